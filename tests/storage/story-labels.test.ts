import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeLabels, windowsBack } from '../../src/storage/story-labels.ts'

const day = fc
  .date({ min: new Date('1985-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('looking back in time', () => {
  it('looks at every day up to a day once, the newest first', () =>
    fc.assert(
      fc.property(day, day, fc.boolean(), (published, to, bounded) => {
        fc.pre(published <= to)
        const from = bounded ? published : undefined
        const labels = timeLabels(published)
        const windows = windowsBack({ from, to })
        const within = windows.filter((window) =>
          'labels' in window ? window.labels.some((label) => labels.includes(label)) : published < window.before,
        )
        expect(within).toHaveLength(1)
        expect(windows.length).toBeLessThanOrEqual(9)
      }),
    ))

  it('asks for few labels, however far it goes', () =>
    expect(
      windowsBack({ from: undefined, to: '2026-01-01' }).map((window) =>
        'labels' in window ? window.labels.length : window,
      ),
    ).toEqual([2, 9, 1, 2, 4, 8, 16, 64, { before: expect.stringMatching(/^199/) }]))

  it('labels nothing that has no day', () => {
    expect(timeLabels(null)).toEqual([])
    expect(timeLabels('soon')).toEqual([])
  })
})
