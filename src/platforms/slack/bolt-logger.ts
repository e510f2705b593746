import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../log.ts'

/** Bolt's own words in our log. Their payloads hold what people wrote, so they are never logged. */
export function boltLogger(log: Log): Logger {
  const say = (level: 'debug' | 'warn') => (first: unknown) =>
    log[level]('Slack library', { said: `${first}`.slice(0, 500) })
  return {
    // Nothing below `warn`: debug output would carry messages and requests whole.
    debug() {},
    info() {},
    warn: say('debug'),
    // The library calls errors what we retry or report ourselves.
    error: say('warn'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  }
}
