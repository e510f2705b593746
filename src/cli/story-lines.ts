import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Story } from '../domain/story.ts'
import { parseStoryLine } from '../journey/read/story-line.ts'

/**
 * Answer each story line with one line of JSON, or with a text as it is, in order, reading no further ahead than the answers are taken. A bad line is reported
 * by number on `errors` and the rest are still answered; resolves with how many were bad.
 */
export async function answerLines(
  { input, output, errors }: { input: Readable; output: Writable; errors: Writable },
  answer: (story: Story) => Promise<object | string> | object | string,
): Promise<number> {
  let gone = false
  // A reader that has seen enough, as in `| head`, ends the work without a fault.
  output.once('error', () => {
    gone = true
  })
  let number = 0
  let bad = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (gone) break
    number++
    if (!line.trim()) continue
    try {
      const answered = await answer(parseStoryLine(line))
      const said = typeof answered === 'string' ? answered : JSON.stringify(answered)
      if (!output.write(`${said}\n`))
        await new Promise((resolve) => output.once('drain', resolve).once('error', resolve))
    } catch (error) {
      bad++
      errors.write(`Line ${number}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return bad
}
