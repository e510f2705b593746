import type { Finding } from '../../domain/development.ts'
import { isTalk } from '../../domain/development-type.ts'
import type { Reading } from './reading.ts'

export interface Relevance {
  relevant: boolean
  why: string
}

/** Is the story about a restriction, sanction or legal challenge of a company, and not about its products, a country or a sports club? */
export function isRelevant(findings: readonly Finding[], readings: readonly Reading[], prior: readonly string[]): Relevance {
  const count = (concept: string) => readings.filter((reading) => reading.tags.some((tag) => tag.concepts.has(concept))).length
  const named = new Set(readings.flatMap((reading) => [...reading.authorities.keys()]))
  if (count('sport')) return { relevant: false, why: 'irrelevant: sport' }
  if (count('retro') && readings[0]?.tags.some((tag) => tag.concepts.has('retro'))) return { relevant: false, why: 'irrelevant: looks back or explains' }
  const told = findings.filter((finding) => !isTalk(finding.type))
  const strong = RESTRICTION.reduce((sum, concept) => sum + count(concept), 0) + [...named].filter((name) => STRONG.has(name)).length
  if (count('civil') && strong < 3 && !told.some((finding) => finding.type === 'ban_announced' || finding.type === 'designated')) return { relevant: false, why: 'irrelevant: another kind of law' }
  const news = told.filter((finding) => !finding.background)
  const title = readings[0]
  const titled = title?.sentence.in === 'title' && [...RESTRICTION, 'suit', 'order', 'licence', 'block', 'blacklist'].some((concept) => title.tags.some((tag) => tag.concepts.has(concept)))
  if (news.length) return strong >= 1 || titled || news.some((finding) => finding.restriction !== 'unknown') ? { relevant: true, why: `relevant: ${news[0]?.type}` } : { relevant: false, why: 'irrelevant: no word of a restriction' }
  if (told.length && (titled || strong >= 2)) return { relevant: true, why: 'relevant: background and restriction talk' }
  if (prior.length && titled && strong >= 2) return { relevant: true, why: 'relevant: restriction talk about its subject' }
  return { relevant: false, why: told.length ? 'irrelevant: only a passing recap' : 'irrelevant: nothing happened' }
}

const RESTRICTION = ['list', 'ban', 'sanctions', 'label', 'bar', 'relief', 'seize', 'licence', 'charges', 'charge', 'plead', 'permit']
const STRONG = new Set(['el', 'dod', 'dod-old', 'dod-1260h', 'dod-supply', 'ofac', 'bis', 'fcc', 'cfius', 'doj', 'pafaca', 'uflpa', 'wro', 'cn-uel', 'cn-ecl', 'cn-cac', 'ndaa', 'cmic'])
