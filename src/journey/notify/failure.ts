/** Why a post or an edit did not happen, see `PostError`. */
export interface Failure {
  kind: 'later' | 'unclear' | 'lost' | 'refused'
  message: string
  /** Milliseconds to wait before the next try, where the platform says so. */
  retryAfter: number | undefined
  /** Nobody on this platform can be told for now. */
  everywhere: boolean
}

/** A failure nobody classified may have been posted, so it is looked for before it is tried again. */
export function toFailure(error: unknown): Failure {
  const { kind, message, retryAfter, everywhere } = error as Partial<Failure>
  return { kind: kind ?? 'unclear', message: message ?? String(error), retryAfter, everywhere: everywhere ?? false }
}

/** Milliseconds until the next try, longer with each. */
export const backoff = (attempts: number) => Math.min(120_000, 2_000 * 2 ** Math.min(attempts, 12))
