import { describe, expect, it } from 'vitest'
import { tellingInTests } from '../../support/telling.ts'

const setUp = tellingInTests()

describe('a flood of news', () => {
  it('makes one card of what comes in a flood, and loses nothing of it', async () => {
    const { storage, company, file, settle, titles } = await setUp()
    await file('a', 'b', 'c', 'd', 'e', 'f', 'g')
    await settle()
    expect(titles()).toEqual(['a b c d e f g'])
    expect(await storage.deliveries.ofDevelopment(`${company} c`)).toMatchObject([
      { content: { kind: 'catch_up' }, state: 'sent' },
      { content: { kind: 'development' }, state: 'folded' },
    ])
    await file('h')
    await settle()
    expect(titles()).toEqual(['a b c d e f g', 'h'])
  })

  it('posts at most five a minute and gathers the rest for a minute', async () => {
    const { file, dispatch, settle, titles } = await setUp()
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      await file(id)
      await dispatch()
    }
    expect(titles()).toEqual(['a', 'b', 'c', 'd', 'e'])
    await file('h', 'i', 'j', 'k')
    await settle()
    expect(titles()).toEqual(['a', 'b', 'c', 'd', 'e', 'f g h i j k'])
  })

  it('makes one card of what waited for hours', async () => {
    const { file, settle, titles, passTime } = await setUp()
    await file('a')
    passTime(7 * 60)
    await file('b')
    await settle()
    expect(titles()).toEqual(['a b'])
  })

  it('folds nothing that may have been posted already', async () => {
    const { file, settle, titles, dispatch } = await setUp(['lost-answer'])
    await file('a')
    await dispatch()
    await file('b', 'c', 'd', 'e', 'f', 'g')
    await settle()
    expect(titles()).toEqual(['a', 'b c d e f g'])
  })
})
