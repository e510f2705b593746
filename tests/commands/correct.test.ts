import { describe, expect, it } from 'vitest'
import { newsKey } from '../../src/domain/delivery.ts'
import { newId } from '../../src/new-id.ts'
import { development } from '../support/developments.ts'
import { asker, realBot } from '../support/real-bot.ts'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()
let runs = 0

/** Filed after anything was corrected. */
const LATER = [{ filedAt: '2021-06-16T00:00:00.000Z' }]

/** A company that was listed, sued and won an injunction, and two workspaces that ask about it. */
async function aCase(options: { operators?: string[] } = {}) {
  const storage = open()
  const run = `c${++runs}`
  const bot = await realBot(storage, run, options)
  const [here, there] = [asker(`here-${run}`), asker(`there-${run}`, { user: 'U2', name: 'bob' })]
  const file = (type: 'designated' | 'lawsuit_filed' | 'injunction_granted', date: string) =>
    bot.file(
      development({
        id: newId(),
        company: bot.acme,
        type,
        date,
        evidence: [{ told: true, filedAt: '2021-06-14T00:00:00.000Z' }],
      }),
    )
  const listed = await file('designated', '2021-01-14')
  const sued = await file('lawsuit_filed', '2021-01-29')
  const halted = await file('injunction_granted', '2021-03-12')
  const place = (by: typeof here) => ({ platform: by.platform, workspace: by.workspace, channel: by.channel })
  /** As if it had been news. */
  const tell = async (id: string, by: typeof here) => {
    const content = { kind: 'development', development: id } as const
    const destination = place(by)
    await storage.deliveries.add({ id: newId(), content, destination, dedupe: newsKey(id), at: '2021-06-01' })
    await bot.deliver()
  }
  const status = async (by: typeof here) => (await bot.ask(`case ${bot.acme}`, by)).body ?? ''
  return { ...bot, storage, here, there, listed, sued, halted, place, tell, status }
}

