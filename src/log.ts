import pino from 'pino'
import { SETTINGS, type SettingName } from './settings.ts'

/** A fixed sentence plus fields; no ids inside sentences. */
export interface Log {
  debug(sentence: string, fields?: object): void
  info(sentence: string, fields?: object): void
  warn(sentence: string, fields?: object): void
  error(sentence: string, fields?: object): void
}

/** JSON lines on stderr (short plain lines where that is a terminal), so that stdout stays for answers. Whatever stands in a secret setting is blanked wherever it turns up. */
export function createLog(level: string, env: Readonly<Record<string, string | undefined>>): Log {
  const secrets = (Object.keys(SETTINGS) as SettingName[]).flatMap((name) => {
    const value = env[name]?.trim()
    return value && 'secret' in SETTINGS[name] && value.length >= 6 ? [value] : []
  })
  const blank = (line: string) => secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: toFields } },
    { write: (line: string) => process.stderr.write(blank(process.stderr.isTTY ? toPlain(line) : line)) },
  )
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (sentence: string, fields: object = {}) =>
      logger[name](fields, sentence)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** What an error says, without the connections and requests that libraries hang on theirs. */
function toFields(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, stack, cause } = error
  const { code } = error as { code?: unknown }
  return {
    name,
    message,
    ...(code !== undefined && { code }),
    stack,
    ...(cause !== undefined && { cause: toFields(cause) }),
  }
}

function toPlain(line: string): string {
  const { level: _, time: __, msg, ...fields } = JSON.parse(line) as Record<string, unknown>
  const shown = Object.entries(fields).map(([name, value]) => `${name}: ${sayField(value)}`)
  return `${[msg, ...shown].join(' · ')}\n`
}

const sayField = (value: unknown) =>
  typeof value === 'string' ? value : ((value as { message?: string } | null)?.message ?? JSON.stringify(value))

/** For places that must not speak, such as throw-away work. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} }
