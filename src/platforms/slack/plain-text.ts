/**
 * Text as Slack sends it, as the person typed it: `<#C1|news>` is `#news` again, `<@U1|ann>` is `@ann`, automatic links are plain
 * addresses, entities are characters and typographic quotes straight ones.
 * @see https://docs.slack.dev/messaging/formatting-message-text#parsing
 */
export function toPlainText(text: string): string {
  const typed = text.replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label: string | undefined) =>
    typedAs(target, label),
  )
  return decodeEntities(typed)
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** Text with every mention of one user taken out, as `<@U1> case xiaomi` where U1 is the bot. */
export const withoutMention = (text: string, user: string) =>
  text.replaceAll(new RegExp(`<@${user}(?:\\|[^>]*)?>[,:]?`, 'g'), ' ')

/** Slack escapes these three wherever it hands text back, values of buttons included. */
export const decodeEntities = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

function typedAs(target: string, label = ''): string {
  const [sign, id] = [target[0], target.slice(1)]
  if (sign === '#' || sign === '@') return sign + (label || id)
  if (sign === '!') return label || `@${id}`
  // Slack links `xiaomi.com` by itself and keeps what was typed as the label; any other label hides the address that is meant.
  return label && target.replace(/\/$/, '').endsWith(label) ? label : target.replace(/^(?:mailto|tel):/, '')
}