describe('/correct', () => {
  it('strikes what is no news for the workspace that says so, and takes it back', async () => {
    const { ask, here, there, halted, status, faults } = await aCase()
    const card = await ask(`correct development:${halted} what:not-news note:"seen in the docket"`, here)
    expect(card).toMatchObject({ title: 'Corrected' })
    expect(card.body).toContain('“Preliminary injunction granted” did not happen. Note: seen in the docket')
    expect(await status(here)).toMatch(/^In force, challenged/)
    expect(await status(there)).toMatch(/^Suspended/)

    const undo = card.buttons?.find(({ label }) => label === 'Undo')?.call.options.undo
    const back = await ask(`correct undo:${undo}`, here)
    expect(back.title).toBe('Taken back')
    expect(await status(here)).toMatch(/^Suspended/)
    expect((await ask(`correct undo:${undo}`, here)).body).toBe('This correction was undone before.')
    expect(faults).toEqual([])
  })

  it.each([
    ['what:kind to:"Appeal filed"', 'It is “Appeal filed”, not “Lawsuit filed”.'],
    ['what:wrong kind to:appeal_filed', 'It is “Appeal filed”, not “Lawsuit filed”.'],
    ['what:date to:2021-01', 'Its date is Jan 2021, not 29 Jan 2021.'],
    ['what:date to:"28 January 2021"', 'Its date is 28 Jan 2021, not 29 Jan 2021.'],
    ['what:restriction to:"entity list"', 'It falls under US Commerce / BIS: Entity List, not'],
    ['what:retracted', '“Lawsuit filed” has been taken back by those who reported it.'],
  ])('understands %s', async (typed, said) => {
    const { ask, here, sued } = await aCase()
    expect((await ask(`correct development:${sued} ${typed}`, here)).body).toContain(said)
  })

  it('moves a development to another company, in every view and list', async () => {
    const { ask, here, there, acme, bolt, sued } = await aCase()
    await ask(`correct development:${sued} what:company to:${bolt}`, here)
    expect(JSON.stringify(await ask(`timeline ${bolt}`, here))).toContain('Lawsuit filed')
    const left = JSON.stringify(await ask(`timeline ${acme}`, here))
    expect(left).toContain('Taken out: 29 Jan 2021: Lawsuit filed; corrected by ann, 15 Jun 2021: was Acme')
    expect(JSON.stringify(await ask(`timeline ${bolt}`, there))).not.toContain('Lawsuit')
  })

  it('shows in the timeline who corrected what, when, and what it was', async () => {
    const { ask, here, acme, sued } = await aCase()
    await ask(`correct development:${sued} what:kind to:hearing note:"only a hearing"`, here)
    expect(JSON.stringify(await ask(`timeline ${acme}`, here))).toContain(
      'corrected by ann, 15 Jun 2021: was Lawsuit filed (only a hearing)',
    )
  })

  it('does not leave a company whose every development was struck without a word', async () => {
    const { ask, here, there, acme, bolt, listed, sued, halted } = await aCase()
    expect((await ask(`case ${bolt}`, here)).body).toBe('No restriction found in our sources. This is not a clearance.')
    await ask(`correct development:${listed} what:not-news`, here)
    await ask(`correct development:${sued} what:retracted`, here)
    await ask(`correct development:${halted} what:company to:${bolt}`, here)
    for (const command of ['case', 'timeline']) {
      const { body } = await ask(`${command} ${acme}`, here)
      expect(body).toContain('not a clearance.\n\nWhat our sources said was corrected: ')
      for (const what of ['not news', 'retracted', 'of Bolt']) expect(body).toContain(what)
      expect(body).toContain('(ann, 15 Jun 2021)')
    }
    expect((await ask(`case ${acme}`, there)).body).toMatch(/^Suspended/)
  })

  it('lets only an operator correct for all, under no name but that', async () => {
    const { ask, here, there, acme, halted, status, bot } = await aCase({ operators: ['slack:U1'] })
    const acmeName = bot.companies.get(acme)?.name ?? ''
    const refused = await ask(`correct development:${halted} what:not-news scope:all`, there)
    expect(refused.body).toBe('Only the operator of Casewire corrects for all workspaces.')
    await ask(`correct development:${halted} what:not-news scope:all`, here)
    expect(await status(there)).toMatch(/^In force, challenged/)
    const timeline = JSON.stringify(await ask(`timeline ${acme}`, there))
    expect(timeline).toContain('corrected by the operator, 15 Jun 2021: not news')
    expect(timeline).not.toContain('ann')
    expect((await ask(`case ${acme} as-of:2021-03-20`, there)).body).toMatch(/^In force, challenged/)
    expect(JSON.stringify(await ask('cases status:suspended as-of:2021-03-20', there))).not.toContain(acmeName)
    expect(JSON.stringify(await ask('cases status:challenged as-of:2021-03-20', there))).toContain(acmeName)
  })

  it('takes back only what its workspace made', async () => {
    const { ask, here, there, halted, storage } = await aCase()
    await ask(`correct development:${halted} what:not-news`, here)
    const [made] = await storage.corrections.list(here.workspace)
    expect((await ask(`correct undo:${made?.id}`, there)).body).toContain('There is no correction')
    expect((await storage.corrections.find(made?.id ?? '', here.workspace))?.undone).toBeNull()
  })

  it('is for managers', async () => {
    const { ask, here, halted } = await aCase()
    const card = await ask(`correct development:${halted} what:not-news`, { ...here, manager: false })
    expect(card.body).toContain('for those who manage this place')
  })

  it('tells each place that was told otherwise once, under its message, and nobody else', async () => {
    const { ask, here, there, halted, tell, deliver, place, posts, storage } = await aCase()
    await tell(halted, here)
    await tell(halted, there)
    expect(posts).toHaveLength(2)
    const card = await ask(`correct development:${halted} what:retracted`, here)
    expect(card.body).toContain('1 place that was told of it hears of it.')
    await deliver()
    expect(posts).toHaveLength(3)
    expect(posts[2]).toMatchObject({ to: place(here), title: 'Correction' })
    expect(posts[2]?.replyTo).toMatch(/^message /)
    expect(posts[2]?.text).toContain('has been taken back by those who reported it.\n\nCorrected by ann, 15 Jun 2021.')

    const [made] = await storage.corrections.list(here.workspace)
    await ask(`correct undo:${made?.id}`, here)
    await deliver()
    expect(posts[3]?.text).toContain('A correction is taken back. It reads again: 12 Mar 2021: Preliminary injunction')
  })

  it('tells news that was moved to a company to those who follow that one', async () => {
    const { ask, here, there, bolt, halted, tell, deliver, posts } = await aCase({ operators: ['slack:U1'] })
    await tell(halted, here)
    await ask(`subscribe ${bolt}`, there)
    await ask(`correct development:${halted} what:company to:${bolt} scope:all`, here)
    await deliver()
    const [news] = posts.filter(({ to }) => to.channel === there.channel)
    expect(news?.title).toMatch(/^Bolt/)
  })

  it('sends what is still to be told as corrected, and not at all when it is struck', async () => {
    const { ask, here, sued, halted, deliver, place, posts, storage } = await aCase()
    for (const id of [sued, halted]) {
      const content = { kind: 'development', development: id } as const
      await storage.deliveries.add({ id: newId(), content, destination: place(here), dedupe: newsKey(id), at: 'x' })
    }
    await ask(`correct development:${sued} what:kind to:hearing`, here)
    await ask(`correct development:${halted} what:not-news`, here)
    await deliver()
    expect(posts.map(({ title }) => title.split(': ')[1])).toEqual(['court hearing'])
  })

  it('sends what it kept back when the correction is taken back, once', async () => {
    const { ask, here, halted, deliver, place, posts, storage } = await aCase()
    const content = { kind: 'development', development: halted } as const
    await storage.deliveries.add({
      id: newId(),
      content,
      destination: place(here),
      dedupe: newsKey(halted),
      at: '2021-06-15T00:00:00.000Z',
    })
    const struck = await ask(`correct development:${halted} what:not-news`, here)
    await deliver()
    expect(posts).toEqual([])
    await ask(`correct undo:${struck.buttons?.[0]?.call.options.undo}`, here)
    await deliver()
    await deliver()
    expect(posts.map(({ title }) => title.split(': ')[1])).toEqual(['preliminary injunction granted'])
  })

  it('tells news that was moved under a restriction to those who follow that one, wherever nobody had been told', async () => {
    const { ask, here, there, sued, deliver, place, posts } = await aCase({ operators: ['slack:U1'] })
    await ask('subscribe restriction:us-bis-el', there)
    await ask(`correct development:${sued} what:restriction to:us-bis-el scope:all`, here)
    await deliver()
    expect(posts.filter(({ to }) => to.workspace === there.workspace)).toMatchObject([{ to: place(there) }])
  })

  it('tells a workspace nothing again that it has made of what was told wrongly', async () => {
    const { ask, here, there, bolt, file, sued, tell, deliver, place, posts, storage } = await aCase()
    await tell(sued, here)
    await ask(`correct development:${sued} what:company to:${bolt}`, here)
    const right = await file(
      development({ id: newId(), company: bolt, type: 'lawsuit_filed', date: '2021-01-30', evidence: LATER }),
    )
    for (const by of [here, there]) {
      const content = { kind: 'development', development: right } as const
      await storage.deliveries.add({ id: newId(), content, destination: place(by), dedupe: newsKey(right), at: 'x' })
    }
    await deliver()
    expect(posts.filter(({ title }) => title.startsWith('Bolt')).map(({ to }) => to)).toEqual([place(there)])
  })

  it('offers the developments of the company typed beside it, and right values of the kind that is wrong', async () => {
    const { desk, here, acme, bolt, sued, halted } = await aCase()
    const offers = (option: string, typed: string, given: Record<string, string>) =>
      desk.suggest('correct', option, typed, here, given).then((some) => some.map(({ value }) => value))
    expect((await offers('development', '', { company: acme }))[0]).toBe(halted)
    expect(await offers('development', 'lawsuit', { company: acme })).toEqual([sued])
    expect(await offers('to', 'appeal f', { what: 'kind' })).toEqual(['appeal_filed'])
    expect(await offers('to', bolt, { what: 'company' })).toContain(bolt)
    expect(await offers('to', 'entity list', { what: 'restriction' })).toContain('us-bis-el')
  })

  it('begins at a post: its button asks what is wrong, and offers what needs no more words', async () => {
    const { ask, here, acme, sued, tell, posts, desk } = await aCase()
    await tell(sued, here)
    const text = posts[0]?.buttons.find((button) => button.startsWith('correct')) ?? ''
    const card = await ask(text, here)
    expect(card.title).toBe('What is wrong with it?')
    expect(card.body).toContain(`/correct company:${acme} development:${sued.slice(0, 8)} what:kind to:"Appeal filed"`)
    const [notNews] = card.buttons ?? []
    expect((notNews && (await desk.answer(notNews.call, here)))?.title).toBe('Corrected')
  })

  it('lists what can be corrected and takes the beginning of an id, for chats without completion', async () => {
    const { ask, here, acme, sued } = await aCase()
    const card = await ask(`correct ${acme}`, here)
    expect(card.body).toContain(`${sued.slice(0, 8)}  29 Jan 2021: Lawsuit filed`)
    await ask(`correct ${acme} development:${sued.slice(0, 8)} what:kind to:hearing`, here)
    const after = await ask(`correct ${acme}`, here)
    expect(after.fields?.[0]?.value).toContain('Wrong kind, now Court hearing, by ann, 15 Jun 2021')
    const [short = ''] = after.fields?.[0]?.value.split(' ') ?? []
    expect(after.buttons?.[0]?.label).toBe(`Undo ${short}`)
    expect((await ask('correct undo:a', here)).body).toContain('There is no correction a here')
    expect((await ask(`correct undo:${short}`, here)).title).toBe('Taken back')
  })

  it.each([
    ['what:kind', 'What is right? Add to: and the right kind.'],
    ['what:kind to:lawsuit_filed', 'It reads so already.'],
    ['what:kind to:"lawsuit field"', 'Did you mean Lawsuit filed?'],
    ['what:date to:2031-01-01', '“2031-01-01” is no date I know.'],
    ['what:company to:nobody-at-all', 'is no company I know. A company that is not followed yet is added with /track.'],
  ])('says what to do about %s', async (typed, said) => {
    const { ask, here, sued } = await aCase()
    expect((await ask(`correct development:${sued} ${typed}`, here)).body).toContain(said)
  })

  it('writes down who corrected what, with the correction', async () => {
    const { ask, here, sued, storage } = await aCase()
    await ask(`correct development:${sued} what:kind to:hearing`, here)
    const [made] = await storage.corrections.list(here.workspace)
    expect(await storage.audit.list(here.workspace)).toMatchObject([
      {
        what: 'correct',
        subject: made?.id,
        by: { user: 'U1', name: 'ann' },
        details: { wrong: 'kind', to: 'hearing' },
      },
    ])
  })
})
