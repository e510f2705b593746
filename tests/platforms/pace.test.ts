import { expect, it } from 'vitest'
import { createPace } from '../../src/platforms/pace.ts'

it('lets so many through at once and the next only when the stretch is over, in order', async () => {
  const turn = createPace({ most: 3, perMs: 100 })
  const times: number[] = []
  const order: number[] = []
  await Promise.all(
    Array.from({ length: 10 }, async (_, i) => {
      await turn()
      times.push(performance.now())
      order.push(i)
    }),
  )
  expect(order).toEqual([...order].sort((a, b) => a - b))
  for (let i = 3; i < times.length; i++)
    expect((times[i] ?? 0) - (times[i - 3] ?? 0), `turn ${i}`).toBeGreaterThanOrEqual(95)
})
