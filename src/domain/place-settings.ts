import type { QuietHours } from './quiet-hours.ts'
import type { TimeOfDay } from './subscription-when.ts'

/** How a place is told: its own settings over those of its workspace over the defaults. */
export interface PlaceSettings {
  /** IANA name, as `Europe/Berlin`. */
  timeZone: string
  quiet: QuietHours | null
  /** The most posts of news in an hour or a day; what is beyond is told together when it is over. Null for no cap. */
  cap: Cap | null
  /** When digests come, where a subscription names no time. */
  digestAt: TimeOfDay
}

export interface Cap {
  posts: number
  per: 'hour' | 'day'
}

/** What one place or workspace has set itself; undefined leaves it to the next. Null switches off. */
export type OwnSettings = { [Name in keyof PlaceSettings]?: PlaceSettings[Name] | undefined }

export const DEFAULT_SETTINGS: PlaceSettings = {
  timeZone: 'UTC',
  quiet: null,
  cap: { posts: 20, per: 'hour' },
  digestAt: '08:00',
}

/** The settings that hold in a place. */
export function settingsOf(workspace: OwnSettings | null, channel: OwnSettings | null): PlaceSettings {
  const given = (own: OwnSettings | null) =>
    Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value !== undefined))
  return { ...DEFAULT_SETTINGS, ...given(workspace), ...given(channel) }
}

/** `20`, `20/hour`, `20 an hour`, `50 a day`. Null when it is no such cap. */
export function readCap(typed: string): Cap | null {
  const [, posts, per = 'hour'] = /^(\d{1,4})\s*(?:(?:\/|per|an?|each|every)?\s*(hour|day))?$/i.exec(typed.trim()) ?? []
  if (!posts || Number(posts) < 1) return null
  return { posts: Number(posts), per: per.toLowerCase() === 'day' ? 'day' : 'hour' }
}

/** As people read it, and as it may be typed: `20 an hour`. */
export const formatCap = ({ posts, per }: Cap) => `${posts} ${per === 'hour' ? 'an hour' : 'a day'}`
