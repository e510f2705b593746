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

  it.each([
    [{ UNDERSTAND_API_KEY: 'sk-1' }, 'UNDERSTAND_MODEL is missing'],
    [{ UNDERSTAND_MODEL: 'openai:a-model' }, 'UNDERSTAND_API_KEY is missing'],
    [{ UNDERSTAND_MODEL: 'a-model', UNDERSTAND_API_KEY: 'sk-1' }, 'UNDERSTAND_MODEL is no such name'],
    [{ UNDERSTAND_MODEL: 'openai:', UNDERSTAND_API_KEY: 'sk-1' }, 'UNDERSTAND_MODEL is no such name'],
    [{ UNDERSTAND_MODEL: 'openai:m', UNDERSTAND_API_URL: 'http://me:pw@127.0.0.1/v1' }, 'holds a name or a password'],
    [{ UNDERSTAND_MODEL: 'openai:m', UNDERSTAND_API_URL: 'ftp://127.0.0.1' }, 'is not such an address'],
    [{ UNDERSTAND_DAILY_REQUESTS: '-1' }, 'UNDERSTAND_DAILY_REQUESTS must be'],
  ])('refuses half a language model: %j', (env, message) => expect(() => readConfig(env)).toThrow(message))

  it('takes a language model with a key, or at an address of one’s own without', () => {
    expect(readConfig({}).secondReader).toBeUndefined()
    const env = { UNDERSTAND_MODEL: 'anthropic:a-model', UNDERSTAND_API_KEY: 'sk-1' }
    expect(readConfig(env).secondReader).toEqual({
      model: { wire: 'anthropic', name: 'a-model', key: 'sk-1', url: undefined },
      dailyRequests: 200,
    })
    const own = { UNDERSTAND_MODEL: 'openai:org/model:8b', UNDERSTAND_API_URL: 'http://127.0.0.1:1/v1' }
    expect(readConfig(own).secondReader?.model).toMatchObject({ name: 'org/model:8b', key: undefined })
  })

  it('takes operators by platform and id, and refuses what names nobody', () => {
    expect(readConfig({ OPERATORS: 'discord:80351110224678912 slack:U012AB3CD' }).operators).toHaveLength(2)
    expect(() => readConfig({ OPERATORS: '@ann' })).toThrow('OPERATORS holds @ann, which names nobody')
  })

  it('never repeats the value of a secret', () => {
    expect(() => readConfig({ DATABASE_URL: 'hunter2-secret' })).toThrow(/^(?![^]*hunter2)/)
  })

  it('takes blank as not set', () => expect(readConfig({ DISCORD_TOKEN: '  ', PORT: '' }).discord).toBeUndefined())

  it('is what .env.example lists', () => {
    const listed = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm)
    expect(listed?.toSorted()).toEqual(Object.keys(SETTINGS).toSorted())
  })
})
