import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Correction, correct, takenOut, type Wrong } from '../../src/domain/correction.ts'
import { DEVELOPMENT_TYPES } from '../../src/domain/development-type.ts'
import { foldStanding } from '../../src/domain/standing.ts'
import { development } from '../support/developments.ts'

const STORY = [
  development({ id: 'listed', type: 'designated', date: '2021-01-14' }),
  development({ id: 'sued', type: 'lawsuit_filed', date: '2021-01-29' }),
  development({ id: 'halted', type: 'injunction_granted', date: '2021-03-12' }),
]

let count = 0

const correction = (about: string, wrong: Wrong, to: string | null, more: Partial<Correction> = {}): Correction => ({
  id: `c${count++}`,
  development: about,
  wrong,
  to,
  note: null,
  workspace: 'w',
  by: 'U1',
  byName: 'ann',
  at: `2021-06-01T00:00:00.${String(count).padStart(3, '0')}Z`,
  undone: null,
  ...more,
})
const UNDONE = { by: 'U2', byName: 'boss', at: '2021-06-02T00:00:00.000Z' }

const corrections = fc.array(
  fc
    .record({
      about: fc.constantFrom('listed', 'sued', 'halted', 'gone'),
      change: fc.oneof(
        fc.record({ wrong: fc.constant('company' as const), to: fc.constantFrom('acme', 'bolt', 'corex') }),
        fc.record({ wrong: fc.constant('restriction' as const), to: fc.constantFrom('us-dod-1260h', 'us-bis-el') }),
        fc.record({ wrong: fc.constant('kind' as const), to: fc.constantFrom(...DEVELOPMENT_TYPES) }),
        fc.record({ wrong: fc.constant('date' as const), to: fc.constantFrom('2021', '2021-02', '2021-02-03') }),
        fc.record({ wrong: fc.constantFrom('not-news' as const, 'retracted' as const), to: fc.constant(null) }),
      ),
      workspace: fc.constantFrom(null, 'w'),
      at: fc.date({ min: new Date('2021-06-01'), max: new Date('2021-06-05'), noInvalidDate: true }),
    })
    .map(({ about, change: { wrong, to }, workspace, at }) =>
      correction(about, wrong, to, { workspace, at: at.toISOString() }),
    ),
  { maxLength: 8 },
)

describe('a correction', () => {
  it.each<[Wrong, string, object]>([
    ['company', 'bolt', { company: 'bolt' }],
    ['restriction', 'us-bis-el', { restriction: 'us-bis-el' }],
    ['kind', 'appeal_filed', { type: 'appeal_filed' }],
    ['date', '2021-02', { date: '2021-02', datePrecision: 'month' }],
  ])('of a wrong %s puts the right one in its place and keeps what was', (wrong, to, now) => {
    const [, sued] = correct(STORY, [correction('sued', wrong, to, { note: 'see the docket' })])
    expect(sued).toMatchObject({ id: 'sued', ...now })
    expect(sued?.corrected).toMatchObject([{ wrong, to, by: 'ann', note: 'see the docket', forAll: false }])
  })

  it.each<Wrong>(['not-news', 'retracted'])('that it is %s takes it out of its case', (wrong) => {
    const halted = [correction('halted', wrong, null)]
    expect(foldStanding(STORY).status).toBe('suspended')
    expect(foldStanding(correct(STORY, halted)).status).toBe('challenged')
    expect(takenOut(STORY, halted)).toMatchObject([{ id: 'halted', corrected: [{ wrong }] }])
  })

  it('moves a development, which is then taken out of the case it was in', () => {
    const moved = [correction('halted', 'company', 'bolt')]
    const after = correct(STORY, moved)
    expect(after.filter(({ company }) => company === 'bolt').map(({ id }) => id)).toEqual(['halted'])
    expect(takenOut(STORY, moved)).toMatchObject([{ id: 'halted', company: 'acme' }])
  })

  it('moves the status as of every day, whenever it was made', () => {
    const early = [correction('halted', 'date', '2021-02-10', { at: '2030-01-01T00:00:00.000Z' })]
    expect(foldStanding(STORY, '2021-02-20').status).toBe('challenged')
    expect(foldStanding(correct(STORY, early), '2021-02-20').status).toBe('suspended')
  })

  it('outlasts what stories say later', () => {
    const kind = [correction('sued', 'kind', 'tro_requested')]
    const later = STORY.map((one) => ({ ...one, type: 'appeal_filed' as const, date: '2022-01-01' }))
    expect(correct(later, kind).find(({ id }) => id === 'sued')?.type).toBe('tro_requested')
  })

  it('names nobody of another workspace: those for all are the operator’s', () => {
    const [listed] = correct(STORY, [correction('listed', 'kind', 'ban_announced', { workspace: null })])
    expect(listed?.corrected).toMatchObject([{ by: null, forAll: true }])
  })
})

describe('corrections', () => {
  it('let the later have the last word, and a workspace’s own before those for all', () => {
    const first = correction('sued', 'date', '2021-01-27', { at: '2021-06-03T00:00:00.000Z' })
    const second = correction('sued', 'date', '2021-01-28', { at: '2021-06-04T00:00:00.000Z' })
    const forAll = correction('sued', 'date', '2021-01-30', { at: '2021-06-05T00:00:00.000Z', workspace: null })
    const dateOf = (some: Correction[]) => correct(STORY, some).find(({ id }) => id === 'sued')?.date
    expect(dateOf([second, first])).toBe('2021-01-28')
    expect(dateOf([second, forAll, first])).toBe('2021-01-28')
    expect(dateOf([second, forAll, first].map((one) => ({ ...one, undone: one === forAll ? null : UNDONE })))).toBe(
      '2021-01-30',
    )
  })

  it('undone, leave everything as it was', () =>
    fc.assert(
      fc.property(corrections, (some) => {
        const undone = some.map((one) => ({ ...one, undone: UNDONE }))
        expect(correct(STORY, undone)).toEqual(STORY)
        expect(takenOut(STORY, undone)).toEqual([])
      }),
    ))

  it('one undone among others is as if it had never been made', () =>
    fc.assert(
      fc.property(corrections, fc.nat(), (some, pick) => {
        const at = some.length ? pick % some.length : 0
        const undone = some.map((one, i) => (i === at ? { ...one, undone: UNDONE } : one))
        expect(correct(STORY, undone)).toEqual(
          correct(
            STORY,
            some.filter((_, i) => i !== at),
          ),
        )
      }),
    ))

  it('give the same in any order they are read in', () =>
    fc.assert(
      fc.property(
        corrections.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([some, shuffled]) => {
          expect(correct(STORY, shuffled)).toEqual(correct(STORY, some))
        },
      ),
    ))

  it('applied twice, or read twice, are applied once', () =>
    fc.assert(
      fc.property(corrections, (some) => {
        const once = correct(STORY, some)
        expect(correct(once, some)).toEqual(once)
        expect(correct(STORY, [...some, ...some])).toEqual(once)
      }),
    ))

  it('lose nothing: what is not in its case any more is taken out of it', () =>
    fc.assert(
      fc.property(corrections, (some) => {
        const stays = correct(STORY, some).filter(
          ({ company, restriction }) => company === 'acme' && restriction === 'us-dod-1260h',
        )
        expect([...stays, ...takenOut(STORY, some)].map(({ id }) => id).sort()).toEqual(['halted', 'listed', 'sued'])
      }),
    ))
})
