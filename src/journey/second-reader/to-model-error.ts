import { fromStatus, noAnswer, RefusedForm } from './model-error.ts'

/** What both SDKs tell of a request that failed. */
interface Failed {
  status: number | undefined
  headers: Headers | undefined
}

const REFUSED: ReadonlySet<number> = new Set([400, 422])

/** Why a request failed, in our own words; without an answer there is only one thing to say. */
export function toModelError(failed: Failed | undefined): Error {
  if (!failed?.status) return noAnswer()
  const { status, headers } = failed
  const refusal = fromStatus(status, headers?.get('retry-after'))
  return REFUSED.has(status) ? new RefusedForm(refusal.message, { cause: refusal }) : refusal
}
