import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPublished } from '../../../src/journey/read/published.ts'

const now = new Date('2021-06-01T12:00:00Z')

test.each([
  ['Fri, 12 Mar 2021 17:04:05 GMT', '2021-03-12T17:04:05.000Z'],
  ['Fri, 12 Mar 2021 17:04:05 +0800', '2021-03-12T09:04:05.000Z'],
  ['Fri, 12 Mar 2021 17:04 EST', '2021-03-12T22:04:00.000Z'],
  ['12 Mar 21 17:04:05 PDT', '2021-03-13T00:04:05.000Z'],
  ['fri, 12 march 2021 17:04:05 z', '2021-03-12T17:04:05.000Z'],
  ['Thu, 12 Mar 2021 17:04:05 UTC+2', '2021-03-12T15:04:05.000Z'],
  ['2021-03-12T17:04:05Z', '2021-03-12T17:04:05.000Z'],
  ['2021-03-12T17:04:05.123456+01:00', '2021-03-12T16:04:05.123Z'],
  ['2021-03-12T17:04:05-0500', '2021-03-12T22:04:05.000Z'],
  ['2021-03-12 17:04:05 +05:30', '2021-03-12T11:34:05.000Z'],
  ['2021-03-12T17:04', '2021-03-12T17:04:00.000Z'],
  ['2021-03-12 17:04:05', '2021-03-12T17:04:05.000Z'],
  ['20210312T170405Z', '2021-03-12'],
  ['2021-03-12', '2021-03-12'],
  ['2021/03/12', '2021-03-12'],
  ['20210312', '2021-03-12'],
  ['12.03.2021', '2021-03-12'],
  ['12.3.2021, 17:04 Uhr', '2021-03-12T17:04:00.000Z'],
  ['03/12/2021', '2021-03-12'],
  ['25/03/2021', '2021-03-25'],
  ['09/03/2021', '2021-03-09'],
  ['March 12, 2021', '2021-03-12'],
  ['Mar. 12, 2021 5:04 PM EDT', '2021-03-12T21:04:00.000Z'],
  ['March 12th, 2021 at 12:04 a.m.', '2021-03-12T00:04:00.000Z'],
  ['Fri Mar 12 17:04:05 2021', '2021-03-12T17:04:05.000Z'],
  ['Fri Mar 12 17:04:05 EST 2021', '2021-03-12T22:04:05.000Z'],
  ['12 March 2021', '2021-03-12'],
  ['12-Mar-2021 17:04', '2021-03-12T17:04:00.000Z'],
  ['12. März 2021', '2021-03-12'],
  ['12 mars 2021', '2021-03-12'],
  ['12 de marzo de 2021', '2021-03-12'],
  ['12 марта 2021', '2021-03-12'],
  ['2021年3月12日 17:04', '2021-03-12T17:04:00.000Z'],
  ['1615568645', '2021-03-12T17:04:05.000Z'],
  ['1615568645000', '2021-03-12T17:04:05.000Z'],
  ['Published: 2021-03-12', '2021-03-12'],
  ['Mon, 12 Mar 2001 00:00:00 GMT', '2001-03-12T00:00:00.000Z'],
])('%s is %s', (text, date) => expect(readPublished(text, now)).toBe(date))

test.each([
  '',
  'yesterday',
  'soon',
  '0000-00-00',
  '0001-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '2021-02-30',
  '2021-13-01',
  '99/99/2021',
  'NaN',
  '-1',
  'Mar',
  '12',
])('%j is no date', (text) => expect(readPublished(text, now)).toBeNull())

test.each([
  ['2021-06-01T18:00:00Z', '2021-06-01T12:00:00.000Z'],
  ['2031-01-01', '2021-06-01'],
  ['Sat, 01 Jan 2050 00:00:00 GMT', '2021-06-01T12:00:00.000Z'],
])('the future date %s is set to now', (text, date) => expect(readPublished(text, now)).toBe(date))

test('whatever is written, the answer is a past date or none', () => {
  const piece = fc.oneof(
    fc.constantFrom('2021', '-', ':', '/', ' ', 'Mar', 'T', 'Z', '12', '+0800', 'PM', '日'),
    fc.string({ maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      const date = readPublished(parts.join(''), now)
      if (date === null) return
      expect(date).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\.\d{3}Z)?$/)
      expect(Date.parse(date)).toBeLessThanOrEqual(now.getTime())
    }),
  )
})

test('every instant is read back from the forms that programs write', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: now, noInvalidDate: true }), (date) => {
      const instant = new Date(Math.floor(date.getTime() / 1000) * 1000)
      for (const form of [instant.toISOString(), instant.toUTCString()])
        expect(readPublished(form, now)).toBe(instant.toISOString())
    }),
  )
})
