import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createPace } from '../../src/platforms/pace.ts'

it('lets so many through at once, and the next when the stretch since an answer is over, in order', async () => {
  const paced = createPace({ most: 3, perMs: 100 })
  const answered: number[] = []
  const begun: { at: number; i: number }[] = []
  await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      paced(async () => {
        begun.push({ at: performance.now(), i })
        await sleep(10)
        answered.push(performance.now())
      }),
    ),
  )
  expect(begun.map(({ i }) => i)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  for (let i = 3; i < begun.length; i++)
    expect((begun[i]?.at ?? 0) - (answered[i - 3] ?? 0), `request ${i}`).toBeGreaterThanOrEqual(98)
})

it('goes on after one that failed', async () => {
  const paced = createPace({ most: 1, perMs: 1 })
  await expect(paced(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await paced(async () => 'yes')).toBe('yes')
})
