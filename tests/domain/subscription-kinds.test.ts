import { describe, expect, it } from 'vitest'
import { DEVELOPMENT_TYPES, isTalk } from '../../src/domain/development-type.ts'
import { groupsOf, isOfKinds, KIND_WORDS, readKinds, sayKinds } from '../../src/domain/subscription-kinds.ts'

describe('kinds', () => {
  it.each(DEVELOPMENT_TYPES)('%s is in a group, unless it is talk', (type) =>
    expect(groupsOf(type).length > 0).toBe(!isTalk(type)),
  )

  it.each([
    ['court, exits', ['court', 'exits']],
    ['Court and exits', ['court', 'exits']],
    ['exits court', ['court', 'exits']],
    ['Licenses', ['licences']],
    ['threat', ['threats']],
    ['all', []],
    ['court, all', []],
    ['listings,court,exits,licences,enforcement,threats', []],
    ['lawsuit_filed', ['lawsuit_filed']],
    ['Lawsuit filed, ban lifted', ['ban_lifted', 'lawsuit_filed']],
    ['Temporary restraining order granted', ['tro_granted']],
    ['lawsuit_filed, court', ['court']],
  ])('%s', (typed, kinds) => expect(readKinds(typed)).toEqual({ kinds, unknown: [] }))

  it('says which words are none', () =>
    expect(readKinds('court, gossip, denial')).toEqual({ kinds: ['court'], unknown: ['gossip', 'denial'] }))

  it('reads back every word it offers', () => {
    for (const { word } of KIND_WORDS) expect(readKinds(word)).toEqual({ kinds: [word], unknown: [] })
  })

  it('are said in words', () => {
    expect(sayKinds([])).toBe('all kinds')
    expect(sayKinds(['court'])).toBe('court')
    expect(sayKinds(['court', 'exits', 'ban_announced'])).toBe('court, exits and “ban announced”')
  })

  it('hold what belongs to them, and never talk', () => {
    expect(isOfKinds('vacated', ['court'])).toBe(true)
    expect(isOfKinds('vacated', ['exits'])).toBe(true)
    expect(isOfKinds('delisted', ['court'])).toBe(false)
    expect(isOfKinds('designated', [])).toBe(true)
    expect(isOfKinds('designated', ['designated'])).toBe(true)
    expect(isOfKinds('denial', [])).toBe(false)
  })
})
