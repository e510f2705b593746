import type { webApi } from '@slack/bolt'
import type { Picture } from '../../chat/card.ts'
import { oneLine } from './escape.ts'
import { LIMITS } from './limits.ts'
import { shorten } from './shorten.ts'
import type { Uploaded } from './to-slack.ts'

/** How long the bytes may take, in milliseconds. */
const TIMEOUT = 10_000

/**
 * Give Slack a picture, shared with nobody until a message shows it, in the three steps of its file API. Undefined where it does not take it,
 * as without the scope `files:write`.
 * @see https://docs.slack.dev/messaging/working-with-files#upload
 */
export async function upload(picture: Picture, api: webApi.WebClient): Promise<Uploaded | undefined> {
  try {
    const { name, alt } = picture
    const png = await picture.draw('light')
    const { upload_url, file_id } = await api.files.getUploadURLExternal({
      filename: name,
      length: png.length,
      alt_text: shorten(oneLine(alt), LIMITS.fileAlt),
    })
    if (!upload_url || !file_id) return undefined
    const sent = await fetch(upload_url, { method: 'POST', body: png, signal: AbortSignal.timeout(TIMEOUT) })
    if (!sent.ok) return undefined
    await api.files.completeUploadExternal({ files: [{ id: file_id, title: name }] })
    return { file: file_id, alt }
  } catch {
    return undefined
  }
}
