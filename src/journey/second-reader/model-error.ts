/** Why the model gave no answer, in our own words: what a server says in its errors is repeated nowhere. */
export class ModelError extends Error {
  override name = 'ModelError'
  /** How long it should be left alone. */
  readonly pauseMs: number

  constructor(why: string, pauseMs: number, options: ErrorOptions = {}) {
    super(why, options)
    this.pauseMs = pauseMs
  }
}

/** Refused for how it was asked, as endpoints without structured output do; the cause says what it means if that was not it. */
export class RefusedForm extends Error {}

const MINUTE_MS = 60_000
const LONGEST_PAUSE_MS = 60 * MINUTE_MS

/** What an answer with an error status means for the next question. */
export function fromStatus(status: number, retryAfter: string | null | undefined): ModelError {
  const asked = Number(retryAfter) * 1000
  const pauseMs =
    asked > 0 ? Math.min(asked, LONGEST_PAUSE_MS) : MENDED_BY_PEOPLE.has(status) ? 10 * MINUTE_MS : MINUTE_MS
  return new ModelError(`it answered with status ${status}`, pauseMs)
}

/** A wrong key, no money left, no such model. */
const MENDED_BY_PEOPLE: ReadonlySet<number> = new Set([401, 402, 403, 404])

/** Nobody there, an answer broken off or one too long. */
export const noAnswer = () => new ModelError('it gave no whole answer', MINUTE_MS)

export const tooLate = (limitMs: number) => new ModelError(`it took longer than ${limitMs} ms`, MINUTE_MS)
