import type { webApi } from '@slack/bolt'
import type { Picture } from '../../chat/card.ts'
import { oneLine } from './escape.ts'
import { LIMITS } from './limits.ts'
import { shorten } from './shorten.ts'
import type { Uploaded } from './to-slack.ts'

/** How long the bytes may take, in milliseconds. */
const TIMEOUT = 10_000

/** A file for Slack, shared with nobody, or with the conversation `to`. */
interface Upload {
  name: string
  bytes: Uint8Array
  alt?: string
  to?: string
}

/**
 * Give Slack a picture, shared with nobody until a message shows it. Undefined where it does not take it, as without the scope
 * `files:write`.
 */
export async function upload({ name, alt, draw }: Picture, api: webApi.WebClient): Promise<Uploaded | undefined> {
  try {
    const file = await give({ name, bytes: await draw('light'), alt }, api)
    return file === undefined ? undefined : { file, alt }
  } catch {
    return undefined
  }
}

/**
 * The three steps of Slack's file API: ask for an address, send the bytes there, say that it is done. Resolves with the id of the
 * file, undefined when the address did not take it; throws what Slack says.
 * @see https://docs.slack.dev/messaging/working-with-files#upload
 */
export async function give({ name, bytes, alt, to }: Upload, api: webApi.WebClient): Promise<string | undefined> {
  const { upload_url, file_id } = await api.files.getUploadURLExternal({
    filename: name,
    length: bytes.length,
    ...(alt && { alt_text: shorten(oneLine(alt), LIMITS.fileAlt) }),
  })
  if (!upload_url || !file_id) return undefined
  const sent = await fetch(upload_url, { method: 'POST', body: bytes, signal: AbortSignal.timeout(TIMEOUT) })
  if (!sent.ok) return undefined
  await api.files.completeUploadExternal({ files: [{ id: file_id, title: name }], ...(to && { channel_id: to }) })
  return file_id
}
