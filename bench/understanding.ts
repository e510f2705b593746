import { readdirSync, readFileSync } from 'node:fs'
import { loadCompanies } from '../src/catalogue/companies.ts'
import type { Company } from '../src/domain/company.ts'
import type { Story } from '../src/domain/story.ts'
import { createMatcher } from '../src/journey/match/matcher.ts'
import { readFeed } from '../src/journey/read/read-feed.ts'
import { createMinds } from '../src/minds.ts'
import { ahoCorasick } from './aho-corasick.ts'
import { keywordFilter } from './keyword-filter.ts'
import { madeUpCompanies } from './made-up-companies.ts'
import { medians } from './measure.ts'

/** Words a story of the bench has, about what a news article has. */
const WORDS = 600

const companies = loadCompanies()
const stories = await longStories()
const minds = createMinds(companies)
const keywords = keywordFilter(companies)
const automaton = ahoCorasick(companies)

console.log(
  `${stories.length} stories of about ${WORDS} words, made of the samples; ${companies.length} companies; one core`,
)
const seconds = medians(stories, {
  'one regular expression a company': keywords,
  'Aho-Corasick (@monyone/aho-corasick/fast)': automaton,
  match: (story) => minds.match(story),
  'match and understand': (story) => minds.understand(story, minds.match(story)),
})
const filtered = seconds['one regular expression a company']
for (const [name, each] of Object.entries(seconds))
  console.log(
    `${name.padEnd(44)} ${Math.round(1 / each)
      .toString()
      .padStart(7)} stories/s   × ${(filtered / each).toFixed(2)}`,
  )

console.log('\nmatch, by how many companies are known')
const few = prepared([...companies, ...madeUpCompanies(100)])
const many = prepared([...companies, ...madeUpCompanies(100_000)])
const costs = medians(stories, { few: few.match, many: many.match })
console.log(`100,000 more names cost ${(costs.many / costs.few).toFixed(2)} × what 100 more cost, per story`)
console.log(
  `made ready in ${many.ready.toFixed(1)} s (${few.ready.toFixed(1)} s), heap ${many.heap} MB (${few.heap} MB)`,
)

function prepared(known: readonly Company[]) {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  const started = performance.now()
  const { match } = createMatcher(known)
  const ready = (performance.now() - started) / 1000
  globalThis.gc?.()
  const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  return { match, ready, heap: Math.round((after - before) / 1e6) }
}

async function longStories(): Promise<Story[]> {
  const folder = `${import.meta.dirname}/../samples`
  const short: Story[] = []
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.xml'))) {
    const document = { feedUrl: `https://example.org/${name}`, contentType: null, outlet: '', now: new Date() }
    const { stories: read } = await readFeed(readFileSync(`${folder}/${name}`), document)
    short.push(...read.map(({ story }) => story))
  }
  return short.map((story, i) => {
    let text = story.text
    for (let j = i + 1; text.split(/\s+/).length < WORDS; j++) text += `\n${short[j % short.length]?.text}`
    return { ...story, text: text.split(' ').slice(0, WORDS).join(' ') }
  })
}
