import type { Subscription } from '../../src/domain/subscription.ts'

let count = 0

/** A subscription for tests: to all of one company at once, in a channel of Discord; what is given replaces that. */
export const subscription = (part: Partial<Subscription> = {}): Subscription => ({
  id: `subscription${++count}`,
  destination: { platform: 'discord', workspace: 'w', channel: 'c' },
  company: 'acme',
  restriction: null,
  country: null,
  kinds: [],
  when: { every: 'now' },
  mention: null,
  threads: false,
  home: part.destination?.workspace ?? 'w',
  createdBy: 'u',
  createdAt: '2021-06-01T00:00:00.000Z',
  pausedBecause: null,
  stopped: null,
  ...part,
})
