import { Agent, type Dispatcher, request } from 'undici'
import { createAddressGuard, type Resolve } from './address-guard.ts'
import { FetchError } from './fetch-error.ts'
import { createHostQueue } from './host-queue.ts'
import { faultOf, networkFaultOf } from './judge-answer.ts'
import { MAX_BYTES, readBody, tooLarge } from './read-body.ts'
import { cacheSecondsOf, first } from './server-times.ts'

/** What the server gave with a document, to be handed back with the next request for it. */
export interface Validators {
  etag: string | null
  lastModified: string | null
}

interface Answer extends Validators {
  /** Where the document was found in the end, after redirects. */
  finalUrl: string
  /** Seconds the server calls it fresh; null when it does not say. */
  cacheSeconds: number | null
}

export type Fetched =
  | (Answer & { status: 'ok'; bytes: Uint8Array; contentType: string | null })
  | (Answer & { status: 'unchanged' })

interface Options {
  /** `host:port` names on private addresses that may be used. */
  allowHosts: readonly string[]
  userAgent: string
  now: () => Date
  /** Milliseconds between two requests to a public host. */
  gap?: number
  /** Milliseconds for connecting, and for a whole fetch with all its redirects and its body. */
  patience?: { connect: number; total: number }
  /** Looks names up; the system’s own way when not given. */
  resolve?: Resolve
}

const MAX_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Fetches documents from addresses that strangers gave: bounded in time and size, one at a time per host, never from private
 * networks. `fetchBytes` throws FetchError, and nothing else; `close` drops what is under way.
 */
export function createFetcher({
  allowHosts,
  userAgent,
  now,
  gap = 200,
  patience = { connect: 5000, total: 20_000 },
  resolve,
}: Options) {
  const guard = createAddressGuard(allowHosts, resolve)
  const inTurn = createHostQueue()
  const limits = { allowH2: false, headersTimeout: patience.total, bodyTimeout: patience.total }
  const publicAgent = new Agent({ ...limits, connect: { timeout: patience.connect, lookup: guard.lookup } })
  const trustedAgent = new Agent({ ...limits, connect: { timeout: patience.connect } })

  return {
    async fetchBytes(address: string, validators: Partial<Validators> = {}): Promise<Fetched> {
      let left = patience.total
      let next = address
      for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const { url, trusted } = guard.check(next)
        const answer = await inTurn(url.host, trusted ? 0 : gap, async () => {
          const started = performance.now()
          try {
            return await ask(url, trusted ? trustedAgent : publicAgent, validators, Math.max(Math.ceil(left), 1))
          } catch (error) {
            throw networkFaultOf(error, url.host)
          } finally {
            left -= performance.now() - started
          }
        })
        if (!('redirect' in answer)) return answer
        next = answer.redirect
      }
      throw new FetchError(
        'server',
        `${address} redirects more than ${MAX_REDIRECTS} times. Use the address it should lead to.`,
      )
    },

    async close(): Promise<void> {
      await Promise.all([publicAgent.destroy(), trustedAgent.destroy()])
    },
  }

  async function ask(
    url: URL,
    dispatcher: Agent,
    validators: Partial<Validators>,
    patienceLeft: number,
  ): Promise<Fetched | { redirect: string }> {
    const signal = AbortSignal.timeout(patienceLeft)
    const { statusCode, headers, body } = await request(url, { dispatcher, signal, headers: headersFor(validators) })
    const answer = {
      etag: first(headers.etag) || null,
      lastModified: first(headers['last-modified']) || null,
      finalUrl: url.href,
      cacheSeconds: cacheSecondsOf(headers, now()),
    }

    if (statusCode === 200 || statusCode === 203) {
      if (Number(first(headers['content-length'])) > MAX_BYTES) {
        body.destroy()
        throw tooLarge()
      }
      const bytes = await readBody(body, String(headers['content-encoding'] ?? ''))
      return { ...answer, status: 'ok', bytes, contentType: first(headers['content-type']) || null }
    }
    await discard(body)
    if (statusCode === 304 && (validators.etag || validators.lastModified))
      return {
        ...answer,
        status: 'unchanged',
        etag: answer.etag ?? validators.etag ?? null,
        lastModified: answer.lastModified ?? validators.lastModified ?? null,
      }
    const location = first(headers.location)?.trim()
    const redirect = REDIRECTS.has(statusCode) && location && URL.parse(location, url.href)
    if (redirect) return { redirect: redirect.href }
    throw faultOf(statusCode, headers, url.host, now())
  }

  function headersFor({ etag, lastModified }: Partial<Validators>): Record<string, string> {
    return {
      'user-agent': userAgent,
      accept:
        'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.7',
      'accept-encoding': 'gzip, deflate, br, zstd',
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    }
  }
}

export type Fetcher = ReturnType<typeof createFetcher>

/** Read past a short body so that its connection can be used again. */
const discard = (body: Dispatcher.ResponseData['body']) => body.dump({ limit: 65_536 }).catch(() => {})
