import { PassThrough } from 'node:stream'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { WriteStream } from 'node:tty'
import type { Card } from '../../../src/chat/card.ts'
import type { Command } from '../../../src/chat/command.ts'
import type { Desk } from '../../../src/chat/desk.ts'
import { choice, text } from '../../../src/chat/option.ts'
import { createConsole } from '../../../src/platforms/console/console.ts'
import { drawn } from './drawn.ts'

export const here = { platform: 'console', workspace: 'console', channel: 'console' } as const
export const you = { ...here, user: 'you', manager: true } as const

export const card = (title: string): Card => ({ title, tone: 'neutral' })

const command = (name: string, options: Command['options']): Command => ({
  name,
  description: name,
  visibility: 'private',
  who: 'everyone',
  options,
  run: async () => card(name),
})

const about = { company: text({ description: 'Company', required: true }), 'as-of': text({ description: 'Day' }) }

const companies = ['xiaomi', 'two words', 'zhongxing', 'evil\u001b[2J']

/** A desk that echoes; what is called slow takes until `release`. */
export function echoDesk() {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const desk: Desk = {
    commands: [
      command('case', about),
      command('cases', {}),
      command('feeds', {
        do: choice({ description: 'What', choices: { add: 'Add', list: 'List' } }),
        company: about.company,
      }),
    ],
    answer: async (call) => card(call.command),
    answerText: async (typed) => {
      if (typed.includes('slow')) await released
      return card(`answer to ${typed}`)
    },
    visibilityOf: () => 'private',
    suggest: async (_, option, typed) => {
      if (option === 'do') return ['add', 'list'].map((value) => ({ label: value, value }))
      if (option !== 'company' || !typed) return []
      const near = companies.filter((name) => name[0] === typed[0]?.toLowerCase())
      return (near.length ? near : ['xiaomi']).map((value) => ({ label: value, value }))
    },
  }
  return { desk, release }
}

interface Looks {
  columns?: number
  colour?: boolean
  /** What Node decides by how many colours there are. */
  env?: Record<string, string>
}

/** A console on streams that look like a terminal, or like pipes, and what is seen of it. */
export function openConsole(isTTY: boolean, { columns = 80, colour, env = { TERM: 'xterm-256color' } }: Looks = {}) {
  const raw: boolean[] = []
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: (on: boolean) => raw.push(on) })
  const getColorDepth = () => WriteStream.prototype.getColorDepth(env)
  const output = Object.assign(new PassThrough(), { isTTY, columns, getColorDepth })
  let written = ''
  output.setEncoding('utf8').on('data', (data: string) => {
    written += data
  })
  const chat = createConsole({ input, output, ...(colour !== undefined && { colour }) })
  return {
    chat,
    input,
    output,
    raw,
    written: () => written,
    /** The rows a person sees that hold anything. */
    rows: () => drawn(written, columns).filter(Boolean),
    /** Type, and let it arrive. */
    async type(keys: string): Promise<void> {
      input.write(keys)
      for (let i = 0; i < 10; i++) await turn()
    },
    /** Wait until what is seen matches. */
    async shows(pattern: RegExp): Promise<void> {
      for (let waits = 0; !pattern.test(drawn(written, columns).join('\n')); waits++) {
        if (waits > 400) throw new Error(`${pattern} was not shown:\n${drawn(written, columns).join('\n')}`)
        await sleep(5)
      }
    },
  }
}
