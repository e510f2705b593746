import { describe, expect, it } from 'vitest'
import { formatWhen, narrowest, readTimeOfDay, readWhen, sayWhen } from '../../src/domain/subscription-when.ts'

describe('when a subscription wants to be told', () => {
  it.each([
    ['now', 'now'],
    ['At once', 'now'],
    ['daily', 'daily 09:00'],
    ['daily 8', 'daily 08:00'],
    ['every day at 8:30 pm', 'daily 20:30'],
    ['daily noon', 'daily 12:00'],
    ['18:45', 'daily 18:45'],
    ['weekly', 'weekly mon 09:00'],
    ['weekly fri 17:00', 'weekly fri 17:00'],
    ['every Friday, 5pm', 'weekly fri 17:00'],
    ['mondays 9:00', 'weekly mon 09:00'],
    ['weekly 12am', 'weekly mon 00:00'],
  ])('%s is %s', (typed, means) => {
    const when = readWhen(typed, '09:00')
    expect(when && formatWhen(when)).toBe(means)
    expect(readWhen(means, '01:23')).toEqual(when)
  })

  it.each([
    '',
    'hourly',
    'daily 25:00',
    'daily monday',
    'weekly someday',
    'daily 8:00 9:00',
    'weekly mordor 8',
    'fri8',
  ])('%j is no such time', (typed) => expect(readWhen(typed, '09:00')).toBeNull())

  it.each([
    ['0:05', '00:05'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['7h', '07:00'],
    ['13pm', null],
    ['24:00', null],
    ['8:5', null],
  ])('%s o’clock is %s', (typed, time) => expect(readTimeOfDay(typed)).toBe(time))

  it('is said in words', () =>
    expect(
      ['now', 'daily 8', 'weekly tue 8'].map((typed) => sayWhen(readWhen(typed, '09:00') ?? { every: 'now' })),
    ).toEqual(['at once', 'daily at 08:00', 'every Tuesday at 08:00']))

  it('takes the soonest of several', () => {
    const all = ['weekly', 'daily', 'now', 'now'].map((typed, i) => ({
      i,
      when: readWhen(typed, '09:00') ?? { every: 'now' as const },
    }))
    expect(narrowest(all)?.i).toBe(2)
    expect(narrowest(all.slice(0, 2))?.i).toBe(1)
    expect(narrowest([])).toBeUndefined()
  })
})
