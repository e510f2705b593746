import { describe, expect, it, onTestFinished } from 'vitest'
import { DESIGNATED, rss, SUED } from '../support/case-feed.ts'
import { startFeedServer } from '../support/feed-server.ts'
import { startModelServer } from '../support/model-server.ts'
import { dataFolder, runProgram } from '../support/program.ts'

describe('the program with a language model', () => {
  it('asks it about news, tells in /explain what became of it, and never shows its key', async () => {
    const [feeds, model] = await Promise.all([startFeedServer(), startModelServer()])
    onTestFinished(() => Promise.all([feeds.close(), model.close()]).then(() => {}))
    feeds.set('/one.xml', { body: rss(DESIGNATED) })
    model.reply({ status: 401, body: '{"error":{"message":"no such key: sk-very-secret"}}' })
    const program = runProgram({
      DATA_DIR: dataFolder(),
      FEEDS: feeds.url('/one.xml'),
      POLL_SECONDS: '1',
      ALLOW_HOSTS: feeds.host,
      LOG_LEVEL: 'debug',
      UNDERSTAND_MODEL: 'anthropic:a-model',
      UNDERSTAND_API_KEY: 'sk-very-secret',
      UNDERSTAND_API_URL: model.url('anthropic'),
    })
    await program.ready()
    expect(model.asked).toEqual([])
    feeds.set('/one.xml', { body: rss(SUED, DESIGNATED) })
    await expect.poll(() => model.asked.length, { timeout: 20_000 }).toBe(1)
    program.say('/subscribe hesai')
    program.say('/case hesai')
    await program.shows('challenged in court')
    program.say('/explain https://example.org/sued')
    await program.shows('the model was not heard: it answered with status 401')
    expect(await program.stop()).toBe(0)
    expect(program.err()).toContain('The model did not answer')
    expect(program.out() + program.err()).not.toContain('sk-very-secret')
  })
})
