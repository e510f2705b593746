import { createHash } from 'node:crypto'
import type { Story } from '../../domain/story.ts'

/** Below this many words a text is a snippet, and two alike may still be two reports. */
const ENOUGH_WORDS = 25

/**
 * The same for copies of one text: a syndicated story counts once however many outlets print it. Agency credits such as
 * `(Reuters)` and everything that is no letter or digit are left out, so that layout does not hide a copy.
 */
export function copyOf(story: Story): string {
  const words = story.text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:reuters|ap|afp|bloomberg|xinhua|dpa|tass|kyodo)\)/g, ' ')
    .match(/[\p{L}\p{N}]+/gu)
  const text = words && words.length >= ENOUGH_WORDS ? words.slice(0, 120).join(' ') : story.id
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
