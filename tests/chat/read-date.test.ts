import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/chat/read-date.ts'

const NOW = new Date('2021-04-15T10:00:00Z')

describe('reading a date people type', () => {
  it.each([
    ['2021-03-20', '2021-03-20'],
    ['2021/3/2', '2021-03-02'],
    ['2021年3月20日', '2021-03-20'],
    ['2021-02', '2021-02-28'],
    ['2020', '2020-12-31'],
    ['20 March 2021', '2021-03-20'],
    ['March 20, 2021', '2021-03-20'],
    ['20/03/2021', '2021-03-20'],
    ['yesterday', '2021-04-14'],
    ['last month', '2021-03-31'],
    ['March 2021', '2021-03-31'],
    ['20210320', '2021-03-20'],
    ['２０２１-03-20', '2021-03-20'],
    ['the 20th of March 2021', '2021-03-20'],
    ['as of 20 March 2021', '2021-03-20'],
    ['20.03.2021', '2021-03-20'],
    ['04/13/2021', '2021-04-13'],
    ['3 days ago', '2021-04-12'],
    ['2 months ago', '2021-02-15'],
    ['last year', '2020-12-31'],
    ['2021', '2021-04-15'],
    ['2021-04', '2021-04-15'],
    ['this month', '2021-04-15'],
    ['2030-01-01', '2030-01-01'],
    ['2021-02-30', null],
    ['31/02/2021', null],
    ['2021-13', null],
    ['20 March 2021 dji', null],
    ['soon', null],
    ['xiaomi 2021-03-20 and so on', null],
  ])('%s is %s', (typed, day) => expect(readDate(typed, NOW)).toBe(day))

  it.each([
    ['last month', '2021-03-01'],
    ['2021-02', '2021-02-01'],
    ['March 2021', '2021-03-01'],
    ['2020', '2020-01-01'],
    ['last year', '2020-01-01'],
    ['this month', '2021-04-01'],
    ['20 March 2021', '2021-03-20'],
    ['yesterday', '2021-04-14'],
    ['2021-13', null],
  ])('%s begins on %s', (typed, day) => expect(readDate(typed, NOW, 'first')).toBe(day))
})
