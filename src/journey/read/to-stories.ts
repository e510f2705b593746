import { setImmediate as breathe } from 'node:timers/promises'
import type { ReadStory } from '../../domain/read-story.ts'
import { joinFilings } from './court-filings.ts'
import { contentHash, hash, itemKeys, storyId } from './identity.ts'
import { languageOf } from './language.ts'
import { splitOutlet } from './outlet-name.ts'
import { articleText } from './page/article-text.ts'
import { toPlainLine } from './plain-text.ts'
import { readPublished } from './published.ts'
import type { RawFeed, RawItem } from './raw-feed.ts'
import { firstSentence, MOST_TITLE, shortened } from './story-text.ts'
import { toAddress } from './web-address.ts'

interface From {
  feedUrl: string
  /** For stories that name no other. */
  outlet: string
  now: Date
}

/**
 * The stories of a feed, cleaned, in its order. An item that cannot be used is told in `problems` and does not touch the others.
 * Lets other work go on in between, however long the feed is.
 */
export async function toStories(feed: RawFeed, from: From): Promise<{ stories: ReadStory[]; problems: string[] }> {
  const items = joinFilings(feed.items)
  const stories: ReadStory[] = []
  const problems: string[] = []
  const base = toAddress(feed.base, from.feedUrl) ?? toAddress(feed.link, from.feedUrl) ?? from.feedUrl
  const addresses = items.map((item) => addressOf(item, base))
  const sharedUrls = shared(addresses, (i) => items[i]?.guid ?? items[i]?.title ?? '')
  const sharedGuids = shared(
    items.map(({ guid }) => guid),
    (i) => addresses[i] ?? '',
  )
  const hint =
    feed.lang ??
    languageOf(
      items
        .slice(0, 20)
        .map((item) => toPlainLine(item.title))
        .join('. '),
      '',
      null,
    )
  const feedTitle = toPlainLine(feed.title)
  const keys = new Set<string>()
  const ids = new Set<string>()
  const contents = new Set<string>()

  for (const [i, item] of items.entries()) {
    if (i % 25 === 24) await breathe()
    try {
      const read = toStory(item, addresses[i] ?? null)
      if (read) stories.push(read)
      else problems.push(`Item ${i + 1} has neither title nor text, or stands here twice.`)
    } catch (error) {
      problems.push(`Item ${i + 1} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { stories, problems }

  function toStory(item: RawItem, url: string | null): ReadStory | undefined {
    const text = shortened(longest(item.texts.map(articleText)))
    const headline = shortened(toPlainLine(item.title), MOST_TITLE) || firstSentence(text)
    if (!headline) return undefined
    const source = item.source && !/^https?:/.test(item.source) ? toPlainLine(item.source) || null : null
    const { title, outlet } = splitOutlet(headline, {
      source,
      outlets: [from.outlet, feedTitle],
      feedUrl: from.feedUrl,
    })
    const { guid, otherGuids } = item
    const permalink = toAddress(item.permalink, null)
    const sharedUrl = url !== null && sharedUrls.has(url)
    const identity = { url, guid, otherGuids, permalink, title, outlet, date: item.dates[0] ?? '', sharedUrl }

    const content = contentHash({ title, text, url })
    const sharedGuid = guid !== null && sharedGuids.has(guid)
    const names = contents.has(`${guid} ${content}`) ? undefined : itemKeys({ ...identity, sharedGuid }, keys)
    if (!names) return undefined
    contents.add(`${guid} ${content}`)
    const ownId = storyId(identity, from.feedUrl)
    // One document says twice that it is the same story, and shows two.
    const id = ids.has(ownId) ? hash('item', from.feedUrl, names.key) : ownId
    ids.add(id)
    const published = firstOf(item.dates, (one) => readPublished(one, from.now))
    const lang = languageOf(title, text, item.lang ?? hint)
    const named = outlet || from.outlet || feedTitle || null
    const story = { id, url, outlet: named, title, published, text, lang }
    return { story, ...names, contentHash: content, dated: identity.date.slice(0, 100) }
  }
}

const addressOf = (item: RawItem, base: string) =>
  firstOf(item.links, (link) => toAddress(link, item.base ? (URL.parse(item.base, base)?.href ?? base) : base))

/** Values that items different in `owner` give: the address of a docket, a listing, a front page; a guid that never changes. */
function shared(values: readonly (string | null)[], owner: (index: number) => string): Set<string> {
  const owners = new Map<string, string>()
  const several = new Set<string>()
  for (const [i, value] of values.entries()) {
    if (!value) continue
    const name = owner(i)
    if ((owners.get(value) ?? name) !== name) several.add(value)
    owners.set(value, name)
  }
  return several
}

const longest = (texts: readonly string[]) =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), '')

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = find(value)
    if (found !== null) return found
  }
  return null
}
