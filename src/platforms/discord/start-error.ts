import { DiscordjsErrorCodes } from 'discord.js'
import { UserError } from '../../domain/errors.ts'
import { faultOf } from './faults.ts'

/** Why Discord could not be joined, in one sentence with what to do about it. */
export function toStartError(error: unknown, address: string): UserError {
  if (error instanceof UserError) return error
  const text = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === DiscordjsErrorCodes.TokenInvalid || /authentication failed/i.test(text)) return refusedToken(error)
  if (/intents/i.test(text))
    return new UserError(
      `Discord refused the connection (${text}). Casewire needs the Guilds intent only; check the application at ${PORTAL}.`,
      { cause: error },
    )
  const reset = /^Not enough sessions.*resets at (\S+)$/s.exec(text)?.[1]
  if (reset)
    return new UserError(`Discord allows no more connections for now: too many starts. Start again after ${reset}.`, {
      cause: error,
    })

  const fault = faultOf(error)
  switch (fault.kind) {
    case 'said':
      if (fault.status === 401) return refusedToken(error)
      return new UserError(`Discord refused to start Casewire: ${fault.text} (HTTP ${fault.status}).`, { cause: error })
    case 'ratelimited':
      return new UserError(`Discord asks for a pause. Start again in ${Math.ceil(fault.retryAfter / 1_000)} seconds.`, {
        cause: error,
      })
    default:
      return new UserError(
        `Discord cannot be reached at ${address} (${fault.text}). Check the network and https://discordstatus.com, then start again.`,
        { cause: error },
      )
  }
}

const PORTAL = 'https://discord.com/developers/applications'

const refusedToken = (cause: unknown) =>
  new UserError(`Discord refused DISCORD_TOKEN. Copy a new one from ${PORTAL}: your application, Bot, Reset Token.`, {
    cause,
  })
