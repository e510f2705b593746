import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createDesk } from '../../src/chat/answer.ts'
import type { Bot } from '../../src/chat/bot.ts'
import type { Caller } from '../../src/chat/caller.ts'
import { development } from '../support/developments.ts'
import { fakeBot } from '../support/fake-bot.ts'

const caller: Caller = { platform: 'slack', workspace: 'w', channel: 'c', user: 'u', manager: true }

function asking(bot: Bot) {
  const desk = createDesk({
    commands,
    bot,
    log: {
      error: (sentence, fields) => {
        throw new Error(`${sentence} ${JSON.stringify(fields)}`)
      },
    },
  })
  return (text: string, by: Partial<Caller> = {}) => desk.answerText(text, { ...caller, ...by })
}

const STORY = [
  development({ type: 'designated', date: '2021-01-14', effective: '2021-03-15' }),
  development({
    type: 'injunction_granted',
    date: '2021-03-12',
    evidence: [
      { outlet: 'Court', rank: 1, title: 'Order', url: 'https://example.org/order', date: '2021-03-12' },
      { outlet: 'Daily', rank: 4, title: 'Ban lifted!', date: '2021-03-13' },
    ],
  }),
  development({ type: 'denial', date: '2021-03-13' }),
]

describe('/case', () => {
  it('says the status in plain words first, with its sources', async () => {
    const card = await asking(fakeBot(STORY))('case acme')
    expect(card.body?.split('\n')[0]).toBe(
      'Suspended: a court has blocked it for now (preliminary injunction granted, 12 Mar 2021). Not lifted. A court or agency says so itself. [1][3]',
    )
    expect(card.sources?.[0]).toEqual({
      outlet: 'Court',
      date: '2021-03-12',
      title: 'Order',
      url: 'https://example.org/order',
    })
    expect(card).toMatchObject({ title: 'Acme', tone: 'suspended' })
  })

  it('says what it means, where outlets differ, and what was watched', async () => {
    const card = await asking(fakeBot(STORY))('case acme')
    expect(card.body).toContain(
      'Sources differ on preliminary injunction granted: Court says 12 Mar 2021, Daily 13 Mar 2021.',
    )
    expect(card.fields).toContainEqual({ label: 'When in force', value: 'The department may not buy from it. [4]' })
    expect(card.footer).toBe(
      'Watched 3 feeds, 1,234 stories; last read 12 min ago. Not answering: Slow Wire (read 3 days ago).',
    )
  })

  it('keeps talk out of the timeline', async () => {
    const card = await asking(fakeBot(STORY))('case acme')
    expect(JSON.stringify(card)).not.toContain('denies')
  })

  it('goes back to a day', async () => {
    const card = await asking(fakeBot(STORY))('case acme as-of:2021-02-01')
    expect(card).toMatchObject({ title: 'Acme, as of 1 Feb 2021', tone: 'restricted' })
    expect(card.body).toContain('Announced, not yet in effect (designated, 14 Jan 2021).')
    expect(card.body).toContain('Pending: 15 Mar 2021, takes effect.')
  })

  it('does not call an unconfirmed exit lifted', async () => {
    const card = await asking(fakeBot([development({ type: 'delisted', evidence: [{ rank: 4 }] })]))('case acme')
    expect(card.body).toMatch(/^Reported lifted, not yet confirmed/)
  })

  it('says that nothing found is no clearance', async () =>
    expect((await asking(fakeBot())('case bolt industries')).body).toBe(
      'No restriction found in our sources. This is not a clearance.',
    ))

  it('offers the nearest name', async () => {
    const card = await asking(fakeBot())('case acne')
    expect(card.body).toContain('Did you mean Acme?')
    expect(card.buttons).toMatchObject([{ call: { command: 'case', options: { company: 'acme' } } }])
  })

  it('gives several cases a line each, the first as given', async () => {
    const card = await asking(
      fakeBot([...STORY, development({ restriction: 'us-bis-el', type: 'delisted', evidence: [{ rank: 1 }] })]),
    )('case acme')
    expect(card.title).toBe('Acme: 2 cases')
    expect(card.fields?.map(({ value }) => value.split(':')[0])).toEqual(['Suspended', 'Lifted'])
    // A list nobody named cannot be asked for by its name.
    expect(card.buttons?.map(({ call }) => call.options.restriction).filter(Boolean)).toEqual(['us-dod-1260h'])
  })
})

