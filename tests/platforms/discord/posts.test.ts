import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../../src/chat/card.ts'
import { inPerson } from '../../../src/domain/in-person.ts'
import type { Destination } from '../../../src/domain/subscription.ts'
import { silentLog } from '../../../src/log.ts'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import { type Platform, PostError } from '../../../src/platforms/platform.ts'
import { eventually } from '../../support/discord/eventually.ts'
import { createFakeDesk, echo } from '../../support/discord/fake-desk.ts'
import type { Fault } from '../../support/discord/faults.ts'
import { rateLimited } from '../../support/discord/faults.ts'
import { type LocalDiscord, startLocalDiscord } from '../../support/discord/local-discord.ts'
import { PERMISSIONS } from '../../support/discord/world.ts'

let discord: LocalDiscord
let platform: Platform
let news: Destination

const KEY = '0123456789abcdef01234567'
const POST = { method: 'POST', path: /\/messages$/ }
const card = echo('news')
const bare: Card = { title: 'No buttons', tone: 'neutral' }

beforeEach(async () => {
  discord = await startLocalDiscord()
  platform = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, log: silentLog })
  await platform.start(createFakeDesk().desk)
  news = { platform: 'discord', workspace: discord.world.guild.id, channel: discord.world.news.id }
})

afterEach(async () => {
  await platform.stop()
  await discord.close()
  expect(discord.violations).toEqual([])
})

const shown = () => discord.messages.of(news.channel)

const failure = async (promise: Promise<unknown>): Promise<PostError> => {
  const error = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(error).toBeInstanceOf(PostError)
  return error as PostError
}

describe('posting', () => {
  it('shows the card and resolves with the id of the message', async () => {
    const id = await platform.post(news, card, KEY)
    expect(shown()).toMatchObject([{ id, embeds: [{ title: 'Xiaomi' }] }])
  })

  it('reaches a person’s direct messages', async () => {
    const direct = discord.world.directMessages(discord.world.people.ann)
    const id = await platform.post({ ...news, workspace: 'dm:1', channel: direct.id }, card, KEY)
    expect(discord.messages.of(direct.id)).toMatchObject([{ id }])
  })

  it('opens the direct messages of a person it only knows by id', async () => {
    const { ann } = discord.world.people
    for (const key of [KEY, 'second']) await platform.post(inPerson(news, ann.id), card, key)
    expect(discord.messages.of(discord.world.directMessages(ann).id)).toHaveLength(2)
    expect(discord.requestsTo('POST', '/users/@me/channels')).toHaveLength(1)
  })

  it('shows the same key once', async () => {
    const first = await platform.post(news, card, KEY)
    expect(await platform.post(news, card, KEY)).toBe(first)
    expect(shown()).toHaveLength(1)
  })

  it.each<[string, Fault]>([
    ['answered with a 500', { ...POST, status: 500, after: true }],
    ['answered with a 502', { ...POST, status: 502, after: true }],
    ['cut off', { ...POST, cut: true, after: true }],
  ])('sent once and %s is unclear; found or posted again, it shows once', async (_name, fault) => {
    discord.fail(fault)
    expect(await failure(platform.post(news, card, KEY))).toMatchObject({ kind: 'unclear' })
    expect(discord.requestsTo('POST', '/messages')).toHaveLength(1)
    const [message] = shown()
    expect(await platform.find(news, KEY)).toBe(message?.id)
    expect(await platform.post(news, card, KEY)).toBe(message?.id)
    expect(shown()).toHaveLength(1)
  })

  it('replies to a message, also to one that is gone, and pings nobody by it', async () => {
    const first = await platform.post(news, card, KEY)
    await platform.post(news, card, 'second', { replyTo: first })
    discord.messages.remove(news.channel, first)
    await platform.post(news, card, 'third', { replyTo: first })
    expect(discord.requestsTo('POST', '/messages').slice(1)).toMatchObject(
      Array(2).fill({
        body: {
          message_reference: { message_id: first, fail_if_not_exists: false },
          allowed_mentions: { parse: [], replied_user: false },
        },
      }),
    )
    expect(shown()).toHaveLength(2)
  })

  it('calls one role and nobody else; what is no id of a role calls nobody', async () => {
    await platform.post(news, card, KEY, { mention: '112233445566778899' })
    await platform.post(news, card, 'second', { mention: '@everyone' })
    expect(discord.requestsTo('POST', '/messages')).toMatchObject([
      { body: { content: '<@&112233445566778899>', allowed_mentions: { parse: [], roles: ['112233445566778899'] } } },
      { body: { allowed_mentions: { parse: [] } } },
    ])
    expect(shown()[1]?.content).toBe('')
  })

  it('waits out a short rate limit by itself', async () => {
    discord.fail({ ...POST, ...rateLimited(0.05) })
    await platform.post(news, card, KEY)
    expect(shown()).toHaveLength(1)
  })
})

