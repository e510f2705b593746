import { setImmediate as soon } from 'node:timers/promises'
import { type Content, developmentsIn } from '../../src/domain/delivery.ts'
import type { Destination } from '../../src/domain/subscription.ts'
import { createDispatch } from '../../src/journey/notify/dispatch.ts'
import { enqueueNews } from '../../src/journey/notify/enqueue-news.ts'
import { createRevise } from '../../src/journey/notify/revise.ts'
import { PostError } from '../../src/platforms/platform.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { development } from './developments.ts'
import { throwAwayStorage } from './storage.ts'
import { subscription } from './subscriptions.ts'

export type Outcome = 'posted' | 'lost-answer' | PostError

/** Channels that take what they are given, or fail as told; `shown` is what people there can read. */
function chat(outcomes: Outcome[], looks: boolean) {
  const shown: { channel: string; key: string; title: string; how?: object }[] = []
  const edits: string[] = []
  return {
    shown,
    edits,
    async post({ channel }: Destination, card: { title: string }, key: string, how?: object) {
      const outcome = outcomes.shift() ?? 'posted'
      if (outcome instanceof PostError) throw outcome
      shown.push({ channel, key, title: card.title, ...(how && { how }) })
      if (outcome === 'lost-answer') throw new PostError('unclear', 'No answer')
      return `message of ${key}`
    },
    async edit(_: Destination, message: string) {
      const outcome = outcomes.shift()
      if (outcome instanceof PostError) throw outcome
      edits.push(message)
    },
    find: async (_: Destination, key: string): Promise<string | null | undefined> =>
      looks ? (shown.some((one) => one.key === key) ? `message of ${key}` : null) : undefined,
  }
}

/** Telling one destination over real storage, by a clock that moves as it is told to; for the tests of one file. */
export function tellingInTests() {
  const open = throwAwayStorage()
  let runs = 0
  /** `outcomes`: what comes of the next posts and edits. `looks`: whether the platform can say what was posted. */
  return (outcomes: Outcome[] = [], looks = true) => setUp(open(), ++runs, outcomes, looks)
}

async function setUp(storage: Storage, run: number, outcomes: Outcome[], looks: boolean) {
  // What other tests left behind is not told here.
  await storage.deliveries.setAside('discord', 'w', 'another test')
  const place = (channel: string): Destination => ({ platform: 'discord', workspace: 'w', channel })
  const destination = place(`c${run}`)
  const company = `company ${run}`
  const subscribe = (where: Destination, createdBy = `u${run}`) =>
    storage.subscriptions.add(subscription({ destination: where, company, createdBy }))
  await subscribe(destination)
  const mouth = chat(outcomes, looks)
  let now = Date.parse('2025-01-01T00:00:00Z')
  let title = (content: Content) => developmentsIn(content).join(' ').replaceAll(`${company} `, '')
  let told = 0
  const parts = {
    outbox: storage,
    mouths: new Map([['discord', mouth] as const]),
    cardOf: async (content: Content) => ({
      title: content.kind === 'notice' ? `! ${content.title}` : title(content),
      tone: 'neutral' as const,
    }),
    now: () => new Date(now),
    newId: () => `k${run}-${++told}`,
    gapMs: () => 0,
    async sleep(ms: number) {
      await soon()
      now += ms
    },
    onTrouble: () => {},
    signal: new AbortController().signal,
  }
  const { dispatch } = createDispatch(parts)
  const revise = createRevise(parts)
  const file = async (...ids: string[]) => {
    const at = new Date(now).toISOString()
    for (const id of ids) {
      const { evidence: _, ...one } = development({ id: `${company} ${id}`, company })
      await storage.cases.addDevelopment({ ...one, filedAt: 'x' }).catch(() => {})
    }
    const news = ids.map((id) => `${company} ${id}`)
    const changed = news.map((id) => development({ id, company }))
    const originOf = () => ({ country: '', workspace: null })
    await storage.transaction((store) =>
      enqueueNews(store, { news, changed, added: [], founded: new Set(news) }, { at, newId: parts.newId, originOf }),
    )
  }
  return {
    run,
    storage,
    destination,
    place,
    subscribe,
    company,
    mouth,
    file,
    revise: (id: string, tries?: number) => revise(`${company} ${id}`, tries),
    dispatch: () => dispatch('discord'),
    /** Dispatch as the schedule does: again when it says so. */
    async settle() {
      for (let at = await dispatch('discord'); at; at = await dispatch('discord')) now = Math.max(now, at.getTime())
    },
    titles: () => mouth.shown.map((one) => one.title),
    passTime(minutes: number) {
      now += minutes * 60_000
    },
    retitle(to: string) {
      title = () => to
    },
    stateOf: async (id: string) => (await storage.deliveries.ofDevelopment(`${company} ${id}`))[0],
  }
}
