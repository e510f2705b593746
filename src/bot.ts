import { createRestrictionSearch } from './catalogue/restriction-search.ts'
import type { Bot, CaseFile } from './chat/bot.ts'
import type { Picture } from './chat/card.ts'
import { namesOf } from './chat/correction-words.ts'
import type { TimelineDrawing } from './chat/picture.ts'
import type { Places } from './chat/places.ts'
import { STATUS_WORDS } from './chat/status-words.ts'
import type { Development } from './domain/development.ts'
import type { Restriction } from './domain/restriction.ts'
import { foldStanding } from './domain/standing.ts'
import type { Story } from './domain/story.ts'
import { timelineOf } from './domain/timeline.ts'
import { createExporting } from './exporting.ts'
import type { FeedDesk } from './feed-desk.ts'
import type { Storage } from './storage/storage.ts'
import { createSettingsDesk, createSubscriptionDesk } from './subscription-desk.ts'
import type { createToldDevelopments } from './told-developments.ts'
import type { Tracking } from './tracking.ts'

interface Parts {
  storage: Storage
  tracking: Tracking
  restrictions: readonly Restriction[]
  feeds: FeedDesk
  corrections: Bot['corrections']
  forget: Bot['forget']
  places: Places
  toldDevelopments: ReturnType<typeof createToldDevelopments>
  outlets: {
    outletOf(story: Pick<Story, 'url' | 'outlet'>): { name: string; rank: number }
    named(typed: string): string
    suggest(typed: string): readonly string[]
  }
  picture(drawing: TimelineDrawing): Picture
  now: () => Date
}

/** What commands are handed: catalogue and storage behind the questions they ask. */
export function createBot(parts: Parts): Bot {
  const {
    storage,
    tracking,
    restrictions,
    feeds,
    corrections,
    forget,
    places,
    toldDevelopments,
    outlets,
    picture,
    now,
  } = parts
  const restrictionOf = new Map(restrictions.map((restriction) => [restriction.id, restriction]))
  const today = () => now().toISOString().slice(0, 10)
  const exported = createExporting({
    storage,
    names: namesOf({ companies: tracking, restriction: (id) => restrictionOf.get(id) }),
    now,
  })
  const ownOf = (workspace: string) => tracking.added(workspace).map(({ id }) => id)

  return {
    now,
    restriction: (id) => restrictionOf.get(id),
    restrictions: createRestrictionSearch(restrictions),
    companies: tracking,
    picture,
    corrections,

    cases: {
      async of(company, workspace, asOf) {
        const day = asOf ?? today()
        const { developments, takenOut } = await storage.corrected.developmentsOf([company], workspace)
        const files = [...Map.groupBy(developments, (one) => one.restriction)].map(([restriction, some]): CaseFile => {
          const standing = foldStanding(some, day)
          const known = timelineOf(some, day)
          return {
            company,
            restriction,
            standing,
            decider: known.find(({ id }) => id === standing.decidedBy),
            developments: known,
            takenOut: takenOut.filter((one) => one.company === company && one.restriction === restriction),
          }
        })
        return files.filter(({ developments }) => developments.length).sort(byWeight)
      },
      async list(workspace, { country, asOf = today(), ...wanted }) {
        const companies = country === undefined ? undefined : tracking.inCountry(country, workspace)
        const view = { workspace, own: ownOf(workspace), asOf }
        const lines = await storage.corrected.list({ ...wanted, ...view, companies })
        return lines.map(({ decider, ...line }) => ({ ...line, decider: decider && timelineOf([decider], asOf)[0] }))
      },
      async latest(workspace, { company, asOf = today(), ...wanted }) {
        const companies = company === undefined ? undefined : [company]
        const view = { workspace, own: ownOf(workspace), asOf }
        const latest = await storage.corrected.latest({ ...wanted, ...view, companies })
        return latest.flatMap((development) => timelineOf([development], asOf))
      },
    },

    stories: {
      async search(workspace, { outlet, ...wanted }) {
        const named = outlet === undefined ? undefined : outlets.named(outlet)
        const found = await storage.stories.search({ ...wanted, workspace, outlet: named, today: today() })
        return { ...found, hits: found.hits.map((hit) => ({ ...hit, outlet: outlets.outletOf(hit).name })) }
      },
      outlets: (typed) => outlets.suggest(typed).map((name) => ({ label: name, value: name })),
      async explain(link, workspace) {
        const found = await storage.stories.findByUrl(link)
        if (!found) return undefined
        const { name, rank } = outlets.outletOf(found.story)
        const developments = await storage.corrected.ofStory(found.story.id, workspace)
        const feed = await storage.feeds.find(found.feed)
        const withDeliveries = async (development: Development) => ({
          development,
          deliveries: await storage.deliveries.ofDevelopment(development.id),
          collected: await storage.digests.collecting(development.id),
        })
        return {
          title: found.story.title,
          outlet: name,
          rank,
          url: found.story.url,
          published: found.story.published,
          feed: feed?.title || feed?.url || 'a feed no longer read',
          firstSeenAt: found.firstSeenAt,
          history: found.history,
          filedAt: found.filedAt,
          understanding: found.understanding,
          developments: await Promise.all(developments.map(withDeliveries)),
        }
      },
    },

    subscriptions: createSubscriptionDesk({ storage, tracking, toldDevelopments, now }),
    settings: createSettingsDesk({ storage, tracking, now }),
    places,

    feeds,
    forget,
    export: (what, workspace) => exported(what, { workspace, own: ownOf(workspace) }),
    coverage: feeds.coverage,
  }
}

const byWeight = (a: CaseFile, b: CaseFile) =>
  STATUS_WORDS[a.standing.status].weight - STATUS_WORDS[b.standing.status].weight ||
  (b.standing.since ?? '').localeCompare(a.standing.since ?? '')
