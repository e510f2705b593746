import type { Places } from '../../chat/places.ts'

/** A terminal is one place, and whoever sits at it is there already. */
export const consolePlaces: Places = {
  channel: async () => undefined,
  channels: async () => [],
  own: async ({ platform, workspace, channel }) => ({ place: { platform, workspace, channel }, name: 'this terminal' }),
  hindrance: async () => null,
  group: async () => undefined,
  groups: async () => [],
}
