import { describe, expect, it } from 'vitest'
import type { Caller } from '../../src/chat/caller.ts'
import { newsKey } from '../../src/domain/delivery.ts'
import { inPerson } from '../../src/domain/in-person.ts'
import { newId } from '../../src/new-id.ts'
import { development } from '../support/developments.ts'
import { asker, realBot } from '../support/real-bot.ts'
import { seeThroughStorage } from '../support/seen-through.ts'
import { read, saving } from '../support/stored.ts'

const { storage: open, rowsWith, tablesWith } = seeThroughStorage()
let runs = 0

/** A workspace that uses everything there is, and another that uses the same. */
async function inUse() {
  const storage = open()
  const run = `f${++runs}`
  const bot = await realBot(storage, run)
  const here = asker(`home-${run}`, { user: `UANN${run}`, name: `Ann ${run}` })
  const there = asker(`other-${run}`, { user: `UBOB${run}`, name: `Bob ${run}` })
  const sued = await bot.file(
    development({ id: newId(), company: bot.acme, type: 'lawsuit_filed', date: '2021-01-29' }),
  )
  const placeOf = ({ platform, workspace, channel }: Caller) => ({ platform, workspace, channel })
  for (const by of [here, there]) {
    await bot.ask(`subscribe ${bot.acme}`, by)
    await bot.ask('subscribe all where:me', by)
    await bot.ask('settings quiet-hours:22:00-07:00', by)
    await bot.ask('track "Corex Optics" aliases:Corex', by)
    await bot.ask('feeds add https://example.org/feed.xml', by)
    const content = { kind: 'development', development: sued } as const
    await storage.deliveries.add({ id: newId(), content, destination: placeOf(by), dedupe: newsKey(sued), at: 'x' })
    await bot.deliver()
    await bot.ask(`correct development:${sued} what:date to:2021-01-28`, by)
    await bot.deliver()
    await privateStory(by)
  }
  return { ...bot, storage, here, there, placeOf, sued }

  /** A story about the company a workspace added, understood and filed. */
  async function privateStory({ workspace }: Caller) {
    const id = newId()
    const company = `corex-optics.${workspace}`
    await bot.file(development({ id, company, evidence: [{ story: `private-${id}` }] }))
    await storage.stories.saveRead(`feed ${run}`, [read(`s${id}`)], saving)
    await storage.stories.markFiled(`s${id}`, {
      understanding: { relevant: true, subjects: [company], mentions: [], findings: [], decisions: [] },
      companies: [company],
      outlet: { name: 'Outlet', rank: 3 },
      at: '2021-06-01',
    })
  }
}

