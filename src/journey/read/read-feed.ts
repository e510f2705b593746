import { UserError } from '../../domain/errors.ts'
import { apart, TookTooLong } from './apart.ts'
import { decodeBytes } from './decode-bytes.ts'
import { kindOf } from './kind-of.ts'
import { type FeedDocument, type FeedReading, NO_FEED, readFeedText } from './read-feed-text.ts'

/** Read a feed of any format into stories, in its order. Throws UserError when it is none. */
export function readFeed(bytes: Uint8Array, document: FeedDocument): Promise<FeedReading> {
  return readFeedDocument(decodeBytes(bytes, document.contentType), document)
}

/** The same for text that has been decoded. */
export async function readFeedDocument(text: string, document: FeedDocument): Promise<FeedReading> {
  if (kindOf(text) !== 'feed') throw new UserError(whyNot(text))
  const reading = text.length < LARGE ? await readFeedText(text, document) : await readLarge(text, document)
  if (reading.problems[0] === NO_FEED) throw new UserError(NO_FEED)
  return reading
}

/** Characters up to which a feed is read in a few milliseconds, so that a thread of its own does not pay. */
const LARGE = 300_000
/** Milliseconds for a large one; the largest honest ones take under three seconds. */
const LIMIT = 15_000

async function readLarge(text: string, document: FeedDocument): Promise<FeedReading> {
  try {
    return await apart('feed', { text, document }, LIMIT)
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error
    throw new UserError('This feed takes too long to read: it is too large, or made to hold programs up.', {
      cause: error,
    })
  }
}

function whyNot(text: string): string {
  if (!text.trim()) return 'There is no feed at this address: the document is empty.'
  if (kindOf(text) !== 'page') return NO_FEED
  return 'This is a web page, not a feed. Look on it for a link named RSS, Atom or feed, and use that address.'
}
