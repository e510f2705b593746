import { z } from 'zod'
import type { Restriction } from '../domain/restriction.ts'
import rows from './data/restrictions.json' with { type: 'json' }

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string().min(1),
    authority: z.string().min(1),
    jurisdiction: z.string().regex(/^(?:[A-Z]{2}|INT)$/),
    legalBasis: z.string(),
    measure: z.string().min(1),
    practice: z.string(),
    severity: z.int().min(1).max(5),
    aliases: z.array(z.string().min(1)),
    howItEnds: z.string(),
  }),
)

/** The restrictions known from the start, checked. Throws when the data file is damaged or holds an id twice. */
export function loadRestrictions(): Restriction[] {
  const restrictions = schema.parse(rows)
  const ids = new Set(restrictions.map((restriction) => restriction.id))
  if (ids.size !== restrictions.length) throw new Error('data/restrictions.json holds an id twice')
  return restrictions
}
