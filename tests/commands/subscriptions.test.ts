import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createDesk } from '../../src/chat/answer.ts'
import { formatCall } from '../../src/chat/call.ts'
import type { Caller } from '../../src/chat/caller.ts'
import type { Card } from '../../src/chat/card.ts'
import { development } from '../support/developments.ts'
import { fakeBot } from '../support/fake-bot.ts'

const caller: Caller = { platform: 'discord', workspace: 'w', channel: 'c', user: 'u', manager: true }

function asking(developments = [development({ type: 'lawsuit_filed', date: '2021-06-01' })]) {
  const bot = fakeBot(developments)
  const log = {
    error: (sentence: string, fields?: object) => {
      throw new Error(`${sentence} ${JSON.stringify(fields)}`)
    },
  }
  const desk = createDesk({ commands, bot, log })
  const ask = (text: string, by: Partial<Caller> = {}) => desk.answerText(text, { ...caller, ...by })
  const suggest = async (command: string, option: string, typed: string, by: Partial<Caller> = {}) =>
    (await desk.suggest(command, option, typed, { ...caller, ...by })).map(({ value }) => value)
  return { ask, suggest, press: (card: Card, label: string) => ask(callOf(card, label)) }
}

function callOf({ buttons = [] }: Card, label: string): string {
  const button = buttons.find((one) => one.label === label)
  if (!button) throw new Error(`There is no button ${label} among ${buttons.map((one) => one.label)}`)
  const text = formatCall(button.call)
  // What Discord takes as a custom_id.
  expect(text.length).toBeLessThanOrEqual(100)
  return text
}

const fields = (card: Card) => Object.fromEntries((card.fields ?? []).map(({ label, value }) => [label, value]))

describe('/subscribe', () => {
  it('says what it understood, and what it would have brought', async () => {
    const card = await asking().ask(
      'subscribe acme kinds:court, exits when:weekly fri 17:00 restriction:1260H list country:China mention:@analysts threads:on',
    )
    expect(card.title).toBe(
      'Subscribed to Acme from China under US Defense Department: Section 1260H list, only court and exits',
    )
    expect(fields(card)).toEqual({
      Kinds: 'court and exits',
      When: 'every Friday at 17:00 (UTC), next on 18 Jun 2021 17:00',
      Where: 'here',
      Calls: '@analysts',
      Threads: 'what follows in a case stands under its first post',
    })
    expect(card.body).toContain(
      'In the last 30 days it would have brought 1 post:\n– Acme, 1 Jun 2021: Lawsuit filed [1]',
    )
    expect(card.sources).toHaveLength(1)
  })

  it('says plainly when that is nothing', async () =>
    expect((await asking([]).ask('subscribe acme')).body).toContain(
      'It would have brought nothing in the last 30 days.',
    ))

  it('shows the first of many, with how many more there are', async () => {
    const many = Array.from({ length: 9 }, () => development({ date: '2021-06-01' }))
    const { body } = await asking(many).ask('subscribe all')
    expect(body).toContain('it would have brought 9 posts:')
    expect(body).toContain('… and 4 more.')
  })

  it('counts once, and changes how', async () => {
    const { ask } = asking()
    expect((await ask('subscribe acme')).title).toBe('Subscribed to Acme')
    expect((await ask('subscribe ACME')).title).toBe('Already subscribed to Acme')
    expect((await ask('subscribe acme when:daily')).title).toBe('Subscription changed: Acme')
    expect((await ask('subscribe acme threads:on')).title).toBe('Subscription changed: Acme')
    const card = await ask('subscribe acme')
    expect(card.title).toBe('Already subscribed to Acme')
    // What is not said stays as it was.
    expect(fields(card)).toMatchObject({ When: expect.stringContaining('daily'), Threads: expect.anything() })
    expect((await ask('subscribe all')).title).toBe('Subscribed to all companies')
    expect((await ask('subscribe country:cn')).title).toBe('Subscribed to all companies from China')
  })

  it.each([
    ['subscribe', 'Name a company, “all”, a restriction or a country'],
    ['subscribe acme kinds:gossip', 'I know no kind “gossip”. There are: listings, court, exits'],
    ['subscribe acme when:hourly', '“hourly” is no time I understand. Type now, daily 08:00 or weekly mon 08:00.'],
    ['subscribe country:Atlantis', '“Atlantis” is no country I know.'],
    ['subscribe restriction:nonsense', 'I know no restriction called “nonsense”'],
    ['subscribe acme where:#nowhere', 'There is no channel “#nowhere” here'],
    ['subscribe acme where:#closed', 'lacks Send Messages'],
    ['subscribe acme mention:@everyone', 'never everyone'],
    ['subscribe acme mention:@nobodyhere', 'no role or user group “@nobodyhere”'],
  ])('%s says what to do', async (text, says) => {
    const { ask } = asking()
    expect((await ask(text)).body).toContain(says)
    expect((await ask('subscriptions')).body).toContain('None.')
  })

  it('lets those who manage subscribe another channel or call a role, and everyone their own messages', async () => {
    const { ask } = asking()
    const member = { manager: false }
    expect((await ask('subscribe acme where:#news', member)).body).toContain('for those who manage')
    expect((await ask('subscribe acme mention:@analysts', member)).body).toContain('for those who manage')
    expect(fields(await ask('subscribe acme where:me', member))).toMatchObject({ Where: 'your direct messages' })
    expect((await ask('subscriptions', { channel: 'to u' })).body).toContain('Acme')
    expect(fields(await ask('subscribe acme where:#news'))).toMatchObject({ Where: '#news' })
    expect((await ask('subscriptions', { channel: 'news' })).body).toContain('Acme')
    expect((await ask('subscriptions')).body).toContain('None.')
  })

  it('suggests as one types', async () => {
    const { suggest } = asking()
    expect(await suggest('subscribe', 'kinds', 'cou')).toContain('court')
    expect(await suggest('subscribe', 'kinds', 'court, exi')).toContain('court,exits')
    expect(await suggest('subscribe', 'when', 'daily 7')).toContain('daily 07:00')
    expect(await suggest('subscribe', 'when', '')).toContain('weekly mon 08:00')
    expect(await suggest('subscribe', 'country', 'chi')).toContain('CN')
    expect(await suggest('subscribe', 'where', '')).toEqual(['me', '#news'])
    expect(await suggest('subscribe', 'where', '', { manager: false })).toEqual(['me'])
    expect(await suggest('subscribe', 'mention', '')).toEqual(['@analysts'])
    expect(await suggest('subscribe', 'mention', '', { manager: false })).toEqual([])
  })
})

