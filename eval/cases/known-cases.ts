import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { DEVELOPMENT_TYPES } from '../../src/domain/development-type.ts'

const schema = z.array(
  z.object({
    id: z.string(),
    companyId: z.string(),
    list: z.string(),
    events: z.array(
      z.object({
        date: z.iso.date(),
        type: z.enum(DEVELOPMENT_TYPES as [(typeof DEVELOPMENT_TYPES)[number]]),
        effectiveDate: z.iso.date().nullish(),
        docket: z.string().nullish(),
      }),
    ),
    currentStatus: z.string(),
  }),
)

/** A real case: what happened in it, and where it stands. */
export type KnownCase = z.infer<typeof schema>[number]

/** The chronicle of known cases beside the repository, or where CASEWIRE_SHARED says; undefined when there is none. */
export function findKnownCases(shared: string | undefined): KnownCase[] | undefined {
  const file = resolve(import.meta.dirname, '..', '..', shared || '../shared', 'catalogue', 'cases.json')
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}
