import { HTTPReceiver, type Logger, type Receiver, type webApi } from '@slack/bolt'
import { UserError } from '../../domain/errors.ts'
import type { Log } from '../../log.ts'
import { boltLogger } from './bolt-logger.ts'
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

/** How long a stop waits for requests under way, in milliseconds. */
const PATIENCE = 1_000

/** Throws UserError when the options name neither way. */
export function createTransport({ appToken, signingSecret, port, host }: TransportOptions, tools: Tools): Transport {
  if (appToken) return createSocket({ appToken, ...tools })
  if (signingSecret && port !== undefined) return createHttp(signingSecret, port, host, tools.log)
  throw new UserError('Slack needs SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and PORT (HTTP).')
}

function createHttp(signingSecret: string, port: number, host: string | undefined, log: Log): Transport {
  // Here warnings are heard: a wrong signing secret shows nowhere else.
  const receiver = new HTTPReceiver({ signingSecret, logger: boltLogger(log, 'warn') })
  let server: { closeAllConnections(): void } | undefined
  return {
    receiver,
    async connect() {
      try {
        server = await receiver.start({ port, host })
      } catch (error) {
        const why = error instanceof Error && 'code' in error ? error.code : 'unknown'
        throw new UserError(`Port ${port} cannot be used for Slack (${why}). Free it, or set PORT to another.`, {
          cause: error,
        })
      }
    },
    async disconnect() {
      const open = server
      if (!open) return
      server = undefined
      // Someone who never finishes a request must not keep us.
      const cut = setTimeout(() => open.closeAllConnections(), PATIENCE)
      await receiver.stop().finally(() => clearTimeout(cut))
    },
  }
}
