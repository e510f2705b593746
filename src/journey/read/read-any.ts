import { UserError } from '../../domain/errors.ts'
import type { Story } from '../../domain/story.ts'
import { decodeBytes } from './decode-bytes.ts'
import { kindOf } from './kind-of.ts'
import { readFeedDocument } from './read-feed.ts'
import { readPageText } from './read-page.ts'

interface AnyDocument {
  url: string
  /** The HTTP header, if there was one. */
  contentType: string | null
  now: Date
}

/** The stories of a feed, or the one story of a page. Throws UserError when the document is neither. */
export async function readAny(
  bytes: Uint8Array,
  { url, contentType, now }: AnyDocument,
): Promise<{ kind: 'feed' | 'page'; stories: Story[]; problems: string[] }> {
  const text = decodeBytes(bytes, contentType)
  const kind = kindOf(text)
  if (kind === 'page') return { kind, stories: [await readPageText(text, { url, now })], problems: [] }
  if (!kind)
    throw new UserError(
      'This is neither a feed (RSS, Atom, RDF, JSON Feed, news sitemap) nor a web page. Check the address.',
    )
  const { stories, problems } = await readFeedDocument(text, { feedUrl: url, contentType, outlet: '', now })
  return { kind, stories: stories.map(({ story }) => story), problems }
}
