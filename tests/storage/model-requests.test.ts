import { describe, expect, it } from 'vitest'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()

describe('the budget of the language model', () => {
  it('is spent one by one and never beyond, by however many at once', async () => {
    const { modelRequests } = open()
    const taken = await Promise.all(Array.from({ length: 30 }, () => modelRequests.spend('2024-05-17', 7)))
    expect(taken.filter(Boolean)).toHaveLength(7)
    expect(await modelRequests.spend('2024-05-17', 7)).toBe(false)
  })

  it('is a new one each day, and grows when it is set higher', async () => {
    const { modelRequests } = open()
    expect(await modelRequests.spend('2024-05-18', 1)).toBe(true)
    expect(await modelRequests.spend('2024-05-18', 1)).toBe(false)
    expect(await modelRequests.spend('2024-05-18', 2)).toBe(true)
    expect(await modelRequests.spend('2024-05-19', 1)).toBe(true)
  })
})
