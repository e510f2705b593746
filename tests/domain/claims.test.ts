import { describe, expect, it } from 'vitest'
import { daysClaimed, kindsClaimed } from '../../src/domain/claims.ts'
import { development } from '../support/developments.ts'

describe('what outlets say of a development where they differ', () => {
  it('is one claim a day, the best outlet first, without days of other steps and without months', () => {
    const told = development({
      date: '2025-03-12',
      evidence: [
        { outlet: 'Court', rank: 1, date: '2025-03-12' },
        { outlet: 'Wire', rank: 3, date: '2025-03-13' },
        { outlet: 'Daily', rank: 3, date: '2025-03-12' },
        { outlet: 'Weekly', rank: 4, date: '2025-03' },
        { outlet: 'Blog', rank: 5, date: '2025-01-02' },
      ],
    })
    expect(daysClaimed(told).map(({ outlet, date }) => [outlet, date])).toEqual([
      ['Court', '2025-03-12'],
      ['Wire', '2025-03-13'],
    ])
  })

  it('is one claim for each thing it may have been to its case; recaps claim nothing', () => {
    const told = development({
      type: 'vacated',
      evidence: [
        { outlet: 'Court', type: 'vacated' },
        { outlet: 'Wire', type: 'ruling_for_company' },
        { outlet: 'Daily', type: 'appeal_ruling_for_company' },
        { outlet: 'Blog', type: 'injunction_granted', background: true },
      ],
    })
    expect(kindsClaimed(told).map(({ outlet, type }) => [outlet, type])).toEqual([
      ['Court', 'vacated'],
      ['Wire', 'ruling_for_company'],
    ])
  })
})
