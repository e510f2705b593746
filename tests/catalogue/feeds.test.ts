import { describe, expect, it } from 'vitest'
import { loadFeeds } from '../../src/catalogue/feeds.ts'
import { createOutlets } from '../../src/catalogue/outlets.ts'

const feeds = loadFeeds()
const { outletOf } = createOutlets()

describe('the catalogue of feeds', () => {
  it('offers what is needed to follow a case from the listing through the courts to the press', () => {
    const ids = feeds.filter(({ defaultEnabled }) => defaultEnabled).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['us-fr-1260h', 'us-fr-bis', 'court-dcd', 'uk-ofsi', 'scmp-tech']))
    expect(new Set(feeds.map(({ kind }) => kind))).toEqual(new Set(['official', 'court', 'press', 'company']))
  })

  it.each(feeds)('$id has an address that can be fetched as it stands', ({ url }) => {
    expect(URL.canParse(url)).toBe(true)
    expect(url).not.toMatch(/[{}\s]|example\./)
  })

  it.each(feeds)('$id has a title whose stories are ranked', ({ title, kind }) => {
    if (title === 'Google News') return
    const { name, rank } = outletOf({ url: null, outlet: title })
    expect(name).toBe(title)
    expect(rank).toBeLessThan(5)
    if (kind === 'official' || kind === 'court') expect(rank).toBe(1)
    else expect(rank).toBeGreaterThan(1)
  })

  it('tells feeds of one outlet apart by their topic', () => {
    const named = feeds.map(({ title, topic }) => `${title}: ${topic}`)
    expect(new Set(named).size).toBe(feeds.length)
  })
})
