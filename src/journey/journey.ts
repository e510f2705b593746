import type { Finding, Understanding } from '../domain/development.ts'
import type { Feed } from '../domain/feed.ts'
import type { Matches } from '../domain/mention.ts'
import type { ReadStory } from '../domain/read-story.ts'
import type { Story } from '../domain/story.ts'
import { type CorrectedStore, foldAsCorrected } from './corrected.ts'
import { copyOf } from './file/copies.ts'
import { type Filed, fileStory } from './file/file-story.ts'
import { historyOf } from './file/history.ts'
import { reassigned } from './file/reassigned.ts'
import { type FiledStore, saveFiled } from './file/save-filed.ts'
import { enqueueNews, type NewsStore } from './notify/enqueue-news.ts'
import { decisionOnStory } from './understand/decisions.ts'

/** The stages as this page needs them; `app.ts` fills them in. */
export interface Stages {
  /** Throws when it cannot be fetched. */
  fetch(feed: Feed): Promise<Answer>
  /** Throws when the document is no feed. */
  read(document: Document, feed: Feed): Promise<{ title: string | null; stories: readonly ReadStory[] }>
  /** The story with the text of its page, where that holds more than the feed’s snippet. Never throws. */
  readPage(story: Story): Promise<Story>
  match(story: Story): Matches
  understand(story: Story, matches: Matches): Understanding
  /** What a language model adds to it, where there is one. Takes its time. */
  readSecond?: ((story: Story, matches: Matches, first: Understanding) => Promise<Understanding>) | undefined
  outletOf(story: Story): { name: string; rank: number; filing: boolean }
  /** Where a company is from, and the workspace that added it; null for the catalogue's. */
  originOf(company: string): { country: string; workspace: string | null }
}

/** What a feed's server answered. */
export interface Answer {
  /** Null when the feed has not changed. */
  document: Document | null
  /** How long the server calls it fresh; null when it does not say. */
  cacheSeconds: number | null
}

/** A feed as fetched. */
export interface Document {
  bytes: Uint8Array
  contentType: string | null
  etag: string | null
  lastModified: string | null
  bodyHash: string
  finalUrl: string
}

/** What this page needs of storage inside a transaction. */
interface Shelf extends FiledStore, CorrectedStore, NewsStore {
  feeds: { saveRead(id: string, read: FeedRead): Promise<void> }
  stories: {
    saveRead(
      feed: string,
      reads: readonly ReadStory[],
      options: { history: (read: ReadStory) => boolean; now: string },
    ): Promise<{ fresh: string[]; changed: string[] }>
    find(id: string): Promise<StoredStory | undefined>
    markFiled(
      id: string,
      filed: { understanding: Understanding; companies: string[]; outlet: { name: string; rank: number }; at: string },
    ): Promise<void>
  }
}

interface FeedRead {
  title: string | null
  etag: string | null
  lastModified: string | null
  bodyHash: string
  newestPublished: string | null
  at: string
}

interface StoredStory {
  story: Story
  history: boolean
  /** ISO 8601. */
  firstSeenAt: string
  filedAt: string | null
}

interface Parts {
  stages: Stages
  storage: Shelf & { transaction<T>(work: (shelf: Shelf) => Promise<T>): Promise<T> }
  now: () => Date
  newId: () => string
  onTrouble: (sentence: string, fields: object) => void
}

/** A feed that gives this many characters gives the article itself. */
const SNIPPET = 700

