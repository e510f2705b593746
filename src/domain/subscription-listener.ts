import type { PlaceSettings } from './place-settings.ts'
import type { Subscription } from './subscription.ts'

/** A subscription with the settings of the place it tells. */
export interface Listener {
  subscription: Subscription
  settings: PlaceSettings
}
