import { expect, it, onTestFinished } from 'vitest'
import { DESIGNATED, rss, SUED } from '../support/case-feed.ts'
import { startFeedServer } from '../support/feed-server.ts'
import { dataFolder, runProgram } from '../support/program.ts'

const MINUTE = 60_000

it('what was collected for a time of day comes at it, once, though the program was killed in between', async () => {
  const feeds = await startFeedServer()
  onTestFinished(() => feeds.close())
  feeds.set('/one.xml', { body: rss(DESIGNATED) })
  const env = {
    DATA_DIR: dataFolder(),
    FEEDS: feeds.url('/one.xml'),
    POLL_SECONDS: '1',
    ALLOW_HOSTS: feeds.host,
    LOG_LEVEL: 'error',
  }
  const first = runProgram(env)
  await first.ready()
  // The first full minute that leaves time to read a feed before it.
  const due = new Date(Math.ceil((Date.now() + MINUTE) / MINUTE) * MINUTE).toISOString().slice(11, 16)
  first.say(`/subscribe hesai when:daily ${due}`)
  await first.shows(`daily at ${due} (UTC)`)
  feeds.set('/one.xml', { body: rss(SUED, DESIGNATED) })
  for (let asked = 0; !first.out().includes('Collected here: 1 development'); asked++) {
    if (asked > 100) throw new Error(`It was not collected.\n${first.out()}`)
    first.say('/digest')
    await new Promise((done) => setTimeout(done, 300))
  }
  await first.crash()
  expect(first.out()).not.toContain('Daily digest')

  const second = runProgram(env)
  await second.ready()
  await second.shows('Daily digest: 1 development', 3 * MINUTE)
  second.say('/digest')
  await second.shows('Nothing is collected here')
  expect(second.out().split('Daily digest').length - 1).toBe(1)
  expect(second.out()).toContain('Lawsuit filed')
  expect(await second.stop()).toBe(0)
}, 300_000)
