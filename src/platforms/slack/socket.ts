import { setTimeout as sleep } from 'node:timers/promises'
import { type Logger, SocketModeReceiver, type webApi } from '@slack/bolt'
import type { Log } from '../../log.ts'
import { faultOf } from './web-api-errors.ts'

interface Options {
  appToken: string
  /** `ended` breaks off a call under way. */
  clientOptions: (ended: AbortSignal) => webApi.WebClientOptions
  logger: Logger
  log: Log
  /** Milliseconds: the wait for Slack's hello (longer than a call's time limit), for its farewell, and between attempts. */
  hello?: number
  close?: number
  backoff?: { first: number; longest: number }
}

/**
 * A Socket Mode connection that is kept up. The library's own reconnecting is off: it waits five seconds each time, gives up for
 * good or ends the process when Slack cannot be reached, and leaves a rejected promise behind when stopped meanwhile.
 */
export function createSocket({ appToken, clientOptions, logger, log, ...times }: Options) {
  const { hello = 20_000, close = 1_000, backoff = { first: 250, longest: 30_000 } } = times
  const ended = new AbortController()
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(ended.signal) },
  })
  const { client } = receiver
  let keeping: Promise<void> = Promise.resolve()

  return { receiver, connect, disconnect }

  /** Connect, and stay connected until `disconnect`. Rejects when the first attempt fails. */
  async function connect(): Promise<void> {
    const connection = await open()
    keeping = ended.signal.aborted ? shut() : keep(connection)
  }

  async function disconnect(): Promise<void> {
    ended.abort()
    await shut()
    await keeping
    // An attempt that had its address already may have opened a socket after the first shut.
    await shut()
  }

  async function keep(connection: Connection): Promise<void> {
    for (let current: Connection | undefined = connection; current; ) {
      await current.closed
      if (ended.signal.aborted) return
      log.info('Slack connection closed, reconnecting')
      current = await reopen()
      if (current) log.info('Slack connected again')
    }
  }

  async function reopen(): Promise<Connection | undefined> {
    for (let wait = backoff.first; !ended.signal.aborted; wait = Math.min(wait * 2, backoff.longest)) {
      await pause(Math.random() * wait)
      if (ended.signal.aborted) break
      try {
        return await open()
      } catch (error) {
        const fault = faultOf(error)
        log.warn('Slack cannot be reached, trying again', { reason: 'code' in fault ? fault.code : fault.kind })
        await pause(Math.max(wait / 2, fault.kind === 'ratelimited' ? (fault.retryAfter ?? 0) : 0))
      }
    }
    return undefined
  }

  /** One attempt; resolves once Slack said hello. */
  async function open(): Promise<Connection> {
    const closed = new Promise<void>((resolve) => client.once('disconnected', () => resolve()))
    const starting = client.start()
    starting.catch(() => {})
    const inTime = new AbortController()
    try {
      await Promise.race([starting, sleep(hello, undefined, { signal: inTime.signal }).then(fail)])
      return { closed }
    } catch (error) {
      await shut()
      // The library rejects with nothing at all when the socket closes before the hello.
      throw error ?? new Error('The connection closed before Slack said hello.')
    } finally {
      inTime.abort()
    }
  }

  async function shut(): Promise<void> {
    const done = await Promise.race([client.disconnect().then(() => true), sleep(close, false, { ref: false })])
    // Asked a second time, the library no longer waits for the other side's farewell.
    if (!done) await client.disconnect()
  }

  async function pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: ended.signal }).catch(() => {})
  }
}

interface Connection {
  closed: Promise<void>
}

const fail = () => {
  throw new Error('Slack did not say hello in time.')
}
