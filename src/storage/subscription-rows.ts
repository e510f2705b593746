import type { Selectable } from 'kysely'
import type { Manner, Subscription, Wanted } from '../domain/subscription.ts'
import { formatWhen, readWhen } from '../domain/subscription-when.ts'
import { storableJson } from './storable.ts'
import type { Tables } from './tables.ts'

/** What is wanted, as the columns that are the key of a subscription together with its destination. */
export const wantedColumns = ({ company, restriction, country, kinds }: Wanted) => ({
  company,
  restriction: restriction ?? '',
  country: country ?? '',
  kinds: [...kinds].sort().join(','),
})

export const mannerColumns = ({ when, mention, threads }: Manner) => ({
  when: formatWhen(when),
  mention: mention && storableJson(mention),
  threads,
})

export const toSubscription = (row: Selectable<Tables['subscriptions']>): Subscription => ({
  id: row.id,
  destination: { platform: row.platform, workspace: row.workspace, channel: row.channel },
  company: row.company,
  restriction: row.restriction || null,
  country: row.country || null,
  kinds: row.kinds ? row.kinds.split(',') : [],
  // What was written here was read before, so there is always a time in it.
  when: readWhen(row.when, '08:00') ?? { every: 'now' },
  mention: row.mention,
  threads: row.threads,
  home: row.home ?? row.workspace,
  createdBy: row.created_by,
  createdAt: row.created_at,
  pausedBecause: row.paused_because,
  stopped: row.stopped,
})