describe('/unsubscribe', () => {
  it('takes a name, an id or all, and gives a way back', async () => {
    const { ask, press } = asking()
    await ask('subscribe acme')
    await ask('subscribe acme kinds:court when:daily 07:00')
    await ask('subscribe "bolt industries"')
    expect((await ask('unsubscribe k2xy')).title).toBe('Unsubscribed from Acme, only court')
    expect((await ask('unsubscribe acme')).title).toBe('Unsubscribed from Acme')
    const card = await ask('unsubscribe bolt')
    expect(card.title).toBe('Unsubscribed from Bolt Industries')
    expect((await press(card, 'Subscribe again')).title).toBe('Subscribed to Bolt Industries')
    await ask('subscribe acme kinds:court when:daily 07:00')
    const all = await ask('unsubscribe all')
    expect(all).toMatchObject({
      title: 'Unsubscribed from 2 subscriptions',
      body: '– Bolt Industries\n– Acme, only court',
    })
    const again = await press(all, 'Subscribe to Acme, only court again')
    expect(again.title).toBe('Subscribed to Acme, only court')
    expect(fields(again).When).toContain('daily at 07:00')
  })

  it('says what is there when it is something else', async () => {
    const { ask } = asking()
    expect((await ask('unsubscribe acme')).body).toBe('This channel is not subscribed to anything.')
    await ask('subscribe acme')
    await ask('subscribe all')
    expect((await ask('unsubscribe bolt')).body).toContain('It is subscribed to Acme; all companies.')
  })

  it('suggests what is there, and all of it', async () => {
    const { ask, suggest } = asking()
    expect(await suggest('unsubscribe', 'company', '')).toEqual([])
    await ask('subscribe acme')
    expect(await suggest('unsubscribe', 'company', '')).toEqual(['k1xyzabc'])
    await ask('subscribe bolt')
    expect(await suggest('unsubscribe', 'company', '')).toEqual(['k1xyzabc', 'k2xyzabc', 'all'])
    expect(await suggest('unsubscribe', 'company', 'bol')).toEqual(['k2xyzabc'])
  })
})

