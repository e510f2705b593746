import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEVELOPMENT_TYPES, isTalk } from '../../src/domain/development-type.ts'
import type { Wanted } from '../../src/domain/subscription.ts'
import { KIND_WORDS } from '../../src/domain/subscription-kinds.ts'
import { wants } from '../../src/domain/subscription-wants.ts'

const ALL: Wanted = { company: 'all', restriction: null, country: null, kinds: [] }
const suit = { company: 'acme', restriction: 'us-list', type: 'lawsuit_filed' } as const
const wanted = (part: Partial<Wanted>, development: Parameters<typeof wants>[1] = suit) =>
  wants({ ...ALL, ...part }, development, { country: 'CN' }, { id: development.restriction })

describe('what a subscription wants', () => {
  it.each([
    [{}, true],
    [{ company: 'acme' }, true],
    [{ company: 'bolt' }, false],
    [{ restriction: 'us-list' }, true],
    [{ restriction: 'eu-list' }, false],
    [{ country: 'CN' }, true],
    [{ country: 'RU' }, false],
    [{ kinds: ['court'] }, true],
    [{ kinds: ['exits'] }, false],
    [{ company: 'acme', restriction: 'us-list', country: 'CN', kinds: ['lawsuit_filed'] }, true],
    [{ company: 'acme', kinds: ['exits'] }, false],
  ])('%j: %s', (part, is) => expect(wanted(part)).toBe(is))

  it('is no restriction where the sources name none', () => {
    const unnamed = { ...suit, restriction: 'unknown' }
    expect(wants({ ...ALL, restriction: 'us-list' }, unnamed, { country: 'CN' }, undefined)).toBe(false)
    expect(wants(ALL, unnamed, { country: 'CN' }, undefined)).toBe(true)
  })

  it('never grows by saying more', () => {
    const word = fc.constantFrom(...KIND_WORDS.map((one) => one.word))
    const part = fc.record({
      company: fc.constantFrom('all', 'acme', 'bolt'),
      restriction: fc.constantFrom(null, 'us-list', 'eu-list'),
      country: fc.constantFrom(null, 'CN', 'RU'),
      kinds: fc.array(word, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(part, fc.constantFrom(...DEVELOPMENT_TYPES), (some, type) => {
        const development = { ...suit, type }
        const all = wanted({ kinds: some.kinds }, development)
        if (wanted(some, development)) expect(all).toBe(true)
        if (isTalk(type)) expect(all).toBe(false)
      }),
    )
  })
})
