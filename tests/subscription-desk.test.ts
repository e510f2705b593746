import { describe, expect, it } from 'vitest'
import { developmentsIn, newsKey } from '../src/domain/delivery.ts'
import type { Destination } from '../src/domain/subscription.ts'
import { createGathering } from '../src/journey/notify/gather-digest.ts'
import { newId } from '../src/new-id.ts'
import { development } from './support/developments.ts'
import { asker, realBot } from './support/real-bot.ts'
import { throwAwayStorage } from './support/storage.ts'

const open = throwAwayStorage()
let runs = 0

/** A workspace that subscribed to Acme once a day, with developments of Acme collected for it. */
async function collecting(count: number) {
  const run = `desk${++runs}`
  const world = await realBot(open(), run)
  const me = asker(run)
  const place: Destination = { platform: 'slack', workspace: run, channel: me.channel }
  expect((await world.ask(`subscribe "${world.acme}" when:daily`, me)).title).toBe(`Subscribed to Acme ${run}`)
  const ids: string[] = []
  for (let i = 0; i < count; i++) {
    const id = await world.file(
      development({ company: world.acme, type: 'hearing', date: '2021-06-10', evidence: [{ title: `Headline ${i}` }] }),
    )
    await open().digests.hold(id, [{ destination: place, due: '2021-06-16T08:00:00.000Z', because: 'daily' }], 'x')
    ids.push(id)
  }
  const dues = async (where = place) => [...new Set((await open().digests.open(where)).map(({ due }) => due))]
  return { ...world, run, me, place, ids, dues, ask: (text: string) => world.ask(text, me) }
}

describe('what is collected', () => {
  it('is shown, with when it comes', async () => {
    const { ask, run, faults } = await collecting(2)
    const card = await ask('digest')
    expect(card.title).toBe('Collected here: 2 developments')
    expect(card.body).toContain(
      `– Acme ${run}, 10 Jun 2021: Court hearing (for the daily digest, 16 Jun 2021 08:00) [1]`,
    )
    expect((await ask('subscriptions')).fields).toEqual([
      { label: 'Collected', value: '2 for the daily digest, told on 16 Jun 2021 08:00' },
    ])
    expect(faults).toEqual([])
  })

  it('comes when it would now, after a schedule or a setting has changed', async () => {
    const { ask, dues } = await collecting(1)
    await ask('subscriptions edit when:weekly fri 9:00')
    expect(await dues()).toEqual(['2021-06-18T09:00:00.000Z'])
    await ask('settings time-zone:Asia/Tokyo')
    expect(await dues()).toEqual(['2021-06-18T00:00:00.000Z'])
    await ask('settings quiet-hours:8:00-10:00 for:channel')
    expect(await dues()).toEqual(['2021-06-18T01:00:00.000Z'])
    await ask('subscriptions edit when:now')
    expect(await dues()).toEqual(['2021-06-15T12:00:00.000Z'])
  })

  it('comes along when the subscription moves, unless another one there wants it', async () => {
    const { ask, dues, place } = await collecting(1)
    const there = { ...place, channel: 'news' }
    await ask('subscribe all when:weekly')
    const daily = (await open().subscriptions.list(place)).find(({ when }) => when.every === 'day')
    await ask(`subscriptions move ${daily?.id} where:#news`)
    expect([await dues(), await dues(there)]).toEqual([['2021-06-21T08:00:00.000Z'], []])
    await ask('subscriptions move where:#news')
    expect([await dues(), await dues(there)]).toEqual([[], ['2021-06-16T08:00:00.000Z']])
  })
})

describe('a development that is collected and turns out to be of another company', () => {
  it('is told to those who follow that one, and no more to those who follow the first', async () => {
    const { ask, acme, bolt, me, run, place, file, gather, deliver, posts, desk } = await collecting(0)
    const other = { ...me, channel: 'bolt-fans' }
    const evidence = [{ told: true, filedAt: '2021-06-15T11:00:00.000Z' }]
    const id = await file(development({ company: acme, type: 'hearing', evidence }))
    const due = '2021-06-15T12:00:00.000Z'
    await open().digests.hold(id, [{ destination: place, due, because: 'daily' }], due)
    await desk.answerText(`subscribe "${bolt}"`, other)
    await ask(`correct development:${id} what:company to:${bolt}`)
    await gather(place)
    await deliver()
    expect(posts.map(({ to, title }) => [to.channel, title])).toEqual([['bolt-fans', `Bolt ${run}: court hearing`]])
    expect(await open().digests.open(place)).toEqual([])
  })
})

