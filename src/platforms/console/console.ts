import { createInterface, type Interface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { styleText } from 'node:util'
import type { Caller } from '../../chat/caller.ts'
import type { Card } from '../../chat/card.ts'
import type { Desk } from '../../chat/desk.ts'
import { type Platform, PostError } from '../platform.ts'
import { complete } from './complete.ts'
import { consolePlaces } from './console-places.ts'
import { createScreen, type Output } from './screen.ts'
import { toText } from './to-text.ts'
import { withFile } from './with-file.ts'

interface Parts {
  input: Readable & { isTTY?: boolean }
  output: Output
  /** Paint, or do not; when left out, the terminal and NO_COLOR decide, and nothing else is painted. */
  colour?: boolean
  /** Where files go that an answer brings. */
  exportsDir?: string
}

export interface Console extends Platform {
  /** Resolves when the input has ended and every line of it is answered, or the person has left. */
  done: Promise<void>
  /** Show one line of progress on a terminal, in place of the last; null takes it away. */
  progress(text: string | null): void
}

/** The one who sits at the terminal may do everything. */
const YOU: Caller = {
  platform: 'console',
  workspace: 'console',
  channel: 'console',
  user: 'you',
  name: 'you',
  manager: true,
}

/** The widest a card is set, for reading; and what is taken where the terminal does not say. */
const WIDEST = 100

/** How long stopping waits for the answer under way, in milliseconds. */
const LAST_ANSWER_MS = 5_000

/** A chat in the terminal; where the input is piped, each line is answered in order and then it is done. */
export function createConsole({ input, output, colour = isColourful(output), exportsDir }: Parts): Console {
  const interactive = Boolean(input.isTTY && output.isTTY)
  const screen = createScreen(output)
  const { promise: done, resolve: finish } = Promise.withResolvers<void>()
  let reader: Interface | undefined
  let answers = Promise.resolve()
  let waiting = 0
  let leaving = false
  // A reader that has gone, as in `casewire | head`, is no fault of ours.
  output.on('error', leave)

  return {
    name: 'console',
    done,

    async start(desk) {
      reader = createInterface({
        input,
        ...(interactive && { output, completer: completer(desk), historySize: 500, removeHistoryDuplicates: true }),
        terminal: interactive,
        prompt: '',
      })
      reader.on('line', (line) => {
        waiting++
        screen.busy(true)
        answers = answers.then(() => answerLine(line, desk))
      })
      reader.on('SIGINT', leave)
      reader.on('error', leave)
      reader.on('close', () => {
        screen.leave()
        void answers.then(written).then(finish)
      })
      if (!interactive) return
      screen.print('Ask, for example: /case xiaomi   (Tab completes, /help lists, Ctrl-D leaves)\n\n')
      screen.ask(reader)
    },

    async stop() {
      leaving = true
      reader?.close()
      await Promise.race([answers, sleep(LAST_ANSWER_MS, undefined, { ref: false })])
      finish()
    },

    async post(_, card, key) {
      if (!output.writable) throw new PostError('later', 'The terminal is gone')
      show(card)
      return key
    },

    /** What was told cannot be taken back from a terminal. */
    async edit() {},

    /** A terminal keeps no record. One that died while being told counts as told: `/latest` shows it again, printing it twice would be a fault. */
    async find(_, key) {
      return key
    },

    places: consolePlaces,

    progress: screen.progress,
  }

  function show(card: Card): void {
    const style = (format: Parameters<typeof styleText>[0], text: string) =>
      colour ? styleText(format, text, { validateStream: false }) : text
    screen.print(`${toText(card, { width: Math.min(WIDEST, output.columns || WIDEST), style })}\n`)
  }

  async function answerLine(line: string, desk: Desk): Promise<void> {
    const text = line.trim()
    if (/^\/?(quit|exit)$/i.test(text)) leave()
    if (leaving) return
    if (text) show(await withFile(await desk.answerText(text, YOU), exportsDir))
    if (--waiting === 0) screen.busy(false)
  }

  function leave(): void {
    leaving = true
    reader?.close()
    finish()
  }

  /** Whoever waits for the end may end the process: what was said must have gone out. */
  function written(): Promise<void> {
    return new Promise((resolve) => (output.writable ? output.write('', () => resolve()) : resolve()))
  }

  function completer(desk: Desk) {
    return (line: string, callback: (error: null, result: [string[], string]) => void) => {
      complete(line, desk, YOU)
        .catch(() => ({ offers: [], typed: '' }))
        .then(({ offers, typed }) => {
          if (leaving) return
          const asTyped = reader?.line.slice(0, reader.cursor) === line
          callback(null, asTyped ? [offers, typed] : [[], line])
        })
    }
  }
}

const isColourful = (output: Output) => Boolean(output.isTTY && (output.getColorDepth?.() ?? 1) > 2)
