/**
 * Text for a `plain_text` object, where Slack formats nothing. Angle brackets become look-alikes, so that a sequence such as
 * `<!channel>` is dead even where a client or an export reads plain text as markup.
 */
export const toPlain = (text: string) => clean(text).replaceAll('<', '‹').replaceAll('>', '›')

/**
 * Text for a `mrkdwn` object, shown as it was written: `& < >` escaped, so that nothing becomes a mention, link or date, and the
 * characters that format replaced by look-alikes, because Slack has no escape for them.
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export const toMrkdwn = (text: string) => escape(inert(clean(text)))

/** Text on one line. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A link with a label, both from outside. Null when the address is not http(s), then it must not be a link. */
export function toLink(url: string, label: string): string | null {
  const href = toHref(url)
  return href && `<${href}|${toMrkdwn(oneLine(label)) || href}>`
}

/** An http(s) address in a form that cannot end its link early; null for any other scheme. */
export function toHref(url: string): string | null {
  const parsed = URL.parse(url)
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return null
  const encoded = parsed.href.replace(
    /[<>|"'`\s*~^\\{}]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return encoded.replaceAll('&', '&amp;')
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' }

// A `>` that begins a line would be a quotation even when escaped, and `:word:` an emoji.
const inert = (text: string) =>
  text
    .replace(/[*_~`]/g, (c) => LOOK_ALIKES[c] ?? c)
    .replace(/^([^\S\n]*)>/gm, '$1›')
    .replace(/:(?=[\p{L}+-][\p{L}\p{N}+ˍ'-]*:)/gu, '∶')

// Lone surrogates, control characters, and the marks that reverse the direction of whatever follows them.
const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
