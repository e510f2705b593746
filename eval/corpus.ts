import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadCompaniesFile } from '../src/catalogue/companies.ts'
import type { Company } from '../src/domain/company.ts'
import type { Story } from '../src/domain/story.ts'
import { parseStoryLine } from '../src/journey/read/story-line.ts'
import { groupOf, type Labels } from './folds.ts'

/** A labelled story: what may be read, the line its labels stand in, and the company whose stories it belongs to. */
export interface Labelled {
  story: Story
  /** The line of the corpus, for its scorer. */
  line: string
  lang: string
  group: string
}

export interface Corpus {
  stories: readonly Labelled[]
  companies: readonly Company[]
  companiesFile: string
  scorer: string
}

/** The labelled corpus beside the repository, or where CASEWIRE_SHARED says; undefined when there is none. */
export function findCorpus(shared: string | undefined): Corpus | undefined {
  const folder = join(resolve(import.meta.dirname, '..', shared || '../shared'), 'corpus')
  const [articles, companiesFile, scorer] = ['articles.jsonl', 'companies.json', 'score.mjs'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  if (![articles, companiesFile, scorer].every((file) => existsSync(file))) return undefined
  const companies = loadCompaniesFile(companiesFile)
  const known = new Set(companies.map(({ id }) => id))
  const lines = readFileSync(articles, 'utf8').split('\n')
  const stories = lines
    .filter((line) => line.trim())
    .map((line): Labelled => {
      const story = parseStoryLine(line)
      return { story, line, lang: story.lang ?? 'unknown', group: groupOf(JSON.parse(line) as Labels, known) }
    })
  return { stories, companies, companiesFile, scorer }
}
