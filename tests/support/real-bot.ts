import { commands } from '../../commands/index.ts'
import { createBot } from '../../src/bot.ts'
import { loadRestrictions } from '../../src/catalogue/restrictions.ts'
import { createDesk } from '../../src/chat/answer.ts'
import { formatCall } from '../../src/chat/call.ts'
import type { Caller } from '../../src/chat/caller.ts'
import { namesOf } from '../../src/chat/correction-words.ts'
import { createCorrecting } from '../../src/correcting.ts'
import { createDeliveryCards } from '../../src/delivery-cards.ts'
import { type Company, companyNamed } from '../../src/domain/company.ts'
import type { Development } from '../../src/domain/development.ts'
import type { Destination, PlatformName } from '../../src/domain/subscription.ts'
import { createFeedDesk } from '../../src/feed-desk.ts'
import { createForgetting } from '../../src/forgetting.ts'
import { createDispatch } from '../../src/journey/notify/dispatch.ts'
import { enqueueNews } from '../../src/journey/notify/enqueue-news.ts'
import { createGathering } from '../../src/journey/notify/gather-digest.ts'
import type { Mouth } from '../../src/journey/notify/mouth.ts'
import { newId } from '../../src/new-id.ts'
import { placesOf } from '../../src/platforms/places-of.ts'
import type { Platform } from '../../src/platforms/platform.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { createToldDevelopments } from '../../src/told-developments.ts'
import { createTracking } from '../../src/tracking.ts'
import { fakePlaces } from './fake-subscriptions.ts'
import { read, saving } from './stored.ts'

/** Who asks in tests; a Slack workspace of this name, in which everyone manages. */
export const asker = (workspace: string, more: Partial<Caller> = {}): Caller => ({
  platform: 'slack',
  workspace,
  channel: `C-${workspace}`,
  user: 'U1',
  name: 'ann',
  manager: true,
  ...more,
})

interface Parts {
  operators?: string[]
  now?: () => Date
  /** The chats it posts to, instead of a list. */
  chats?: readonly Platform[]
  /** Companies followed beside those two. */
  followed?: Company[]
}

/**
 * The bot as the program makes it, over this storage, following the companies Acme and Bolt of one test. It reads no feeds and
 * posts to a list.
 */
export async function realBot(
  storage: Storage,
  run: string,
  { operators = [], now = () => new Date('2021-06-15T12:00:00Z'), chats, followed = [] }: Parts = {},
) {
  const [acme, bolt] = [`acme-${run}`, `bolt-${run}`]
  const places = chats ? placesOf(chats) : fakePlaces
  const restrictions = loadRestrictions()
  const tracking = await createTracking({
    catalogue: [companyNamed(acme, `Acme ${run}`), companyNamed(bolt, `Bolt ${run}`), ...followed],
    storage,
    readAgain: async () => 0,
    now,
  })
  const toldDevelopments = createToldDevelopments({ storage, tracking, restrictions, now })
  const corrections = createCorrecting({
    storage,
    sees: tracking.sees,
    originOf: tracking.originOf,
    names: namesOf({ companies: tracking, restriction: (id) => restrictions.find((one) => one.id === id) }),
    operators,
    now,
    newId,
  })
  const bot = createBot({
    storage,
    tracking,
    restrictions,
    corrections,
    forget: createForgetting({ storage, tracking, ownPlace: places.own, now }),
    feeds: createFeedDesk({ storage, probe: async () => 'A feed', check: async () => {}, samples: false, now }),
    outlets: {
      outletOf: () => ({ name: 'Outlet', rank: 3 }),
      named: (typed) => typed,
      suggest: () => [],
    },
    places,
    toldDevelopments,
    picture: () => ({ name: 'timeline.png', alt: '', draw: async () => new Uint8Array() }),
    now,
  })
  const faults: string[] = []
  const log = { error: (sentence: string, fields?: object) => faults.push(`${sentence} ${JSON.stringify(fields)}`) }
  const desk = createDesk({ commands, bot, log })

  const posts: { to: Destination; title: string; text: string; replyTo: string | undefined; buttons: string[] }[] = []
  const list: Mouth = {
    async post(to, card, key, how) {
      const text = [card.body, ...(card.fields ?? []).map(({ value }) => value)].join('\n')
      const buttons = (card.buttons ?? []).map(({ call }) => formatCall(call))
      posts.push({ to, title: card.title, text, replyTo: how?.replyTo, buttons })
      return `message ${key}`
    },
    edit: async () => {},
    find: async () => null,
  }
  const { dispatch } = createDispatch({
    outbox: storage,
    mouths: chats ? new Map(chats.map((chat) => [chat.name, chat])) : new Map([['slack', list]]),
    cardOf: createDeliveryCards(toldDevelopments),
    now,
    newId,
    gapMs: () => 0,
    sleep: async () => {},
    onTrouble: (sentence) => faults.push(sentence),
    signal: new AbortController().signal,
  })

  return {
    ...{ acme, bolt, bot, desk, faults, posts },
    ask: (text: string, by: Caller) => desk.answerText(text, by),
    /** File a development as stories would have. */
    async file(development: Development) {
      await storage.feeds.add({ id: `feed ${run}`, url: `https://example.org/${run}`, title: 'F', workspace: null })
      const { evidence, ...rest } = development
      await storage.stories.saveRead(
        `feed ${run}`,
        evidence.map(({ story }) => read(`${run} ${story}`)),
        saving,
      )
      await storage.cases.addDevelopment({ ...rest, filedAt: '2021-06-01T00:00:00.000Z' })
      for (const one of evidence)
        await storage.cases.addEvidence(development.id, { ...one, story: `${run} ${one.story}` })
      await storage.corrected.refold([development.company], '2021-06-01T00:00:00.000Z')
      return development.id
    },
    /** What was filed is news. */
    news: (...developments: Development[]) =>
      storage.transaction((shelf) => {
        const ids = developments.map(({ id }) => id)
        const filed = { news: ids, changed: developments, added: [], founded: new Set(ids) }
        return enqueueNews(shelf, filed, { at: now().toISOString(), newId, originOf: tracking.originOf })
      }),
    gather: createGathering({ storage, now, newId, originOf: tracking.originOf }).gather,
    deliver: (platform: PlatformName = 'slack') => dispatch(platform),
  }
}
