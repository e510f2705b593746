import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { SETTINGS } from '../src/settings.ts'

describe('the configuration', () => {
  it('runs on an empty environment', () => {
    const config = readConfig({})
    expect(config).toMatchObject({
      discord: undefined,
      slack: undefined,
      feeds: [],
      storyTextDays: 7,
      logLevel: 'warn',
    })
  })

  it('names every fault at once, with what it is for and where to get it', () => {
    const faulty = () =>
      readConfig({
        SLACK_BOT_TOKEN: 'xoxb-1',
        FEEDS: 'ftp://example.org',
        POLL_SECONDS: 'soon',
        DATABASE_URL: 'mysql://x',
      })
    expect(faulty).toThrow(/SLACK_APP_TOKEN is missing[^]*DATABASE_URL is not[^]*FEEDS holds[^]*POLL_SECONDS must be/)
    expect(faulty).toThrow(/api\.slack\.com/)
  })

  it.each([
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN is missing'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }, 'PORT is missing'],
  ])('refuses half a chat: %j', (env, message) => expect(() => readConfig(env)).toThrow(message))

  it('never repeats the value of a secret', () => {
    expect(() => readConfig({ DATABASE_URL: 'hunter2-secret' })).toThrow(/^(?![^]*hunter2)/)
  })

  it('takes blank as not set', () => expect(readConfig({ DISCORD_TOKEN: '  ', PORT: '' }).discord).toBeUndefined())

  it('is what .env.example lists', () => {
    const listed = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm)
    expect(listed?.toSorted()).toEqual(Object.keys(SETTINGS).toSorted())
  })
})
