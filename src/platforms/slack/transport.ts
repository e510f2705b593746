import { HTTPReceiver, type Logger, type Receiver, type webApi } from '@slack/bolt'
import { UserError } from '../../domain/errors.ts'
import type { Log } from '../../log.ts'
import { createSocket } from './socket.ts'

/** How Slack reaches us: a WebSocket that we open, or requests that Slack sends. */
export interface Transport {
  receiver: Receiver
  connect(): Promise<void>
  disconnect(): Promise<void>
}

export interface TransportOptions {
  /** Socket Mode when there is one: no address of our own needed. */
  appToken?: string | undefined
  /** HTTP otherwise, on this port, at the path /slack/events. */
  signingSecret?: string | undefined
  port?: number | undefined
  /** The address to listen on; all of them when absent, since Slack comes from outside. Every request is checked by its signature. */
  host?: string | undefined
}

interface Tools {
  clientOptions: (ended: AbortSignal) => webApi.WebClientOptions
  logger: Logger
  log: Log
}

/** Throws UserError when the options name neither way. */
export function createTransport({ appToken, signingSecret, port, host }: TransportOptions, tools: Tools): Transport {
  if (appToken) return createSocket({ appToken, ...tools })
  if (signingSecret && port !== undefined) return createHttp(signingSecret, port, host, tools.logger)
  throw new UserError('Slack needs SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and PORT (HTTP).')
}

function createHttp(signingSecret: string, port: number, host: string | undefined, logger: Logger): Transport {
  const receiver = new HTTPReceiver({ signingSecret, logger })
  let listening = false
  return {
    receiver,
    async connect() {
      try {
        await receiver.start({ port, host })
        listening = true
      } catch (error) {
        const why = error instanceof Error && 'code' in error ? error.code : 'unknown'
        throw new UserError(`Port ${port} cannot be used for Slack (${why}). Free it, or set PORT to another.`, {
          cause: error,
        })
      }
    },
    async disconnect() {
      if (listening) await receiver.stop()
      listening = false
    },
  }
}
