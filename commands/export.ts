import { defineCommand } from '../src/chat/command.ts'
import { count } from '../src/chat/coverage-words.ts'
import { EXPORT_FORMATS, EXPORTS, exportFile } from '../src/chat/export-file.ts'
import { choice } from '../src/chat/option.ts'

/** `/export cases format:csv`: what is kept of this workspace, as a file. */
export default defineCommand({
  name: 'export',
  description: 'What is kept of this workspace, as a file for you alone',
  visibility: 'private',
  who: 'managers',
  options: {
    what: choice({ description: 'What to export', required: true, choices: EXPORTS }),
    format: choice({ description: 'As what; CSV when left out', choices: EXPORT_FORMATS }),
  },

  async run({ options: { what, format = 'csv' }, caller }, bot) {
    const rows = await bot.export(what, caller.workspace)
    if (!rows.length) return { title: `${EXPORTS[what]}: none`, tone: 'neutral', body: 'There is nothing to export.' }
    return {
      title: EXPORTS[what],
      tone: 'neutral',
      body: `${count(rows.length, 'row')}, of this workspace only.`,
      file: exportFile(what, rows, format, bot.now().toISOString().slice(0, 10)),
    }
  },
})