describe('/subscriptions', () => {
  it('lists them with their ids', async () => {
    const { ask } = asking()
    await ask('subscribe acme mention:@analysts')
    await ask('subscribe all kinds:exits when:daily 07:00 threads:on')
    expect((await ask('subscriptions')).body).toBe(
      [
        'Acme (k1xy): at once, calls @analysts; since 1 Jun 2021',
        'all companies, only exits (k2xy): daily at 07:00 (UTC), in threads; since 1 Jun 2021',
      ].join('\n'),
    )
    expect((await ask('subscriptions', { manager: false })).body).not.toContain('@analysts')
  })

  it('pauses, resumes, edits, moves and removes one, by options and by buttons', async () => {
    const { ask, press } = asking()
    await ask('subscribe acme')
    const one = await press(await ask('subscriptions'), 'Change Acme')
    expect((await press(one, 'Pause')).title).toBe('Paused: Acme')
    expect((await ask('subscriptions')).body).toContain('Paused since 15 Jun 2021 by hand')
    expect((await ask('subscriptions pause k1xy')).title).toBe('Already paused: Acme')
    expect((await press(await ask('subscriptions acme'), 'Resume')).body).toBe('')
    expect(fields(await press(one, 'Once a day')).When).toBe('daily at 08:00 (UTC)')
    expect(fields(await ask('subscriptions edit k1xy when:weekly tue 9:00 kinds:court')).When).toBe(
      'every Tuesday at 09:00 (UTC)',
    )
    expect((await ask('subscriptions k1xy kinds:all')).title).toBe('Changed: Acme')
    expect((await ask('subscriptions move k1xy where:#news')).title).toBe('Moved to #news: Acme')
    expect((await ask('subscriptions remove k1xy')).body).toContain('no subscription here')
    expect((await ask('subscriptions remove k1xy', { channel: 'news' })).title).toBe('Unsubscribed from Acme')
  })

  it.each([
    ['subscriptions pause', 'Which one? There are k1xy (Acme), k2xy (all companies)'],
    ['subscriptions pause zzzz', 'No subscription here is called “zzzz”'],
    ['subscriptions edit k1xy', 'Edit what?'],
    ['subscriptions move k1xy', 'Move it where?'],
    ['subscriptions move k1xy where:here', 'It is there already.'],
    ['subscriptions edit k1xy when:never', 'no time I understand'],
  ])('%s says what to do', async (text, says) => {
    const { ask } = asking()
    await ask('subscribe acme')
    await ask('subscribe all')
    expect((await ask(text)).body).toContain(says)
  })

  it('does not make two of one', async () => {
    const { ask } = asking()
    await ask('subscribe acme')
    await ask('subscribe acme kinds:court')
    expect((await ask('subscriptions edit k2xy kinds:all')).body).toContain('exactly that already')
  })
})

describe('/settings', () => {
  it('shows what holds when called empty, and where that comes from', async () => {
    const { ask } = asking()
    expect(fields(await ask('settings'))).toEqual({
      'Time zone': 'UTC, where it is 15 Jun 2021 12:00 (default)',
      'Quiet hours': 'none (default)',
      'Digest hour': '08:00 (default)',
      Cap: '20 an hour; more is told together after it (default)',
    })
    await ask('settings time-zone:europe/berlin quiet-hours:10pm-7am digest-hour:7 cap:50 a day')
    const card = await ask('settings quiet-hours:off cap:5 for:channel')
    expect(fields(card)).toEqual({
      'Time zone': 'Europe/Berlin, where it is 15 Jun 2021 14:00 (the workspace)',
      'Quiet hours': 'none (this channel)',
      'Digest hour': '07:00 (the workspace)',
      Cap: '5 an hour; more is told together after it (this channel)',
    })
    expect(fields(await ask('settings cap:default for:channel')).Cap).toContain('50 a day')
    expect(fields(await ask('subscribe acme when:daily')).When).toContain('daily at 07:00 (Europe/Berlin)')
  })

  it.each([
    ['settings time-zone:Mars/Olympus', '“Mars/Olympus” is no time zone I know.'],
    ['settings time-zone:EST5EDT', 'no time zone I know'],
    ['settings quiet-hours:22', '“22” is no quiet hours. Type them as 22:00-07:00, or off.'],
    ['settings digest-hour:25', 'Type it as 08:00'],
    ['settings cap:lots', 'Type it as 20 an hour or 50 a day, or off'],
  ])('%s says what to type', async (text, says) => expect((await asking().ask(text)).body).toContain(says))

  it.each([
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['utc', 'UTC'],
  ])('takes %s for %s', async (typed, zone) =>
    expect(fields(await asking().ask(`settings time-zone:"${typed}"`))['Time zone']).toContain(zone),
  )
})
