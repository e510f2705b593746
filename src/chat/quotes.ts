/** Text in quotes as any keyboard makes them: `"a \"b\""`, “a”, „a“, «a», ‘a’, 'a'. They open only where a word could begin. */
const QUOTED = new RegExp(
  `(?<=^|[\\s:=：＝])(?:${[
    String.raw`"((?:[^"\\]|\\[^])*)"`,
    '“([^”“]*)[”“]',
    '„([^“”]*)[“”]',
    '«([^»]*)»',
    '‘([^’]*)’',
    String.raw`'([^']*)'(?=\s|$)`,
  ].join('|')})`,
  'g',
)

/** The same text with a filling of equal length for all that quotes hold, so that what is found in it stands at the same place. */
export const hideQuoted = (text: string) => text.replace(QUOTED, (quote) => '\0'.repeat(quote.length))

/** A value in quotes at the start of a text, and what comes after it; undefined where there is none. */
export function takeQuoted(text: string): { value: string; rest: string } | undefined {
  const match = text.matchAll(QUOTED).next().value
  if (match?.index !== 0) return undefined
  const rest = text.slice(match[0].length)
  if (rest && !/^\s/.test(rest)) return undefined
  const [escaped, ...plain] = match.slice(1)
  const value = escaped?.replace(/\\([^])/g, '$1') ?? plain.find((inner) => inner !== undefined) ?? ''
  return { value, rest: rest.trim() }
}

/** A quote somebody opened and forgot to close, or closed with another one, means its text. */
export const dropLooseQuote = (text: string) => text.replace(/^["“”„«‘']([^"“”„«»‘’']*)["“”»’']?$/, '$1')
