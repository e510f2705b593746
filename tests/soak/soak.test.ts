import { expect, it } from 'vitest'
import { soak } from './soak.ts'

it('loses nothing and tells nothing twice, killed between fetching and telling, database and all', async () => {
  const result = await soak({ kills: 12, databasePercent: 25, seed: 1, patienceMs: 180_000, say: () => {} })
  expect(result).toMatchObject({ kills: 12, developments: 12, lost: [], doubled: [] })
  expect(result.tellings).toBe(24)
}, 600_000)
