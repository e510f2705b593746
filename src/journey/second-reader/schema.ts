import { z } from 'zod'
import type { Finding } from '../../domain/development.ts'
import { DEVELOPMENT_TYPES } from '../../domain/development-type.ts'
import { type Restriction, UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'

/** One thing that the model says happened. Its words are not believed yet. */
export interface Claim extends Pick<Finding, 'company' | 'restriction' | 'type' | 'date' | 'background'> {
  quote: string
}

/** A claim, or why what stood in its place is none. */
export type Heard = { claim: Claim } | { fault: string }

/** More claims than a story holds developments are not read. */
const MOST = 20
const LONGEST_QUOTE = 700

/** What the model may answer: as JSON schema to ask with, and as the check of what came back. */
export function createAnswerSchema(restrictions: readonly Restriction[]) {
  const ids = [UNKNOWN_RESTRICTION, ...restrictions.map((restriction) => restriction.id)]
  const claim = z.strictObject({
    company: z.string(),
    restriction: z.enum(ids),
    type: z.enum(DEVELOPMENT_TYPES),
    date: z.nullable(z.string()),
    background: z.boolean(),
    quote: z.string(),
  })
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(z.strictObject({ claims: z.array(claim) }))

  return {
    jsonSchema: jsonSchema as Record<string, unknown>,
    /** Each claim is judged for itself, so that one bad one does not spoil the others. Throws when the answer is no list of claims at all. */
    read(answer: string): Heard[] {
      const { claims } = Envelope.parse(JSON.parse(unfenced(answer)))
      return claims.slice(0, MOST).map((one) => {
        const { success, data, error } = claim.safeParse(one)
        if (!success) return { fault: `not as asked for (${error.issues[0]?.path.join('.') || 'shape'})` }
        if (data.quote.length > LONGEST_QUOTE) return { fault: 'a quote longer than a sentence or two' }
        return { claim: data }
      })
    },
  }
}

const Envelope = z.object({ claims: z.array(z.unknown()) })

/** Endpoints without structured output put JSON between fences, whatever they are told. */
const unfenced = (answer: string) => /^\s*```(?:json)?\s*([^]*?)\s*```\s*$/.exec(answer)?.[1] ?? answer
