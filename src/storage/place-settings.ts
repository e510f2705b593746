import { type OwnSettings, type PlaceSettings, settingsOf } from '../domain/place-settings.ts'
import type { Destination } from '../domain/subscription.ts'
import type { Database } from './database.ts'
import { storableJson } from './storable.ts'

/** How places and workspaces want to be told. */
export const placeSettingsStore = (database: Database) => ({
  /** The settings that hold in a place. */
  async in(place: Destination): Promise<PlaceSettings> {
    const { workspace, channel } = await placeSettingsStore(database).of(place)
    return settingsOf(workspace, channel)
  },

  /** What the workspace and the channel have set themselves; null where nothing is set. */
  async of({ platform, workspace, channel }: Destination): Promise<{
    workspace: OwnSettings | null
    channel: OwnSettings | null
  }> {
    const rows = await database
      .selectFrom('place_settings')
      .select(['channel', 'settings'])
      .where(({ and }) => and({ platform, workspace }))
      .where('channel', 'in', ['', channel])
      .execute()
    const at = (place: string) => rows.find((row) => row.channel === place)?.settings ?? null
    return { workspace: at(''), channel: at(channel) }
  },

  /** `channel` is empty for the whole workspace. */
  async save(place: Destination, settings: OwnSettings, { by, at }: { by: string; at: string }): Promise<void> {
    const row = { settings: storableJson(settings), changed_by: by, changed_at: at }
    await database
      .insertInto('place_settings')
      .values({ ...place, ...row })
      .onConflict((conflict) => conflict.columns(['platform', 'workspace', 'channel']).doUpdateSet(row))
      .execute()
  },
})
