import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How one path answers. Everything may be changed while a test runs. */
interface Route {
  /** Text or bytes; a function is asked anew for each request. */
  body?: string | Uint8Array | ((request: IncomingMessage) => string | Uint8Array)
  headers?: OutgoingHttpHeaders
  /** 200 when not given. */
  status?: number
  /** Answers 304 to a request that brings it back. */
  etag?: string
  lastModified?: string
  /** Milliseconds before the first byte. */
  delay?: number
  /** Send the body in pieces of this many bytes, `every` milliseconds. */
  drip?: { bytes: number; every: number }
  /** Break the connection: before any answer, or after half of the body. */
  drop?: 'at-once' | 'mid-body'
}

interface Seen {
  path: string
  headers: IncomingMessage['headers']
  status: number
  at: number
}

export interface FeedServer extends AsyncDisposable {
  /** `127.0.0.1:port`, as ALLOW_HOSTS wants it. */
  host: string
  url(path: string): string
  set(path: string, route: Route): void
  remove(path: string): void
  /** Every request since the start, in order of arrival. */
  requests: Seen[]
  /** How often a path was asked, and how often that was answered with 304. */
  count(path: string): { all: number; unchanged: number }
  /** The largest number of requests that were open at once. */
  mostOpen(): number
  close(): Promise<void>
}

/** A real web server on 127.0.0.1 whose feeds can be set, changed and broken during a test. */
export async function startFeedServer(): Promise<FeedServer> {
  const routes = new Map<string, Route>()
  const requests: Seen[] = []
  let open = 0
  let most = 0

  const server = createServer(async (request, response) => {
    most = Math.max(most, ++open)
    response.once('close', () => open--)
    const path = request.url ?? '/'
    const route = routes.get(path)
    const seen: Seen = { path, headers: request.headers, status: 0, at: Date.now() }
    requests.push(seen)
    if (route?.delay) await pause(route.delay)
    if (route?.drop === 'at-once') return void request.socket.destroy()
    seen.status = !route ? 404 : isUnchanged(route, request) ? 304 : (route.status ?? 200)
    const headers = {
      ...(route?.etag && { etag: route.etag }),
      ...(route?.lastModified && { 'last-modified': route.lastModified }),
      ...route?.headers,
    }
    if (!route || seen.status === 304) return void response.writeHead(seen.status, headers).end()
    await answer(request, response.writeHead(seen.status, headers), route)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`

  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })

  return {
    host,
    url: (path) => `http://${host}${path}`,
    set: (path, route) => void routes.set(path, route),
    remove: (path) => void routes.delete(path),
    requests,
    count(path) {
      const mine = requests.filter((seen) => seen.path === path)
      return { all: mine.length, unchanged: mine.filter(({ status }) => status === 304).length }
    },
    mostOpen: () => most,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function isUnchanged({ etag, lastModified }: Route, { headers }: IncomingMessage): boolean {
  if (etag && headers['if-none-match'] !== undefined) return headers['if-none-match'] === etag
  return lastModified !== undefined && headers['if-modified-since'] === lastModified
}

async function answer(request: IncomingMessage, response: ServerResponse, route: Route): Promise<void> {
  const body = Buffer.from(typeof route.body === 'function' ? route.body(request) : (route.body ?? ''))
  if (route.drop === 'mid-body') {
    response.write(body.subarray(0, Math.ceil(body.length / 2)))
    await pause(10)
    response.destroy()
    return
  }
  const { bytes, every } = route.drip ?? { bytes: Math.max(body.length, 1), every: 0 }
  for (let at = 0; at < body.length && !response.destroyed; at += bytes) {
    if (at > 0) await pause(every)
    response.write(body.subarray(at, at + bytes))
  }
  response.end()
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
