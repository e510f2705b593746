import type { Arguments } from './check.ts'

const NUMBERS: ReadonlySet<string> = new Set(['limit', 'count', 'page', 'length'])

/** The form a Web API call is sent as, with its values as they were before encoding. */
export const readArguments = (form: string): Arguments =>
  Object.fromEntries([...new URLSearchParams(form)].map(([key, value]) => [key, read(key, value)]))

function read(key: string, value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true'
  if (NUMBERS.has(key)) return Number(value)
  if (key !== 'text' && /^[[{]/.test(value)) return JSON.parse(value)
  return value
}
