import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Company } from '../domain/company.ts'
import { UserError } from '../domain/errors.ts'
import rows from './data/companies.json' with { type: 'json' }

const names = z.array(z.string().trim().min(1)).default([])

const schema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
  name: z.string().trim().min(1, 'must not be empty'),
  aliases: names,
  legalNames: names,
  nativeNames: names,
  tickers: names,
  formerTickers: names,
  country: z.string().default(''),
  subsidiaries: names,
  ambiguous: z.boolean().default(false),
  contextTerms: names,
  negativeTerms: names,
})

/** The companies known from the start. */
export const loadCompanies = (): Company[] => parseCompanies(rows)

/** The companies of a file in the catalogue's shape. Throws UserError when it cannot be read or does not hold companies. */
export function loadCompaniesFile(path: string): Company[] {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why =
      cause instanceof SyntaxError ? `is not JSON: ${cause.message}` : `cannot be read: ${(cause as Error).message}`
    throw new UserError(`The companies file ${path} ${why}`, { cause })
  }
  return parseCompanies(json)
}

/**
 * Companies from an array of objects with the keys of `Company`: `id` and `name` are needed, missing lists are empty, unknown keys are
 * passed over. Throws UserError that names the entry and the key at fault, and for an id that stands twice.
 */
export function parseCompanies(json: unknown): Company[] {
  if (!Array.isArray(json))
    throw new UserError('Companies must be a JSON array of objects like {"id": "xiaomi", "name": "Xiaomi"}.')
  const ids = new Set<string>()
  return json.map((row: unknown, i) => {
    const result = schema.safeParse(row)
    if (!result.success) throw new UserError(`Companies: ${saysWhich(row, i)}: ${saysWhat(result.error)}.`)
    if (ids.has(result.data.id)) throw new UserError(`Companies: ${saysWhich(row, i)}: the id stands twice.`)
    ids.add(result.data.id)
    return result.data
  })
}

function saysWhich(row: unknown, i: number): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
  return `entry ${i + 1}${typeof id === 'string' ? ` (${id})` : ''}`
}

function saysWhat(error: z.ZodError): string {
  const issue = error.issues[0]
  const key = issue?.path.join('.')
  return `${key ? `"${key}": ` : ''}${issue?.message ?? 'is not a company'}`
}
