import { expect, it } from 'vitest'
import { understood } from '../acme.ts'

/**
 * A text and what must be told of Acme, all of it: `type`, `type@date`, `type>restriction`, `~type` when it is history,
 * of which more may be told.
 * The stories are of Friday, 17 May 2024.
 */
type Row = readonly [text: string, ...told: string[]]

/** Checks that a language tells what these texts say, and nothing else. */
export function tells(lang: string, rows: readonly Row[]) {
  it.each(rows)('%s', (text, ...told) => {
    const { findings, decisions } = understood(text, { lang, title: '' })
    const found = findings
      .filter(({ company }) => company === 'acme')
      .map(
        ({ background, type, restriction, date }) =>
          `${background ? '~' : ''}${type}${told.join().includes('>') ? `>${restriction}` : ''}${told.join().includes('@') ? `@${date}` : ''}`,
      )
    const news = (all: readonly string[]) => all.filter((one) => !one.startsWith('~')).sort()
    const because = decisions.map(({ rule, why }) => `${rule}: ${why}`).join('\n')
    expect(news(found), because).toEqual(news(told))
    expect(found, because).toEqual(expect.arrayContaining([...told]))
  })
}
