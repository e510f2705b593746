import { expect, it } from 'vitest'
import type { Corrected } from '../../src/domain/correction.ts'
import { isSaidAlready } from '../../src/domain/said-already.ts'
import { development } from '../support/developments.ts'

const corrected: Corrected[] = [
  {
    correction: 'c1',
    wrong: 'company',
    was: 'bolt',
    to: 'acme',
    note: null,
    by: 'ann',
    forAll: false,
    at: '2021-02-01T00:00:00.000Z',
  },
]
const OTHER = development({ type: 'lawsuit_filed', date: '2021-01-29', corrected })
const told = (date: string, more: Parameters<typeof development>[0] = {}) =>
  development({ type: 'lawsuit_filed', date, evidence: [{ filedAt: '2021-02-02T00:00:00.000Z' }], ...more })

it.each([
  ['the same step within days', told('2021-01-31'), true],
  ['the same step by another word for it', told('2021-01-29', { type: 'tro_requested' }), true],
  ['the same step weeks later', told('2021-02-20'), false],
  ['another step', told('2021-01-29', { type: 'designated' }), false],
  ['a step of another company', told('2021-01-29', { company: 'bolt' }), false],
  ['a step under another restriction', told('2021-01-29', { restriction: 'us-bis-el' }), false],
  [
    'what stories had told before the correction',
    told('2021-01-29', { evidence: [{ filedAt: '2021-01-30T00:00:00.000Z' }] }),
    false,
  ],
])('a corrected development tells %s: %#', (_, one, expected) => expect(isSaidAlready(OTHER, one)).toBe(expected))

it('what nobody corrected tells nothing of others', () =>
  expect(isSaidAlready({ ...OTHER, corrected: [] }, told('2021-01-29'))).toBe(false))
