import { describe, expect, it } from 'vitest'
import { PostError } from '../../../src/platforms/platform.ts'
import { type Outcome, tellingInTests } from '../../support/telling.ts'

const setUp = tellingInTests()

describe('revising', () => {
  it('revises what was posted when a reader would see it, and nothing else', async () => {
    const { file, settle, mouth, revise, retitle } = await setUp([new PostError('refused', 'x')])
    await file('dead', 'sent')
    await settle()
    await revise('sent')
    expect(mouth.edits).toEqual([])
    retitle('with later evidence')
    await revise('dead')
    await revise('sent')
    await revise('sent')
    expect(mouth.edits).toEqual([`message of ${mouth.shown[0]?.key}`])
  })

  it('revises a message at most once a minute, and says when to come again', async () => {
    const { file, settle, mouth, revise, retitle, passTime } = await setUp()
    await file('a')
    await settle()
    retitle('second')
    expect(await revise('a')).toBeUndefined()
    retitle('third')
    expect(await revise('a')).toEqual(new Date('2025-01-01T00:01:00Z'))
    passTime(1)
    expect(await revise('a')).toBeUndefined()
    expect(mouth.edits).toHaveLength(2)
  })

  it('tries a revision again, and leaves a message alone that somebody took away', async () => {
    const outcomes: Outcome[] = []
    const { file, settle, mouth, revise, retitle } = await setUp(outcomes)
    await file('a')
    await settle()
    retitle('second')
    outcomes.push(new PostError('later', 'Busy', { retryAfter: 5_000 }), new PostError('refused', 'Unknown Message'))
    expect(await revise('a')).toEqual(new Date('2025-01-01T00:00:05Z'))
    expect(await revise('a', 1)).toBeUndefined()
    expect(await revise('a')).toBeUndefined()
    expect([mouth.edits, outcomes, mouth.shown.length]).toEqual([[], [], 1])
  })
})
