import type { Evidence } from './development.ts'

/** Where a story stands among all that were published, undated ones last, then by its id: nothing here says when it reached us. */
export const appeared = ({ published, story }: Pick<Evidence, 'published' | 'story'>) =>
  `${published ?? '9999'} ${story}`

/**
 * The order in which evidence is filed, whatever the order it comes in: as published, the better outlet first among stories of
 * one day; within a story news before recaps and dated before undated, for the first fix the developments that the others join.
 */
export function inOrder(a: Evidence, b: Evidence): number {
  return (
    compare(a.published ?? '9999', b.published ?? '9999') ||
    a.rank - b.rank ||
    compare(a.story, b.story) ||
    Number(a.background) - Number(b.background) ||
    Number(!a.date) - Number(!b.date) ||
    compare(wordsOf(a), wordsOf(b))
  )
}

/** The order in which evidence is shown: the best outlet first, then as published. */
export const bestFirst = (a: Evidence, b: Evidence) => a.rank - b.rank || inOrder(a, b)

const wordsOf = ({ type, restriction, date, quote }: Evidence) => `${type} ${restriction} ${date} ${quote}`

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
