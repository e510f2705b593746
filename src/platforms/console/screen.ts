import { clearScreenDown, cursorTo, type Interface, moveCursor } from 'node:readline'
import type { Writable } from 'node:stream'

export type Output = Writable & { isTTY?: boolean; columns?: number; getColorDepth?: () => number }

/** The prompt, and what it is after while a line waits for its answer. */
const PROMPT = '› '

/**
 * What is written, and below it on a terminal a row of progress and the prompt with what is being typed. What is printed goes above
 * both and leaves them as they were.
 */
export function createScreen(output: Output) {
  let reader: Interface | undefined
  let progress: string | null = null
  let busy = false

  function redraw(write: () => void = () => {}): void {
    if (!output.isTTY) return write()
    const rows = reader ? reader.getCursorPos().rows : 0
    moveCursor(output, 0, -rows)
    cursorTo(output, 0)
    clearScreenDown(output)
    write()
    const row = progress?.slice(0, (output.columns || 80) - 1)
    if (!reader) return void (row && output.write(row))
    reader.setPrompt(busy ? '' : `${row ? `${row}\n` : ''}${PROMPT}`)
    // Readline will go up by as many rows as it was down when it last drew; after a paste that is not where it is.
    output.write('\n'.repeat((reader as Interface & { prevRows?: number }).prevRows ?? rows))
    reader.prompt(true)
  }

  return {
    print: (text: string) => redraw(() => output.write(text)),

    /** One row of progress, in place of the last; null takes it away. Nothing where it is no terminal. */
    progress(text: string | null): void {
      if (progress === text) return
      progress = text
      redraw()
    },

    /** Show a prompt for this reader from now on. */
    ask(from: Interface): void {
      redraw(() => {
        reader = from
      })
    },

    /** While a line waits for its answer there is no prompt; what is typed ahead is kept. */
    busy(now: boolean): void {
      busy = now
      // Readline has gone to a row of its own already.
      if (now) reader?.setPrompt('')
      else redraw()
    },

    /** Leave the prompt behind and start a row for whoever writes next. */
    leave(): void {
      if (reader && !busy) output.write('\n')
      reader = undefined
      if (progress) this.progress(null)
    },
  }
}
