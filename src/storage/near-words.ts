import { distance } from 'fastest-levenshtein'
import { sql } from 'kysely'
import { type Database, within } from './database.ts'
import { searchedText } from './searched-text.ts'

/** Words shorter than this are no better guessed than typed. */
const SHORTEST = 4
const LONGEST = 30

/** Share of trigrams two words have in common at least, 0 to 1: `exprot` and export have 0.27. */
const ALIKE = '0.2'
const MOST = 200

/** Words of a headline, as they may be typed wrong one day. Sorted, so that two at work never wait for each other in a circle. */
const wordsOf = (title: string): string[] =>
  [...new Set(searchedText(title).match(/\p{L}+/gu) ?? [])]
    .filter((word) => word.length >= SHORTEST && word.length <= LONGEST)
    .sort()

export async function keepWords(database: Database, title: string): Promise<void> {
  const words = wordsOf(title)
  if (words.length)
    await sql`insert into words select unnest(${words}::text[]) on conflict do nothing`.execute(database)
}

/** What was probably meant: the same with every word that no headline has put right. Null where nothing comes near. */
export async function nearWords(database: Database, typed: string): Promise<string | null> {
  const words = wordsOf(typed)
  if (!words.length) return null
  const { rows } = await sql<{ word: string }>`select word from words where word = any(${words}::text[])`.execute(
    database,
  )
  const known = new Set(rows.map(({ word }) => word))
  const meant = new Map<string, string>()
  for (const word of words) {
    const near = known.has(word) ? undefined : await nearest(database, word)
    if (near) meant.set(word, near)
  }
  if (!meant.size) return null
  return typed.replace(/[\p{L}\p{M}]+/gu, (word) => meant.get(searchedText(word).trim()) ?? word)
}

async function nearest(database: Database, word: string): Promise<string | undefined> {
  const slips = slipsOf(word)
  const { rows } = await sql<{ word: string }>`select word from words where word = any(${slips}::text[])`.execute(
    database,
  )
  const slipped = slips.find((slip) => rows.some((row) => row.word === slip))
  if (slipped) return slipped
  const most = Math.max(1, Math.floor(word.length / 4))
  const alike = await within(database, async (transaction) => {
    await sql`select set_config('pg_trgm.similarity_threshold', ${ALIKE}, true)`.execute(transaction)
    const { rows: some } = await sql<{ word: string }>`
      select word from words
       where word % ${word} and length(word) between ${word.length - most} and ${word.length + most}
       order by similarity(word, ${word}) desc, word limit ${MOST}`.execute(transaction)
    return some
  })
  return alike
    .map((row) => ({ word: row.word, apart: distance(row.word, word) }))
    .filter(({ apart }) => apart <= most)
    .reduce<{ word: string; apart: number } | undefined>(
      (best, one) => (!best || one.apart < best.apart ? one : best),
      undefined,
    )?.word
}

/** The slips of a quick hand, which share few trigrams with what was meant: two letters the wrong way round, or one too many. */
function slipsOf(word: string): string[] {
  const signs = [...word]
  const swapped = signs
    .slice(1)
    .map((sign, i) => [...signs.slice(0, i), sign, signs[i], ...signs.slice(i + 2)].join(''))
  const dropped = signs.map((_, i) => [...signs.slice(0, i), ...signs.slice(i + 1)].join(''))
  return [...new Set([...swapped, ...dropped])].filter((slip) => slip.length >= SHORTEST && slip !== word)
}
