import { FetchError, type FetchFault } from './fetch-error.ts'
import { first, retryAfterOf } from './server-times.ts'

type Headers = Record<string, string | string[] | undefined>

/** The fault behind a status that is neither a document, 304 nor a redirect. */
export function faultOf(status: number, headers: Headers, host: string, now: Date): FetchError {
  const kind = isChallenge(headers) ? 'blocked' : kindOf(status)
  const retryAfter = retryAfterOf(headers, now)
  return new FetchError(kind, `${SENTENCES[kind](host)} (HTTP ${status})`, { retryAfter })
}

/** A page that asks for proof of a person, as content networks put before a site. */
const isChallenge = (headers: Headers) =>
  first(headers['cf-mitigated']) === 'challenge' || first(headers['x-amzn-waf-action']) !== undefined

function kindOf(status: number): Answered {
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451) return 'blocked'
  if (status === 404) return 'not-found'
  if (status === 410) return 'gone'
  if (status === 429) return 'rate-limited'
  if (status === 408 || status === 504 || status === 524) return 'timeout'
  return 'server'
}

type Answered = Extract<FetchFault, 'blocked' | 'not-found' | 'gone' | 'rate-limited' | 'timeout' | 'server'>

const SENTENCES: Record<Answered, (host: string) => string> = {
  blocked: (host) => `${host} turns programs away. It may let us in later; another feed of this outlet may be open.`,
  'not-found': (host) => `${host} has nothing at this address. Check it, or look for the feed on the outlet’s site.`,
  gone: (host) => `${host} has closed this feed for good. Remove it, or look for its successor.`,
  'rate-limited': (host) => `${host} asks us to come less often. It will be asked again later.`,
  timeout: (host) => `${host} took too long to answer. It will be asked again.`,
  server: (host) => `${host} has a fault of its own. It will be asked again.`,
}

/** The fault behind an exception of the network. */
export function networkFaultOf(error: unknown, host: string): FetchError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof FetchError) return cause
  const code = codeOf(error)
  const [kind, sentence] = explain(code, host)
  return new FetchError(kind, code ? `${sentence} (${code})` : sentence, { cause: error })
}

function codeOf(error: unknown): string {
  const { code, name, errors } = error as NodeJS.ErrnoException & { errors?: unknown[] }
  if (name === 'TimeoutError') return 'TIMEOUT'
  return code ?? (errors?.length ? codeOf(errors[0]) : '')
}

function explain(code: string, host: string): ['timeout' | 'network', string] {
  if (/TIMEOUT|TIMEDOUT|ABORT/.test(code))
    return ['timeout', `${host} took too long to answer. It will be asked again.`]
  if (/ENOTFOUND|EAI_NODATA/.test(code)) return ['network', `There is no host named ${host}. Check the address.`]
  if (code === 'EAI_AGAIN') return ['network', `The name ${host} cannot be looked up now; our own network may be down.`]
  if (code === 'ECONNREFUSED') return ['network', `${host} does not take connections. It will be asked again.`]
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code))
    return ['network', `${host} has no valid certificate, so its answer cannot be trusted.`]
  return ['network', `The connection to ${host} broke. It will be asked again.`]
}
