import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/domain/development.ts'
import { DEVELOPMENT_TYPES, type DevelopmentType } from '../../src/domain/development-type.ts'
import { foldStanding } from '../../src/domain/standing.ts'
import { development } from '../support/developments.ts'

const told = (...steps: [string, DevelopmentType, { effective?: string; until?: string }?][]) =>
  steps.map(([date, type, more]) => development({ date, type, ...more }))

const STORY = told(
  ['2021-01-14', 'designated', { effective: '2021-03-15' }],
  ['2021-01-29', 'lawsuit_filed'],
  ['2021-03-12', 'injunction_granted'],
  ['2021-05-11', 'settlement_agreed'],
  ['2021-05-25', 'vacated'],
)

describe('the standing of a case', () => {
  it.each([
    ['2021-01-20', 'announced'],
    ['2021-02-01', 'challenged'],
    ['2021-03-20', 'suspended'],
    ['2021-05-12', 'suspended'],
    ['2021-05-25', 'vacated'],
    [undefined, 'vacated'],
  ])('as of %s is %s', (asOf, status) => expect(foldStanding(STORY, asOf).status).toBe(status))

  it('calls an agreement to end it pending, not an end', () => {
    const standing = foldStanding(STORY, '2021-05-12')
    expect(standing).toMatchObject({ status: 'suspended', resolutionPending: true, since: '2021-03-12' })
  })

  const CASES: [string, [string, DevelopmentType, { effective?: string; until?: string }?][], string][] = [
    [
      'a refused injunction leaves it in force',
      [
        ['2021-01-01', 'designated'],
        ['2021-02-01', 'injunction_denied'],
      ],
      'challenged',
    ],
    [
      'a stayed injunction brings it back',
      [
        ['2021-01-01', 'designated'],
        ['2021-02-01', 'injunction_granted'],
        ['2021-03-01', 'injunction_stayed'],
      ],
      'challenged',
    ],
    ['a hearing alone shows that it is fought in court', [['2021-04-01', 'hearing']], 'challenged'],
    [
      'a hearing alone does not tell that a known measure is what is fought',
      [
        ['2021-02-01', 'designated'],
        ['2021-04-01', 'hearing'],
      ],
      'in_force',
    ],
    [
      'a hearing leaves what a court has suspended as it is',
      [
        ['2021-02-01', 'injunction_granted'],
        ['2021-04-01', 'hearing'],
      ],
      'suspended',
    ],
    [
      'a procedural step in a criminal case leaves the trial pending',
      [
        ['2021-02-01', 'indictment'],
        ['2021-04-01', 'procedural'],
      ],
      'pending_trial',
    ],
    [
      'a refused stay of an injunction leaves it suspended',
      [
        ['2021-01-01', 'designated'],
        ['2021-02-01', 'injunction_granted'],
        ['2021-03-01', 'stay_denied'],
      ],
      'suspended',
    ],
    [
      'a ruling for the government ends a suspension',
      [
        ['2021-01-01', 'designated'],
        ['2021-02-01', 'injunction_granted'],
        ['2021-03-01', 'ruling_for_government'],
      ],
      'in_force',
    ],
    [
      'a win that does not vacate leaves it in force',
      [
        ['2021-01-01', 'designated'],
        ['2021-02-01', 'lawsuit_filed'],
        ['2021-03-01', 'ruling_for_company'],
      ],
      'in_force',
    ],
    [
      'an appeal is under appeal',
      [
        ['2021-01-01', 'designated'],
        ['2021-03-01', 'ruling_for_government'],
        ['2021-03-09', 'appeal_filed'],
      ],
      'under_appeal',
    ],
    [
      'a withdrawn announcement leaves the threat',
      [
        ['2021-01-01', 'exchange_delisting_announced'],
        ['2021-01-05', 'announcement_withdrawn'],
      ],
      'threatened',
    ],
    [
      'a withdrawal long after is about something else',
      [
        ['2021-01-01', 'designated'],
        ['2022-01-05', 'announcement_withdrawn'],
      ],
      'in_force',
    ],
    [
      'put back after removal',
      [
        ['2021-01-01', 'designated'],
        ['2021-03-01', 'delisted'],
        ['2021-06-01', 'relisted'],
      ],
      'in_force',
    ],
    [
      'a licence permits a part, and lifts nothing',
      [
        ['2021-01-01', 'designated'],
        ['2021-02-01', 'general_license_issued', { until: '2021-08-01' }],
      ],
      'partially_lifted',
    ],
    ['an injunction on its own implies a restriction', [['2021-02-01', 'injunction_granted']], 'suspended'],
    ['a threat stays a threat', [['2021-02-01', 'threatened']], 'threatened'],
    ['a charge awaits trial', [['2021-02-01', 'indictment']], 'pending_trial'],
    [
      'a penalty stands',
      [
        ['2021-02-01', 'charging_letter'],
        ['2021-05-01', 'penalty_settlement'],
      ],
      'in_force',
    ],
    ['talk alone says nothing', [['2021-02-01', 'denial']], 'unknown'],
  ]
  it.each(CASES)('%s', (_, steps, status) => expect(foldStanding(told(...steps)).status).toBe(status))

  it('marks what does not fit as disputed instead of flipping', () => {
    const standing = foldStanding(
      told(['2021-01-01', 'designated'], ['2021-05-25', 'vacated'], ['2021-06-01', 'injunction_granted']),
    )
    expect(standing).toMatchObject({ status: 'vacated', disputed: true })
  })

  it('raises verify when a date passes, and flips nothing', () => {
    const standing = foldStanding(told(['2021-01-14', 'designated', { effective: '2021-03-15' }]), '2021-04-01')
    expect(standing).toMatchObject({ status: 'announced', pending: [{ date: '2021-03-15', verify: true }] })
  })

  it('calls an exit confirmed only with authority or two independent outlets', () => {
    const exit = (...evidence: Partial<Evidence>[]) => foldStanding([development({ type: 'delisted', evidence })])
    expect(exit({ rank: 3 }).confirmed).toBe(false)
    expect(exit({ rank: 3, copyOf: 'same' }, { rank: 3, copyOf: 'same' }).confirmed).toBe(false)
    expect(exit({ rank: 3 }, { rank: 5 }).confirmed).toBe(false)
    expect(exit({ rank: 3 }, { rank: 2 }).confirmed).toBe(true)
    expect(exit({ rank: 1 }).confirmed).toBe(true)
    expect(exit({ rank: 2, filing: true }).confirmed).toBe(true)
  })

  it('lets no lone blog lift what others report on', () => {
    const listed = development({ type: 'designated', date: '2021-01-14', evidence: [{ rank: 3 }] })
    const lifted = (...evidence: Partial<Evidence>[]) =>
      foldStanding([listed, development({ type: 'delisted', date: '2021-03-01', evidence })]).status
    expect(lifted({ rank: 5 })).toBe('in_force')
    expect(lifted({ rank: 5 }, { rank: 4 })).toBe('lifted')
    expect(lifted({ rank: 3 })).toBe('lifted')
    expect(foldStanding([development({ type: 'delisted', evidence: [{ rank: 5 }] })]).status).toBe('lifted')
  })

  it('confirms an exit only by what was published on the day asked for', () => {
    const exit = development({
      type: 'delisted',
      date: '2021-05-25',
      evidence: [
        { rank: 3, published: '2021-05-25' },
        { rank: 1, published: '2021-06-02' },
      ],
    })
    expect(foldStanding([exit], '2021-05-26').confirmed).toBe(false)
    expect(foldStanding([exit], '2021-06-02').confirmed).toBe(true)
  })

  it('places an undated recap before everything dated', () => {
    const recap = development({
      type: 'injunction_granted',
      date: null,
      evidence: [{ background: true, published: '2021-06-02' }],
    })
    expect(foldStanding([...STORY, recap]).status).toBe('vacated')
  })

  it('is the same for any order and any duplication of the same developments', () => {
    const step = fc.record({
      type: fc.constantFrom(...DEVELOPMENT_TYPES),
      day: fc.integer({ min: 1, max: 28 }),
      undated: fc.boolean(),
      background: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (steps, random) => {
        const all = steps.map(({ type, day, undated, background }) =>
          development({
            type,
            date: undated ? null : `2021-03-${String(day).padStart(2, '0')}`,
            evidence: [{ background, published: `2021-03-${String(day).padStart(2, '0')}` }],
          }),
        )
        const shuffled = all
          .map((one) => ({ one, key: random.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(foldStanding(shuffled)).toEqual(foldStanding(all))
      }),
    )
  })
})

describe('a date that passes', () => {
  it.each([
    ['the day it takes effect', ['2025-01-01', 'designated', { effective: '2025-03-01' }] as const, 'takes effect'],
    ['the end of an injunction', ['2025-01-01', 'tro_granted', { until: '2025-03-01' }] as const, 'suspension ends'],
    [
      'the end of a suspension',
      ['2025-01-01', 'suspended_by_authority', { until: '2025-03-01' }] as const,
      'suspension ends',
    ],
    ['the end of a delay', ['2025-01-01', 'delayed', { until: '2025-03-01' }] as const, 'suspension ends'],
    [
      'the end of a licence',
      ['2025-01-01', 'general_license_issued', { until: '2025-03-01' }] as const,
      'licence ends',
    ],
  ])('asks to be verified and flips nothing: %s', (_, [date, type, more], what) => {
    const before = foldStanding([development({ date, type, ...more })], '2025-02-01')
    const after = foldStanding([development({ date, type, ...more })], '2025-03-02')
    expect(before.pending).toEqual([{ date: '2025-03-01', what, verify: false }])
    expect(after.pending).toEqual([{ date: '2025-03-01', what, verify: true }])
    expect(after.status).toBe(before.status)
  })
})

describe('an annulment by the Union’s courts', () => {
  const annulled = (appeal: DevelopmentType) =>
    foldStanding([
      development({ restriction: 'eu-iran', date: '2010-07-26', type: 'designated' }),
      development({ restriction: 'eu-iran', date: '2013-01-29', type: 'ruling_for_company' }),
      development({ restriction: 'eu-iran', date: '2016-02-18', type: appeal }),
    ])

  it('ends the case once the appeal has failed, and is confirmed like any end', () =>
    expect(annulled('appeal_ruling_for_company')).toMatchObject({ status: 'vacated', confirmed: false }))

  it('ends nothing when the appeal succeeds', () =>
    expect(annulled('appeal_ruling_for_government')).toMatchObject({ status: 'in_force' }))
})
