import type { Logger } from '@slack/bolt'
import { webApi } from '@slack/bolt'

export const SLACK_API = 'https://slack.com/api/'

/** How long one call may take, in milliseconds; the library's own default is for ever. */
const TIMEOUT = 15_000

/**
 * Options for every Web API client: nothing is repeated and nothing waits out of sight, since the library would try for half an
 * hour and stop all calls of a workspace for one channel's rate limit. `ended` breaks off what is under way.
 * A new object each time, because Bolt writes into what it is given.
 */
export function clientOptions(apiUrl: string, logger: Logger, ended: AbortSignal): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: (address, init) =>
      fetch(address, { ...init, signal: AbortSignal.any([ended, AbortSignal.timeout(TIMEOUT)]) }),
  }
}

/** A client for the calls we make ourselves. */
export const createWebClient = (token: string, options: webApi.WebClientOptions) => new webApi.WebClient(token, options)
