import { auditEntry } from './chat/audit-entry.ts'
import type { Bot, Subscribed, SubscriptionChange } from './chat/bot.ts'
import type { Caller } from './chat/caller.ts'
import type { AuditEntry, AuditedAct } from './domain/audit.ts'
import { daysBetween } from './domain/calendar.ts'
import type { Development } from './domain/development.ts'
import { DEVELOPMENT_TYPES } from './domain/development-type.ts'
import { settingsOf } from './domain/place-settings.ts'
import type { Destination, Manner, Subscription, Wanted } from './domain/subscription.ts'
import { isOfKinds } from './domain/subscription-kinds.ts'
import { wants } from './domain/subscription-wants.ts'
import { formatWhen } from './domain/subscription-when.ts'
import { dayOf, isBackground } from './domain/timeline.ts'
import { moveWaiting } from './journey/notify/move-waiting.ts'
import { replanDigest } from './journey/notify/replan-digest.ts'
import { newCode } from './new-id.ts'
import type { Storage } from './storage/storage.ts'
import type { createToldDevelopments } from './told-developments.ts'
import type { Tracking } from './tracking.ts'

interface Parts {
  storage: Storage
  tracking: Tracking
  toldDevelopments: ReturnType<typeof createToldDevelopments>
  now: () => Date
}

/** How a subscription is told that says nothing of it. */
const AT_FIRST: Manner = { when: { every: 'now' }, mention: null, threads: false }

/** The most developments looked at for what a subscription would have been told. */
const LOOKED_AT = 500

/** Subscriptions as people manage them; whatever changes them brings what is collected for a place in line. */
export function createSubscriptionDesk({ storage, tracking, toldDevelopments, now }: Parts): Bot['subscriptions'] {
  const { originOf } = tracking
  const around = () => ({ now: now(), originOf })

  return {
    async add(wanted, place, by): Promise<Subscribed> {
      const made = { ...AT_FIRST, ...wanted, ...newSubscription(place, by, now().toISOString()) }
      const added = await storage.transaction(async (shelf) => {
        const isNew = await shelf.subscriptions.add(made)
        if (isNew) await shelf.audit.add(entry(by, 'subscribe', made))
        return isNew
      })
      if (added) return { subscription: made, change: 'added' }
      const known = await storage.subscriptions.findWanting(place, wanted)
      if (!known) throw new Error('A subscription that is there cannot be found')
      const subscription: Subscription = { ...known, ...wanted, stopped: null }
      if (JSON.stringify(subscription) === JSON.stringify(known)) return { subscription, change: 'same' }
      await save(subscription, by, 'subscribe')
      return { subscription, change: 'changed' }
    },

    list: (place) => storage.subscriptions.list(place),

    async change(subscription, change, by): Promise<Subscription | undefined> {
      const changed = changedBy(subscription, change)
      const other = await storage.subscriptions.findWanting(changed.destination, changed)
      if (other && other.id !== subscription.id) return undefined
      await save(changed, by, actOf(subscription, changed), subscription.destination)
      return changed
    },

    remove: (subscription, by) =>
      storage.transaction(async (shelf) => {
        const removed = await shelf.subscriptions.remove(subscription.id)
        if (removed) await shelf.audit.add(entry(by, 'unsubscribe', subscription))
        return removed
      }),

    async recent(wanted, home, days): Promise<readonly Development[]> {
      const today = now().toISOString().slice(0, 10)
      const latest = await storage.corrected.latest({
        workspace: home,
        own: tracking.added(home).map(({ id }) => id),
        types: DEVELOPMENT_TYPES.filter((type) => isOfKinds(type, wanted.kinds)),
        companies: companiesOf(wanted, home),
        restriction: wanted.restriction ?? undefined,
        asOf: today,
        skip: 0,
        limit: LOOKED_AT,
      })
      return latest.filter((development) => {
        const day = dayOf(development)
        const isRecent = day && day.length >= 10 && day <= today && daysBetween(day, today) <= days
        const { company, restriction } = development
        return (
          isRecent && !isBackground(development) && wants(wanted, development, originOf(company), { id: restriction })
        )
      })
    },

    async digest(id, place) {
      const content = await storage.digests.posted(id, place)
      if (content?.kind !== 'digest' && content?.kind !== 'catch_up') return undefined
      const rows = await toldDevelopments(content.developments, place.workspace)
      return { kind: content.kind, because: content.kind === 'digest' ? (content.because ?? []) : [], rows }
    },

    async collected(place) {
      const items = await storage.digests.open(place)
      const ids = items.map(({ development }) => development)
      const seen = await storage.corrected.developments(ids, place.workspace)
      return items.flatMap(({ development: id, due, because }) => {
        const development = seen.find((one) => one.id === id)
        return development ? [{ development, due, because }] : []
      })
    },
  }

  function companiesOf({ company, country }: Wanted, home: string): string[] | undefined {
    if (company !== 'all') return [company]
    return country ? tracking.inCountry(country, home) : undefined
  }

  async function save(
    changed: Subscription,
    by: Caller,
    what: AuditedAct,
    from: Destination = changed.destination,
  ): Promise<void> {
    await storage.transaction(async (shelf) => {
      await shelf.subscriptions.change(changed.id, changed)
      await shelf.audit.add(entry(by, what, changed))
      if (from !== changed.destination) await moveWaiting(shelf, from, changed, around())
      await replanDigest(shelf, from, around())
    })
  }

  function entry(by: Caller, what: AuditedAct, subscription: Subscription): AuditEntry {
    const { id, destination, company, restriction, country, kinds, when } = subscription
    const details = { subscription: id, destination, restriction, country, kinds, when: formatWhen(when) }
    return auditEntry(by, { at: now().toISOString(), what, subject: company, details })
  }
}

/** The settings of places as people manage them. */
export const createSettingsDesk = ({ storage, tracking, now }: Omit<Parts, 'toldDevelopments'>): Bot['settings'] => ({
  async of(place) {
    const { workspace, channel } = await storage.placeSettings.of(place)
    return { holds: settingsOf(workspace, channel), workspace, channel }
  },

  async save(place, scope, settings, by) {
    const at = now().toISOString()
    const own = scope === 'channel' ? place : { ...place, channel: '' }
    await storage.transaction(async (shelf) => {
      await shelf.placeSettings.save(own, settings, { by: by.user, at })
      await shelf.audit.add(auditEntry(by, { at, what: 'settings', subject: scope, details: settings }))
      const places = scope === 'channel' ? [place] : await shelf.digests.openPlaces(place)
      for (const each of places) await replanDigest(shelf, each, { now: now(), originOf: tracking.originOf })
    })
  },
})

/** What a change is called among what people change. */
function actOf(before: Subscription, after: Subscription): AuditedAct {
  if (Boolean(before.stopped) === Boolean(after.stopped)) return 'subscribe'
  return after.stopped ? 'pause' : 'resume'
}

const newSubscription = (destination: Destination, { user, workspace }: Caller, at: string) => ({
  id: newCode(),
  destination,
  home: workspace,
  createdBy: user,
  createdAt: at,
  pausedBecause: null,
  stopped: null,
})

/** In a new place nothing is known yet to keep Casewire from posting. */
const changedBy = (subscription: Subscription, change: SubscriptionChange): Subscription => ({
  ...subscription,
  ...change,
  ...(change.destination && { pausedBecause: null }),
})
