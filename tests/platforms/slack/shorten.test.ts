import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toMrkdwn } from '../../../src/platforms/slack/escape.ts'
import { boundaryBefore, shorten } from '../../../src/platforms/slack/shorten.ts'

describe('shorten', () => {
  test.each([
    ['text that fits is left alone', 'Xiaomi', 6, 'Xiaomi'],
    ['a cut is marked with an ellipsis', 'Xiaomi wins in court', 10, 'Xiaomi wi…'],
    ['no space is left before the ellipsis', 'Xiaomi wins', 8, 'Xiaomi…'],
    ['a family of four stays together', 'ab👨‍👩‍👧‍👦cd', 6, 'ab…'],
    ['an accent stays on its letter', 'abce\u0301f', 5, 'abc…'],
  ])('%s', (_, text, limit, expected) => expect(shorten(text, limit)).toBe(expected))

  test('counts what the text costs once it is escaped', () => {
    const cut = shorten('&'.repeat(20), 21, (text) => toMrkdwn(text).length)
    expect(cut).toBe('&&&&…')
  })

  test('never exceeds the limit, never cuts inside a character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 200 }), (text, limit) => {
        const cut = shorten(text, limit)
        expect(cut.length).toBeLessThanOrEqual(limit)
        if (text.isWellFormed()) expect(cut.isWellFormed()).toBe(true)
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true)
      }),
    )
  })
})

test('a boundary lies before a character, not inside it', () => {
  expect(boundaryBefore('ab👨‍👩‍👧‍👦', 5)).toBe(2)
  expect(boundaryBefore('abcdef', 5)).toBe(5)
})