describe('/forget', () => {
  it('says first what would be deleted, and deletes nothing', async () => {
    const { ask, here, storage, placeOf } = await inUse()
    const card = await ask('forget workspace', here)
    expect(card.title).toBe('Delete what is kept of this whole workspace?')
    expect(card.body?.split('\n\n')[0]?.split('\n')).toEqual([
      '2 subscriptions',
      '1 set of settings',
      '2 posts or notes of posts to come',
      '1 correction',
      '1 company added here, with what was filed about them',
      '1 feed added here',
      '6 entries of who changed what',
    ])
    expect(card.buttons?.[0]?.call).toEqual({ command: 'forget', options: { who: 'workspace', confirm: 'yes' } })
    expect(await storage.subscriptions.list(placeOf(here))).toHaveLength(1)
    expect(await storage.cases.of(`corex-optics.${here.workspace}`)).toHaveLength(1)
  })

  it('leaves no trace of a workspace in any table, and every trace of others', async () => {
    const { ask, here, there, bot } = await inUse()
    const others = await rowsWith(there.workspace)
    const said = await ask('forget workspace confirm:yes', here)
    expect(said.body).toContain('1 company added here')
    expect(await rowsWith(here.workspace)).toEqual([])
    expect(await rowsWith(here.user)).toEqual([])
    expect(await rowsWith(here.name ?? '')).toEqual([])
    expect(await rowsWith(there.workspace)).toEqual(others)
    expect(bot.companies.find('Corex Optics', here.workspace)).toBeUndefined()
    expect(bot.companies.find('Corex Optics', there.workspace)).toBeDefined()
    expect((await ask('forget workspace', here)).title).toBe('Nothing is kept')
  })

  it('forgets a channel, and leaves the workspace what is the workspace’s', async () => {
    const { ask, here, storage, placeOf } = await inUse()
    const elsewhere = { ...here, channel: 'C-elsewhere' }
    await ask('subscribe all', elsewhere)
    await ask('forget channel confirm:yes', here)
    expect(await rowsWith(here.channel)).toEqual([])
    expect(await storage.subscriptions.list(placeOf(elsewhere))).toHaveLength(1)
    expect(await storage.corrections.list(here.workspace)).toHaveLength(1)
  })

  it('takes a person’s id and name from everything they did, which stays', async () => {
    const { ask, here, storage, placeOf, acme } = await inUse()
    await storage.deliveries.add({
      id: newId(),
      content: { kind: 'notice', title: 'Casewire cannot post there', body: '', place: placeOf(here) },
      destination: inPerson(placeOf(here), here.user),
      dedupe: 'lost',
      at: 'x',
    })
    const card = await ask('forget me', here)
    expect(card.body).toContain('your name in')
    await ask('forget me confirm:yes', { ...here, manager: false })
    expect(await rowsWith(here.user)).toEqual([])
    expect(await rowsWith(here.name ?? '')).toEqual([])
    expect(await storage.subscriptions.list(placeOf(here))).toHaveLength(1)
    expect(await storage.corrections.list(here.workspace)).toMatchObject([{ by: null, byName: null, to: '2021-01-28' }])
    expect(JSON.stringify(await ask(`timeline ${acme}`, here))).toContain('corrected by someone here, 15 Jun 2021')
    expect(await storage.subscriptions.pause(placeOf(here), 'gone')).toEqual([])
  })

  it('deletes a person’s own conversations with all that was set up there', async () => {
    const { ask, storage, acme } = await inUse()
    const alone: Caller = { ...asker('dm:42', { user: '42', name: 'Cleo Alone' }), platform: 'discord', channel: '99' }
    await ask(`subscribe ${acme}`, alone)
    await ask('track "Delta Drones"', alone)
    await ask('forget me confirm:yes', alone)
    expect(await storage.subscriptions.all('dm:42')).toEqual([])
    expect(await rowsWith('dm:42')).toEqual([])
    expect(await rowsWith('Cleo Alone')).toEqual([])
  })

  it('lets only managers forget a channel or workspace', async () => {
    const { ask, here, storage } = await inUse()
    const anyone = { ...here, manager: false }
    for (const who of ['channel', 'workspace'])
      expect((await ask(`forget ${who} confirm:yes`, anyone)).body).toContain('Ask one of them')
    expect(await storage.subscriptions.all(here.workspace)).toHaveLength(2)
  })

  it('writes down that something was forgotten, but not of whom', async () => {
    const { ask, here, storage } = await inUse()
    await ask('forget channel confirm:yes', here)
    expect((await storage.audit.list(here.workspace)).at(-1)).toMatchObject({
      what: 'forget',
      subject: 'channel',
      by: { user: null, name: null },
      details: { subscriptions: 1, deliveries: 2 },
    })
  })

  it('knows every table that names a place or a person', async () => {
    expect(await tablesWith('workspace', 'channel', 'created_by', 'made_by', 'changed_by', 'user')).toEqual([
      'audit',
      'corrections',
      'deliveries',
      'digest_items',
      'feeds',
      'place_settings',
      'post_counts',
      'subscriptions',
      'tracked_companies',
      'workspaces',
    ])
  })
})
