import { createHash } from 'node:crypto'
import type { Understanding } from '../../domain/development.ts'
import type { Grounds } from '../../domain/grounds.ts'
import type { Matches } from '../../domain/mention.ts'
import type { Restriction } from '../../domain/restriction.ts'
import type { Story } from '../../domain/story.ts'
import { type Ask, createAsk, type Model } from './ask.ts'
import { combine, notHeard } from './combine.ts'
import { ModelError, RefusedForm, tooLate } from './model-error.ts'
import { createPrompt } from './prompt.ts'
import { createAnswerSchema, type Heard } from './schema.ts'
import { createVerify } from './verify.ts'

interface Parts {
  model: Model
  restrictions: readonly Restriction[]
  /** Null for a language in which nothing can be checked. */
  grounds(story: Story, matches: Matches): Grounds | null
  /** Takes one request from the budget of that day (`2024-05-17`, UTC); false when it is used up. Holds for all processes. */
  spend(day: string): Promise<boolean>
  /** For answers, which need not be paid for twice when a story is filed again. */
  cache: { get<T>(key: string): Promise<T | undefined>; set(key: string, value: unknown, ttlMs: number): Promise<void> }
  /** The longest that a story waits. */
  limitMs?: number
  now: () => Date
  onTrouble(sentence: string, fields: object): void
  /** Fires when the program stops. */
  signal: AbortSignal
}

export type SecondReader = (story: Story, matches: Matches, first: Understanding) => Promise<Understanding>

const LIMIT_MS = 20_000
const ANSWER_KEPT_MS = 7 * 24 * 3_600_000

/**
 * A language model reads a story after the rules have. It is asked about stories that name a tracked company, within a time and a
 * budget. What it says goes through every check (`verify.ts`) and only adds to what the rules found (`combine.ts`). Never throws:
 * when it is late, broken, unaffordable or wrong, what the rules found stands.
 */
export function createSecondReader(parts: Parts): SecondReader {
  const { model, restrictions, cache, now, onTrouble, signal, limitMs = LIMIT_MS } = parts
  const schema = createAnswerSchema(restrictions)
  const questionOn = createPrompt(restrictions, schema.jsonSchema)
  const verify = createVerify(restrictions)
  const ask = createAsk(model, schema.jsonSchema)
  let pausedUntil = 0
  let warnedOn = ''

  return async (story, matches, first) => {
    if (!matches.companies.some(({ mentions }) => mentions.some((mention) => !mention.boilerplate))) return first
    try {
      const grounds = parts.grounds(story, matches)
      if (!grounds) return first
      const question = questionOn(story, matches)
      const key = `second reader ${hash([model.wire, model.url, model.name, question])}`
      const kept = await cache.get<string>(key)
      const heard = kept === undefined ? undefined : schema.read(kept)
      const judged = (heard ?? (await fresh(question, key))).map((one) =>
        verify(one, { story, matches, grounds, first }),
      )
      return combine(first, judged)
    } catch (error) {
      if (!(error instanceof ModelError)) onTrouble('The second reader failed', { story: story.id, error })
      const why = error instanceof ModelError ? error.message : 'it failed'
      return { ...first, decisions: [...first.decisions, notHeard(`the model was not heard: ${why}`)] }
    }
  }

  async function fresh(question: Parameters<Ask>[0], key: string): Promise<Heard[]> {
    if (now().getTime() < pausedUntil) throw new ModelError('it failed a moment ago and is left alone', 0)
    try {
      const answer = await withinLimit((limited) => ask(question, { signal: limited, afford }))
      if (answer === undefined) throw new ModelError('the budget of the day is used up', 0)
      const heard = readable(answer)
      await cache.set(key, answer, ANSWER_KEPT_MS)
      return heard
    } catch (error) {
      if (signal.aborted) throw new ModelError('the program was stopping', 0)
      const trouble = toTrouble(error)
      if (trouble instanceof ModelError && trouble.pauseMs) {
        pausedUntil = now().getTime() + trouble.pauseMs
        onTrouble('The model did not answer; the rules stand alone', { model: model.name, why: trouble.message })
      }
      throw trouble
    }
  }

  function readable(answer: string): Heard[] {
    try {
      return schema.read(answer)
    } catch {
      // It costs as much as a good answer, but the next story may fare better.
      throw new ModelError('its answer is no list of claims', 0)
    }
  }

  async function afford(): Promise<boolean> {
    const day = now().toISOString().slice(0, 10)
    const affordable = await parts.spend(day)
    if (!affordable && warnedOn !== day) {
      warnedOn = day
      onTrouble('The model’s budget of the day is used up; the rules stand alone', { model: model.name })
    }
    return affordable
  }

  /** The limit holds for all of it, whether or not whoever is asked hears the signal. */
  async function withinLimit<T>(work: (limited: AbortSignal) => Promise<T>): Promise<T> {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(limitMs)])
    const { promise: late, reject } = Promise.withResolvers<never>()
    const end = () => reject(tooLate(limitMs))
    limited.addEventListener('abort', end, { once: true })
    if (limited.aborted) end()
    try {
      return await Promise.race([work(limited), late])
    } finally {
      limited.removeEventListener('abort', end)
    }
  }
}

/** A refused form is the last word of an endpoint that refused the plain one too. */
const toTrouble = (error: unknown) => (error instanceof RefusedForm ? error.cause : error)

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url')
