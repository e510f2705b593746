import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { GatewayOpcodes } from 'discord.js'
import { type WebSocket, WebSocketServer } from 'ws'
import { isRecord, list, record, text } from './json.ts'
import { toGuildPayload } from './payloads.ts'
import type { World } from './world.ts'

interface Session {
  id: string
  sent: { t: string; s: number; d: unknown }[]
  socket: WebSocket | undefined
}

const GUILDS = 1
const CLOSE = { authenticationFailed: 4004, disallowedIntents: 4014 }

/** The gateway: identify, resume with replay, heartbeats and events. */
export function createGateway(server: Server, world: World, token: string, url: () => string) {
  const sockets = new WebSocketServer({ server, path: '/gateway/' })
  const sessions = new Map<string, Session>()
  const rules = { token, allowedIntents: GUILDS }
  const counts = { identified: 0, resumed: 0 }

  sockets.on('connection', (socket) => {
    const send = (op: number, d: unknown, more: object = {}) => socket.send(JSON.stringify({ op, d, ...more }))
    send(GatewayOpcodes.Hello, { heartbeat_interval: 41_250 })
    socket.on('message', (data) => {
      const { op, d } = record(JSON.parse(String(data)))
      if (op === GatewayOpcodes.Heartbeat) send(GatewayOpcodes.HeartbeatAck, null)
      if (op === GatewayOpcodes.Identify) identify(socket, record(d))
      if (op === GatewayOpcodes.Resume) resume(socket, record(d))
    })
  })

  function identify(socket: WebSocket, asked: Record<string, unknown>): void {
    if (asked.token !== rules.token) return socket.close(CLOSE.authenticationFailed, 'Authentication failed.')
    if (Number(asked.intents) & ~rules.allowedIntents)
      return socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).')
    counts.identified++
    const session: Session = { id: randomUUID(), sent: [], socket }
    sessions.set(session.id, session)
    tell(session, 'READY', {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
      guilds: [{ id: world.guild.id, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: url(),
      session_type: 'normal',
      shard: list(asked.shard).length ? asked.shard : [0, 1],
      application: { id: world.application, flags: 0 },
      private_channels: [],
      relationships: [],
      user_settings: {},
      _trace: [],
    })
    tell(session, 'GUILD_CREATE', toGuildPayload(world))
  }

  function resume(socket: WebSocket, asked: Record<string, unknown>): void {
    const session = sessions.get(text(asked.session_id))
    if (!session || asked.token !== rules.token) {
      socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }))
      return
    }
    counts.resumed++
    session.socket = socket
    for (const event of session.sent.filter(({ s }) => s > Number(asked.seq))) put(session, event)
    tell(session, 'RESUMED', { _trace: [] })
  }

  const tell = (session: Session, t: string, d: unknown) => {
    const event = { t, s: session.sent.length + 1, d }
    session.sent.push(event)
    put(session, event)
  }
  const put = ({ socket }: Session, event: object) => {
    if (socket?.readyState === 1) socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, ...event }))
  }

  return {
    rules,
    counts,
    dispatch(event: string, data: unknown) {
      // Only the last session is a live bot; earlier ones were left behind by tests that restart it.
      const last = [...sessions.values()].at(-1)
      if (isRecord(data) && last) tell(last, event, data)
    },
    /** Cut every connection, without a goodbye or with a close code. */
    drop(code?: number) {
      for (const socket of sockets.clients) code ? socket.close(code) : socket.terminate()
    },
    forgetSessions: () => sessions.clear(),
    open: () => sockets.clients.size,
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}
