import type { Places } from '../chat/places.ts'
import type { PlatformName } from '../domain/subscription.ts'
import type { Platform } from './platform.ts'

/** The places of several platforms: each is asked for its own. */
export function placesOf(platforms: readonly Platform[]): Places {
  const of = (name: PlatformName) => platforms.find((platform) => platform.name === name)?.places
  return {
    channel: async (typed, caller) => of(caller.platform)?.channel(typed, caller),
    channels: async (typed, caller) => (await of(caller.platform)?.channels(typed, caller)) ?? [],
    own: async (caller) => of(caller.platform)?.own(caller),
    hindrance: async (place) => (await of(place.platform)?.hindrance(place)) ?? null,
    group: async (typed, caller) => of(caller.platform)?.group(typed, caller),
    groups: async (typed, caller) => (await of(caller.platform)?.groups(typed, caller)) ?? [],
  }
}
