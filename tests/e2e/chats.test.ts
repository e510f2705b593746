import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DESIGNATED, rss, SUED, SUED_TOO } from '../support/case-feed.ts'
import { startLocalDiscord } from '../support/discord/local-discord.ts'
import { startFeedServer } from '../support/feed-server.ts'
import { ask, dataFolder, runProgram } from '../support/program.ts'
import { APP_TOKEN, BOT_TOKEN, startLocalSlack } from '../support/slack/local-slack.ts'
import { CHANNEL } from '../support/slack/payloads.ts'

/** Feeds, a Discord and a Slack on this machine, and the settings that point the program at them. */
async function world() {
  const [feeds, discord, slack] = await Promise.all([startFeedServer(), startLocalDiscord(), startLocalSlack()])
  onTestFinished(async () => {
    await Promise.all([feeds.close(), discord.close(), slack.close()])
  })
  feeds.set('/one.xml', { body: rss(DESIGNATED) })
  feeds.set('/two.xml', { body: rss() })
  const env = {
    DATA_DIR: dataFolder(),
    FEEDS: `${feeds.url('/one.xml')} ${feeds.url('/two.xml')}`,
    POLL_SECONDS: '1',
    ALLOW_HOSTS: feeds.host,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
  }
  const posts = {
    discord: () =>
      discord.messages
        .of(discord.world.news.id)
        .filter(({ embeds }) => /^Hesai: lawsuit filed/.test(String(embeds[0]?.title))),
    slack: () => slack.messages.all.filter(({ metadata }) => metadata?.event_type === 'casewire_delivery'),
  }
  return { feeds, discord, slack, env, posts }
}

describe('the program on Discord and Slack', () => {
  it('answers in both, tells each development once, over restarts and many outlets, and pings nobody', async () => {
    const { feeds, discord, slack, env, posts } = await world()
    const first = runProgram(env)
    await first.ready()

    const answer = await discord.slash('case', { company: 'hesai' }).answered
    expect(JSON.stringify(answer.embeds)).toContain('In force')
    const asked = await slack.slash('/casewire', 'case hesai')
    expect((await asked.answer()).text).toContain('Hesai')

    await discord.slash('subscribe', { company: 'hesai' }, { in: discord.world.news, manager: true }).answered
    await (await slack.slash('/subscribe', 'hesai')).answer()
    await sleep(1500)
    expect([posts.discord(), posts.slack()]).toEqual([[], []])

    feeds.set('/one.xml', { body: rss(SUED, DESIGNATED) })
    await expect.poll(() => [posts.discord().length, posts.slack().length], { timeout: 20_000 }).toEqual([1, 1])
    expect(posts.slack()[0]?.channel).toBe(CHANNEL)

    feeds.set('/two.xml', { body: rss(SUED_TOO) })
    await sleep(2500)
    expect(await first.stop()).toBe(0)

    const second = runProgram(env)
    await second.ready()
    await sleep(2000)
    expect([posts.discord().length, posts.slack().length]).toEqual([1, 1])
    const now = await discord.slash('case', { company: 'hesai' }).answered
    expect(JSON.stringify(now.embeds)).toContain('challenged in court')
    expect(await second.stop()).toBe(0)

    for (const message of posts.discord()) expect(message).toMatchObject({ mention_everyone: false, mentions: [] })
    expect(JSON.stringify(posts.slack())).not.toMatch(/<!channel>|<!here>|<@U0ANN>|<https:\/\/evil/)
    expect([...discord.violations, ...slack.violations]).toEqual([])
  })

  it('tells what waited while it was killed, once', async () => {
    const { feeds, discord, env, posts } = await world()
    const first = runProgram(env)
    await first.ready()
    await discord.slash('subscribe', { company: 'all' }, { in: discord.world.news, manager: true }).answered
    feeds.set('/one.xml', { body: rss(SUED, DESIGNATED) })
    await first.crash()

    const second = runProgram(env)
    await second.ready()
    await expect.poll(() => posts.discord().length, { timeout: 20_000 }).toBe(1)
    await second.crash()
    const third = runProgram(env)
    await third.ready()
    await sleep(2000)
    expect(posts.discord()).toHaveLength(1)
  })

  it('says in one sentence what keeps it from a chat', async () => {
    const { env } = await world()
    const { code, err } = await ask({ ...env, DISCORD_TOKEN: 'wrong.token.here' })
    expect(code).toBe(1)
    expect(err).toContain('DISCORD_TOKEN')
    expect(err).not.toContain('wrong.token.here')
  })

  it('goes on with the other feeds when one is dead', async () => {
    const { feeds, discord, env } = await world()
    feeds.set('/two.xml', { status: 500, body: 'oops' })
    const program = runProgram(env)
    await program.ready()
    const answer = await discord.slash('case', { company: 'hesai' }).answered
    expect(JSON.stringify(answer)).toContain('In force')
    expect(JSON.stringify(answer)).toContain('Not answering')
  })
})
