import type { ReadStory } from '../../domain/read-story.ts'
import { parseJson } from './json-document.ts'
import { parseFederalRegister } from './parse-federal-register.ts'
import { parseXmlFeed } from './parse-feed.ts'
import { parseJsonFeed } from './parse-json-feed.ts'
import { parseSitemap } from './parse-sitemap.ts'
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

/** The decoded text of a feed into stories. `null` title and no stories, with a problem, when it is no feed after all. */
export async function readFeedText(text: string, document: FeedDocument): Promise<FeedReading> {
  const feed = await parseAny(text)
  if (!feed) return { title: null, stories: [], problems: [NO_FEED] }
  const { stories, problems } = await toStories(feed, document)
  return { title: toPlainLine(feed.title) || null, stories, problems }
}

async function parseAny(text: string): Promise<RawFeed | undefined> {
  const json = parseJson(text)
  if (json) return parseJsonFeed(json) ?? parseFederalRegister(json)
  return (await parseXmlFeed(text)) ?? parseSitemap(text)
}

export const NO_FEED =
  'This is no feed: it holds neither RSS, Atom, RDF, JSON Feed nor a sitemap of news. Check the address.'
