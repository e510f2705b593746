import { sql } from 'kysely'
import { type Content, type Delivery, developmentsIn } from '../domain/delivery.ts'
import type { Destination, PlatformName } from '../domain/subscription.ts'
import { type Database, within } from './database.ts'
import { columnsOf, isDue, OPEN, toDelivery } from './delivery-rows.ts'

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

  /** What else waits for a destination as news by itself, oldest first; and how much news it was told since an instant. */
  async crowd(
    { platform, workspace, channel }: Destination,
    { now, since }: { now: string; since: string },
  ): Promise<{ waiting: { id: string; addedAt: string }[]; told: number }> {
    const there = database.selectFrom('deliveries').where(({ and }) => and({ platform, workspace, channel }))
    const waiting = await there
      .select(['id', 'added_at as addedAt'])
      .where('development', 'is not', null)
      .where(({ and }) => and({ state: 'pending', unclear: false }))
      .where(isDue(now))
      .orderBy('seq')
      .execute()
    const { told } = await there
      .select(({ fn }) => fn.countAll<string>().as('told'))
      .where('state', '=', 'sent')
      .where('sent_at', '>', since)
      .where(sql<boolean>`content ->> 'kind' in ('development', 'catch_up')`)
      .executeTakeFirstOrThrow()
    return { waiting, told: Number(told) }
  },

  /** Let a leased delivery tell, as one catch-up card, what others were to tell; they are folded into it. */
  async fold(id: string, others: readonly string[]): Promise<Delivery> {
    return within(database, async (transaction) => {
      const folded = await transaction
        .updateTable('deliveries')
        .set({ state: 'folded', folded_into: id })
        .where('id', 'in', others)
        .where('state', '=', 'pending')
        .returning(['seq', 'development', 'mention'])
        .execute()
      const own = await transaction.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      const told = folded.sort((a, b) => Number(a.seq) - Number(b.seq)).flatMap(({ development }) => development ?? [])
      const content: Content = { kind: 'catch_up', developments: [...developmentsIn(toDelivery(own).content), ...told] }
      const mention = own.mention ?? folded.find((one) => one.mention)?.mention ?? null
      const row = await transaction
        .updateTable('deliveries')
        .set({ ...columnsOf(content), mention })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow()
      return toDelivery(row)
    })
  },

  /** Send these no earlier than then; those leased are given back. */
  async hold(ids: readonly string[], until: string): Promise<void> {
    await database
      .updateTable('deliveries')
      .set({ state: 'pending', lease_until: null, not_before: until })
      .where('id', 'in', ids)
      .where(OPEN)
      .execute()
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
