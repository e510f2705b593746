export type Json = Readonly<Record<string, unknown>>

/** The object that a text is in JSON; undefined when it is none, or no JSON. */
export function parseJson(text: string): Json | undefined {
  const source = text.replace(/^\ufeff?\s+|^\ufeff/, '')
  if (!source.startsWith('{')) return undefined
  try {
    return objectOf(JSON.parse(source))
  } catch {
    return objectOf(parseMended(source))
  }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const stringOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** Plain words as HTML, which is what titles and texts of stories are read as. */
export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/\r?\n/g, '<br>')

const objectOf = (value: unknown) => (isObject(value) ? value : undefined)

/**
 * What programs that paste JSON together get wrong: line breaks within texts, a comma too many, words before or after it, and
 * an end that is missing: then all that was complete is kept.
 */
function parseMended(source: string): unknown {
  const parts: string[] = []
  const open: string[] = []
  let whole: { parts: number; open: string } | undefined
  for (const [token] of source.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(token === '{' ? '}' : ']')
    else if (token === '}' || token === ']') {
      if (parts.at(-1) === ',') parts.pop()
      if (open.pop() !== token) break
    }
    parts.push(token.startsWith('"') ? token.replace(CONTROL, (character) => ESCAPED[character] ?? ' ') : token)
    if (open.length === 0) break
    if (token === '}') whole = { parts: parts.length, open: open.toReversed().join('') }
  }
  const text = open.length && whole ? parts.slice(0, whole.parts).join('') + whole.open : parts.join('')
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const TOKEN = /"(?:[^"\\]|\\[^])*"|[{}[\],:]|[^\s{}[\],:"]+/g
const CONTROL = /[\u0000-\u001f]/g
const ESCAPED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
