import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, formatCap, readCap, settingsOf } from '../../src/domain/place-settings.ts'
import { quietUntil, readQuietHours } from '../../src/domain/quiet-hours.ts'
import { afterCap, capWindow, tellingTime } from '../../src/domain/telling-time.ts'

const NIGHT = { from: '22:00', until: '07:00' }
const berlin = { ...DEFAULT_SETTINGS, timeZone: 'Europe/Berlin', quiet: NIGHT }
const at = (instant: string) => new Date(instant)

describe('quiet hours', () => {
  it.each([
    ['2026-01-10T20:59Z', null],
    ['2026-01-10T21:00Z', '2026-01-11T06:00:00.000Z'],
    ['2026-01-11T05:59Z', '2026-01-11T06:00:00.000Z'],
    ['2026-01-11T06:00Z', null],
    ['2026-03-28T22:00Z', '2026-03-29T05:00:00.000Z'],
  ])('at %s in Berlin end at %s', (instant, end) =>
    expect(quietUntil(NIGHT, 'Europe/Berlin', at(instant))?.toISOString() ?? null).toBe(end),
  )

  it('do not begin anew when clocks are put back over their end', () => {
    const quiet = { from: '22:00', until: '02:30' }
    expect(quietUntil(quiet, 'Europe/Berlin', at('2026-10-25T00:29Z'))?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(quietUntil(quiet, 'Europe/Berlin', at('2026-10-25T01:10Z'))).toBeNull()
  })

  it('end within a day, and not before they hold', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe', 'Africa/Casablanca')
    const hour = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`)
    const instant = fc.date({ min: at('2020-01-01T00:00Z'), max: at('2030-01-01T00:00Z'), noInvalidDate: true })
    fc.assert(
      fc.property(zone, hour, hour, instant, (timeZone, from, until, now) => {
        fc.pre(from !== until)
        const end = quietUntil({ from, until }, timeZone, now)
        if (!end) return
        expect(end > now && end.getTime() - now.getTime() <= 25 * 3_600_000).toBe(true)
        expect(quietUntil({ from, until }, timeZone, end)).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['22:00-07:00', NIGHT],
    ['10pm to 7am', NIGHT],
    ['22 – 7', NIGHT],
    ['22:00', null],
    ['22:00-22:00', null],
    ['22:00-26:00', null],
    ['1-2-3', null],
  ])('%s', (typed, quiet) => expect(readQuietHours(typed)).toEqual(quiet))
})

describe('when a place is told', () => {
  it('is at once, unless it sleeps', () => {
    expect(tellingTime({ every: 'now' }, berlin, at('2026-01-10T12:00Z'))).toEqual({ at: 'once' })
    expect(tellingTime({ every: 'now' }, berlin, at('2026-01-10T23:00Z'))).toEqual({
      at: 'due',
      due: '2026-01-11T06:00:00.000Z',
      because: 'quiet',
    })
  })

  it('is its time of day, or the end of the quiet hours that is in', () => {
    const told = (hours: string) => tellingTime({ every: 'day', at: hours }, berlin, at('2026-01-10T12:00Z'))
    expect(told('08:00')).toMatchObject({ due: '2026-01-11T07:00:00.000Z', because: 'daily' })
    expect(told('23:00')).toMatchObject({ due: '2026-01-11T06:00:00.000Z', because: 'daily' })
  })

  it('is when the hour or day is over for what is beyond the cap, and not in the night', () => {
    const cap = { posts: 3, per: 'hour' } as const
    expect(afterCap(cap, berlin, at('2026-01-10T12:10Z'))).toMatchObject({ due: '2026-01-10T13:00:00.000Z' })
    expect(afterCap(cap, berlin, at('2026-01-10T20:10Z'))).toMatchObject({ due: '2026-01-11T06:00:00.000Z' })
    expect(capWindow({ posts: 3, per: 'day' }, 'Europe/Berlin', at('2026-01-10T23:30Z'))).toEqual({
      name: '2026-01-11',
      ends: '2026-01-11T23:00:00.000Z',
    })
  })
})

describe('settings of a place', () => {
  it('are its own over its workspace’s over the defaults; null switches off', () => {
    const workspace = { timeZone: 'Asia/Tokyo', quiet: NIGHT, cap: undefined }
    expect(settingsOf(workspace, { quiet: null, digestAt: '09:00' })).toEqual({
      timeZone: 'Asia/Tokyo',
      quiet: null,
      cap: { posts: 20, per: 'hour' },
      digestAt: '09:00',
    })
    expect(settingsOf(null, null)).toEqual(DEFAULT_SETTINGS)
  })

  it.each([
    ['20', '20 an hour'],
    ['5/hour', '5 an hour'],
    ['50 a day', '50 a day'],
    ['50 per day', '50 a day'],
    ['0', null],
    ['many', null],
    ['5 a week', null],
  ])('cap %s', (typed, says) => {
    const cap = readCap(typed)
    expect(cap && formatCap(cap)).toBe(says)
  })
})
