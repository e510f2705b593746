import { toMarkdown } from './escape.ts'

/** A link with a label from outside. Square brackets become round ones: in a label they could end it early and swap its target. */
export const toLink = (href: string, label: string) => `[${toLabel(label)}](${href})`

/** The text of a link. */
export const toLabel = (text: string) => toMarkdown(text.replaceAll('[', '(').replaceAll(']', ')'))

/** An http(s) address in a form that cannot end its link early; null for everything else, which must not be a link. */
export function toHref(address: string): string | null {
  const url = URL.parse(address.trim())
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null
  // A name before the host is there to deceive, and a bracket in the host cannot be encoded.
  if (url.username || url.password || url.hostname.includes('[')) return null
  const href = url.href
    .replace(
      /[()<>[\]\\"'`|\s]|@(?=everyone|here)/gi,
      (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
    )
    .toWellFormed()
  return URL.canParse(href) ? href : null
}
