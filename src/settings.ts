interface Setting {
  /** What it is for, in one line. */
  what: string
  /** Where to get it, or what it looks like. */
  where: string
  secret?: boolean
}

/** Every environment variable Casewire reads; `.env.example` is checked against this list. */
export const SETTINGS = {
  DISCORD_TOKEN: {
    what: 'turns Discord on',
    where: 'discord.com/developers/applications → your application → Bot → Reset Token',
    secret: true,
  },
  SLACK_BOT_TOKEN: {
    what: 'turns Slack on, together with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET and PORT',
    where: 'api.slack.com/apps → your app → OAuth & Permissions; starts with xoxb-',
    secret: true,
  },
  SLACK_APP_TOKEN: {
    what: 'connects to Slack by Socket Mode, without a public address',
    where:
      'api.slack.com/apps → your app → Basic Information → App-Level Tokens, scope connections:write; starts with xapp-',
    secret: true,
  },
  SLACK_SIGNING_SECRET: {
    what: 'receives Slack over HTTP instead of Socket Mode; needs PORT',
    where: 'api.slack.com/apps → your app → Basic Information → Signing Secret',
    secret: true,
  },
  PORT: { what: 'the port to listen on for Slack over HTTP', where: 'a number from 1 to 65535' },
  DATABASE_URL: {
    what: 'uses your PostgreSQL instead of the one Casewire brings',
    where: 'postgres://user:password@host:5432/database',
    secret: true,
  },
  CACHE_URL: {
    what: 'keeps what may be lost in Redis instead of PostgreSQL',
    where: 'redis://host:6379',
    secret: true,
  },
  DATA_DIR: {
    what: 'the folder of the database Casewire brings and of all its files',
    where: 'a path; ./data when empty',
  },
  FEEDS: {
    what: 'the feeds to read, instead of the samples',
    where: 'http(s) addresses separated by spaces, or the word catalogue for those Casewire knows',
  },
  POLL_SECONDS: { what: 'reads every feed at this one interval', where: 'seconds; by each feed itself when empty' },
  ALLOW_HOSTS: {
    what: 'lets feeds use these names on private addresses, which are refused otherwise',
    where: 'host:port names separated by spaces',
  },
  UNDERSTAND_MODEL: {
    what: 'lets a language model read stories after the rules have, see docs/understand-model.md',
    where: 'anthropic: or openai: and the name of a model; openai: also for whoever speaks its API',
  },
  UNDERSTAND_API_KEY: {
    what: 'pays for the language model',
    where: 'the console of whoever runs the model → API keys; not needed with an UNDERSTAND_API_URL that asks for none',
    secret: true,
  },
  UNDERSTAND_API_URL: {
    what: 'asks the language model at another address',
    where:
      'an http(s) address without name and password, up to /v1 for openai: and without it for anthropic:; the maker’s own when empty',
  },
  UNDERSTAND_DAILY_REQUESTS: {
    what: 'how often the language model may be asked a day, by all processes together',
    where: 'a number; 200 when empty',
  },
  DISCORD_API_URL: { what: 'talks to another Discord API', where: 'an http(s) address; Discord’s own when empty' },
  SLACK_API_URL: { what: 'talks to another Slack API', where: 'an http(s) address; Slack’s own when empty' },
  OPERATORS: {
    what: 'says who may correct for all workspaces; whoever sits at the console always may',
    where: 'platform:user-id names separated by spaces, such as discord:80351110224678912 slack:U012AB3CD',
  },
  LOG_LEVEL: {
    what: 'how much is logged to stderr',
    where: 'debug, info, warn or error; warn in the terminal, else info',
  },
  FORGET_AFTER_DAYS: {
    what: 'how long data of a server or team is kept that Casewire was taken out of; coming back within it keeps all',
    where: 'days; 30 when empty',
  },
  DELIVERY_DAYS: {
    what: 'how long it is kept what was posted where and when; older posts are no longer brought up to date',
    where: 'days, 30 at least; 365 when empty',
  },
  AUDIT_DAYS: { what: 'how long it is kept who changed what', where: 'days; 730 when empty' },
  STORY_TEXT_DAYS: { what: 'how long the text of a story is kept', where: 'days; 7 when empty' },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof SETTINGS
