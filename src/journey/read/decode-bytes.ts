import { detectEncoding } from './detect-encoding.ts'

/**
 * The text of a feed or page. Declarations are often wrong, so what the bytes themselves prove goes first: byte order mark, then
 * valid UTF-8, then the HTTP charset, then the XML declaration or meta tag, then a guess by what the text would look like.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const proven = byOrderMark(bytes) ?? byZeros(bytes)
  if (proven) return decode(bytes, proven) ?? ''

  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1')
  const declared = [charsetIn(contentType ?? ''), charsetIn(head)].filter((label) => label !== undefined)
  // These use only 7-bit bytes, so they would pass for UTF-8.
  const shifting = declared.find((label) => /^iso-2022|^hz-/.test(label))
  if (shifting && head.includes('\u001b')) return decode(bytes, shifting) ?? ''

  const utf8 = decode(bytes, 'utf-8', { fatal: true, cut: true })
  if (utf8 !== undefined) return utf8
  for (const label of declared) {
    const text = /^utf-?8$|^unicode/.test(label) ? mostlyUtf8(bytes) : decode(bytes, label)
    if (text !== undefined) return text
  }
  return mostlyUtf8(bytes) ?? decode(bytes, detectEncoding(bytes)) ?? ''
}

function byOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: every other byte of markup is zero. */
function byZeros(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return 'utf-16be'
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le'
  return undefined
}

const charsetIn = (text: string) =>
  /(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9][\w.:-]{1,30})/i.exec(text)?.[1]?.toLowerCase()

/** UTF-8 with a few stray bytes, as pages put together from several sources have it. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, 'utf-8') ?? ''
  let broken = 0
  let foreign = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    else if (code > 127) foreign++
  }
  return broken * 4 < foreign ? text : undefined
}

/** `cut` allows the text to end within a character. Undefined when the encoding is unknown or, if `fatal`, does not fit. */
function decode(bytes: Uint8Array, label: string, { fatal = false, cut = false } = {}): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes, { stream: cut })
  } catch {
    return undefined
  }
}
