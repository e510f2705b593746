import { readdirSync, readFileSync } from 'node:fs'
import { loadCompanies } from '../src/catalogue/companies.ts'
import type { Company } from '../src/domain/company.ts'
import type { Story } from '../src/domain/story.ts'
import { createMatcher } from '../src/journey/match/matcher.ts'
import { readFeed } from '../src/journey/read/read-feed.ts'
import { createMinds } from '../src/minds.ts'
import { keywordFilter } from './keyword-filter.ts'
import { madeUpCompanies } from './made-up-companies.ts'
import { median, rate } from './measure.ts'

/** Words a story of the bench has, about what a news article has. */
const WORDS = 600

const companies = loadCompanies()
const stories = await longStories()
const minds = createMinds(companies)
const keywords = keywordFilter(companies)

console.log(
  `${stories.length} stories of about ${WORDS} words, made of the samples; ${companies.length} companies; one core`,
)
const understood = rate(stories, (story) => minds.understand(story, minds.match(story)))
const matched = rate(stories, (story) => minds.match(story))
const filtered = rate(stories, keywords)
const show = (name: string, perSecond: number) =>
  console.log(
    `${name.padEnd(44)} ${Math.round(perSecond).toString().padStart(7)} stories/s   × ${(perSecond / filtered).toFixed(2)}`,
  )
show('one regular expression a company', filtered)
show('match', matched)
show('match and understand', understood)

console.log('\nmatch, by how many companies are known')
const few = cost([...companies, ...madeUpCompanies(100)])
const many = cost([...companies, ...madeUpCompanies(100_000)])
console.log(`100,000 more names cost ${(many.seconds / few.seconds).toFixed(2)} × what 100 more cost, per story`)
console.log(
  `made ready in ${many.ready.toFixed(1)} s (${few.ready.toFixed(1)} s), heap ${many.heap} MB (${few.heap} MB)`,
)

function cost(known: readonly Company[]) {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  const started = performance.now()
  const { match } = createMatcher(known)
  const ready = (performance.now() - started) / 1000
  globalThis.gc?.()
  const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  return { ready, heap: Math.round((after - before) / 1e6), seconds: median(stories, (story) => match(story)) }
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
