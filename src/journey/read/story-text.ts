/** Bytes of text kept of one story. */
const MOST_TEXT = 200 * 1024
/** Bytes kept of a title: longer ones are texts in the wrong place. */
export const MOST_TITLE = 1000

/** Text cut to so many bytes of UTF-8, never within a character. */
export function shortened(text: string, most = MOST_TEXT): string {
  if (text.length * 3 <= most || Buffer.byteLength(text) <= most) return text
  return new TextDecoder().decode(Buffer.from(text).subarray(0, most), { stream: true }).trimEnd()
}

/** A title for what has none: the first sentence, or as much of it as fits on a line. */
export function firstSentence(text: string): string {
  const line = text.slice(0, 400).split('\n', 1)[0] ?? ''
  const sentence = /^.{20,160}?[.!?。！？](?=\s|$|[\u3000-\u9fff])/u.exec(line)?.[0] ?? line
  return sentence.length <= 160
    ? sentence
    : `${sentence
        .slice(0, 160)
        .replace(/\s+\S*$/, '')
        .toWellFormed()}…`
}
