import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LocalDiscord, startLocalDiscord } from '../../support/discord/local-discord.ts'
import { loadSpec } from '../../support/discord/spec.ts'
import { PERMISSIONS } from '../../support/discord/world.ts'

// The other tests believe what the local Discord says, so it must be strict itself.

let discord: LocalDiscord

beforeEach(async () => {
  discord = await startLocalDiscord()
})

afterEach(() => discord.close())

async function ask(method: string, path: string, body?: unknown, token = discord.token) {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : undefined }
}

const quiet = { allowed_mentions: { parse: [] } }
const hello = { content: 'hello', ...quiet }
const messages = () => `/channels/${discord.world.news.id}/messages`

describe('the local Discord', () => {
  it('answers 401 to another token', async () => {
    expect(await ask('GET', '/applications/@me', undefined, 'other')).toMatchObject({ status: 401, body: { code: 0 } })
  })

  it.each<[string, object, RegExp]>([
    ['too long a text', { content: 'x'.repeat(2_001), ...quiet }, /longer than 2000/],
    ['mentions left on', { content: 'hello' }, /mentions are not switched off/],
    [
      'too much in all embeds',
      { embeds: Array.from({ length: 2 }, () => ({ description: 'x'.repeat(3_001) })), ...quiet },
      /hold 6002/,
    ],
  ])('notes %s', async (_name, body, problem) => {
    await ask('POST', messages(), body)
    expect(discord.violations.join()).toMatch(problem)
  })

  it.runIf(loadSpec()).each<[string, object]>([
    ['too long a title', { embeds: [{ title: 'x'.repeat(257) }] }],
    ['too many fields', { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) }] }],
    ['too long a nonce', { content: 'hello', nonce: 'x'.repeat(26) }],
    ['a button without style', { content: 'hello', components: [{ type: 1, components: [{ type: 2, label: 'x' }] }] }],
    ['an unknown component', { content: 'hello', components: [{ type: 99 }] }],
    ['an unknown mention type', { content: 'hello', allowed_mentions: { parse: ['all'] } }],
  ])('holds a message against the official description: %s', async (_name, body) => {
    await ask('POST', messages(), { ...quiet, ...body })
    expect(discord.violations.filter((one) => one.startsWith('POST /channels/{channel_id}/messages: /'))).not.toEqual(
      [],
    )
  })

  it('pings everyone unless told not to', async () => {
    expect((await ask('POST', messages(), { content: '@everyone' })).body.mention_everyone).toBe(true)
    expect((await ask('POST', messages(), { content: '@everyone', ...quiet })).body.mention_everyone).toBe(false)
  })

  it('keeps a nonce only when it is enforced, and does not show it again', async () => {
    const twice = async (body: object) => [await ask('POST', messages(), body), await ask('POST', messages(), body)]
    await twice({ ...hello, nonce: 'free' })
    await twice({ ...hello, nonce: 'kept', enforce_nonce: true })
    const { body } = await ask('GET', messages())
    expect(body).toHaveLength(3)
    expect(body[0]).not.toHaveProperty('nonce')
  })

  it('holds permissions', async () => {
    discord.deny(discord.world.news, PERMISSIONS.SendMessages)
    expect(await ask('POST', messages(), hello)).toMatchObject({ status: 403, body: { code: 50013 } })
    discord.deny(discord.world.news, PERMISSIONS.ViewChannel)
    expect(await ask('GET', messages())).toMatchObject({ status: 403, body: { code: 50001 } })
  })

  it('lets an interaction be acknowledged once, then edited', async () => {
    const { id, token } = discord.slash('case')
    const original = `/webhooks/${discord.world.application}/${token}/messages/@original`
    const callback = () => ask('POST', `/interactions/${id}/${token}/callback`, { type: 5 })
    expect(await ask('PATCH', original, hello)).toMatchObject({ status: 404, body: { code: 10015 } })
    expect(await callback()).toEqual({ status: 204, body: undefined })
    expect(await callback()).toMatchObject({ status: 400, body: { code: 40060 } })
    expect(await ask('PATCH', original, hello)).toMatchObject({ status: 200, body: { content: 'hello' } })
  })

  it('forgets an interaction nobody acknowledged within three seconds', async () => {
    const { id, token } = discord.slash('case')
    await sleep(3_050)
    expect(await ask('POST', `/interactions/${id}/${token}/callback`, { type: 5 })).toMatchObject({
      status: 404,
      body: { code: 10062 },
    })
  })
})
