import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer, json } from 'node:stream/consumers'
import { ApiError } from './api-error.ts'
import type { Fault } from './faults.ts'
import type { createRoutes } from './routes.ts'
import { brokenRules } from './rules.ts'
import type { Spec } from './spec.ts'

export interface Recorded {
  method: string
  route: string
  path: string
  body: unknown
  /** What was attached, by file name. */
  files: ReadonlyMap<string, Uint8Array>
}

interface Parts {
  routes: ReturnType<typeof createRoutes>
  token: string
  takeFault(method: string, path: string): Fault | undefined
  tooSoon(method: string, path: string): { global: boolean; waitMs: number } | undefined
  spec: Spec | null
  requests: Recorded[]
  /** Requests that Discord's description or our own rules forbid, and answers of ours that it forbids. */
  violations: string[]
}

const ROOT = '/api/v10'

/** The HTTP side: finds the route, checks the request, lets faults happen, and answers as Discord does. */
export function createRest({ routes, token, takeFault, tooSoon, spec, requests, violations }: Parts) {
  const compiled = routes.map((route) => ({
    ...route,
    pattern: new RegExp(`^${route.route.replace(/\{\w+\}/g, '([^/]+)')}$`),
  }))

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://discord.test')
    const method = request.method ?? 'GET'
    const path = decodeURIComponent(url.pathname).replace(ROOT, '')
    const { body, files } = await readBody(request)
    const route = compiled.find((one) => one.method === method && one.pattern.test(path))
    requests.push({ method, route: route?.route ?? path, path, body, files })

    const fault = takeFault(method, path)
    if (fault && !fault.after) return failing(response, fault)
    if (!route) {
      violations.push(`${method} ${path}: no such route`)
      return answer(response, 404, { message: '404: Not Found', code: 0 })
    }
    if (!route.open && request.headers.authorization !== `Bot ${token}`)
      return answer(response, 401, { message: '401: Unauthorized', code: 0 })

    const soon = route.open ? undefined : tooSoon(method, path)
    if (soon) {
      const retry_after = Math.ceil(soon.waitMs) / 1_000
      const headers = { 'retry-after': String(retry_after), ...(soon.global && { 'x-ratelimit-global': 'true' }) }
      const body = { message: 'You are being rate limited.', retry_after, global: soon.global }
      return answer(response, 429, body, headers)
    }

    const broken = [...(spec?.request(method, route.route, body) ?? []), ...brokenRules(method, route.route, body)]
    violations.push(...broken.map((problem) => `${method} ${route.route}: ${problem}`))
    try {
      const at = route.pattern.exec(path)?.slice(1) ?? []
      const result = route.answer({ at, query: url.searchParams, body })
      const off = result === undefined ? [] : (spec?.response(method, route.route, 200, result) ?? [])
      violations.push(...off.map((problem) => `answer to ${method} ${route.route}: ${problem}`))
      if (fault) return failing(response, fault)
      // As Discord does: an empty answer must not claim to be JSON, or discord.js fails to read it.
      if (result === undefined) response.writeHead(204, { 'content-type': 'text/html; charset=utf-8' }).end()
      else answer(response, 200, result)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      answer(response, error.status, { message: error.message, code: error.code })
    }
  }
}

async function readBody(request: IncomingMessage): Promise<Pick<Recorded, 'body' | 'files'>> {
  const files = new Map<string, Uint8Array>()
  if (request.method === 'GET') return { body: undefined, files }
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return { body: await json(request).catch(() => undefined), files }
  const form = await new Response(await buffer(request), { headers: { 'content-type': type } }).formData()
  for (const part of form.values())
    if (part instanceof File) files.set(part.name, new Uint8Array(await part.arrayBuffer()))
  return { body: JSON.parse(String(form.get('payload_json'))), files }
}

function failing(response: ServerResponse, fault: Fault): void {
  if (fault.hang) return
  if (fault.cut) response.destroy()
  else if (fault.body === undefined)
    response.writeHead(fault.status ?? 500, { 'content-type': 'text/html' }).end('<html>')
  else answer(response, fault.status ?? 500, fault.body, fault.headers)
}

const answer = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
