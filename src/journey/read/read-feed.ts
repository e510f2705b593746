import { UserError } from '../../domain/errors.ts'
import type { ReadStory } from '../../domain/read-story.ts'
import { decodeBytes } from './decode-bytes.ts'
import { parseXmlFeed } from './parse-feed.ts'
import { parseJsonFeed } from './parse-json-feed.ts'
import { toPlainLine } from './plain-text.ts'
import type { RawFeed } from './raw-feed.ts'
import { toStories } from './to-stories.ts'

export interface FeedDocument {
  /** Where it was found: what relative links and items without an address are told apart by. */
  feedUrl: string
  /** The HTTP header, if there was one. */
  contentType: string | null
  /** Who published the stories that name no other outlet; empty: the feed's own title. */
  outlet: string
  now: Date
}

export interface FeedReading {
  title: string | null
  stories: ReadStory[]
  /** What could not be read, for whoever cares for the feed. */
  problems: string[]
}

/** Read a feed of any format into stories, in its order. Throws UserError when it is none. */
export async function readFeed(bytes: Uint8Array, document: FeedDocument): Promise<FeedReading> {
  const text = decodeBytes(bytes, document.contentType)
  const feed = await parseFeed(text)
  if (!feed) throw new UserError(noFeed(text))
  return readRawFeed(feed, document)
}

/** Undefined when the text is no feed. */
export async function parseFeed(text: string): Promise<RawFeed | undefined> {
  return parseJsonFeed(text) ?? (isPage(text) ? undefined : await parseXmlFeed(text))
}

export async function readRawFeed(feed: RawFeed, document: FeedDocument): Promise<FeedReading> {
  const { stories, problems } = await toStories(feed, document)
  return { title: toPlainLine(feed.title) || null, stories, problems }
}

/** HTML begins before any feed does. */
export const isPage = (text: string) => {
  const page = text.slice(0, 65_536).search(/<(?:!doctype\s+html|html|head|body)[\s>]/i)
  const feed = text.slice(0, 65_536).search(/<(?:\w+:)?(?:rss|rdf|feed)[\s>]/i)
  return page >= 0 && (feed < 0 || page < feed)
}

function noFeed(text: string): string {
  if (!text.trim()) return 'There is no feed at this address: the document is empty.'
  if (isPage(text))
    return 'This is a web page, not a feed. Look on it for a link named RSS, Atom or feed, and use that address.'
  return 'This is no feed: it holds neither RSS, Atom, RDF nor JSON Feed. Check the address.'
}
