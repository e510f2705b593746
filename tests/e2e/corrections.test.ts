import { expect, it, onTestFinished } from 'vitest'
import { DESIGNATED, rss, SUED } from '../support/case-feed.ts'
import { startLocalDiscord } from '../support/discord/local-discord.ts'
import { startFeedServer } from '../support/feed-server.ts'
import { dataFolder, runProgram } from '../support/program.ts'
import { APP_TOKEN, BOT_TOKEN, startLocalSlack } from '../support/slack/local-slack.ts'
import { USER } from '../support/slack/payloads.ts'

/** A whole program and three servers take their time on a machine that does other things as well. */
const PATIENCE_MS = 120_000

it(
  'a correction is told under the post it corrects, holds where it was made, goes with an export, and is taken back',
  async () => {
    const [feeds, discord, slack] = await Promise.all([startFeedServer(), startLocalDiscord(), startLocalSlack()])
    onTestFinished(async () => {
      await Promise.all([feeds.close(), discord.close(), slack.close()])
    })
    feeds.set('/one.xml', { body: rss(DESIGNATED) })
    const program = runProgram({
      DATA_DIR: dataFolder(),
      FEEDS: feeds.url('/one.xml'),
      POLL_SECONDS: '1',
      ALLOW_HOSTS: feeds.host,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: slack.apiUrl,
    })
    await program.ready()
    const manager = { in: discord.world.news, manager: true }
    await discord.slash('subscribe', { company: 'hesai' }, manager).answered
    await (await slack.slash('/subscribe', 'hesai')).answer()
    feeds.set('/one.xml', { body: rss(SUED, DESIGNATED) })
    const posts = (title: RegExp) =>
      discord.messages.of(discord.world.news.id).filter(({ embeds }) => title.test(String(embeds[0]?.title)))
    const slackPosts = () => slack.messages.all.filter(({ metadata }) => metadata?.event_type === 'casewire_delivery')
    await expect.poll(() => [posts(/^Hesai: lawsuit/).length, slackPosts().length], { timeout: 40_000 }).toEqual([1, 1])

    const [offer] = await discord.type('correct', 'development', 'hesai lawsuit', manager).choices
    const corrected = await discord.slash('correct', { development: offer?.value ?? '', what: 'not-news' }, manager)
      .answered
    expect(JSON.stringify(corrected.embeds)).toContain('did not happen')
    await expect.poll(() => posts(/^Correction/).length, { timeout: 30_000 }).toBe(1)
    const reply = discord.requestsTo('POST', '/messages').at(-1)
    expect(reply?.body).toMatchObject({ message_reference: { message_id: posts(/^Hesai: lawsuit/)[0]?.id } })
    const here = await discord.slash('case', { company: 'hesai' }, manager).answered
    expect(JSON.stringify(here.embeds)).not.toContain('challenged in court')
    const there = await (await slack.slash('/casewire', 'case hesai')).answer()
    expect(there.text).toContain('challenged in court')
    expect(slackPosts()).toHaveLength(1)

    const exported = await discord.slash('export', { what: 'corrections', format: 'csv' }, manager).answered
    expect(JSON.stringify(exported.embeds)).toContain('1 row, of this workspace only.')
    const file = discord.requests
      .findLast(({ files }) => files.size)
      ?.files.values()
      .next().value
    expect(new TextDecoder().decode(file)).toContain('not-news')

    await (await slack.slash('/casewire', 'export cases')).answer()
    expect([...slack.files.values()].map(({ name, to }) => [name.slice(0, 14), to])).toEqual([
      ['casewire-cases', `D0${USER}`],
    ])

    const undo = JSON.stringify(corrected.components).match(/correct undo:\w+/)?.[0] ?? ''
    await discord.press(corrected, undo, { manager: true }).answered
    await expect.poll(() => posts(/^Correction/).length, { timeout: 30_000 }).toBe(2)
    const again = await discord.slash('case', { company: 'hesai' }, manager).answered
    expect(JSON.stringify(again.embeds)).toContain('challenged in court')
    expect(await program.stop()).toBe(0)
    expect([...discord.violations, ...slack.violations]).toEqual([])
  },
  PATIENCE_MS,
)
