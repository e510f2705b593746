/** Text fit to be shown: no control characters, no lone surrogates, no marks that reverse the direction of what follows. */
export const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Clean text on one line. */
export const cleanLine = (text: string) => clean(text).replace(/\s+/g, ' ')

/**
 * Text from outside where Discord reads Markdown, shown as it was written: nothing in it formats, mentions or links.
 * @see https://docs.discord.com/developers/reference#message-formatting
 */
export const toMarkdown = (text: string) =>
  toPlain(text)
    .replace(/[\\*_~`|[\]]|:(?=[\w+-]+:)/g, '\\$&')
    // Headings, small print, quotations and lists, at the beginning of a line.
    .replace(/^([^\S\n]*)([#>+-])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2')

/**
 * Text from outside where Discord shows it as it is. A character without width breaks what clients or servers could still take
 * for a mention, a timestamp, a link or an invitation.
 */
export const toPlain = (text: string) =>
  text
    .replace(/@(?=everyone|here)/gi, `@${BREAK}`)
    .replace(/<(?=[@#:&/!\p{L}\d])/gu, `<${BREAK}`)
    .replace(/:(?=\/\/)|\](?=\()/g, `$&${BREAK}`)
    .replace(/(discord(?:app)?)\.(?=(?:gg|com|gift|new|me|io))/gi, `$1.${BREAK}`)

const BREAK = '\u200b'
