import { expect, it } from 'vitest'
import { throwAwayStorage } from '../support/storage.ts'
import { filedAs, read, saving } from '../support/stored.ts'

const open = throwAwayStorage()
const later = { ...saving, now: '2025-03-13T10:00:00.000Z' }

async function feedWith(feed: string, ...reads: ReturnType<typeof read>[]) {
  const { feeds, stories } = open()
  await feeds.add({ id: feed, url: `https://example.org/${feed}`, title: feed, workspace: null })
  await stories.saveRead(feed, reads, saving)
  for (const { story } of reads) await stories.markFiled(story.id, filedAs())
  return stories
}
const archive = (prefix: string, titles: readonly string[]) =>
  titles.map((title, i) => read(`${prefix}${i}`, { title, text: `What ${title} says.`, key: `${prefix}${i}` }))
const TITLES = ['Bench halts order', 'Ministry appeals', 'Maker sues', 'Panel reviews list', 'Court sets date']

it('keeps what a story said before its headline was edited', async () => {
  const stories = await feedWith('ve', read('v1', { title: 'Before' }))
  expect(await stories.saveRead('ve', [read('v1', { title: 'After', contentHash: 'b' })], later)).toEqual({
    fresh: [],
    changed: ['v1'],
  })
  expect(await stories.versions('v1')).toMatchObject([{ title: 'Before', until: later.now }])
  expect((await stories.find('v1'))?.story.title).toBe('After')
})

it('takes over an edited date, and files the story again when the day is another', async () => {
  const at = (time: string) => read('d1', { published: time, dated: time })
  const stories = await feedWith('da', at('2025-03-12T08:00:00Z'))
  expect((await stories.saveRead('da', [at('2025-03-12T09:00:00Z')], later)).changed).toEqual([])
  expect((await stories.find('d1'))?.story.published).toBe('2025-03-12T09:00:00Z')
  expect((await stories.saveRead('da', [at('2025-03-14T09:00:00Z')], later)).changed).toEqual(['d1'])
})

it('does not take a date that is read anew each time for an edit', async () => {
  const ahead = (now: string) => read('n1', { published: now, dated: '2049-01-01' })
  const stories = await feedWith('fu', ahead('2025-03-12T08:00:00Z'))
  expect(await stories.saveRead('fu', [ahead('2025-03-14T08:00:00Z')], later)).toEqual({ fresh: [], changed: [] })
  expect((await stories.find('n1'))?.story.published).toBe('2025-03-12T08:00:00Z')
})

it('knows an archive that got new guids and addresses, and tells what is new in it', async () => {
  const stories = await feedWith('re', ...archive('old', TITLES))
  const again = [read('news', { title: 'News', text: 'Not told before.' }), ...archive('new', TITLES)]
  expect(await stories.saveRead('re', again, later)).toEqual({ fresh: ['news'], changed: [] })
  expect(await stories.saveRead('re', again, later)).toEqual({ fresh: [], changed: [] })
})

it('takes no new filings for old ones because the names of their cases are the same', async () => {
  const filings = (day: string) =>
    [0, 1, 2, 3].map((i) =>
      read(`${day} ${i}`, { title: '21-280 Maker v. Ministry', text: `[Order] (${day}${i})`, published: day }),
    )
  const stories = await feedWith('co', ...filings('2025-03-12'))
  expect((await stories.saveRead('co', filings('2025-03-13'), later)).fresh).toHaveLength(4)
})

it('knows an item whose address and headline were edited by its guid', async () => {
  const item = (id: string, title: string) =>
    read(id, { title, key: `guid+${id}`, aliases: ['guid g'], contentHash: title, url: id })
  const stories = await feedWith('gu', item('g1', 'Bench halts the order'))
  const edited = await stories.saveRead('gu', [item('g2', 'Bench halts order for now')], later)
  expect(edited).toEqual({ fresh: [], changed: ['g1'] })
  expect(await stories.find('g2')).toBeUndefined()
})

it('does not believe a guid that never changes', async () => {
  const item = (id: string, title: string, published: string) =>
    read(id, { title, key: `guid+${id}`, aliases: ['guid same'], contentHash: title, url: id, published })
  const stories = await feedWith('sa', item('h1', 'Bench halts the order', '2025-03-12'))
  const news = await stories.saveRead('sa', [item('h2', 'Maker plans another plant', '2025-03-13')], later)
  expect(news).toEqual({ fresh: ['h2'], changed: [] })
})
