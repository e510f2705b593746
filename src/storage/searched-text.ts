/** Ideographs, kana and hangul, which are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * Text as it is searched: lower case, accents gone, a space round every character of the scripts that put none between words,
 * because PostgreSQL knows no words in them. The same for what is stored and what is asked.
 */
export const searchedText = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('\0', '')
    .replace(UNSPACED, ' $& ')

/** What a person typed as a web search: a run of unspaced script counts as a phrase. */
export const searchQuery = (typed: string) =>
  searchedText(
    typed
      .normalize('NFC')
      .replace(/[“”«»„]/g, '"')
      .replace(new RegExp(`(?:${UNSPACED.source})+`, 'gu'), (run) => ` "${run}" `),
  )
