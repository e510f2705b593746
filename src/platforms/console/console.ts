import { clearScreenDown, createInterface, cursorTo, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'
import type { Caller } from '../../chat/caller.ts'
import type { Card } from '../../chat/card.ts'
import type { Desk } from '../../chat/desk.ts'
import type { Platform } from '../platform.ts'
import { complete } from './complete.ts'
import { toText } from './to-text.ts'

interface Streams {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean; columns?: number }
}

export interface Console extends Platform {
  /** Resolves when the input has ended and every line of it is answered, or the person has left. */
  done: Promise<void>
  /** Show one line of progress on a terminal, in place of the last; null takes it away. */
  progress(text: string | null): void
}

/** The one who sits at the terminal may do everything. */
const YOU: Caller = { platform: 'console', workspace: 'console', channel: 'console', user: 'you', manager: true }

/** The widest a card is set, for reading; and what is taken where the terminal does not say. */
const WIDEST = 100

/** A chat in the terminal; where the input is piped, each line is answered in order and then it is done. */
export function createConsole({ input, output }: Streams): Console {
  const interactive = Boolean(input.isTTY && output.isTTY)
  const { promise: done, resolve: finish } = Promise.withResolvers<void>()
  let prompt: Interface | undefined
  let answering = Promise.resolve()
  // A reader that has gone, as in `casewire | head`, is no fault of ours.
  output.on('error', () => finish())

  const show = (card: Card) => {
    const width = Math.min(WIDEST, output.columns ?? WIDEST)
    const style = (format: Parameters<typeof styleText>[0], text: string) =>
      // On what is no terminal, or with NO_COLOR, it leaves the text as it is.
      styleText(format, text, { stream: output as NodeJS.WritableStream, validateStream: true })
    output.write(`${toText(card, { width, style })}\n`)
  }

  return {
    name: 'console',
    done,

    async start(desk) {
      prompt = createInterface({
        input,
        ...(interactive && { output, completer: completer(desk) }),
        terminal: interactive,
        prompt: '› ',
        historySize: 500,
      })
      prompt.on('line', (line) => {
        answering = answering.then(() => answerLine(line, desk))
      })
      prompt.on('SIGINT', () => prompt?.close())
      prompt.on('close', () => void answering.then(finish))
      if (interactive) {
        output.write('Ask, for example: /case xiaomi   (Tab completes, /help lists, Ctrl-D leaves)\n\n')
        prompt.prompt()
      }
    },

    async stop() {
      prompt?.close()
      finish()
    },

    async post(_, card, key) {
      above(() => show(card))
      return key
    },

    /** What was told cannot be taken back from a terminal. */
    async edit() {},

    /** A terminal keeps no record. One that died while being told counts as told: `/latest` shows it again, printing it twice would be a fault. */
    async find(_, key) {
      return key
    },

    progress(text) {
      if (!output.isTTY) return
      cursorTo(output, 0)
      clearScreenDown(output)
      if (text) output.write(text)
    },
  }

  async function answerLine(line: string, desk: Desk): Promise<void> {
    const text = line.trim()
    if (/^\/?(quit|exit)$/i.test(text)) return void prompt?.close()
    if (text) show(await desk.answerText(text, YOU))
    if (interactive) prompt?.prompt()
  }

  /** Write above the prompt and bring back what was being typed. */
  function above(write: () => void): void {
    if (!interactive || !prompt) return write()
    cursorTo(output, 0)
    clearScreenDown(output)
    write()
    prompt.prompt(true)
  }

  /** Readline can only lengthen what is typed; where the one offer is spelled otherwise, the word is exchanged. */
  function completer(desk: Desk) {
    return (line: string, callback: (error: null, result: [string[], string]) => void) => {
      void complete(line, desk, YOU).then(({ offers, typed }) => {
        const longer = offers.filter((offer) => offer.toLowerCase().startsWith(typed.toLowerCase()))
        if (longer.length || offers.length !== 1) return callback(null, [longer.length ? longer : offers, typed])
        callback(null, [[], line])
        for (const _ of typed) prompt?.write(null, { name: 'backspace' })
        prompt?.write(offers[0] ?? '')
      })
    }
  }
}
