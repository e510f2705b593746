/** Ideographs, kana and hangul, which are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Signs beyond ASCII, such as curly quotes and dashes: where PostgreSQL runs in the C locale they would stick to their words. */
const SIGNS = /[^\p{ASCII}\p{L}\p{N}]/gu

/**
 * Text as it is searched: lower case, accents and signs gone, a space round every character of the scripts that put none between words,
 * because PostgreSQL knows no words in them. The same for what is stored and what is asked.
 */
export const searchedText = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(SIGNS, ' ')
    .replace(UNSPACED, ' $& ')

const RUN = new RegExp(`(?:${UNSPACED.source})+`, 'gu')

/** What a person typed as a web search: a run of unspaced script counts as a phrase, as does what stands in quotes. */
export function searchQuery(typed: string): string {
  const parts = typed
    .normalize('NFC')
    .replace(/[“”«»„]/g, '"')
    .split('"')
  const isQuoted = (i: number) => i % 2 === 1 && i < parts.length - 1
  return parts
    .map((part, i) =>
      isQuoted(i) ? `"${searchedText(part)}"` : searchedText(part.replace(RUN, (run) => ` "${run}" `)),
    )
    .join(' ')
}
