import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOfDay, courseOf } from '../../src/domain/course.ts'
import { DEVELOPMENT_TYPES } from '../../src/domain/development-type.ts'
import { foldStanding } from '../../src/domain/standing.ts'
import { timelineOf } from '../../src/domain/timeline.ts'
import { development } from '../support/developments.ts'

const day = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const date = fc.oneof(
  day,
  day.map((full) => full.slice(0, 7)),
  fc.constant('2021'),
  fc.constant(null),
)
const story = fc.record({
  published: fc.option(day),
  rank: fc.integer({ min: 1, max: 5 }),
  background: fc.boolean(),
  outlet: fc.constantFrom('A', 'B', 'C'),
})
const developments = fc.array(
  fc
    .record({
      type: fc.constantFrom(...DEVELOPMENT_TYPES),
      date,
      effective: fc.option(day),
      until: fc.option(day),
      evidence: fc.array(story, { minLength: 1, maxLength: 3 }),
    })
    .map(development),
  { maxLength: 8 },
)

describe('the course of a case', () => {
  it('says for every day what folding what was known then says', () =>
    fc.assert(
      fc.property(developments, fc.array(day, { minLength: 5, maxLength: 5 }), (some, days) => {
        const course = courseOf(some)
        for (const asOf of days) {
          const stretch = course.findLast(({ from }) => from <= asOf)
          if (!stretch) expect(timelineOf(some, asOf)).toEqual([])
          else expect(asOfDay(stretch.standing, asOf)).toEqual(foldStanding(some, asOf))
        }
      }),
      { numRuns: 300 },
    ))

  it('has no stretch that says what the one before it said', () => {
    const course = courseOf([
      development({ type: 'designated', date: '2021-01-14' }),
      development({ type: 'hearing', date: '2021-02-14' }),
      development({ type: 'vacated', date: '2021-05-25', evidence: [{ rank: 1 }, { rank: 4 }] }),
    ])
    expect(course.map(({ from, standing }) => [from, standing.status, standing.confirmed])).toEqual([
      ['2021-01-14', 'in_force', true],
      ['2021-05-25', 'vacated', true],
    ])
  })

  it('turns when what was reported is confirmed', () => {
    const evidence = [
      { rank: 1, published: '2021-06-01' },
      { rank: 4, published: '2021-05-26' },
    ]
    const course = courseOf([development({ type: 'vacated', date: '2021-05-25', evidence })])
    expect(course.at(-1)).toMatchObject({ from: '2021-06-01', standing: { confirmed: true } })
  })
})
