/** Ideographs, kana and hangul, which are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Signs beyond ASCII, such as curly quotes and dashes: where PostgreSQL runs in the C locale they would stick to their words. */
const SIGNS = /[^\p{ASCII}\p{L}\p{N}]/gu

/**
 * Text as it is searched: lower case, accents and signs gone. Of scripts that put no space between words PostgreSQL knows no words, so
 * theirs become every two characters that stand together, and the last one by itself: 国防部 is 国防 防部 部. The same for what is
 * stored and what is asked.
 */
export const searchedText = (text: string) =>
  folded(text).replace(RUN, (run) => ` ${pairs(run).join(' ')} ${last(run)} `)

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(SIGNS, ' ')

const RUN = new RegExp(`(?:${UNSPACED.source})+`, 'gu')

function pairs(run: string): string[] {
  const signs = [...run]
  return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`)
}

const last = (run: string) => [...run].at(-1) ?? ''

/** What a person typed, as PostgreSQL reads it. */
export interface SearchQuery {
  /** For `websearch_to_tsquery`: words, “phrases”, `or`, and `-` before what must not be there. */
  web: string
  /** Single characters of unspaced scripts, for `to_tsquery`: anything may follow them. */
  signs: string[]
}

/** A run of unspaced script counts as a phrase, as does what stands in quotes. */
export function searchQuery(typed: string): SearchQuery {
  const parts = typed
    .normalize('NFC')
    .replace(/[“”«»„]/g, '"')
    .split('"')
  const isQuoted = (i: number) => i % 2 === 1 && i < parts.length - 1
  const signs: string[] = []
  const phrase = (run: string) => {
    if ([...run].length > 1) return ` "${pairs(run).join(' ')}" `
    signs.push(`'${run}':*`)
    return ' '
  }
  const web = parts.map((part, i) =>
    isQuoted(i)
      ? `"${folded(part).replace(RUN, (run) => ` ${pairs(run).join(' ') || run} `)}"`
      : folded(part).replace(RUN, phrase),
  )
  return { web: web.join(' '), signs }
}
