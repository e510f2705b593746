import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { limitFaults } from './block-limits.ts'

export type Arguments = Readonly<Record<string, unknown>>

const schema = readSchema()
const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true })
const compiled = new Map<string, ValidateFunction>()

/**
 * What is wrong with the arguments of one call, in words; nothing when all is well. Checked against Slack's published types where
 * their schema is at hand, against its limits always.
 */
export function argumentFaults(method: string, args: Arguments): string[] {
  const unknown = schema && !schema.roots[method] ? [`${method}: not in the schema`] : []
  return [...unknown, ...schemaFaults(method, args), ...messageFaults(method, args)]
}

function schemaFaults(root: string, value: unknown): string[] {
  const definition = schema?.roots[root]
  if (!definition) return []
  const validate = compiled.get(root) ?? ajv.compile(definition)
  compiled.set(root, validate)
  return validate(value) ? [] : [`${root}: ${ajv.errorsText(validate.errors).slice(0, 600)}`]
}

function messageFaults(method: string, args: Arguments): string[] {
  const posts = method === 'chat.postMessage'
  const quiet = !posts || (args.unfurl_links === false && args.unfurl_media === false)
  return [
    ...(quiet ? [] : [`${method}: unfurling is on`]),
    ...('blocks' in args ? schemaFaults('X_Blocks', args.blocks) : []),
    ...limitFaults(args).map((fault) => `${method}: ${fault}`),
  ]
}

function readSchema(): { roots: Record<string, object> } | undefined {
  const folder = process.env.CASEWIRE_SHARED ?? '../shared'
  const file = join(folder, 'specs', 'slack.schema.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  console.info(`Slack requests are checked against limits only: there is no ${file}.`)
  return undefined
}