describe('a post that fails', () => {
  const said = (status: number, code: number) => ({ status, body: { code, message: `Error ${code}` } })

  it.each<[string, Partial<Fault>, Partial<PostError>]>([
    ['a long rate limit', rateLimited(30), { kind: 'later' }],
    ['a server error', { status: 500 }, { kind: 'unclear' }],
    ['a gateway error', { status: 503 }, { kind: 'unclear' }],
    ['a cut connection', { cut: true }, { kind: 'unclear' }],
    ['a refused token', { status: 401, body: { code: 0, message: '401: Unauthorized' } }, { kind: 'later' }],
    ['a refused message', said(400, 50035), { kind: 'refused' }],
    ['an empty message', said(400, 50006), { kind: 'refused' }],
    [
      'slow mode',
      { ...rateLimited(30), body: { code: 20016, message: 'Slow mode', retry_after: 30 } },
      { kind: 'later' },
    ],
    ['a full channel', said(403, 20028), { kind: 'later' }],
    ['an archived thread', said(400, 50083), { kind: 'lost' }],
    ['closed direct messages', said(403, 50007), { kind: 'lost' }],
    ['a network in between', { status: 403 }, { kind: 'later' }],
  ])('%s', async (_name, fault, expected) => {
    discord.fail({ ...POST, ...fault })
    const error = await failure(platform.post(news, card, KEY))
    expect(error.kind).toBe(expected.kind)
    expect(error.message).toMatch(/^[A-Z].*\.$/)
    expect(shown()).toHaveLength(0)
  })

  it('says whether a rate limit is of this channel or of everything', async () => {
    discord.fail({ ...POST, ...rateLimited(30) })
    expect(await failure(platform.post(news, card, KEY))).toMatchObject({ everywhere: false })
    const all = { message: 'You are being rate limited.', retry_after: 30, global: true }
    discord.fail({ ...POST, status: 429, headers: { 'retry-after': '30', 'x-ratelimit-global': 'true' }, body: all })
    const general = { ...news, channel: discord.world.general.id }
    expect(await failure(platform.post(general, card, 'other'))).toMatchObject({ everywhere: true })
  })

  it('says how long to wait for a rate limit, in milliseconds', async () => {
    discord.fail({ ...POST, ...rateLimited(30) })
    const { retryAfter } = await failure(platform.post(news, card, KEY))
    expect(retryAfter).toBeGreaterThanOrEqual(30_000)
    expect(retryAfter).toBeLessThan(31_000)
  })

  it('is no reason to forget the token: the next one goes through', async () => {
    discord.fail({ ...POST, status: 401, body: { code: 0, message: '401: Unauthorized' } })
    await failure(platform.post(news, card, KEY))
    await platform.post(news, card, KEY)
    expect(shown()).toHaveLength(1)
  })

  it.each([
    ['View Channel', PERMISSIONS.ViewChannel],
    ['Send Messages', PERMISSIONS.SendMessages],
    ['Embed Links', PERMISSIONS.EmbedLinks],
  ])('for want of %s says so, and goes on once it is there', async (name, bit) => {
    discord.deny(discord.world.news, bit)
    await eventually(async () => {
      const error = await failure(platform.post(news, card, KEY))
      expect(error).toMatchObject({ kind: 'lost' })
      expect(error.message).toContain(`Casewire lacks ${name} in this channel`)
    })
    discord.deny(discord.world.news)
    await platform.post(news, card, KEY)
    expect(shown()).toHaveLength(1)
  })

  it('in a deleted channel is lost', async () => {
    discord.deleteChannel(discord.world.news)
    expect(await failure(platform.post(news, card, KEY))).toMatchObject({
      kind: 'lost',
      message: 'The channel is gone. Subscribe in another one.',
    })
  })

  it('with nobody listening comes later', async () => {
    const away = createDiscord({ token: discord.token, apiUrl: 'http://127.0.0.1:9/api', log: silentLog })
    expect(await failure(away.post(news, card, KEY))).toMatchObject({ kind: 'later', everywhere: true })
  })
})

