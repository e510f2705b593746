import { UserError } from '../../domain/errors.ts'

/** Why an address could not be fetched. `blocked` is a site that turns programs away, which is not the same as broken. */
export type FetchFault =
  | 'blocked'
  | 'gone'
  | 'not-found'
  | 'rate-limited'
  | 'server'
  | 'timeout'
  | 'network'
  | 'too-large'
  | 'refused-address'
  | 'bad-url'

/** One failed fetch: the message tells a person what happened and what they can do. */
export class FetchError extends UserError {
  override name = 'FetchError'
  readonly kind: FetchFault
  /** Seconds the server asked us to wait, when it did. */
  readonly retryAfter: number | undefined

  constructor(kind: FetchFault, message: string, options: ErrorOptions & { retryAfter?: number | undefined } = {}) {
    super(message, options)
    this.kind = kind
    this.retryAfter = options.retryAfter
  }
}
