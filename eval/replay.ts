import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import type { Corpus } from './corpus.ts'
import type { Rows } from './table.ts'
import { figure } from './table.ts'

const run = promisify(execFile)
const PROGRAM = `${import.meta.dirname}/../src/casewire.mjs`

/** What the corpus' scorer says of stories filed one after the other. */
export interface ReplayScore {
  statusAccuracy: number
  finalStatusAccuracy: number
  falseLifted: number
  eventRecall: number
  clustering: { f1: number }
  eventsToldOnce: number
  eventsToldTwice: number
}

const FIGURES: readonly { name: string; of(score: ReplayScore): number; limit: number; counts?: boolean }[] = [
  { name: 'status', of: ({ statusAccuracy }) => statusAccuracy, limit: 0.89 },
  { name: 'final status', of: ({ finalStatusAccuracy }) => finalStatusAccuracy, limit: 0.86 },
  { name: 'events filed', of: ({ eventRecall }) => eventRecall, limit: 0.93 },
  { name: 'clustering F1', of: ({ clustering }) => clustering.f1, limit: 0.965 },
  { name: 'told once', of: ({ eventsToldOnce }) => eventsToldOnce, limit: 0.94 },
  { name: 'told twice', of: ({ eventsToldTwice }) => eventsToldTwice, limit: 6, counts: true },
  { name: 'false lifted', of: ({ falseLifted }) => falseLifted, limit: 0, counts: true },
]

/** Files the stories of the corpus in the order they came out, undated ones last, and has the corpus' own scorer judge it. */
export async function scoreReplay({ stories, companiesFile, scorer }: Corpus): Promise<ReplayScore> {
  const folder = await mkdtemp(join(tmpdir(), 'casewire-replay-'))
  try {
    const when = (published: string | null) => published ?? '9999'
    const lines = stories
      .toSorted((a, b) => (when(a.story.published) < when(b.story.published) ? -1 : 1))
      .map(({ line }) => line)
    const [gold, out] = [join(folder, 'gold.jsonl'), join(folder, 'out.jsonl')]
    await writeFile(gold, lines.join('\n'))
    await writeFile(out, await replay(lines, companiesFile))
    const options = ['--gold', join(dirname(scorer), 'cases.json'), '--articles', gold, '--out', out, '--json']
    const { stdout } = await run(process.execPath, [scorer, 'replay', ...options], { maxBuffer: 2 ** 28 })
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function replay(lines: readonly string[], companiesFile: string): Promise<string> {
  const child = spawn(process.execPath, [PROGRAM, 'replay', '--companies', companiesFile], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(lines.join('\n'))
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`casewire replay ended with ${code}`)
  return said
}

/** Every figure with the limit it must keep, and whether it does. Limits are tightened when figures improve, never loosened. */
export function replayRows(score: ReplayScore): { rows: Rows; holds: boolean } {
  const held = FIGURES.map(({ name, of, limit, counts = false }) => {
    const value = of(score)
    return { name, value, limit, counts, ok: counts ? value <= limit : value >= limit }
  })
  return {
    rows: [
      ['', 'figure', 'floor', ''],
      ...held.map(({ name, value, limit, counts, ok }) => [
        `replay, ${name}`,
        figure(value, counts),
        figure(limit, counts),
        ok ? 'holds' : counts ? 'TOO MANY' : 'TOO LOW',
      ]),
    ],
    holds: held.every(({ ok }) => ok),
  }
}
