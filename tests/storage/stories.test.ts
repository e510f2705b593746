import { describe, expect, it } from 'vitest'
import { decisionOnStory } from '../../src/journey/understand/decisions.ts'
import { throwAwayStorage } from '../support/storage.ts'
import { filedAs, read, saving, understood } from '../support/stored.ts'

const open = throwAwayStorage()

describe('feeds', () => {
  it('keeps how each is doing', async () => {
    const { feeds } = open()
    await feeds.add({ id: 'f1', url: 'https://example.org/1', title: 'One', workspace: null })
    await feeds.saveChecked('f1', {
      checkedAt: '2025-01-01T00:00:00Z',
      nextCheckAt: '2025-01-01T01:00:00Z',
      error: 'no answer',
    })
    await feeds.saveChecked('f1', {
      checkedAt: '2025-01-01T01:00:00Z',
      nextCheckAt: '2025-01-01T02:00:00Z',
      error: 'no answer',
    })
    expect(await feeds.find('f1')).toMatchObject({
      failures: 2,
      lastError: 'no answer',
      lastSuccessAt: null,
      baselineAt: null,
    })
    const document = { title: null, etag: '"a"', lastModified: null, bodyHash: 'h', newestPublished: '2025-01-01' }
    await feeds.saveRead('f1', { ...document, at: '2025-01-02T00:00:00Z' })
    await feeds.saveRead('f1', { ...document, at: '2025-01-03T00:00:00Z' })
    await feeds.saveChecked('f1', {
      checkedAt: '2025-01-03T00:00:00Z',
      nextCheckAt: '2025-01-04T00:00:00Z',
      error: null,
    })
    expect(await feeds.find('f1')).toMatchObject({
      failures: 0,
      lastError: null,
      baselineAt: '2025-01-02T00:00:00Z',
      etag: '"a"',
    })
  })

  it('keeps what is known of a feed that is added again, and takes its own title where it was given none', async () => {
    const { feeds } = open()
    await feeds.add({ id: 'f2', url: 'https://example.org/2', title: '', workspace: 'w' })
    await feeds.saveRead('f2', {
      title: 'Zwei',
      etag: null,
      lastModified: null,
      bodyHash: 'h',
      newestPublished: null,
      at: '2025-01-01',
    })
    await feeds.add({ id: 'f2', url: 'https://example.org/2', title: 'Not this', workspace: 'w' })
    expect(await feeds.find('f2')).toMatchObject({ title: 'Zwei', bodyHash: 'h', workspace: 'w' })
    await feeds.remove('f2')
    expect(await feeds.find('f2')).toBeUndefined()
  })
})

describe('stories', () => {
  it('stores an item once, and files an edited one again', async () => {
    const { feeds, stories } = open()
    await feeds.add({ id: 'f', url: 'https://example.org/f', title: 'F', workspace: null })
    expect(await stories.saveRead('f', [read('s1'), read('s2')], saving)).toEqual({ fresh: ['s1', 's2'], changed: [] })
    expect(await stories.saveRead('f', [read('s1'), read('s2')], saving)).toEqual({ fresh: [], changed: [] })
    await stories.markFiled('s1', filedAs())
    expect(await stories.unfiled(10)).toEqual(['s2'])
    const edited = read('s1', { contentHash: 'other', title: 'Another headline' })
    expect(await stories.saveRead('f', [edited], saving)).toEqual({ fresh: [], changed: ['s1'] })
    expect(await stories.find('s1')).toMatchObject({ story: { title: 'Another headline' }, filedAt: null })
  })

  it('counts for a workspace what its feeds brought, each story once', async () => {
    const { feeds, stories } = open()
    await feeds.add({ id: 'ours', url: 'https://example.org/ours', title: 'Ours', workspace: 'w0' })
    await feeds.add({ id: 'theirs', url: 'https://example.org/theirs', title: 'Theirs', workspace: 'w1' })
    const everybodys = await feeds.stories(null)
    await stories.saveRead('ours', [read('t1'), read('t2')], saving)
    await stories.saveRead('theirs', [read('t2'), read('t3')], saving)
    await stories.saveRead('theirs', [read('t3', { contentHash: 'edited' })], saving)
    const brought = async (workspace: string) => (await feeds.stories(workspace)) - everybodys
    expect([await brought('w0'), await brought('w1'), await brought('w2')]).toEqual([2, 1, 0])
    for (const id of ['t1', 't2', 't3']) await stories.markFiled(id, filedAs())
  })

  it('takes a story that two feeds bring for one', async () => {
    const { feeds, stories } = open()
    await feeds.add({ id: 'g', url: 'https://example.org/g', title: 'G', workspace: null })
    await feeds.add({ id: 'h', url: 'https://example.org/h', title: 'H', workspace: null })
    expect((await stories.saveRead('g', [read('both')], saving)).fresh).toEqual(['both'])
    expect((await stories.saveRead('h', [read('both')], saving)).fresh).toEqual([])
  })

  it('survives zero bytes and half characters', async () => {
    const { stories } = open()
    await stories.saveRead('f', [read('odd', { title: 'a\0b', text: 'half \ud83d and \0 zero' })], saving)
    expect((await stories.find('odd'))?.story.title).toBe('ab')
    const mentions = ['half \ud83d', 'zero \0', 'a \\u0000 spelt out']
    await stories.markFiled('odd', {
      ...filedAs({ companies: ['c\0'], outlet: { name: 'O\0', rank: 3 } }),
      understanding: { ...understood, mentions },
    })
    const kept = (await stories.find('odd'))?.understanding?.mentions
    expect(kept).toEqual(['half \ufffd', 'zero ', 'a \\u0000 spelt out'])
    expect(await stories.findByUrl('https://example.org/\0')).toBeUndefined()
  })

  it('keeps why a story was understood as it was, without its sentences', async () => {
    const { stories } = open()
    await stories.saveRead('f', [read('why')], saving)
    const decision = { ...decisionOnStory(true, 'it tells news'), sentence: 1, text: 'Some text.' }
    await stories.markFiled('why', { ...filedAs(), understanding: { ...understood, decisions: [decision] } })
    expect((await stories.find('why'))?.understanding?.decisions).toEqual([{ ...decision, text: null }])
  })

  it('forgets texts in time, and keeps an excerpt', async () => {
    const { stories } = open()
    await stories.saveRead('f', [read('old', { text: `${'x'.repeat(900)} farewell` })], {
      ...saving,
      now: '2020-01-01T00:00:00Z',
    })
    expect(await stories.purgeTexts('2021-01-01T00:00:00Z')).toBe(0)
    await stories.markFiled('old', filedAs())
    expect(await stories.purgeTexts('2021-01-01T00:00:00Z')).toBe(1)
    expect((await stories.find('old'))?.story.text).toHaveLength(500)
    expect(
      (await stories.search({ words: 'farewell', workspace: 'w', today: '2021-01-01', skip: 0, limit: 1 })).hits,
    ).toEqual([])
  })

  it('finds by address, however people copy it', async () => {
    const { stories } = open()
    await stories.saveRead('f', [read('linked', { url: 'https://example.org/a/story' })], saving)
    for (const url of [
      'https://example.org/a/story',
      'https://example.org/a/story/',
      'https://example.org/a/story?utm_source=x',
    ])
      expect((await stories.findByUrl(url))?.story.id).toBe('linked')
    expect(await stories.findByUrl('https://example.org/a/other')).toBeUndefined()
  })
})
