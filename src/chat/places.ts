import type { Destination } from '../domain/subscription.ts'
import type { Caller } from './caller.ts'
import type { Suggestion } from './command.ts'

/** Channels, people and groups of a chat, as people name them. */
export interface Places {
  /** The channel of the caller’s workspace meant by `#news`, by its name or its id; undefined when there is none. */
  channel(typed: string, caller: Caller): Promise<NamedPlace | undefined>
  channels(typed: string, caller: Caller): Promise<readonly Suggestion[]>
  /** The caller’s own conversation with Casewire; undefined where they cannot have one. */
  own(caller: Caller): Promise<NamedPlace | undefined>
  /** What keeps Casewire from posting there, and what to do about it; null when nothing is known to. */
  hindrance(place: Destination): Promise<string | null>
  /** The role or user group of the caller’s workspace that is meant. Throws UserError when there is one that may not be called. */
  group(typed: string, caller: Caller): Promise<{ id: string; name: string } | undefined>
  groups(typed: string, caller: Caller): Promise<readonly Suggestion[]>
}

interface NamedPlace {
  place: Destination
  /** `#news`, or `your direct messages`. */
  name: string
}
