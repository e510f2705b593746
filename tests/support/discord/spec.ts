import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { isRecord, list, record } from './json.ts'

/** Checks requests and answers against Discord's own OpenAPI description. */
export interface Spec {
  request(method: string, route: string, body: unknown): string[]
  response(method: string, route: string, status: number, body: unknown): string[]
}

const FILE = resolve(process.env.CASEWIRE_SHARED ?? '../shared', 'specs/discord-openapi.json')

let loaded: Spec | null | undefined

/** The description, read once; null where it is not at hand, which is said in one line. */
export function loadSpec(): Spec | null {
  if (loaded !== undefined) return loaded
  loaded = existsSync(FILE) ? createSpec(JSON.parse(readFileSync(FILE, 'utf8'))) : null
  if (!loaded)
    console.warn('Discord’s OpenAPI description is not at hand: requests are checked against our own rules only.')
  return loaded
}

function createSpec(document: Record<string, unknown>): Spec {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, logger: false })
  ajv.addSchema(massage(document, document) as object, 'discord')
  const compiled = new Map<string, ValidateFunction>()

  const check = (pointer: readonly string[], value: unknown): string[] => {
    let at: unknown = document
    for (const key of pointer) at = record(at)[key]
    if (!at) return []
    const ref = `discord#/${pointer.map(escapePointer).join('/')}`
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref })
    compiled.set(ref, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
  }

  return {
    request: (method, route, body) =>
      record(document.paths)[route]
        ? check(['paths', route, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'], body)
        : ['no such route'],
    response: (method, route, status, body) =>
      check(
        ['paths', route, method.toLowerCase(), 'responses', String(status), 'content', 'application/json', 'schema'],
        body,
      ),
  }
}

const escapePointer = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))

/**
 * The description with its unions told apart by `type`, so that errors name the branch that was meant, and with permission bits
 * accepted as digits, as its notes allow.
 */
function massage(value: unknown, document: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => massage(one, document))
  if (!isRecord(value)) return value
  const out = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, massage(one, document)]))
  const bits = record(out.properties).default_member_permissions
  if (isRecord(bits))
    record(out.properties).default_member_permissions = { anyOf: [bits, { type: 'string', pattern: '^\\d+$' }] }
  const union = value['x-discord-union'] ? 'anyOf' : 'oneOf'
  const branches = list(out[union]).map((branch) => ({ branch, types: typesOf(branch, document) }))
  if (branches.length < 2 || branches.some(({ types }) => !types.length)) return out
  delete out[union]
  return {
    ...out,
    required: [...list(out.required), 'type'],
    properties: { ...record(out.properties), type: { enum: branches.flatMap(({ types }) => types) } },
    allOf: [
      ...list(out.allOf),
      ...branches.map(({ branch, types }) => ({
        if: { properties: { type: { enum: types } }, required: ['type'] },
        then: branch,
      })),
    ],
  }
}

/** The values of `type` that mean this branch; empty when it has none. */
function typesOf(branch: unknown, document: Record<string, unknown>): unknown[] {
  let schema = record(branch)
  if (typeof schema.$ref === 'string') {
    let at: unknown = document
    for (const key of schema.$ref.slice(2).split('/')) at = record(at)[key]
    schema = record(at)
  }
  const type = record(record(schema.properties).type)
  return list(schema.required).includes('type') ? list(type.enum) : []
}
