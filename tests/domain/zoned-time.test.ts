import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WEEKDAYS } from '../../src/domain/subscription-when.ts'
import { isTimeZone, nextRun, wallTime } from '../../src/domain/zoned-time.ts'

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/Santiago',
  'America/Nuuk',
  'UTC',
]
const DAY = 86_400_000

const zones = fc.constantFrom(...ZONES)
const times = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16))
const instants = fc.date({
  min: new Date('2015-01-01T00:00:00Z'),
  max: new Date('2036-01-01T00:00:00Z'),
  noInvalidDate: true,
})

const daily = (at: string) => ({ every: 'day', at }) as const

/** The next so many runs after an instant. */
function runs(when: Parameters<typeof nextRun>[0], zone: string, after: Date, count: number): Date[] {
  const all: Date[] = []
  for (let last = after; all.length < count; all.push(last)) last = nextRun(when, zone, last)
  return all
}

describe('a daily schedule', () => {
  it.each([
    ['a time that clocks skip', 'Europe/Berlin', '02:30', '2026-03-28T12:00Z', '2026-03-29T01:00:00.000Z'],
    ['the day after', 'Europe/Berlin', '02:30', '2026-03-29T01:00Z', '2026-03-30T00:30:00.000Z'],
    ['a time that comes twice', 'Europe/Berlin', '02:30', '2026-10-24T12:00Z', '2026-10-25T00:30:00.000Z'],
    ['not its second coming', 'Europe/Berlin', '02:30', '2026-10-25T00:30Z', '2026-10-26T01:30:00.000Z'],
    ['half an hour skipped', 'Australia/Lord_Howe', '02:15', '2026-10-03T12:00Z', '2026-10-03T15:30:00.000Z'],
    ['half an hour twice', 'Australia/Lord_Howe', '01:45', '2026-04-04T12:00Z', '2026-04-04T14:45:00.000Z'],
    ['midnight skipped', 'America/Santiago', '00:00', '2026-09-05T12:00Z', '2026-09-06T04:00:00.000Z'],
    ['a month of other clocks', 'Africa/Casablanca', '08:00', '2026-03-01T12:00Z', '2026-03-02T08:00:00.000Z'],
    ['a zone of quarter hours', 'Asia/Kathmandu', '08:00', '2026-01-01T12:00Z', '2026-01-02T02:15:00.000Z'],
    ['a day that is left out', 'Pacific/Apia', '08:00', '2011-12-29T20:00Z', '2011-12-30T18:00:00.000Z'],
  ])('%s', (_, zone, at, after, run) => expect(nextRun(daily(at), zone, new Date(after)).toISOString()).toBe(run))

  it('runs later and later, once on every local day', () => {
    fc.assert(
      fc.property(zones, times, instants, (zone, at, after) => {
        const all = runs(daily(at), zone, after, 40)
        const days = all.map((run) => Date.parse(wallTime(run, zone).day))
        expect(all.every((run, i) => run > (all[i - 1] ?? after))).toBe(true)
        expect(days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + DAY)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('runs at its time, but for days on which clocks skip it', () => {
    fc.assert(
      fc.property(zones, times, instants, (zone, at, after) => {
        const [run = after] = runs(daily(at), zone, after, 1)
        const { time } = wallTime(run, zone)
        if (time === at) return
        // The minute before the run was before the time on the wall, or another day: there is none between.
        const before = wallTime(new Date(run.getTime() - 60_000), zone).time
        expect(time > at && (before < at || before > time)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('has nothing between an instant and its next run', () => {
    fc.assert(
      fc.property(zones, times, instants, fc.double({ min: 0, max: 1, noNaN: true }), (zone, at, after, share) => {
        const run = nextRun(daily(at), zone, after)
        const between = new Date(after.getTime() + Math.floor((run.getTime() - after.getTime() - 1) * share))
        expect(nextRun(daily(at), zone, between)).toEqual(run)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a weekly schedule', () => {
  it('runs once a week, on its day', () => {
    fc.assert(
      fc.property(zones, times, instants, fc.constantFrom(...WEEKDAYS), (zone, at, after, on) => {
        const all = runs({ every: 'week', on, at }, zone, after, 6)
        const days = all.map((run) => Date.parse(wallTime(run, zone).day))
        expect(days.map((day) => WEEKDAYS[new Date(day).getUTCDay()])).toEqual(all.map(() => on))
        expect(days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 7 * DAY)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a time zone', () => {
  it.each(['Europe/Berlin', 'utc', 'Asia/Kathmandu'])('%s is one', (name) => expect(isTimeZone(name)).toBe(true))
  it.each(['Mars/Olympus', '', 'Berlin', "'; drop"])('%j is none', (name) => expect(isTimeZone(name)).toBe(false))
})
