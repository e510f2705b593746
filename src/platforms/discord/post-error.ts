import { PostError } from '../platform.ts'
import { faultOf } from './faults.ts'

/** Why Discord did not take a message, and what to do about it. `missing` names the permissions Casewire lacks there, if known. */
export function toPostError(error: unknown, missing: readonly string[] = []): PostError {
  if (error instanceof PostError) return error
  const fault = faultOf(error)
  switch (fault.kind) {
    case 'ratelimited':
      return new PostError('later', 'Discord asks for a pause.', {
        cause: error,
        retryAfter: fault.retryAfter,
        everywhere: fault.global,
      })
    case 'unreachable':
      return new PostError('later', `Discord cannot be reached (${fault.text}).`, { cause: error, everywhere: true })
    case 'unclear':
      return new PostError('unclear', `Discord gave no clear answer (${fault.text}).`, { cause: error })
    case 'said':
      return saidNo(fault, missing, error)
  }
}

function saidNo(
  { status, code, text }: { status: number; code: number; text: string },
  missing: readonly string[],
  cause: unknown,
): PostError {
  if (status === 401)
    return new PostError('later', 'Discord refuses DISCORD_TOKEN. Set a new one.', { cause, everywhere: true })
  if (MISSING_PERMISSION.has(code)) return new PostError('lost', lackOf(code, missing), { cause })
  const lost = LOST[code]
  if (lost) return new PostError('lost', lost, { cause })
  // Without a code of Discord's own, something in between refused us, as its network does for a while after too many errors.
  if (LATER.has(code) || status === 429 || (status === 403 && code === 0))
    return new PostError('later', `Discord does not take this now: ${text}.`, { cause })
  if (status === 403 || (status === 404 && code !== UNKNOWN_MESSAGE))
    return new PostError('lost', `Discord does not let Casewire post here: ${text}.`, { cause })
  return new PostError('refused', `Discord refuses this message: ${text}.`, { cause })
}

function lackOf(code: number, missing: readonly string[]): string {
  const names = missing.length ? missing : (MISSING_PERMISSION.get(code) ?? [])
  return `Casewire lacks ${names.join(' and ')} in this channel. Allow it there, and posts go on by themselves.`
}

/** The permissions that are most likely missing when we cannot see which. */
const MISSING_PERMISSION: ReadonlyMap<number, readonly string[]> = new Map([
  [50001, ['View Channel']],
  [50013, ['Send Messages', 'Embed Links']],
])

/**
 * Errors that stay until a person acts, with what to do.
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
 */
const LOST: Readonly<Record<number, string>> = {
  10003: 'The channel is gone. Subscribe in another one.',
  10004: 'Casewire is no longer in this server. Invite it again.',
  50007: 'This person takes no direct messages from Casewire. Allow them in the privacy settings of a shared server.',
  50008: 'This channel does not take messages. Subscribe in a text channel.',
  50024: 'This channel does not take messages. Subscribe in a text channel.',
  50083: 'The thread is archived. Open it again, or subscribe elsewhere.',
  50278: 'Casewire shares no server with this person any more, so it may not write to them.',
  160005: 'The thread is locked. Unlock it, or subscribe elsewhere.',
}

/** Limits that pass: slow mode, write limits of a channel, edits of old messages, and overload. */
const LATER: ReadonlySet<number> = new Set([20016, 20022, 20028, 20029, 30046, 40062, 40333, 130000])

const UNKNOWN_MESSAGE = 10008
