import { sql } from 'kysely'
import { type OwnSettings, settingsOf } from '../domain/place-settings.ts'
import type { Listener } from '../domain/subscription-listener.ts'
import type { Database } from './database.ts'
import { toSubscription } from './subscription-rows.ts'

/** Who is to hear of a development. */
export const listenerStore = (database: Database) => ({
  /**
   * Those that run and whose company, restriction and country fit, with the settings of their place. A company that a workspace
   * added is heard of by subscriptions made there alone.
   */
  async wanting({
    company,
    restriction,
    country,
    workspace,
  }: {
    company: string
    restriction: string
    country: string
    workspace: string | null
  }): Promise<Listener[]> {
    const rows = await database
      .selectFrom('subscriptions as s')
      .leftJoin('place_settings as own', (join) =>
        join
          .onRef('own.platform', '=', 's.platform')
          .onRef('own.workspace', '=', 's.workspace')
          .onRef('own.channel', '=', 's.channel'),
      )
      .leftJoin('place_settings as shared', (join) =>
        join
          .onRef('shared.platform', '=', 's.platform')
          .onRef('shared.workspace', '=', 's.workspace')
          .on('shared.channel', '=', ''),
      )
      .selectAll('s')
      .select(['own.settings as own_settings', 'shared.settings as shared_settings'])
      .where('s.company', 'in', [company, 'all'])
      .where('s.restriction', 'in', ['', restriction])
      .where('s.country', 'in', ['', country])
      .where('s.stopped', 'is', null)
      // A workspace that took Casewire out is not told; its subscriptions are kept for the days of grace.
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('workspaces as gone')
              .select('gone.workspace')
              .whereRef('gone.platform', '=', 's.platform')
              .whereRef('gone.workspace', '=', 's.workspace')
              .where('gone.left_at', 'is not', null),
          ),
        ),
      )
      .$if(workspace !== null, (query) => query.where(sql<boolean>`coalesce(s.home, s.workspace) = ${workspace}`))
      .orderBy('s.created_at')
      .orderBy('s.id')
      .execute()
    // Thousands of places share few settings, and whoever plans by them compares by identity.
    const known = new Map<string, Listener['settings']>()
    return rows.map(({ own_settings, shared_settings, ...row }) => ({
      subscription: toSubscription(row),
      settings: shared(known, shared_settings, own_settings),
    }))
  },
})

function shared(
  known: Map<string, Listener['settings']>,
  workspace: OwnSettings | null,
  channel: OwnSettings | null,
): Listener['settings'] {
  const key = JSON.stringify([workspace, channel])
  const settings = known.get(key) ?? settingsOf(workspace, channel)
  known.set(key, settings)
  return settings
}
