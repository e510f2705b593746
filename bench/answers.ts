import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { loadRestrictions } from '../src/catalogue/restrictions.ts'
import { STATUS_FILTERS } from '../src/chat/status-filters.ts'
import { startPostgres } from '../src/storage/embedded-postgres.ts'
import { storageOn } from '../src/storage/storage.ts'
import { asker, realBot } from '../tests/support/real-bot.ts'
import { type Archive, madeUpArchive, TODAY } from './archive.ts'
import { loadArchive } from './load-archive.ts'

const RUNS = 300
const WARM_UP = 30
const SIZES = [10_000, 100_000, 1_000_000]

/** How long answers take by how much there is to answer from: archives of so many stories and a tenth as many cases. */
export async function answers(sizes: readonly number[]): Promise<void> {
  const results: Measured[] = []
  for (const stories of sizes.length ? sizes : SIZES) results.push(await measure(stories))
  const [first] = results
  const last = results.at(-1)
  if (!first || !last || first === last) return
  console.log(
    `\np99 at ${last.stories.toLocaleString('en')} stories ÷ at ${first.stories.toLocaleString('en')} (${last.stories / first.stories} × as many)`,
  )
  for (const [name, { p99 }] of last.times)
    console.log(`${name.padEnd(10)} ${(p99 / (first.times.get(name)?.p99 ?? p99)).toFixed(2)}`)
}

interface Measured {
  stories: number
  times: Map<string, { p50: number; p99: number }>
}

async function measure(stories: number): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'casewire-bench-'))
  const { connection, stop } = await startPostgres(dataDir, () => {}, { durable: false })
  const storage = await storageOn(connection, { cacheUrl: undefined }, () => {})
  try {
    const size = { stories, cases: Math.ceil(stories / 10) }
    const archive = madeUpArchive(size, loadRestrictions())
    const client = new Client(connection)
    await client.connect()
    const started = performance.now()
    await loadArchive(client, archive, stories)
    await client.end()
    console.log(
      `\n${stories.toLocaleString('en')} stories, ${size.cases.toLocaleString('en')} cases of ${archive.companies.length.toLocaleString('en')} companies, made in ${Math.round((performance.now() - started) / 1000)} s`,
    )
    const { ask, faults } = await realBot(storage, 'bench', {
      followed: archive.companies,
      now: () => new Date(`${TODAY}T12:00:00Z`),
    })
    const times = new Map<string, { p50: number; p99: number }>()
    for (const [name, question] of questions(archive)) {
      const taken: number[] = []
      for (let i = 0; i < WARM_UP + RUNS; i++) {
        const text = question(i)
        const begun = performance.now()
        await ask(text, asker('bench'))
        if (i >= WARM_UP) taken.push(performance.now() - begun)
      }
      taken.sort((a, b) => a - b)
      const at = (share: number) => taken[Math.min(RUNS - 1, Math.floor(RUNS * share))] ?? 0
      times.set(name, { p50: at(0.5), p99: at(0.99) })
      console.log(
        `${name.padEnd(10)} p50 ${at(0.5).toFixed(1).padStart(6)} ms   p99 ${at(0.99).toFixed(1).padStart(6)} ms`,
      )
    }
    if (faults.length) throw new Error(`Answers failed: ${faults[0]}`)
    return { stories, times }
  } finally {
    await storage.close()
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** What is asked, by command; every kind of question takes its turn. */
function questions({ companies, word, han, next, some, dayBefore }: Archive): [string, (i: number) => string][] {
  const restrictions = loadRestrictions()
  // Every fifth is one of the companies that have many cases.
  const company = (i: number) =>
    companies[i % 5 ? next(companies.length) : 100 * next(Math.ceil(companies.length / 100))]?.id
  const asOf = (i: number) => (i % 3 ? '' : ` as-of:${dayBefore(next(2_000))}`)
  const page = (i: number) => (i % 4 === 3 ? ' skip:10' : '')
  const narrowed = [
    () => '',
    () => `status:${some(Object.keys(STATUS_FILTERS))}`,
    () => `restriction:${some(restrictions).id}`,
    () => `country:${some(['CN', 'IR', 'DE'])}`,
    () => `status:lifted restriction:${some(restrictions).id}`,
  ]
  const newest = [
    () => '',
    () => `company:${company(next(5))}`,
    () => `restriction:${some(restrictions).id}`,
    () => `kinds:${some(['exits', 'court', 'licences', 'threats'])}`,
    () => `kinds:vacated restriction:${some(restrictions).id}`,
  ]
  const swapped = (typed: string) => typed.slice(0, 2) + typed.charAt(3) + typed.charAt(2) + typed.slice(4)
  const searched = [
    () => word(0),
    () => `${word(2)} ${word(30)}`,
    () => word(100 + next(100)),
    () => word(1_000 + next(1_000)),
    () => word(10_000 + next(10_000)),
    () => `"${word(1)} ${word(3)}"`,
    () => `${word(50)} ${word(3_000 + next(3_000))}`,
    () => han(next(20)) + han(next(20)),
    () => han(next(9)) + han(next(9)) + han(next(9)),
    () => companies[next(companies.length)]?.name ?? '',
    () => swapped(word(500 + next(500))),
    () => `zq${word(9_000 + next(900))}zq`,
    () => `${word(3)} company:${company(1)}`,
    () => `${word(4)} restriction:${some(restrictions).id} outlet:"A Blog"`,
    () => `${word(200)} from:${dayBefore(2_500)} to:${dayBefore(2_400)}`,
    () => `${word(5)} -${word(0)}`,
  ]
  const turn = (kinds: readonly (() => string)[], i: number) => kinds[i % kinds.length]?.() ?? ''
  return [
    ['/case', (i) => `case company:${company(i)}${asOf(i)}`],
    ['/timeline', (i) => `timeline company:${company(i)}${asOf(i)}${page(i)}`],
    ['/cases', (i) => `cases ${turn(narrowed, i)}${asOf(i)}${page(i)}`],
    ['/latest', (i) => `latest ${turn(newest, i)}${asOf(i)}${page(i)}`],
    ['/search', (i) => `search ${turn(searched, i)}${page(i)}`],
    ['/compare', (i) => `compare company:${company(i)} with:${company(i + 1)}`],
  ]
}