/** The way of a story: feed → fetch → read → match → understand → file → notify. */
export function createJourney({ stages, storage, now, newId, onTrouble }: Parts) {
  return {
    /** Fetch and read one feed; its new and edited stories wait to be filed. Resolves with how many are new. */
    async readFeed(feed: Feed): Promise<{ fresh: number; cacheSeconds: number | null }> {
      const { document, cacheSeconds } = await stages.fetch(feed)
      if (!document) return { fresh: 0, cacheSeconds }
      const { title, stories: reads } = await stages.read(document, feed)

      return storage.transaction(async (shelf) => {
        const at = now().toISOString()
        const { fresh, changed } = await shelf.stories.saveRead(feed.id, reads, { history: historyOf(feed), now: at })
        for (const story of [...fresh, ...changed]) await shelf.send('file-story', { story }, { key: story })
        const { etag, lastModified, bodyHash } = document
        await shelf.feeds.saveRead(feed.id, {
          title,
          etag,
          lastModified,
          bodyHash,
          newestPublished: newest(feed, reads),
          at,
        })
        return { fresh: fresh.length, cacheSeconds }
      })
    },

    /** Match, understand, file and notify one story, all or nothing. Undefined when it was filed before. */
    async fileStory(id: string): Promise<(Filed & { understanding: Understanding }) | undefined> {
      const stored = await storage.stories.find(id)
      if (!stored || stored.filedAt) return undefined
      const { history } = stored
      const story = await withPage(stored.story, history)
      const understanding = await readSecond(story, understand(story), history)
      const findings = ofSubjects(understanding)
      const companies = [...new Set(findings.map((finding) => finding.company))].sort()

      return storage.transaction(async (shelf) => {
        await shelf.cases.lock([`story ${id}`, ...companies])
        if ((await shelf.stories.find(id))?.filedAt) return undefined
        const at = now().toISOString()
        const outlet = stages.outletOf(story)
        const known = await shelf.cases.developmentsOf(companies)
        const filed = fileStory({
          story: placed(story, stored),
          outlet,
          copyOf: copyOf(story),
          findings,
          known,
          history,
          now: at,
          newId,
        })
        await saveFiled(shelf, filed, at)
        const seen = await foldAsCorrected(shelf, filed, companies, at)
        const joined = filed.moved.map(({ to }) => ({ development: to }))
        await enqueueNews(
          shelf,
          { ...seen, added: [...seen.added, ...joined], reassigned: reassigned(known, filed.changed) },
          { at, newId, originOf: stages.originOf },
        )
        const named = [...new Set([...understanding.subjects, ...understanding.mentions])]
        await shelf.stories.markFiled(id, { understanding, companies: named, outlet, at })
        return { ...filed, understanding }
      })
    },
  }

  /** A snippet that names a company is worth its page; history is not, or a first read would fetch hundreds. */
  async function withPage(story: Story, history: boolean): Promise<Story> {
    const worth = !history && story.text.length < SNIPPET && stages.match(story).companies.length > 0
    return worth ? stages.readPage(story) : story
  }

  /** News only: a first read would spend days of a model’s budget on what is told to nobody. */
  async function readSecond(story: Story, first: Understanding, history: boolean): Promise<Understanding> {
    if (history || !stages.readSecond) return first
    try {
      return await stages.readSecond(story, stages.match(story), first)
    } catch (error) {
      onTrouble('Story not read a second time', { story: story.id, error })
      return first
    }
  }

  // A story that breaks the reader's mind must not stop those behind it.
  function understand(story: Story): Understanding {
    try {
      return stages.understand(story, stages.match(story))
    } catch (error) {
      onTrouble('Story not understood', { story: story.id, error })
      return {
        relevant: false,
        subjects: [],
        mentions: [],
        findings: [],
        decisions: [decisionOnStory(false, `not understood: ${error}`)],
      }
    }
  }
}

/** News without a date came out when it was first seen; of history nobody knows when. */
const placed = (story: Story, { history, firstSeenAt }: StoredStory): Story =>
  story.published || history ? story : { ...story, published: firstSeenAt.slice(0, 10) }

export type Journey = ReturnType<typeof createJourney>

/**
 * What a story recalls of companies it only names moves no case of theirs: theirs is told by stories about them. Those done by the
 * same act as its subject ("two others were added on the same day") are part of its news.
 */
function ofSubjects({ findings, subjects }: Understanding): Finding[] {
  const isSubject = ({ company }: Finding) => subjects.includes(company)
  const own = findings.filter(isSubject)
  const isSameAct = ({ type, restriction, date }: Finding) =>
    date !== null && own.some((one) => one.type === type && one.restriction === restriction && one.date === date)
  return findings.filter((finding) => isSubject(finding) || isSameAct(finding))
}

const newest = (feed: Feed, reads: readonly ReadStory[]) =>
  reads.reduce<string | null>(
    (latest, { story }) => (story.published && (!latest || story.published > latest) ? story.published : latest),
    feed.newestPublished,
  )
