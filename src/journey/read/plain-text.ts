import { scanMarkup } from './scan-markup.ts'

/** Text and markup beyond this many characters is not looked at. */
const MOST = 2_000_000

/**
 * The words of a piece of HTML, one line for each paragraph: without tags, scripts and styles, entities decoded even where
 * they were encoded twice.
 */
export function toPlainText(html: string): string {
  let text = html.slice(0, MOST)
  // What is encoded twice shows its markup only after the first round.
  for (let round = 0; round < 3; round++) {
    const before = text
    text = isMarkup(text) ? stripTags(text) : decodeEntities(text)
    if (text === before || !(isMarkup(text) || ENTITY.test(text))) break
  }
  return cleanText(text)
}

/** The HTML in a text, which may be encoded once more than it should; undefined when there is none. */
export function htmlIn(text: string): string | undefined {
  const html = text.slice(0, MOST).replace(/<!\[CDATA\[|\]\]>/gi, ' ')
  if (isMarkup(html)) return html
  const decoded = decodeEntities(html)
  return isMarkup(decoded) ? decoded : undefined
}

/** Like toPlainText, on one line. */
export const toPlainLine = (html: string) => toPlainText(html).replaceAll('\n', ' ')

/** Plain text made even: no invisible or control characters, single spaces, no empty lines. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

/** Control, zero-width, soft-hyphen, direction and tag characters: they carry no words and can hide or split them. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  const parts: string[] = []
  // Angle brackets here belong to the words: `profit < 5 %`.
  scanMarkup(text.replaceAll('<', '&lt;'), 'html', { text: (part) => parts.push(part) })
  return parts.join('')
}

/** Whether any element of HTML is in it, so that `<3` or `<Xiaomi>` is left to be words. */
function isMarkup(text: string): boolean {
  let found = false
  if (text.includes('<'))
    for (const [, name] of text.matchAll(/<[/!]?([a-z][a-z0-9]{0,15}|--|\[cdata\[)/gi)) {
      if (KNOWN.has(String(name).toLowerCase())) found = true
      if (found) break
    }
  return found
}

function stripTags(html: string): string {
  const parts: string[] = []
  let skipping = ''
  let depth = 0
  scanMarkup(html.replace(/<!\[CDATA\[|\]\]>/gi, ' '), 'html', {
    open(name, _, selfClosing) {
      if (skipping) {
        if (name === skipping && !selfClosing) depth++
      } else if (SILENT.has(name) && !selfClosing) {
        skipping = name
        depth = 1
      } else if (!KNOWN.has(name)) parts.push('')
      else if (BREAKING.has(name)) parts.push('\n')
      else if (name === 'td' || name === 'th' || name === 'img') parts.push(' ')
    },
    close(name) {
      if (skipping) {
        if (name === skipping && --depth === 0) skipping = ''
      } else if (BREAKING.has(name)) parts.push('\n')
    },
    text(text) {
      // A line break in the source of HTML is a space.
      if (!skipping) parts.push(text.replace(/[\r\n]+/g, ' '))
    },
  })
  return parts.join('')
}

const SILENT = new Set(
  'script style noscript template svg math iframe object select textarea head button form audio video'.split(' '),
)
const BREAKING = new Set(
  'address article aside blockquote br center dd details dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const KNOWN = new Set([
  ...SILENT,
  ...BREAKING,
  ...'a abbr acronym area b base basefont bdi bdo big body canvas caption cite code col colgroup data datalist del dfn em embed font frame frameset html i img input ins kbd label legend link map mark meta meter nobr noframes optgroup option output param picture progress q rp rt ruby s samp small source span strike strong sub sup td th time title track tt u var wbr -- [cdata['.split(
    ' ',
  ),
])
