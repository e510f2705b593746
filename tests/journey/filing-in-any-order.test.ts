import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/domain/development.ts'
import { createJourney } from '../../src/journey/journey.ts'
import { essence } from '../support/filing.ts'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()
let runs = 0

const finding = (
  company: string,
  type: Finding['type'],
  date: string | null,
  restriction = 'us-dod-1260h',
): Finding => ({
  company,
  restriction,
  type,
  date,
  datePrecision: date ? 'day' : 'none',
  effective: null,
  until: null,
  background: false,
  actor: null,
  evidence: `${type} ${date}`,
})

/** What each story says, by the day it was published; one does not say when. */
const STORIES: Record<string, (company: string) => Finding[]> = {
  '2025-01-07': (company) => [finding(company, 'designated', '2025-01-07')],
  '2025-01-08': (company) => [finding(company, 'designated', null, 'unknown')],
  '2025-03-11': (company) => [finding(company, 'lawsuit_filed', '2025-03-12')],
  '2025-03-12': (company) => [finding(company, 'lawsuit_filed', '2025-03-09')],
  '2025-03-14': (company) => [finding(company, 'lawsuit_filed', '2025-03-14'), finding(company, 'hearing', null)],
  '': (company) => [finding(company, 'hearing', null)],
  '2025-04-02': (company) => [finding(company, 'injunction_granted', '2025-04-01')],
}

/** File the stories of these days one after the other, in a real database. */
async function fileInto(days: readonly string[]) {
  const storage = open()
  const run = ++runs
  const company = `ordered ${run}`
  const feed = `ordered ${run}`
  await storage.feeds.add({ id: feed, url: 'https://example.org/o', title: '', workspace: null })
  let ids = 0
  const journey = createJourney({
    stages: {
      fetch: async () => ({ document: null, cacheSeconds: null }),
      read: async () => ({ title: null, stories: [] }),
      readPage: async (story) => story,
      match: () => ({ companies: [], body: [] }),
      understand: ({ published }) => ({
        relevant: true,
        subjects: [company],
        mentions: [],
        findings: STORIES[published ?? '']?.(company) ?? [],
        decisions: [],
      }),
      outletOf: ({ id }) => ({ name: `Outlet of ${id}`, rank: 3, filing: false }),
      originOf: () => ({ country: 'CN', workspace: null }),
    },
    storage,
    now: () => new Date('2025-05-01T00:00:00Z'),
    newId: () => `o${run}-${++ids}`,
    onTrouble: (sentence) => expect.fail(sentence),
  })
  let posts = 0
  const merged: string[] = []
  for (const day of days) {
    const id = `${day} of ${run}`
    const story = {
      id,
      url: null,
      outlet: null,
      title: day || 'undated',
      published: day || null,
      text: day || 'undated',
      lang: 'en',
    }
    await storage.stories.saveRead(feed, [{ story, key: id, contentHash: day }], {
      history: () => false,
      now: '2025-05-01',
    })
    const filed = await journey.fileStory(id)
    posts += filed?.news.length ?? 0
    merged.push(...(filed?.merged ?? []).map((one) => one.id))
  }
  const known = await storage.cases.developmentsOf([company])
  const told = essence(known).map((line) => line.replaceAll(` of ${run}`, '').replaceAll(company, 'acme'))
  return { storage, company, known, told, posts, merged }
}

const DAYS = Object.keys(STORIES).filter(Boolean)

describe('stories filed into the database', () => {
  it('come to the same developments, cases and posts in another order', async () => {
    const inOrder = await fileInto(DAYS)
    const reversed = await fileInto(DAYS.toReversed())
    expect(reversed.told).toEqual(inOrder.told)
    expect(inOrder.known.map(({ type }) => type).sort()).toEqual([
      'designated',
      'hearing',
      'injunction_granted',
      'lawsuit_filed',
    ])
    const standing = ({ storage, company }: typeof inOrder) =>
      storage.cases
        .of(company)
        .then((cases) => cases.map(({ restriction, standing: { status } }) => ({ restriction, status })))
    expect(await standing(reversed)).toEqual([{ restriction: 'us-dod-1260h', status: 'suspended' }])
    expect(await standing(inOrder)).toEqual(await standing(reversed))
  })

  it('came out when they were first seen, where they do not say when', async () => {
    const { known, posts } = await fileInto(['2025-03-14', ''])
    expect(known.map(({ type }) => type).sort()).toEqual(['hearing', 'hearing', 'lawsuit_filed'])
    expect(posts).toBe(3)
  })

  it('leave what turned out to be one under the id that was told, and the other pointing to it', async () => {
    const { storage, company, known, posts, merged } = await fileInto([
      '2025-03-12',
      '2025-03-14',
      '2025-03-11',
      '2025-01-07',
    ])
    expect(merged).toHaveLength(1)
    expect(posts).toBe(known.length + merged.length)
    const suit = known.find(({ type }) => type === 'lawsuit_filed')
    expect(suit?.evidence).toHaveLength(3)
    expect(await storage.cases.developments(merged)).toEqual([])
    expect(await storage.cases.companyOf(merged[0] ?? '')).toBe(company)
    expect(suit?.evidence.some(({ told }) => told)).toBe(true)
  })
})