describe('what could not be posted where a subscription was', () => {
  it('comes along when it moves, but not what may have been posted', async () => {
    const { ask, acme, run, me, place, file } = await collecting(0)
    const [waiting, sent, unclear] = [
      await file(development({ company: acme, type: 'hearing' })),
      await file(development({ company: acme, type: 'lawsuit_filed' })),
      await file(development({ company: acme, type: 'appeal_filed' })),
    ]
    const { deliveries, digests } = open()
    for (const id of [waiting, sent, unclear]) {
      const content = { kind: 'development', development: id } as const
      await deliveries.add({ id: `${run} ${id}`, content, destination: place, dedupe: newsKey(id), at: '2021-06-15' })
    }
    await deliveries.markSent(`${run} ${sent}`, { message: 'm', cardHash: null, at: '2021-06-15' })
    await deliveries.markRetry(`${run} ${unclear}`, { at: '2099-01-01', error: 'x', unclear: true })
    await deliveries.markRetry(`${run} ${waiting}`, { at: '2099-01-01', error: 'May not write here', unclear: false })
    await ask('subscriptions move where:#news')
    expect(await digests.open({ ...place, channel: 'news' })).toMatchObject([{ development: waiting }])
    expect(await deliveries.ofDevelopment(waiting)).toEqual([])
    expect(await deliveries.ofDevelopment(unclear)).toMatchObject([{ destination: { channel: me.channel } }])
  })
})

describe('a digest that was posted', () => {
  it('is read on by its buttons, by nobody from elsewhere', async () => {
    const { place, ids, me, ...world } = await collecting(40)
    const now = () => new Date('2021-06-16T08:00:00Z')
    const originOf = () => ({ country: '', workspace: null })
    await createGathering({ storage: open(), now, newId, originOf }).gather(place)
    await world.deliver()
    const [post] = world.posts
    expect(post?.title).toBe('Daily digest: 40 developments')
    const [delivery] = await open().deliveries.ofDevelopment(ids[0] ?? '')
    expect(delivery && developmentsIn(delivery.content)).toEqual(ids)
    const next = await world.ask(`digest id:${delivery?.id} skip:15`)
    expect(next.sources?.map(({ title }) => title)).toHaveLength(15)
    expect(next.buttons?.map(({ label }) => label)).toEqual(['Back', 'More'])
    const elsewhere = await world.desk.answerText(`digest id:${delivery?.id}`, { ...me, channel: 'other' })
    expect(elsewhere.body).toContain('no such digest')
  })
})

describe('who changed what', () => {
  it('is written down with the change', async () => {
    const { ask, run, acme } = await collecting(0)
    await ask('subscriptions pause')
    await ask('subscriptions resume')
    await ask('settings cap:5')
    await ask('unsubscribe all')
    const audit = await open().audit.list(run)
    expect(audit.map(({ what, subject, by }) => [what, subject, by.user])).toEqual([
      ['subscribe', acme, 'U1'],
      ['pause', acme, 'U1'],
      ['resume', acme, 'U1'],
      ['settings', 'workspace', 'U1'],
      ['unsubscribe', acme, 'U1'],
    ])
  })
})

describe('the sample', () => {
  it('is of the last 30 days, and of what the subscription wants', async () => {
    const { ask, file, acme } = await collecting(0)
    await file(development({ company: acme, type: 'lawsuit_filed', date: '2021-06-01' }))
    await file(development({ company: acme, type: 'delisted', date: '2021-06-02', evidence: [{ rank: 1 }] }))
    await file(development({ company: acme, type: 'lawsuit_filed', date: '2021-05-01' }))
    await file(development({ company: acme, type: 'denial', date: '2021-06-03' }))
    const brought = async (text: string) => (await ask(text)).body?.split('\n\n')[1]
    expect(await brought(`subscribe "${acme}"`)).toMatch(/brought 2 posts:\n.*2 Jun 2021.*\n.*1 Jun 2021/)
    expect(await brought(`subscribe "${acme}" kinds:court`)).toMatch(/brought 1 post:\n.*1 Jun 2021/)
    expect(await brought(`subscribe "${acme}" kinds:licences`)).toContain('brought nothing')
  })
})
