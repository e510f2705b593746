import { RefusedForm } from './model-error.ts'
import type { Question } from './prompt.ts'

/** Which model to ask, and where. */
export interface Model {
  wire: 'anthropic' | 'openai'
  name: string
  /** Undefined for servers of one's own that want none. */
  key: string | undefined
  /** Undefined for the maker's own. */
  url: string | undefined
}

interface Asking {
  signal: AbortSignal
  /** False when no further request may be paid for; asked before each. */
  afford(): Promise<boolean>
}

/** Asks and gives back the text of the answer. Throws ModelError. Undefined when no request may be paid for. */
export type Ask = (question: Question, asking: Asking) => Promise<string | undefined>

/** One request on the wire; `structured` asks for an answer of the schema, which some endpoints and models do not know. */
export type Send = (question: Question, options: { structured: boolean; signal: AbortSignal }) => Promise<string>

/** The most an answer may be, in tokens and in bytes of its document. */
export const MOST_TOKENS = 4_000
export const MOST_BYTES = 200_000

/** The SDKs are loaded by whoever has a model only. */
export function createAsk(model: Model, jsonSchema: Record<string, unknown>): Ask {
  let send: Promise<Send> | undefined
  let structured = true

  return async (question, { signal, afford }) => {
    send ??= model.wire === 'anthropic' ? anthropic(model, jsonSchema) : openai(model, jsonSchema)
    const sending = await send
    if (!(await afford())) return undefined
    try {
      return await sending(question, { structured, signal })
    } catch (error) {
      if (!structured || !(error instanceof RefusedForm)) throw error
    }
    if (!(await afford())) return undefined
    const answer = await sending(question, { structured: false, signal })
    structured = false
    return answer
  }
}

const anthropic = async (model: Model, jsonSchema: Record<string, unknown>) =>
  (await import('./anthropic.ts')).createAnthropic(model, jsonSchema)
const openai = async (model: Model, jsonSchema: Record<string, unknown>) =>
  (await import('./openai.ts')).createOpenai(model, jsonSchema)
