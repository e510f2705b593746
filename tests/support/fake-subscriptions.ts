import type { Bot } from '../../src/chat/bot.ts'
import type { Places } from '../../src/chat/places.ts'
import type { Development } from '../../src/domain/development.ts'
import { UserError } from '../../src/domain/errors.ts'
import { type OwnSettings, settingsOf } from '../../src/domain/place-settings.ts'
import { destinationKey, type Subscription } from '../../src/domain/subscription.ts'
import { wants } from '../../src/domain/subscription-wants.ts'
import { subscription } from './subscriptions.ts'

/** Subscriptions and settings kept in memory; companies are all from China. */
export function fakeSubscriptions(developments: readonly Development[]): Pick<Bot, 'subscriptions' | 'settings'> {
  let all: Subscription[] = []
  let made = 0
  const settings = new Map<string, OwnSettings>()
  const same = (one: Subscription, other: Subscription) =>
    one.destination.channel === other.destination.channel &&
    [one.company, one.restriction, one.country, String(one.kinds)].join() ===
      [other.company, other.restriction, other.country, String(other.kinds)].join()

  return {
    subscriptions: {
      async add(wanted, destination, by) {
        const added = subscription({ ...wanted, destination, id: `k${++made}xyzabc`, home: by.workspace })
        const known = all.find((one) => same(one, added))
        const kept = known ? { ...known, ...wanted, stopped: null } : added
        all = [...all.filter((one) => one !== known), kept]
        if (!known) return { subscription: kept, change: 'added' }
        return { subscription: kept, change: JSON.stringify(kept) === JSON.stringify(known) ? 'same' : 'changed' }
      },
      list: async ({ channel }) => all.filter(({ destination }) => destination.channel === channel),
      async change(one, change) {
        const changed = { ...one, ...change }
        if (all.some((other) => other.id !== one.id && same(other, changed))) return undefined
        all = all.map((other) => (other.id === one.id ? changed : other))
        return changed
      },
      async remove({ id }) {
        const before = all.length
        all = all.filter((one) => one.id !== id)
        return all.length < before
      },
      recent: async (wanted) =>
        developments.filter((one) => wants(wanted, one, { country: 'CN' }, { id: one.restriction })),
      digest: async () => undefined,
      collected: async () => [],
    },
    settings: {
      async of(place) {
        const workspace = settings.get('workspace') ?? null
        const channel = settings.get(destinationKey(place)) ?? null
        return { holds: settingsOf(workspace, channel), workspace, channel }
      },
      async save(place, scope, own) {
        settings.set(scope === 'workspace' ? scope : destinationKey(place), own)
      },
    },
  }
}

/** A chat with the channels #news, where Casewire may post, and #closed, where it may not, and a role @analysts. */
export const fakePlaces: Places = {
  async channel(typed, { platform, workspace }) {
    const name = typed.replace('#', '')
    return ['news', 'closed'].includes(name)
      ? { place: { platform, workspace, channel: name }, name: `#${name}` }
      : undefined
  },
  channels: async () => [{ label: '#news', value: '#news' }],
  own: async ({ platform, workspace, user }) => ({
    place: { platform, workspace, channel: `to ${user}` },
    name: 'your direct messages',
  }),
  hindrance: async ({ channel }) => (channel === 'closed' ? 'Casewire lacks Send Messages in that channel.' : null),
  async group(typed) {
    if (typed === '@everyone') throw new UserError('Casewire calls roles, never everyone.')
    return typed === '@analysts' ? { id: '123', name: '@analysts' } : undefined
  },
  groups: async () => [{ label: '@analysts', value: '@analysts' }],
}
