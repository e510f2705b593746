import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Corpus, Labelled } from './corpus.ts'
import type { Score } from './measures.ts'

const run = promisify(execFile)

interface Scored {
  score: Score
  /** The scorer's words on each mistake, by kind. */
  mistakes: ReadonlyMap<string, readonly string[]>
}

/** Has the corpus' own scorer compare answers, one line of JSON a story, with the labels of some of its stories. */
export async function scoreStories(
  { scorer, companiesFile }: Corpus,
  stories: readonly Labelled[],
  answers: ReadonlyMap<string, string>,
): Promise<Scored> {
  const folder = await mkdtemp(join(tmpdir(), 'casewire-eval-'))
  try {
    const [gold, out] = [join(folder, 'gold.jsonl'), join(folder, 'out.jsonl')]
    await writeFile(gold, stories.map(({ line }) => line).join('\n'))
    await writeFile(out, stories.map(({ story }) => answers.get(story.id) ?? '').join('\n'))
    const options = ['--gold', gold, '--out', out, '--companies', companiesFile, '--json', '--errors', '1000000']
    const { stdout, stderr } = await run(process.execPath, [scorer, 'analyze', ...options], { maxBuffer: 2 ** 28 })
    return { score: JSON.parse(stdout), mistakes: readMistakes(stderr) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The scorer's list: `kind: 3`, and under it a line a mistake, indented. */
export function readMistakes(said: string): Map<string, string[]> {
  const mistakes = new Map<string, string[]>()
  let list: string[] = []
  for (const line of said.split('\n')) {
    const kind = /^(\S.*): \d+$/.exec(line)?.[1]
    if (kind) mistakes.set(kind, (list = []))
    else if (line.startsWith('  ')) list.push(line.slice(2))
  }
  return mistakes
}
