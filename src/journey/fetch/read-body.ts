import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'
import { FetchError } from './fetch-error.ts'

/** Largest document taken, in bytes, on the wire and after decompression. */
export const MAX_BYTES = 10 * 1024 * 1024

/**
 * A response body, decompressed. `encoding` is its Content-Encoding header. Throws FetchError too-large past MAX_BYTES, and
 * server when it does not decompress to the end: half a document must not pass for a whole one.
 */
export async function readBody(body: AsyncIterable<Uint8Array>, encoding: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAX_BYTES) throw tooLarge()
    chunks.push(chunk)
  }
  let bytes: Buffer = Buffer.concat(chunks)
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter(Boolean)
    .slice(0, 3)
  for (const coding of codings.reverse()) bytes = await decompress(bytes, coding)
  return isGzip(bytes) ? decompress(bytes, 'gzip') : bytes
}

export const tooLarge = () =>
  new FetchError('too-large', `The document is larger than ${MAX_BYTES / 1024 / 1024} MB, more than any feed needs.`)

async function decompress(bytes: Buffer, coding: string): Promise<Buffer> {
  if (bytes.length === 0) return bytes
  try {
    switch (coding) {
      case 'gzip':
      case 'x-gzip':
        // Some servers announce gzip and send plain text.
        return isGzip(bytes) ? await promisify(gunzip)(bytes, LIMIT) : bytes
      case 'deflate':
        return await promisify(isZlib(bytes) ? inflate : inflateRaw)(bytes, LIMIT)
      case 'br':
        return await promisify(brotliDecompress)(bytes, LIMIT)
      case 'zstd':
        return await promisify(zstdDecompress)(bytes, { ...LIMIT, params: ZSTD_WINDOW })
      default:
        return bytes
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new FetchError(
      'server',
      `The answer is damaged: its ${coding} compression does not end well. It will be asked again.`,
      {
        cause: error,
      },
    )
  }
}

const LIMIT = { maxOutputLength: MAX_BYTES }
/** 8 MB, the most RFC 9659 lets a server ask for. */
const ZSTD_WINDOW = { [constants.ZSTD_d_windowLogMax]: 23 }
const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b
const isZlib = (bytes: Buffer) => ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
