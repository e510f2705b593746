import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../log.ts'

/**
 * Bolt's own words in our log, at the level given. What it says of failed calls and lost connections we report ourselves, so that
 * is for debugging; nothing below a warning is passed on, because it holds messages and requests whole.
 */
export function boltLogger(log: Log, level: 'debug' | 'warn' = 'debug'): Logger {
  const say = (first: unknown) => log[level]('Slack library', { said: `${first}`.slice(0, 500) })
  return {
    debug() {},
    info() {},
    warn: say,
    error: say,
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  }
}