describe('the other commands', () => {
  it('/timeline shows every development with its sources, the newest first, and where that leaves the case', async () => {
    const card = await asking(fakeBot(STORY))('timeline acme')
    expect(card.body?.split('\n')).toEqual([
      '12 Mar 2021: Preliminary injunction granted [1][3] Sources differ on preliminary injunction granted: Court says 12 Mar 2021, Daily 13 Mar 2021. [1][3]',
      '14 Jan 2021: Designated [2]',
    ])
    expect(card.fields).toMatchObject([
      { label: 'Now, US Defense Department: Section 1260H list', value: expect.stringContaining('Suspended') },
    ])
  })

  it('/cases and /latest list', async () => {
    expect((await asking(fakeBot(STORY))('cases')).body).toContain(
      'Acme: suspended since 12 Mar 2021. US Defense Department',
    )
    expect((await asking(fakeBot(STORY))('latest')).body).toContain('Acme, 12 Mar 2021: Preliminary injunction granted')
  })

  it.each(['compare acme with:bolt', 'compare acme vs bolt', 'compare acme and bolt', 'compare acme, bolt industries'])(
    '%s puts two companies side by side',
    async (text) => {
      const card = await asking(fakeBot([...STORY, development({ company: 'bolt', type: 'designated' })]))(text)
      expect(card.title).toBe('Acme and Bolt Industries')
      expect(card.body?.split('\n\n')).toEqual([
        'Acme has 1 case, Bolt Industries 1; 1 under the same restriction.',
        expect.stringMatching(/^Acme, last: 12 Mar 2021: Preliminary injunction granted, “a quote” \[\d\]/),
        expect.stringMatching(/^Bolt Industries, last: 14 Jan 2021: Designated, “a quote” \[\d\]/),
      ])
      expect(card.fields).toEqual([
        {
          label: 'US Defense Department: Section 1260H list',
          value: expect.stringMatching(/^Acme: Suspended: .*\nBolt Industries: In force \(designated, 14 Jan 2021\)\./),
        },
      ])
    },
  )

  it('/compare asks for what is missing', async () => {
    const ask = asking(fakeBot(STORY))
    expect((await ask('compare acme')).body).toContain('Compare acme with whom?')
    expect((await ask('compare acme with:Acme')).body).toContain('That is Acme twice')
    expect((await ask('compare acme with:acne')).body).toContain('Did you mean Acme?')
  })

  it('/cases and /latest are narrowed, and say how', async () => {
    const asked: object[] = []
    const fake = fakeBot(STORY)
    const list = (_: string, wanted: object) => {
      asked.push(wanted)
      return Promise.resolve([])
    }
    const ask = asking({ ...fake, cases: { ...fake.cases, list, latest: list } })
    const cases = await ask('cases in-force restriction:1260h country:China as-of:2021-02-01')
    expect(cases.title).toBe(
      'Cases, in force, challenged or not, US Defense Department: Section 1260H list, China, as of 1 Feb 2021',
    )
    expect(cases.body).toBe('None found in our sources. This is not a clearance.')
    const latest = await ask('latest acme kinds:exits restriction:"Section 1260H list" as-of:"last month" skip:10')
    expect(latest.title).toBe('Latest on Acme, US Defense Department: Section 1260H list, exits, as of 31 May 2021')
    expect(latest.buttons).toMatchObject([
      { label: 'Newer', call: { options: { kinds: 'exits', 'as-of': '2021-05-31' } } },
    ])
    expect(asked).toMatchObject([
      { statuses: ['in_force', 'challenged', 'under_appeal'], country: 'CN', restriction: 'us-dod-1260h' },
      { company: 'acme', restriction: 'us-dod-1260h', asOf: '2021-05-31', skip: 10 },
    ])
  })

  it.each(['track X2 Optics', 'untrack acme', 'feeds', 'feeds add https://example.org/f', 'settings'])(
    '%s is for managers',
    async (text) => expect((await asking(fakeBot())(text, { manager: false })).body).toContain('for those who manage'),
  )

  it('/track follows under an id of the workspace, and offers what is followed already', async () => {
    const ask = asking(fakeBot())
    expect((await ask('track "Zeta Optics" aliases:"ZO, 泽塔"')).body).toBe(
      'From now on every story is checked for Zeta Optics, ZO, 泽塔. 2 stories already read name it.',
    )
    expect((await ask('track acme')).title).toBe('Acme is followed already')
    expect((await ask('track x')).body).toContain('2 to 100 characters')
    expect((await ask('track Zeta country:China')).body).toContain('two-letter code')
  })

  it('/search and /explain say when there is nothing', async () => {
    const ask = asking(fakeBot())
    expect((await ask('search injunction')).body).toContain('No story')
    expect((await ask('search ???')).body).toContain('one or more words')
    expect((await ask('explain https://example.org/x')).body).toContain('No story with this address was read')
  })

  it('/explain does not call a story empty that is still to be understood', async () => {
    const way = {
      title: 'A story',
      outlet: 'Daily',
      rank: 4,
      url: 'https://example.org/a',
      published: null,
      feed: 'The Feed',
      firstSeenAt: '2021-06-15T11:59:00Z',
      history: false,
      filedAt: null,
      understanding: null,
      developments: [],
    }
    const bot = fakeBot([], { stories: { ...fakeBot().stories, explain: async () => way } })
    const card = await asking(bot)('explain https://example.org/a')
    expect(card.fields?.map(({ value }) => value)).toEqual([
      'Daily (rank 4), without a date, first seen 15 Jun 2021 in The Feed.',
      'Not yet.',
      'Not yet.',
      'Nobody yet: it is still to be understood.',
    ])
  })

  it('/explain says in short which sentence and rule decided, what was left out and why, and what a second reader said', async () => {
    const decision = {
      about: 'development' as const,
      sentence: 2,
      text: 'The ban on Acme could be lifted.',
      rule: 'Exits: ban_lifted by "ban ^lift"',
      family: 'Exits',
      cue: 'ban ^lift',
      words: 'ban … lifted',
      company: null,
      type: 'ban_lifted' as const,
      mode: 'planned',
      because: 'could',
      outcome: 'left out' as const,
      why: 'only planned',
      finding: null,
    }
    const told = { ...decision, company: 'acme', type: 'designated' as const, outcome: 'told' as const, why: 'news' }
    const second = { ...decision, family: 'second reader', words: null, because: null }
    const joined = { ...told, sentence: 0, outcome: 'joined' as const }
    const way = {
      title: 'A story',
      outlet: 'Daily',
      rank: 4,
      url: 'https://example.org/a',
      published: null,
      feed: 'The Feed',
      firstSeenAt: '2021-06-15T11:59:00Z',
      history: false,
      filedAt: '2021-06-15T11:59:30Z',
      understanding: {
        relevant: true,
        subjects: ['acme'],
        mentions: [],
        findings: [],
        decisions: [
          {
            ...decision,
            about: 'story' as const,
            outcome: 'told' as const,
            why: 'it tells news',
            words: null,
            family: null,
          },
          joined,
          decision,
          { ...told, because: null },
          { ...second, outcome: 'told' as const, company: 'acme', why: 'kept', finding: 0 },
          { ...second, company: null, type: null, text: null, why: 'the model was not heard: it was late' },
        ],
      },
      developments: [],
    }
    const bot = fakeBot([], { stories: { ...fakeBot().stories, explain: async () => way } })
    const card = await asking(bot)('explain https://example.org/a')
    expect(card.fields?.find(({ label }) => label === 'Why')?.value.split('\n')).toEqual([
      'Relevant: it tells news [sentence 2]',
      'Told: Acme, Designated: news [sentence 2, “ban … lifted”; Exits]',
      'Left out: Ban lifted: only planned (“could”) [sentence 2, “ban … lifted”; Exits]',
    ])
    expect(card.fields?.find(({ label }) => label === 'Second reader')?.value.split('\n')).toEqual([
      'Told: Acme, Ban lifted: kept (“The ban on Acme could be lifted.”)',
      'the model was not heard: it was late',
    ])
  })

  it('/help shows every command with its options', async () => {
    const card = await asking(fakeBot())('')
    expect(card.fields?.map(({ label }) => label)).toContain('/case company [as-of:…] [restriction:…]')
    expect(card.fields).toHaveLength(commands.length)
  })
})

describe('the list of commands', () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    '/%s keeps to what chats allow',
    (name, command) => {
      expect(name).toMatch(/^[a-z-]{1,32}$/)
      expect(command.description.length).toBeLessThanOrEqual(100)
      for (const [option, { description }] of Object.entries(command.options)) {
        expect(option).toMatch(/^[a-z-]{1,32}$/)
        expect(description.length).toBeLessThanOrEqual(100)
      }
      const required = Object.values(command.options).map((option) => Boolean(option.required))
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)))
    },
  )
})