describe('editing', () => {
  it('changes the message in place and keeps mentions switched off', async () => {
    const id = await platform.post(news, card, KEY)
    await platform.edit(news, id, { ...card, title: 'Xiaomi, corrected' })
    expect(shown()).toMatchObject([{ id, embeds: [{ title: 'Xiaomi, corrected' }] }])
    expect(discord.requestsTo('PATCH', '/messages/{message_id}')).toMatchObject([
      { body: { allowed_mentions: { parse: [] } } },
    ])
  })

  it('a deleted message is refused', async () => {
    const id = await platform.post(news, card, KEY)
    discord.messages.remove(news.channel, id)
    expect(await failure(platform.edit(news, id, card))).toMatchObject({ kind: 'refused' })
  })

  it('with an unclear end is simply done again later', async () => {
    const id = await platform.post(news, card, KEY)
    discord.fail({ method: 'PATCH', path: /\/messages\//, status: 500 })
    expect(await failure(platform.edit(news, id, card))).toMatchObject({ kind: 'later' })
  })
})

describe('finding', () => {
  it('knows a message long after Discord has forgotten its nonce', async () => {
    const id = await platform.post(news, card, KEY)
    await platform.post(news, card, 'another-key')
    discord.messages.forgetNonces()
    expect(await platform.find(news, KEY)).toBe(id)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['nothing was posted', async () => {}],
    ['the card has no buttons to mark', () => platform.post(news, bare, KEY)],
    [
      'the history may not be read',
      async () => {
        await platform.post(news, card, KEY)
        discord.deny(discord.world.news, PERMISSIONS.ReadMessageHistory)
      },
    ],
    [
      'the channel may not be seen',
      async () => {
        await platform.post(news, card, KEY)
        discord.deny(discord.world.news, PERMISSIONS.ViewChannel)
      },
    ],
  ])('cannot tell when %s', async (_name, prepare) => {
    await prepare()
    expect(await platform.find(news, KEY)).toBeUndefined()
  })

  it('stays unclear while Discord does not answer', async () => {
    discord.fail({ method: 'GET', path: /\/messages$/, status: 500 })
    expect(await failure(platform.find(news, KEY))).toMatchObject({ kind: 'unclear' })
  })
})

describe('a post that belongs under another', () => {
  const inside = (thread: string) => discord.messages.of(thread)

  it('goes into the thread of that one, begun by the first, and is edited and found there', async () => {
    const root = await platform.post(news, card, 'first')
    const first = await platform.post(news, card, 'second', { thread: root })
    const second = await platform.post(news, bare, 'third', { thread: root })
    expect(shown()).toHaveLength(1)
    expect(discord.world.channel(root)).toMatchObject({ name: 'Xiaomi' })
    expect([first, second]).toEqual(inside(root).map(({ id }) => `${root}/${id}`))
    expect(await platform.find(news, 'second', { thread: root })).toBe(first)
    expect(await platform.find(news, 'second')).toBeUndefined()
    await platform.edit(news, first, { ...card, title: 'Changed' })
    expect(inside(root)[0]?.embeds[0]?.title).toBe('Changed')
  })

  it('is answered in that thread', async () => {
    const root = await platform.post(news, card, 'first')
    const inThread = await platform.post(news, card, 'second', { thread: root })
    const answer = await platform.post(news, card, 'third', { replyTo: inThread })
    expect(answer).toBe(`${root}/${inside(root)[1]?.id}`)
  })

  it('answers that one in the channel where there can be no thread', async () => {
    discord.world.news.denied = PERMISSIONS.CreatePublicThreads
    const root = await platform.post(news, card, 'first')
    const posted = await platform.post(news, card, 'second', { thread: root })
    expect(shown().map(({ id }) => id)).toEqual([root, posted])
    expect(discord.requests.at(-1)?.body).toMatchObject({ message_reference: { message_id: root } })
  })
})
