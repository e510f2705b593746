import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { type WebSocket, WebSocketServer } from 'ws'

/** What became of something delivered to the app. */
export interface Delivered {
  acked: boolean
  /** What the acknowledgement carried. */
  body: unknown
  milliseconds: number
}

/** The WebSocket side of Slack: says hello, sends envelopes, waits for their acknowledgements, delivers events again without one. */
export function createSocketMode() {
  const server = new WebSocketServer({ noServer: true })
  const sockets = new Set<WebSocket>()
  const waiting = new Map<string, (payload: unknown) => void>()
  let acksToLose = 0
  let connections = 0
  let hello = true

  server.on('connection', (socket) => {
    sockets.add(socket)
    connections++
    socket.on('close', () => sockets.delete(socket))
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data))
      if (acksToLose > 0) acksToLose--
      else waiting.get(envelope_id)?.(payload)
    })
    if (hello)
      socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0LOCAL' } }))
  })

  return {
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      server.handleUpgrade(request, socket, head, (ws) => server.emit('connection', ws, request)),
    deliver,
    /** How often the app connected, and how often it is connected now. */
    connections: () => connections,
    open: () => sockets.size,
    /** Cut the line without a farewell. */
    cut: () => sockets.forEach((socket) => socket.terminate()),
    /** Ask the app to connect afresh, as Slack does every few hours. */
    refresh: () =>
      sockets.forEach((socket) => socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))),
    /** Drop the next acknowledgements on their way. */
    loseAcks: (count: number) => {
      acksToLose = count
    },
    /** Stop reading, so that not even a farewell is answered. */
    freeze: () => sockets.forEach((socket) => socket.pause()),
    /** Accept connections without ever saying hello. */
    staySilent: () => {
      hello = false
    },
    connected: async (least = 1) => {
      while (connections < least || !sockets.size) await sleep(5)
    },
    /** Wait until no connection is left. */
    emptied: async () => {
      while (sockets.size) await sleep(5)
    },
    close: () => {
      for (const socket of sockets) socket.terminate()
      server.close()
    },
  }

  async function deliver(type: string, payload: object, retry = 0): Promise<Delivered> {
    const [socket] = sockets
    if (!socket) throw new Error('The app is not connected.')
    const envelope_id = randomUUID()
    const began = performance.now()
    const acked = new Promise<unknown>((resolve) => waiting.set(envelope_id, resolve))
    socket.send(
      JSON.stringify({
        type,
        envelope_id,
        payload,
        accepts_response_payload: type !== 'events_api',
        retry_attempt: retry,
        retry_reason: retry ? 'timeout' : '',
      }),
    )
    // Slack waits three seconds; events whose acknowledgement is lost come again, here sooner than in life.
    const patience = type === 'events_api' ? 150 : 3_000
    const late = new AbortController()
    const body = await Promise.race([
      acked,
      sleep(patience, undefined, { signal: late.signal }).then(
        () => LATE,
        () => LATE,
      ),
    ])
    late.abort()
    waiting.delete(envelope_id)
    if (body === LATE && type === 'events_api' && retry < 3) return deliver(type, payload, retry + 1)
    return { acked: body !== LATE, body: body === LATE ? undefined : body, milliseconds: performance.now() - began }
  }
}

const LATE = Symbol('late')
