import { expect, it } from 'vitest'
import { reassigned } from '../../../src/journey/file/reassigned.ts'
import { development } from '../../support/developments.ts'

it('is what was known and is now of another restriction or kind', () => {
  const [unnamed, plain, first] = [
    development({ restriction: 'unknown' }),
    development(),
    development({ type: 'tro_granted' }),
  ]
  const after = [
    { ...unnamed, restriction: 'us-bis-el' },
    { ...plain, date: '2021-01-15' },
    { ...first, type: 'injunction_granted' as const },
    development(),
  ]
  expect(reassigned([unnamed, plain, first], after)).toEqual([unnamed.id, first.id])
})
