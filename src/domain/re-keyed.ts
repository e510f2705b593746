import type { ReadStory } from './read-story.ts'
import type { Story } from './story.ts'

/** A story as kept: its text may be no more than an excerpt. */
type Kept = Pick<Story, 'id' | 'url' | 'title' | 'published' | 'text'>

/**
 * Whether an item that shares only its guid with a kept story is that story edited. Some feeds give every item the same guid, so
 * something else must have stayed: the address, the date, or a third of the headline's words.
 */
export function isEditOf(read: Story, kept: Kept): boolean {
  if (read.url === kept.url || (read.published !== null && read.published === kept.published)) return true
  const words = wordsOf(kept.title)
  const common = [...wordsOf(read.title)].filter((word) => words.has(word)).length
  return common * 3 >= words.size
}

/** Words, and each sign of scripts that write without spaces. */
const wordsOf = (title: string) =>
  new Set(title.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [])

/** Items below which a document is too small to tell an archive under new names from news. */
const FEWEST = 4

/**
 * The kept stories that unknown items of a feed are, by the items' keys, where a publisher gave its archive new guids and
 * addresses: when more than half of the document is unknown, and more than half of that was told before. An item was told
 * before when headline and beginning of the text are a kept story's; or headline and date, where no other item or story has that
 * headline (a court's feed repeats the names of its cases). Empty for everything else.
 */
export function reKeyed(unknown: readonly ReadStory[], all: number, kept: readonly Kept[]): Map<string, string> {
  const found = new Map<string, string>()
  if (unknown.length < FEWEST || unknown.length * 2 <= all) return found
  const byTitle = Map.groupBy(kept, ({ title }) => title)
  const readByTitle = Map.groupBy(unknown, ({ story }) => story.title)
  const taken = new Set<string>()
  for (const { key, story } of unknown) {
    const alike = (byTitle.get(story.title) ?? []).filter(({ id }) => !taken.has(id))
    const only = alike.length === 1 && readByTitle.get(story.title)?.length === 1
    const match =
      alike.find(({ text }) => text !== '' && beginning(text) === beginning(story.text)) ??
      (only ? alike.find(({ published }) => published !== null && published === story.published) : undefined)
    if (!match) continue
    taken.add(match.id)
    found.set(key, match.id)
  }
  return found.size * 2 > unknown.length ? found : new Map()
}

const beginning = (text: string) => text.slice(0, 200)
