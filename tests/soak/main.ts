import { soak } from './soak.ts'

const [, , kills = '200', seed = String(Date.now() % 100_000)] = process.argv
const started = Date.now()
console.log(`Seed ${seed}`)
const { faults, ...result } = await soak({
  kills: Number(kills),
  databasePercent: 15,
  seed: Number(seed),
  patienceMs: 10 * 60_000,
  say: (line) => console.log(`${Math.round((Date.now() - started) / 1_000)} s: ${line}`),
})
console.log(JSON.stringify({ ...result, faults, minutes: Math.round((Date.now() - started) / 6_000) / 10 }, null, 2))
process.exit(result.lost.length || result.doubled.length ? 1 : 0)
