import { expect, test } from 'vitest'
import { createSeen } from '../../../src/platforms/slack/seen.ts'

test('an id is seen from its second time on', () => {
  const seen = createSeen()
  expect([seen('a'), seen('b'), seen('a')]).toEqual([false, false, true])
})

test('only the latest ids are kept', () => {
  const seen = createSeen(2)
  for (const id of ['a', 'b', 'c']) seen(id)
  expect([seen('c'), seen('b'), seen('a')]).toEqual([true, true, false])
})
