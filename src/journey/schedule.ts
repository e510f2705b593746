import type { Feed } from '../domain/feed.ts'
import { type Destination, destinationKey, type PlatformName } from '../domain/subscription.ts'
import { nextCheck } from './fetch/next-check.ts'
import type { Journey } from './journey.ts'

interface Jobs {
  send(queue: string, data: object, options?: { key?: string; after?: Date | number }): Promise<void>
  work<T extends object>(
    queue: string,
    options: { concurrency: number },
    handler: (data: T) => Promise<void>,
  ): Promise<void>
  schedule(queue: string, cron: string, data: object): Promise<void>
}

interface Parts {
  jobs: Jobs
  journey: Journey
  /** Both resolve with the time to be called again, when there is something left to do. */
  dispatch(platform: PlatformName): Promise<Date | undefined>
  revise(development: string, tries?: number): Promise<Date | undefined>
  gathering: { gather(destination: Destination): Promise<void> }
  /** What has been kept for long enough goes. */
  housekeep(): Promise<void>
  storage: {
    feeds: {
      list(): Promise<Feed[]>
      find(id: string): Promise<Feed | undefined>
      saveChecked(id: string, check: { checkedAt: string; nextCheckAt: string; error: string | null }): Promise<void>
    }
    stories: { unfiled(limit: number): Promise<string[]>; purgeTexts(before: string): Promise<number> }
    deliveries: { waiting(now: string): Promise<PlatformName[]> }
    digests: { duePlaces(now: string): Promise<Destination[]>; forgetCounts(before: string): Promise<void> }
  }
  pollSeconds: number | undefined
  storyTextDays: number
  now: () => Date
  onTrouble: (sentence: string, fields: object) => void
  /** Fires when the program stops: no work is begun after it, and what it breaks off is nobody’s fault. */
  signal: AbortSignal
}

const SWEEP_MS = 60_000

/** A sample that is edited shows up at once; looking at a file costs nobody anything. */
const SAMPLE_SECONDS = 3

/** Longer than the longest day a cap counts in. */
const COUNTED_MS = 3 * 86_400_000

/** What happens when: each feed is checked and books its own next check; a sweep every minute picks up whatever was left lying. */
export function createSchedule(parts: Parts) {
  const { jobs, journey, dispatch, revise, gathering, housekeep, storage, now, onTrouble, signal } = parts

  return {
    /** Start working; returns at once. */
    async start(): Promise<void> {
      await jobs.work<{ feed: string }>('check-feed', { concurrency: 8 }, async ({ feed }) => {
        const known = await storage.feeds.find(feed)
        if (known) await checkFeed(known)
      })
      await jobs.work<{ story: string }>('file-story', { concurrency: 4 }, async ({ story }) => {
        await journey.fileStory(story)
      })
      await jobs.work<{ platform: PlatformName }>('deliver', { concurrency: 8 }, async ({ platform }) => {
        const at = await dispatch(platform)
        // What is further off is found by the sweep.
        if (at && at.getTime() - now().getTime() < SWEEP_MS)
          await jobs.send('deliver', { platform }, { key: `${platform} ${at.toISOString()}`, after: at })
      })
      await jobs.work<{ development: string; tries?: number }>(
        'revise',
        { concurrency: 2 },
        async ({ development, tries = 0 }) => {
          const at = await revise(development, tries)
          if (at) await jobs.send('revise', { development, tries: tries + 1 }, { key: development, after: at })
        },
      )
      await jobs.work('digests', { concurrency: 1 }, gatherAll)
      await jobs.work<Destination>('digest', { concurrency: 4 }, (destination) => gathering.gather(destination))
      await jobs.work('sweep', { concurrency: 1 }, sweep)
      await jobs.schedule('sweep', '* * * * *', {})
      await jobs.work('housekeeping', { concurrency: 1 }, housekeep)
      await jobs.schedule('housekeeping', '23 3 * * *', {})
      // Not everybody lets it run through the night.
      await jobs.send('housekeeping', {}, { key: 'at start' })
      await sweep()
    },

    /**
     * Read every feed that is due, once, and file what they bring. Resolves when all have been tried and nothing waits, so that
     * the first answer already knows everything. A feed that fails is tried again later like any other.
     */
    async catchUp(onProgress: (progress: { feeds: number; of: number; stories: number }) => void): Promise<void> {
      const feeds = (await storage.feeds.list()).filter((feed) => isDue(feed) || !feed.baselineAt)
      let done = 0
      let stories = 0
      const tell = () => onProgress({ feeds: done, of: feeds.length, stories })
      tell()
      await Promise.all(
        feeds.map(async (feed) => {
          // Awaited first: the sum is read when it is added to, not before.
          const fresh = await checkFeed(feed)
          stories += fresh
          done++
          tell()
        }),
      )
      for (
        let batch = await storage.stories.unfiled(100), last = '';
        batch.length && batch[0] !== last && !signal.aborted;
      ) {
        last = batch[0] ?? ''
        for (const story of batch) if (!signal.aborted) await fileQuietly(story)
        batch = await storage.stories.unfiled(100)
      }
    },

    checkFeed,
  }

  /** Check one feed and book its next check; resolves with how many stories are new. Never throws for the feed's own faults. */
  async function checkFeed(feed: Feed): Promise<number> {
    let read: { fresh: number; cacheSeconds: number | null } = { fresh: 0, cacheSeconds: null }
    let trouble: unknown = null
    try {
      read = await journey.readFeed(feed)
    } catch (error) {
      if (signal.aborted) return 0
      trouble = error
      onTrouble('Feed not read', { feed: feed.id, url: feed.url, error: messageOf(error) })
    }
    const at = nextCheck({
      failures: trouble ? feed.failures + 1 : 0,
      retryAfter: (trouble as { retryAfter?: number } | null)?.retryAfter,
      cacheSeconds: read.cacheSeconds,
      pollSeconds: feed.url.startsWith('file:') ? SAMPLE_SECONDS : parts.pollSeconds,
      now: now(),
      jitter: Math.random(),
    })
    await storage.feeds.saveChecked(feed.id, {
      checkedAt: now().toISOString(),
      nextCheckAt: at.toISOString(),
      error: trouble ? messageOf(trouble) : null,
    })
    await jobs.send('check-feed', { feed: feed.id }, { key: feed.id, after: at })
    return read.fresh
  }

  async function sweep(): Promise<void> {
    for (const feed of await storage.feeds.list())
      if (isDue(feed)) await jobs.send('check-feed', { feed: feed.id }, { key: feed.id })
    for (const story of await storage.stories.unfiled(500)) await jobs.send('file-story', { story }, { key: story })
    for (const platform of await storage.deliveries.waiting(now().toISOString()))
      await jobs.send('deliver', { platform }, { key: platform })
    await gatherAll()
    await storage.digests.forgetCounts(new Date(now().getTime() - COUNTED_MS).toISOString())
    const keptSince = new Date(now().getTime() - parts.storyTextDays * 86_400_000)
    await storage.stories.purgeTexts(keptSince.toISOString())
  }

  /** One job a place, so that thousands of digests due at one hour are shared by all processes. */
  async function gatherAll(): Promise<void> {
    for (const destination of await storage.digests.duePlaces(now().toISOString()))
      await jobs.send('digest', destination, { key: destinationKey(destination) })
  }

  async function fileQuietly(story: string): Promise<void> {
    await journey.fileStory(story).catch((error) => onTrouble('Story not filed', { story, error: messageOf(error) }))
  }

  function isDue(feed: Feed): boolean {
    return !feed.nextCheckAt || feed.nextCheckAt <= now().toISOString()
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
