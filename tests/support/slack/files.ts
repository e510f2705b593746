import type { Arguments } from './check.ts'

interface SlackFile {
  name: string
  alt: string
  length: number
  bytes: Uint8Array | undefined
  complete: boolean
  /** The conversation it is shared with. */
  to: string | undefined
}

/** The three steps of Slack's file API: ask for an address, send the bytes there, say that it is done. */
export function createFiles(scopes: ReadonlySet<string>, addressOf: (id: string) => string) {
  const all = new Map<string, SlackFile>()

  return {
    all,
    ask({ filename, length, alt_text }: Arguments) {
      if (!scopes.has('files:write')) return { ok: false, error: 'missing_scope', needed: 'files:write' } as const
      const id = `F0LOCAL${all.size + 1}`
      all.set(id, {
        name: String(filename),
        alt: String(alt_text ?? ''),
        length: Number(length),
        bytes: undefined,
        complete: false,
        to: undefined,
      })
      return { ok: true, upload_url: addressOf(id), file_id: id } as const
    },
    /** False when nobody asked for it, or it is not as long as said. */
    take(id: string, bytes: Uint8Array): boolean {
      const file = all.get(id)
      if (!file || file.length !== bytes.length) return false
      file.bytes = bytes
      return true
    },
    complete({ files, channel_id }: Arguments) {
      const ids = (Array.isArray(files) ? files : []).map(({ id }: { id: string }) => id)
      for (const id of ids) {
        const file = all.get(id)
        if (!file?.bytes) return { ok: false, error: 'file_not_found' } as const
        file.complete = true
        file.to = channel_id === undefined ? undefined : String(channel_id)
      }
      return { ok: true, files: ids.map((id) => ({ id })) } as const
    },
    /** A message that shows a file must name one that is there. */
    shows: (blocks: readonly unknown[]): boolean =>
      blocks.every((block) => {
        const { slack_file } = block as { slack_file?: { id: string } }
        return !slack_file || all.get(slack_file.id)?.complete === true
      }),
  }
}
