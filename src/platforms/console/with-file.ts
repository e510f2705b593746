import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Card } from '../../chat/card.ts'

/** The card with its file written into a folder, for its owner's eyes alone, and a sentence that says where; or why it could not be. */
export async function withFile(card: Card, folder: string | undefined): Promise<Card> {
  const { file, ...words } = card
  if (!file || !folder) return card
  const path = join(folder, file.name.replace(/[^\w.-]/g, '-'))
  const said = await mkdir(folder, { recursive: true, mode: 0o700 })
    .then(() => writeFile(path, file.bytes, { mode: 0o600 }))
    .then(() => `Written to ${path}`)
    .catch(
      (error: NodeJS.ErrnoException) =>
        `${path} could not be written (${error.code}). Check the folder, then ask again.`,
    )
  return { ...words, body: [card.body, said].filter(Boolean).join('\n\n') }
}
