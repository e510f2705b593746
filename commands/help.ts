import { defineCommand } from '../src/chat/command.ts'
import { usageOf } from '../src/chat/usage.ts'
import { commands } from './index.ts'

/** `/help`: what can be asked. */
export default defineCommand({
  name: 'help',
  description: 'What can be asked',
  visibility: 'private',
  who: 'everyone',
  options: {},

  async run() {
    return {
      title: 'Casewire: where does a company stand, since when, and who says so?',
      tone: 'neutral',
      fields: commands.map((command) => ({ label: usageOf(command), value: command.description })),
      footer: 'For example: /case xiaomi as-of:2021-03-20',
    }
  },
})
