import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/journey/understand/story-day.ts'
import { storyOf, understood } from './acme.ts'

const LISTED = 'The ministry put Acme on its sanctions list'

describe('the day from which a story counts', () => {
  it.each([
    ['its day of publication', { published: '2024-05-17' }, '2024-05-17'],
    ['Beijing’s day', { published: '2024-05-17T23:30:00Z', url: 'https://news.example.cn/a' }, '2024-05-18'],
    ['Tokyo’s day, by its language', { published: '2024-05-17T20:00:00Z', lang: 'ja' }, '2024-05-18'],
    ['Delhi’s day', { published: '2024-05-17T19:00:00Z', url: 'https://example.in/a' }, '2024-05-18'],
    ['Washington’s day', { published: '2024-05-18T02:00:00Z', url: 'https://agency.example.gov/a' }, '2024-05-17'],
    ['the day it says, where its place is not known', { published: '2024-05-17T23:30:00Z' }, '2024-05-17T23:30:00Z'],
    ['the day of its dateline', { published: null, text: `LONDON, May 16, 2024 (Wire) - ${LISTED}.` }, '2024-05-16'],
    ['the day of an earlier dateline', { text: `LONDON, May 13 (Wire) - ${LISTED}.` }, '2024-05-13'],
    ['not that of a dateline of long ago', { text: `LONDON, Jan 13 (Wire) - ${LISTED}.` }, '2024-05-17'],
    ['the day in its address', { published: null, url: 'https://example.com/2024/05/16/acme' }, '2024-05-16'],
    ['the day in its address', { published: null, url: 'https://example.com/news/2024-05-16-acme' }, '2024-05-16'],
    ['none from a number', { published: null, url: 'https://example.com/20241399/acme' }, null],
    ['none from a month', { published: null, url: 'https://example.com/2024/05/acme' }, null],
  ])('is %s', (_what, story, day) => expect(dayOf(storyOf(LISTED, story))).toBe(day))
})

describe('weekdays by the clock of the story’s place', () => {
  const dateOf = (text: string, more: Parameters<typeof storyOf>[1]) => understood(text, more).findings[0]?.date

  it('is today where the story was written, not a week ago', () =>
    expect(
      dateOf(`${LISTED} on Saturday.`, { published: '2024-05-17T23:30:00Z', url: 'https://news.example.cn/a' }),
    ).toBe('2024-05-18'))

  it('counts from the dateline of a story that was passed on later', () =>
    expect(dateOf(`LONDON, May 14 (Wire) - ${LISTED} on Monday.`, { published: '2024-05-21' })).toBe('2024-05-13'))
})
