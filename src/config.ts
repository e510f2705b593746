import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadEnvFile } from 'node:process'
import { UserError } from './domain/errors.ts'
import { SETTINGS, type SettingName } from './settings.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The word in FEEDS that stands for every feed the catalogue offers for going live. */
export const CATALOGUE_FEEDS = 'catalogue'

/** All of the environment, read once and checked. */
export interface Config {
  discord: { token: string; apiUrl: string | undefined } | undefined
  slack:
    | {
        botToken: string
        appToken: string | undefined
        signingSecret: string | undefined
        port: number | undefined
        apiUrl: string | undefined
      }
    | undefined
  databaseUrl: string | undefined
  cacheUrl: string | undefined
  dataDir: string
  /** Empty: read the samples. */
  feeds: readonly string[]
  pollSeconds: number | undefined
  allowHosts: readonly string[]
  logLevel: 'debug' | 'info' | 'warn' | 'error'
  storyTextDays: number
  forgetAfterDays: number
  deliveryDays: number
  auditDays: number
  /** `platform:user-id`. */
  operators: readonly string[]
  /** The language model that reads stories after the rules have; undefined when there is none. */
  secondReader:
    | {
        model: { wire: 'anthropic' | 'openai'; name: string; key: string | undefined; url: string | undefined }
        dailyRequests: number
      }
    | undefined
}

/** The environment with the `.env` file beside the program added; what is set already wins. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) loadEnvFile('.env')
  return process.env
}

/** Throws one UserError that lists every fault: the name, what it is for and where to get it. */
export function readConfig(env: Environment): Config {
  const faults: string[] = []
  const value = (name: SettingName) => env[name]?.trim() || undefined
  const fault = (name: SettingName, problem: string) => {
    const { what, where } = SETTINGS[name]
    faults.push(`${name} ${problem}. It ${what}: ${where}.`)
  }
  const address = (name: SettingName, protocols: readonly string[]) => {
    const text = value(name)
    if (text && !protocols.includes(URL.parse(text)?.protocol ?? '')) fault(name, 'is not such an address')
    return text
  }
  const number = (name: SettingName, least: number, most: number) => {
    const text = value(name)
    if (text === undefined) return undefined
    const parsed = Number(text)
    if (!(parsed >= least && parsed <= most)) fault(name, `must be a number from ${least} to ${most}`)
    return parsed
  }

  const config: Config = {
    discord: readDiscord(),
    slack: readSlack(),
    databaseUrl: address('DATABASE_URL', ['postgres:', 'postgresql:']),
    cacheUrl: address('CACHE_URL', ['redis:', 'rediss:']),
    dataDir: resolve(value('DATA_DIR') ?? './data'),
    feeds: readFeeds(),
    pollSeconds: number('POLL_SECONDS', 1, 86_400),
    allowHosts: words('ALLOW_HOSTS').map((host) => host.toLowerCase()),
    logLevel: readLogLevel(),
    storyTextDays: number('STORY_TEXT_DAYS', 0, 3650) ?? 7,
    forgetAfterDays: number('FORGET_AFTER_DAYS', 0, 3650) ?? 30,
    deliveryDays: number('DELIVERY_DAYS', 30, 3650) ?? 365,
    auditDays: number('AUDIT_DAYS', 1, 3650) ?? 730,
    operators: readOperators(),
    secondReader: readSecondReader(),
  }
  if (faults.length)
    throw new UserError(`The settings need mending:\n${faults.map((line) => `  - ${line}`).join('\n')}`)
  return config

  function readOperators(): string[] {
    const operators = words('OPERATORS')
    const odd = operators.find((one) => !/^(?:discord:\d+|slack:[A-Z0-9]+)$/.test(one))
    if (odd) fault('OPERATORS', `holds ${odd}, which names nobody`)
    return operators
  }

  function readDiscord(): Config['discord'] {
    const token = value('DISCORD_TOKEN')
    const apiUrl = address('DISCORD_API_URL', ['http:', 'https:'])
    return token ? { token, apiUrl } : undefined
  }

  function readSlack(): Config['slack'] {
    const botToken = value('SLACK_BOT_TOKEN')
    const appToken = value('SLACK_APP_TOKEN')
    const signingSecret = value('SLACK_SIGNING_SECRET')
    const port = number('PORT', 1, 65_535)
    const apiUrl = address('SLACK_API_URL', ['http:', 'https:'])
    if (!botToken && (appToken || signingSecret)) fault('SLACK_BOT_TOKEN', 'is missing')
    if (botToken && !appToken && !signingSecret) fault('SLACK_APP_TOKEN', 'is missing')
    if (!appToken && signingSecret && !port) fault('PORT', 'is missing')
    return botToken ? { botToken, appToken, signingSecret, port, apiUrl } : undefined
  }

  function readSecondReader(): Config['secondReader'] {
    const text = value('UNDERSTAND_MODEL')
    const key = value('UNDERSTAND_API_KEY')
    const url = address('UNDERSTAND_API_URL', ['http:', 'https:'])
    const dailyRequests = number('UNDERSTAND_DAILY_REQUESTS', 1, 1_000_000) ?? 200
    if (url && (URL.parse(url)?.username || URL.parse(url)?.password))
      fault('UNDERSTAND_API_URL', 'holds a name or a password')
    if (!text) {
      if (key || url) fault('UNDERSTAND_MODEL', 'is missing')
      return undefined
    }
    const [, wire, name] = /^(anthropic|openai):(\S+)$/.exec(text) ?? []
    if (!key && !url) fault('UNDERSTAND_API_KEY', 'is missing')
    if ((wire === 'anthropic' || wire === 'openai') && name) return { model: { wire, name, key, url }, dailyRequests }
    fault('UNDERSTAND_MODEL', 'is no such name')
    return undefined
  }

  function readFeeds(): string[] {
    const addresses = words('FEEDS')
    for (const text of addresses)
      if (text !== CATALOGUE_FEEDS && !/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
        fault('FEEDS', `holds “${text}”, which is no http(s) address`)
    return [...new Set(addresses)]
  }

  function readLogLevel(): Config['logLevel'] {
    const level = value('LOG_LEVEL') ?? (value('DISCORD_TOKEN') || value('SLACK_BOT_TOKEN') ? 'info' : 'warn')
    if (level === 'debug' || level === 'info' || level === 'warn' || level === 'error') return level
    fault('LOG_LEVEL', `cannot be “${level}”`)
    return 'info'
  }

  function words(name: SettingName): string[] {
    return value(name)?.split(/\s+/) ?? []
  }
}
