import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/domain/development.ts'
import { DEVELOPMENT_TYPES } from '../../../src/domain/development-type.ts'
import { essence, fileAll, type Telling } from '../../support/filing.ts'

const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
const date = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: day },
  { weight: 1, arbitrary: day.map((one) => one.slice(0, 7)) },
)

const finding: fc.Arbitrary<Finding> = fc
  .record({
    company: fc.constantFrom('acme', 'bolt'),
    restriction: fc.constantFrom('us-dod-1260h', 'us-ccmc-1237', 'us-bis-el', 'unknown', 'unknown'),
    type: fc.constantFrom(
      ...DEVELOPMENT_TYPES,
      ...(['designated', 'lawsuit_filed', 'injunction_granted', 'delisted', 'ruling_for_company'] as const),
    ),
    date,
    effective: fc.option(day, { freq: 5 }),
    until: fc.option(day, { freq: 5 }),
    background: fc.boolean(),
    evidence: fc.constantFrom('a judge said so', 'case no. 24-1381 said so', 'the Ninth Circuit said so'),
  })
  .map((one) => ({
    ...one,
    datePrecision: one.date === null ? 'none' : one.date.length === 7 ? 'month' : 'day',
    actor: null,
  }))

const tellings: fc.Arbitrary<Telling[]> = fc
  .array(
    fc.record({
      published: fc.option(day, { freq: 8 }),
      rank: fc.integer({ min: 1, max: 5 }),
      findings: fc.array(finding, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((stories) => stories.map((story, i) => ({ ...story, id: `s${i}` })))

const anyOrder = tellings.chain((stories) =>
  fc.record({
    stories: fc.constant(stories),
    shuffled: fc.shuffledSubarray([...stories, ...stories.slice(0, 4)], {
      minLength: stories.length + Math.min(4, stories.length),
    }),
  }),
)

const last = <T>(list: readonly T[]) => list[list.length - 1] as T

describe('filing', () => {
  it('comes to the same developments, status and told set in any order and any number of times', () => {
    fc.assert(
      fc.property(anyOrder, ({ stories, shuffled }) => {
        const inOrder = last(fileAll(stories)).known
        expect(essence(last(fileAll(shuffled)).known)).toEqual(essence(inOrder))
        expect(essence(last(fileAll([...stories].reverse())).known)).toEqual(essence(inOrder))
      }),
      { numRuns: 400 },
    )
  })

  it('tells no report twice, and nothing again for having been merged or split', () => {
    fc.assert(
      fc.property(anyOrder, ({ shuffled }) => {
        const told = fileAll(shuffled).flatMap((filed) =>
          filed.told.map(({ development, story }) => ({ development, story })),
        )
        expect(new Set(told.map(({ development }) => development)).size).toBe(told.length)
      }),
      { numRuns: 300 },
    )
  })

  it('writes down all that it changes: evidence added, moved and gone adds up to what is known', () => {
    fc.assert(
      fc.property(anyOrder, ({ shuffled }) => {
        const rows = new Set<string>()
        for (const filed of fileAll(shuffled)) {
          for (const { evidence, from } of filed.moved) expect(rows.delete(`${from} ${evidence.story}`)).toBe(true)
          for (const { evidence, to } of filed.moved) rows.add(`${to} ${evidence.story}`)
          for (const { development, evidence } of filed.added) rows.add(`${development} ${evidence.story}`)
          const known = filed.known.flatMap(({ id, evidence }) => evidence.map(({ story }) => `${id} ${story}`))
          expect([...rows].sort()).toEqual(known.sort())
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the id of a development while it keeps the report it was told with', () => {
    fc.assert(
      fc.property(anyOrder, ({ shuffled }) => {
        const idOf = new Map<string, string>()
        for (const { known, merged } of fileAll(shuffled)) {
          const into = new Map(merged.map((one) => [one.id, one.into]))
          for (const { id, company, evidence } of known)
            for (const { story, date, quote, type, restriction } of evidence.filter((one) => one.told)) {
              const key = [company, story, quote, type, restriction, date].join()
              const before = idOf.get(key)
              if (before) expect([before, into.get(before)]).toContain(id)
              idOf.set(key, id)
            }
        }
      }),
      { numRuns: 300 },
    )
  })
})
