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
    ['2021-02-30', null],
    ['soon', null],
    ['xiaomi 2021-03-20 and so on', null],
  ])('%s is %s', (typed, day) => expect(readDate(typed, NOW)).toBe(day))
})
