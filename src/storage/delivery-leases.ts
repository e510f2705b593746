import { sql } from 'kysely'
import type { Delivery } from '../domain/delivery.ts'
import type { Destination, PlatformName } from '../domain/subscription.ts'
import type { Database } from './database.ts'
import { isDue, OPEN, toDelivery } from './delivery-rows.ts'

/** A delivery to be sent now. `unclear`: it may have been posted before, so look first. */
interface Leased {
  delivery: Delivery
  unclear: boolean
}

/** The outbox as those who send see it: what is due is leased to one of them, in order of arrival within each destination. */
export const deliveryLeases = (database: Database) => ({
  /**
   * Lease the oldest due delivery of each destination of a platform that is free: nothing is handed out while an earlier one is
   * being sent or waits for its retry, so that a destination is told in order. Those that rest are left out.
   */
  async lease(
    platform: PlatformName,
    {
      now,
      leaseMs,
      limit,
      resting = [],
    }: { now: string; leaseMs: number; limit: number; resting?: readonly Destination[] },
  ): Promise<Leased[]> {
    const until = new Date(Date.parse(now) + leaseMs).toISOString()
    const free = sql<boolean>`coalesce(retry_at, '') <= ${now} and (state = 'pending' or coalesce(lease_until, '') <= ${now})`
    const rows = await database
      .with('heads', (query) =>
        query
          .selectFrom('deliveries')
          .distinctOn(['platform', 'workspace', 'channel'])
          .select(['id', 'seq', 'workspace', 'channel', free.as('free')])
          .select(
            sql<boolean>`bool_or(state = 'sending' and lease_until > ${now}) over (partition by workspace, channel)`.as(
              'busy',
            ),
          )
          .where('platform', '=', platform)
          .where(isDue(now))
          .orderBy('platform')
          .orderBy('workspace')
          .orderBy('channel')
          .orderBy('seq'),
      )
      .with('chosen', (query) =>
        query
          .selectFrom('deliveries')
          .innerJoin('heads', 'heads.id', 'deliveries.id')
          .select('deliveries.id')
          .where('heads.free', '=', true)
          .where('heads.busy', 'is not', true)
          .where(sql<boolean>`heads.workspace || '/' || heads.channel <> all(${resting.map(placeOf)})`)
          .orderBy('heads.seq')
          .limit(limit)
          .forUpdate('deliveries')
          .skipLocked(),
      )
      .updateTable('deliveries')
      .set({
        attempts: sql`attempts + 1`,
        unclear: sql`unclear or state = 'sending'`,
        state: 'sending',
        retry_at: null,
        lease_until: until,
      })
      .where('id', 'in', (query) => query.selectFrom('chosen').select('id'))
      // What another process has taken meanwhile is no longer free.
      .where(OPEN)
      .where(free)
      .returningAll()
      .execute()
    return rows
      .sort((a, b) => Number(a.seq) - Number(b.seq))
      .map((row) => ({ delivery: toDelivery(row), unclear: row.unclear }))
  },

  /** When something of a platform is to be looked at next: at once, at a retry, when a lease ends, when its time comes. */
  async nextDue(platform: PlatformName, now: string): Promise<string | undefined> {
    const { rows } = await sql<{ at: string | null }>`
      select min(at) as at from (
        (select distinct on (workspace, channel) coalesce(retry_at, lease_until, '') as at from deliveries
          where platform = ${platform} and ${isDue(now)} order by workspace, channel, seq)
        union all
        (select min(not_before) from deliveries where platform = ${platform} and ${OPEN} and not_before > ${now})) as times`.execute(
      database,
    )
    return rows[0]?.at ?? undefined
  },

  /** Platforms for which something is due. */
  async waiting(now: string): Promise<PlatformName[]> {
    const rows = await database.selectFrom('deliveries').select('platform').distinct().where(isDue(now)).execute()
    return rows.map(({ platform }) => platform)
  },

  async markSent(id: string, sent: { message: string; cardHash: string | null; at: string }): Promise<void> {
    await database
      .updateTable('deliveries')
      .set({
        state: 'sent',
        message: sent.message,
        card_hash: sent.cardHash,
        sent_at: sent.at,
        lease_until: null,
        error: null,
        unclear: false,
      })
      .where('id', '=', id)
      .execute()
  },

  async markRetry(id: string, { at, error, unclear }: { at: string; error: string; unclear: boolean }): Promise<void> {
    await database
      .updateTable('deliveries')
      .set({ state: 'pending', retry_at: at, error, unclear, lease_until: null })
      .where('id', '=', id)
      .execute()
  },

  async markDead(id: string, error: string): Promise<void> {
    await database
      .updateTable('deliveries')
      .set({ state: 'dead', error, lease_until: null })
      .where('id', '=', id)
      .execute()
  },

  /** Leases of processes known to be gone end at once; what they were sending is unclear. */
  async dropLeases(): Promise<void> {
    await database.updateTable('deliveries').set({ lease_until: null }).where('state', '=', 'sending').execute()
  },

  /** Give up all that is open for a workspace that is gone. */
  async setAside(platform: PlatformName, workspace: string, why: string): Promise<void> {
    await database
      .updateTable('deliveries')
      .set({ state: 'dead', error: why, lease_until: null })
      .where(({ and }) => and({ platform, workspace }))
      .where(OPEN)
      .execute()
  },
})

/** A place within its platform. */
const placeOf = ({ workspace, channel }: Destination) => `${workspace}/${channel}`
