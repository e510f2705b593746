import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Arguments, argumentFaults } from './check.ts'
import { createFaults, type Fault } from './faults.ts'
import { createFiles } from './files.ts'
import { createMessages, type Shown } from './messages.ts'
import { buttonPayload, CHANNEL, directPayload, type From, mentionPayload, slashPayload, USER } from './payloads.ts'
import { createRates } from './rates.ts'
import { readArguments } from './read-arguments.ts'
import { deliverSigned, type Signing } from './signed-requests.ts'
import { createSocketMode, type Delivered } from './socket-mode.ts'
import { type Channel, createWebApi } from './web-api.ts'

export const BOT_TOKEN = 'xoxb-local-bot'
export const APP_TOKEN = 'xapp-local-app'

/** A Slack on 127.0.0.1: Web API, response_urls, Socket Mode and signed HTTP. Everything a client sends is checked. */
export async function startLocalSlack() {
  const faults = createFaults()
  const messages = createMessages()
  const socket = createSocketMode()
  const rates = createRates()
  const scopes = new Set([
    'commands',
    'chat:write',
    'app_mentions:read',
    'im:history',
    'im:write',
    'channels:history',
    'files:write',
  ])
  const files = createFiles(scopes, (id) => `${address}/upload/${id}`)
  const channels = new Map<string, Channel>([[CHANNEL, { id: CHANNEL, member: true }]])
  const responseUrls = new Map<string, { uses: number; channel: string; user: string }>()
  const calls: { method: string; args: Arguments }[] = []
  const violations: string[] = []
  let signing: Signing | undefined

  const server = createServer((request, response) => void handle(request, response))
  server.on('upgrade', socket.upgrade)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  const call = createWebApi({
    messages,
    channels,
    scopes,
    files,
    openSocket: () => `ws://127.0.0.1:${port}/link/?ticket=${randomUUID()}`,
  })

  return {
    apiUrl: `${address}/api/`,
    messages,
    channels,
    scopes,
    calls,
    /** What was uploaded, by its id. */
    files: files.all,
    violations,
    socket,
    /** Let the next calls of a method, or of `respond`, go wrong. */
    fail: (method: string, ...list: Fault[]) => faults.add(method, ...list),
    failByChance: faults.byChance,
    /** From now on what comes too soon is rejected, and counted. */
    keepRates: () => Object.assign(rates.state, { on: true }),
    /** Deliver over HTTP from now on. */
    sendTo: (to: Signing) => {
      signing = to
    },
    deliver,
    /** Wait until a method was called so many times. */
    called: async (method: string, times: number) => {
      while (calls.filter((call) => call.method === method).length < times) await sleep(5)
    },
    /** Type a slash command; resolves with the acknowledgement, and a way to wait for the answer. */
    slash: (command: string, text: string, from: From = {}) =>
      ask('slash_commands', from, (url) => slashPayload(command, text, from, url)),
    /** Press the button with this label. */
    press: (message: Shown, label: string, from: From = {}) =>
      ask('interactive', from, (url) => buttonPayload(buttonOf(message, label), message, from, url)),
    mention: (text: string, from: From = {}) => say(mentionPayload, text, from),
    direct: (text: string, from: From = {}) => say(directPayload, text, { channel: 'D0ANN', ...from }),
    async close() {
      socket.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  function deliver(type: string, payload: object): Promise<Delivered> {
    return signing ? deliverSigned(type, payload, signing) : socket.deliver(type, payload)
  }

  async function ask(type: string, { channel = CHANNEL, user = USER }: From, payload: (url: string) => object) {
    const id = randomUUID()
    responseUrls.set(id, { uses: 0, channel, user })
    const delivered = await deliver(type, payload(`${address}/respond/${id}`))
    return {
      ...delivered,
      url: `${address}/respond/${id}`,
      answer: (ms?: number) => messages.wait(({ via }) => via === id, ms),
    }
  }

  async function say(payload: typeof mentionPayload, text: string, from: From) {
    const channel = from.channel ?? CHANNEL
    if (!channels.has(channel)) channels.set(channel, { id: channel, member: true })
    const asked = messages.add({ channel, text, blocks: [] })
    const delivered = await deliver('events_api', payload(text, from, asked.ts))
    const thread = from.thread ?? asked.ts
    return {
      ...delivered,
      thread,
      answer: (ms?: number) => messages.wait((message) => message.thread_ts === thread, ms),
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind, name = ''] = request.url?.split('/') ?? []
    if (kind === 'upload') return void response.writeHead(files.take(name, await buffer(request)) ? 200 : 404).end()
    const body = await text(request)
    if (kind === 'respond') return respond(name, JSON.parse(body), response)
    const args = readArguments(body)
    calls.push({ method: name, args })
    violations.push(...argumentFaults(name, args))
    const token = request.headers.authorization?.replace('Bearer ', '')
    const expected = name === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN
    if (token !== expected) return json(response, { ok: false, error: 'invalid_auth' })
    const soon = rates.tooSoon(name, String(args.channel))
    if (soon) {
      response.setHeader('retry-after', soon)
      return json(response, { ok: false, error: 'ratelimited' }, 429)
    }
    await withFault(
      name,
      response,
      () => json(response, call(name, args)),
      () => call(name, args),
    )
  }

  async function respond(id: string, args: Arguments, response: ServerResponse): Promise<void> {
    calls.push({ method: 'respond', args })
    violations.push(
      ...argumentFaults('chat.postMessage', { channel: 'C', ...strip(args) }),
      ...(args.response_type ? [] : ['respond: no response_type']),
    )
    const target = responseUrls.get(id)
    if (!target || target.uses >= 5)
      return json(response, { ok: false, error: target ? 'used_url' : 'expired_url' }, 404)
    target.uses++
    const show = () =>
      messages.add({
        channel: target.channel,
        text: String(args.text ?? ''),
        blocks: Array.isArray(args.blocks) ? args.blocks : [],
        onlyFor: args.response_type === 'in_channel' ? undefined : target.user,
        thread_ts: args.thread_ts ? String(args.thread_ts) : undefined,
        via: id,
      })
    await withFault('respond', response, () => (show(), response.end('ok')), show)
  }

  async function withFault(
    name: string,
    response: ServerResponse,
    answer: () => void,
    effect: () => void,
  ): Promise<void> {
    const fault = faults.take(name)
    if (!fault) return answer()
    if ('after' in fault && fault.after) effect()
    if ('error' in fault) return json(response, { ok: false, ...fault })
    if ('retryAfter' in fault) {
      response.setHeader('retry-after', fault.retryAfter)
      return json(response, { ok: false, error: 'ratelimited' }, 429)
    }
    if ('status' in fault) return json(response, { ok: false }, fault.status)
    if ('garbage' in fault) return void response.end(fault.garbage)
    if ('drop' in fault) response.destroy()
  }

  function json(response: ServerResponse, value: object, status = 200): void {
    response.writeHead(status, { 'content-type': 'application/json', 'x-oauth-scopes': [...scopes].join(',') })
    response.end(JSON.stringify(value))
  }
}

export type LocalSlack = Awaited<ReturnType<typeof startLocalSlack>>

const strip = ({ response_type: _, replace_original: __, delete_original: ___, ...args }: Arguments): Arguments => args

/** The buttons of a message, as they were sent. */
export const buttonsOf = ({ blocks }: Pick<Shown, 'blocks'>): Button[] =>
  (blocks as { type: string; elements?: Button[] }[]).flatMap(({ type, elements }) =>
    type === 'actions' ? (elements ?? []) : [],
  )

interface Button {
  type: string
  action_id: string
  value: string
  text: { text: string }
}

function buttonOf(message: Shown, label: string): Button {
  const button = buttonsOf(message).find(({ text }) => text.text === label)
  if (!button) throw new Error(`There is no button “${label}”.`)
  return button
}
