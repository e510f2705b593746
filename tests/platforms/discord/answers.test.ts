import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../../src/chat/card.ts'
import type { Log } from '../../../src/log.ts'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { createFakeDesk } from '../../support/discord/fake-desk.ts'
import { type LocalDiscord, startLocalDiscord } from '../../support/discord/local-discord.ts'

let discord: LocalDiscord
let platform: Platform
let logged: string[]

beforeEach(async () => {
  discord = await startLocalDiscord()
  logged = []
})

afterEach(async () => {
  await platform.stop()
  await discord.close()
  expect(discord.violations).toEqual([])
})

async function start(fake = createFakeDesk()) {
  const keep = (sentence: string, fields?: object) => logged.push(`${sentence} ${JSON.stringify(fields)}`)
  const log: Log = { debug: keep, info: keep, warn: keep, error: keep }
  platform = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, log })
  await platform.start(fake.desk)
  return fake
}

const card = (title: string): Card => ({ title, tone: 'neutral' })

describe('a command', () => {
  it('reaches the desk with its options, whatever their kind', async () => {
    const { asked } = await start()
    const options = { company: 'xiaomi', 'as-of': '2021-03-20', since: 'week', note: 'a: b "c"' }
    await discord.slash('case', options).answered
    expect(asked).toMatchObject([{ call: { command: 'case', options } }])
  })

  it('is answered with the card', async () => {
    await start()
    const answer = await discord.slash('case', { company: 'xiaomi' }).answered
    expect(answer.embeds).toMatchObject([{ title: 'Xiaomi', description: 'You asked: case' }])
    expect(answer.components).toMatchObject([
      { components: [{ label: 'Where it stands', custom_id: 'case company:xiaomi' }] },
    ])
  })

  it.each([
    ['case', true],
    ['latest', false],
    ['track', true],
  ])('%s is acknowledged first, seen by the asker only: %s', async (name, ephemeral) => {
    await start()
    const asked = discord.slash(name)
    expect(await asked.acknowledged).toMatchObject({ type: 5, ephemeral })
    await asked.answered
  })

  it('is acknowledged at once however long the answer takes', async () => {
    const { promise, resolve } = Promise.withResolvers<Card>()
    await start(createFakeDesk(() => promise))
    const asked = discord.slash('case', { company: 'xiaomi' })
    expect(await asked.acknowledged).toMatchObject({ type: 5 })
    await sleep(3_200)
    resolve(card('Slow but sure'))
    expect((await asked.answered).embeds).toMatchObject([{ title: 'Slow but sure' }])
  })

  it('carries who asks and from where', async () => {
    const { asked } = await start()
    const { boss, ann } = discord.world.people
    await discord.slash('latest', {}, { by: boss, in: discord.world.news, manager: true }).answered
    await discord.slash('latest', {}, { by: ann, in: discord.world.news }).answered
    const direct = discord.world.directMessages(ann)
    await discord.slash('latest', {}, { by: ann, in: direct }).answered
    const there = { platform: 'discord', workspace: discord.world.guild.id, channel: discord.world.news.id }
    expect(asked.map(({ caller }) => caller)).toEqual([
      { ...there, user: boss.id, name: 'boss', manager: true },
      { ...there, user: ann.id, name: 'ann', manager: false },
      { platform: 'discord', workspace: `dm:${ann.id}`, channel: direct.id, user: ann.id, name: 'ann', manager: true },
    ])
  })

  it('that fails at the desk is answered with a calm sentence and an id from the log', async () => {
    await start(createFakeDesk(() => Promise.reject(new Error('the database is on fire'))))
    const { embeds } = await discord.slash('case', { company: 'xiaomi' }).answered
    expect(embeds).toMatchObject([{ title: 'Something went wrong' }])
    expect(JSON.stringify(embeds)).not.toContain('fire')
    const id = /report it as (\w+)/.exec(JSON.stringify(embeds))?.[1] ?? 'none'
    expect(logged.some((line) => line.includes(id) && line.includes('fire'))).toBe(true)
  })

  it('is answered all the same when Discord refuses the card', async () => {
    await start()
    discord.fail({
      method: 'PATCH',
      path: /@original/,
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body' },
    })
    const answer = await discord.slash('case', { company: 'xiaomi' }).answered
    expect(answer.embeds).toMatchObject([{ title: 'Something went wrong' }])
  })

  it('is answered once when the acknowledgement arrived but its confirmation got lost', async () => {
    const { asked } = await start()
    discord.fail({ path: /callback$/, status: 502, after: true })
    expect((await discord.slash('case', { company: 'xiaomi' }).answered).embeds).toMatchObject([{ title: 'Xiaomi' }])
    expect(asked).toHaveLength(1)
  })

  it('is left to the other Casewire that was quicker', async () => {
    const { asked } = await start()
    discord.takenByAnother(discord.slash('case', { company: 'xiaomi' }))
    await discord.slash('latest').answered
    expect(asked).toMatchObject([{ call: { command: 'latest' } }])
  })

  it('that came too late is logged without its token, and the next is answered', async () => {
    await start()
    discord.fail({ path: /callback$/, status: 404, body: { code: 10062, message: 'Unknown interaction' } })
    const asked = discord.slash('case', { company: 'xiaomi' })
    await discord.slash('latest').answered
    expect(logged.join()).toContain('Unknown interaction')
    expect(logged.join()).not.toContain(asked.token)
  })

  it('pings nobody, whatever a headline says', async () => {
    const hostile = '@everyone <@123> [free](https://evil.example) https://evil.example # loud'
    await start(
      createFakeDesk(() => ({ ...card(hostile), body: hostile, fields: [{ label: hostile, value: hostile }] })),
    )
    const answer = await discord.slash('latest').answered
    expect(answer.mention_everyone).toBe(false)
    expect(JSON.stringify(answer)).not.toMatch(/@everyone|<@|\]\(|https:\/\//)
  })
})

describe('autocomplete', () => {
  it('offers what the desk suggests', async () => {
    await start()
    expect(await discord.type('case', 'company', 'xio').choices).toEqual([{ name: 'Like xio', value: 'xio' }])
  })

  it('offers at most 25, within the limits, and no value cut short', async () => {
    const { suggestions } = await start()
    suggestions.push({ label: 'too long to send', value: 'v'.repeat(101) }, { label: 'empty', value: '' })
    for (let i = 0; i < 40; i++) suggestions.push({ label: `${i} ${'日本'.repeat(90)}`, value: `company-${i}` })
    const choices = await discord.type('case', 'company', '').choices
    expect(choices).toHaveLength(25)
    expect(choices[0]?.value).toBe('company-0')
    expect(Math.max(...choices.map(({ name }) => name.length))).toBeLessThanOrEqual(100)
  })

  it('offers nothing when the desk fails', async () => {
    const fake = createFakeDesk()
    fake.desk.suggest = () => Promise.reject(new Error('no'))
    await start(fake)
    expect(await discord.type('case', 'company', 'x').choices).toEqual([])
  })
})

describe('a button', () => {
  it('is answered by a new message, the old one stays', async () => {
    const { asked } = await start()
    const first = await discord.slash('latest').answered
    const pressed = discord.press(first, 'case company:xiaomi')
    expect(await pressed.acknowledged).toMatchObject({ type: 5, ephemeral: true })
    expect((await pressed.answered).embeds).toMatchObject([{ description: 'You asked: case company:xiaomi' }])
    expect(asked.at(-1)?.call).toBe('case company:xiaomi')
    expect(first.embeds).toMatchObject([{ description: 'You asked: latest' }])
  })

  it('works after a restart', async () => {
    await start()
    const first = await discord.slash('latest').answered
    await platform.stop()
    await start()
    const pressed = discord.press(first, 'latest')
    expect(await pressed.acknowledged).toMatchObject({ ephemeral: false })
    expect((await pressed.answered).embeds).toMatchObject([{ description: 'You asked: latest' }])
  })
})

describe('a picture', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
  const pictured = (draw: () => Promise<Uint8Array> = async () => png): Card => ({
    ...card('Xiaomi'),
    picture: { name: 'timeline.png', alt: 'In force since 2021. '.repeat(80), draw },
  })

  it('is attached with its words, and shown in the card', async () => {
    await start(createFakeDesk(() => pictured()))
    const answer = await discord.slash('case', { company: 'xiaomi' }).answered
    expect(answer.embeds).toMatchObject([{ title: 'Xiaomi', image: { url: 'attachment://timeline.png' } }])
    const sent = discord.requests.findLast(({ files }) => files.size)
    expect(sent?.files.get('timeline.png')).toEqual(png)
    const [{ description = '' } = {}] = (sent?.body as { attachments: { description?: string }[] }).attachments
    expect(description).toMatch(/^In force since 2021/)
    expect(description.length).toBeLessThanOrEqual(1_024)
  })

  it('is left out where it cannot be drawn or Discord does not take it', async () => {
    await start(createFakeDesk(() => pictured(async () => Promise.reject(new Error('no ink')))))
    expect((await discord.slash('case', { company: 'xiaomi' }).answered).embeds[0]).not.toHaveProperty('image')
    await platform.stop()

    await start(createFakeDesk(() => pictured()))
    const refusal = { message: 'Request entity too large', code: 40005 }
    discord.fail({ method: 'PATCH', path: /webhooks/, status: 413, body: refusal })
    const { embeds } = await discord.slash('case', { company: 'xiaomi' }).answered
    expect(embeds).toMatchObject([{ title: 'Xiaomi' }])
    expect(embeds[0]).not.toHaveProperty('image')
  })
})

describe('a file', () => {
  const file = { name: 'casewire-cases.csv', type: 'text/csv', bytes: new TextEncoder().encode('company\nXiaomi\n') }

  it('is attached to the answer', async () => {
    await start(createFakeDesk(() => ({ ...card('Export'), file })))
    expect((await discord.slash('case', { company: 'xiaomi' }).answered).embeds).toMatchObject([{ title: 'Export' }])
    const sent = discord.requests.findLast(({ files }) => files.size)
    expect(sent?.files.get('casewire-cases.csv')).toEqual(file.bytes)
  })

  it('that Discord does not take is said to be missing', async () => {
    await start(createFakeDesk(() => ({ ...card('Export'), file })))
    const refusal = { message: 'Request entity too large', code: 40005 }
    discord.fail({ method: 'PATCH', path: /webhooks/, status: 413, body: refusal })
    const { embeds } = await discord.slash('case', { company: 'xiaomi' }).answered
    expect(JSON.stringify(embeds)).toContain('Discord did not take casewire-cases.csv.')
  })
})
