import type { Finding } from '../../domain/development.ts'
import { developmentType, isTalk } from '../../domain/development-type.ts'
import type { Reading, Tag } from './reading.ts'

export interface Relevance {
  relevant: boolean
  why: string
  /** The sentence that carries it; null when none does alone. */
  at: Reading | null
}

/** Is the story about a restriction, sanction or legal challenge of a company, and not about its products, a country or a sports club? */
export function isRelevant(
  findings: readonly Finding[],
  readings: readonly Reading[],
  prior: readonly string[],
): Relevance {
  const count = (concept: string) => readings.filter((reading) => has(reading, [concept])).length
  const named = new Set(readings.flatMap((reading) => [...reading.authorities.keys()]))
  const title = readings[0]?.sentence.in === 'title' ? readings[0] : undefined
  const strong =
    RESTRICTION.reduce((sum, concept) => sum + count(concept), 0) + [...named].filter((name) => STRONG.has(name)).length
  const told = findings.filter((finding) => !isTalk(finding.type))
  const news = told.filter((finding) => !finding.background)
  const no = (why: string, at: Reading | null = null) => ({ relevant: false, why, at })
  const yes = (why: string, at: Reading | null = null) => ({ relevant: true, why, at })
  const first = (concepts: readonly string[]) => readings.find((reading) => has(reading, concepts)) ?? null

  if ((title && has(title, ['sport'])) || count('sport') > 1) return no('sport', first(['sport']))
  if (title && has(title, ['retro'])) return no('looks back or explains', title)
  const courtly = ['relief', 'tro', 'stay', 'charges', 'charge'].reduce((sum, concept) => sum + count(concept), 0)
  const known = told.some((finding) => finding.restriction !== 'unknown')
  if (count('civil') && (known ? strong : strong - courtly) < 3 && !news.some((finding) => BANS.has(finding.type)))
    return no('another kind of law', first(['civil']))

  const orders = readings.filter((reading) => has(reading, ['order']) && has(reading, ['gov', 'agency'])).length
  const bans = BAN_WORDS.reduce((sum, concept) => sum + count(concept), orders)
  const nameless = news.length > 0 && news.every((finding) => finding.restriction === 'unknown')
  const ordered = news.some((finding) => BANS.has(finding.type) && finding.actor !== null)
  if (nameless && count('civil') && !ordered && !(title && has(title, BAN_WORDS)))
    return no('another kind of law', first(['civil']))
  const inCourt = news.every((finding) => COURT.has(developmentType(finding.type).kind))
  if (nameless && inCourt && (!bans || news.every((finding) => isBetweenCompanies(finding, readings))))
    return no('a court case without a restriction')

  // "1:21-cv-00280 Acme v. Department of Defense": a docket against an authority.
  const docket =
    title !== undefined &&
    /\sv(?:s?\.|s)\s/i.test(title.sentence.text) &&
    [...title.authorities.keys()].some((name) => STRONG.has(name))
  const titled = docket || (title !== undefined && has(title, [...RESTRICTION, 'suit', 'order', 'block', 'blacklist']))
  if (news.length) {
    if (
      strong + orders >= 1 ||
      titled ||
      news.some(
        (finding) =>
          finding.restriction !== 'unknown' ||
          PENAL.has(finding.type) ||
          TURNS.has(finding.type) ||
          (finding.type === 'ban_announced' && finding.actor !== null),
      )
    )
      return yes(
        'it tells news of a restriction',
        readings.find(({ sentence }) => sentence.text === news[0]?.evidence) ?? null,
      )
    return no('no word of a restriction')
  }
  // One sentence of history in a story of something else is no story of a restriction.
  const spoken = readings.filter((reading) => has(reading, MEASURES)).length
  if (told.length && (titled || (strong >= 2 && spoken >= 2)))
    return yes('history and words of a restriction', first(RESTRICTION))
  const talks = readings
    .slice(0, 4)
    .filter((reading) => has(reading, MEASURES) && reading.names.some((tag) => prior.includes(tag.company ?? '')))
  const talk = talks.length
  const authority = [...named].some((name) => STRONG.has(name))
  const topic = docket || (title !== undefined && has(title, [...MEASURES, 'suit', 'block', 'blacklist']))
  if (prior.length && ((topic && strong >= 2) || talk >= 2 || (talk >= 1 && authority)))
    return yes('restriction talk about its subject', talks[0] ?? first(RESTRICTION))
  // "X asks Brussels to unfreeze its stake": who may ease it, and what, without a word of a list.
  const eased = title !== undefined && has(title, ['lift', 'ease']) && has(title, ['gov', 'agency'])
  const plea = readings.slice(1, 4).find((reading) => has(reading, ['lift', 'ease']) && has(reading, ['gov', 'agency']))
  if (eased && plea && title.tags.some((tag) => tag.company && prior.includes(tag.company)))
    return yes('easing talked of', plea)
  return no(told.length ? 'only a passing recap' : 'nothing happened')
}

/** "The court granted X's claim against Y": no authority is a party. */
function isBetweenCompanies({ evidence }: Finding, readings: readonly Reading[]): boolean {
  const reading = readings.find(({ sentence }) => sentence.text === evidence)
  if (!reading) return false
  // The state of "a Moscow court" is where it sits.
  const sits = (tag: Tag) => reading.tags.some((next) => next.start === tag.end && next.concepts.has('court'))
  if (reading.tags.some((tag) => PARTIES.some((party) => tag.concepts.has(party)) && !sits(tag))) return false
  if ([...reading.authorities.keys()].some((name) => name === 'other-list' || STRONG.has(name))) return false
  return new Set(reading.tags.map((tag) => tag.company).filter((id) => id !== null)).size > 1
}

const PARTIES = ['gov', 'agency', 'prosecutor', 'congress']

const has = (reading: Reading, concepts: readonly string[]) => concepts.some((concept) => reading.concepts.has(concept))

const BANS: ReadonlySet<string> = new Set(['ban_announced', 'designated', 'licence_revoked', 'asset_seizure'])
/** Turns that are told of restrictions only. */
const TURNS: ReadonlySet<string> = new Set([
  'designated',
  'legislative_action',
  'relisted',
  'delisted',
  'vacated',
  'ban_lifted',
  'licence_revoked',
  'exchange_delisting_announced',
  'divestiture_agreed',
  'asset_seizure',
])
const PENAL: ReadonlySet<string> = new Set(['penalty_settlement', 'guilty_plea', 'deferred_prosecution'])
const BAN_WORDS = ['list', 'ban', 'sanctions', 'label', 'blacklist', 'bar', 'seize', 'licence', 'permit', 'offence']
const COURT: ReadonlySet<string> = new Set([
  'loss',
  'win',
  'loss-on-appeal',
  'win-on-appeal',
  'relief',
  'reprieve',
  'relief-denied',
  'sued',
  'appeal',
  'hearing',
  'ruling',
  'charged',
])
const RESTRICTION = [
  'list',
  'ban',
  'sanctions',
  'label',
  'bar',
  'relief',
  'reprieve',
  'tro',
  'stay',
  'seize',
  'licence',
  'charges',
  'charge',
  'plead',
  'permit',
  'delist',
]
/** What a story may be about without a turn of it told; approvals of products are about products. */
const MEASURES = RESTRICTION.filter((concept) => concept !== 'permit')
const STRONG = new Set([
  'el',
  'dod',
  'dod-old',
  'dod-1260h',
  'dod-supply',
  'ofac',
  'bis',
  'fcc',
  'cfius',
  'doj',
  'state',
  'veu',
  'isinformed',
  'pafaca',
  'uflpa',
  'wro',
  'cn-uel',
  'cn-ecl',
  'cn-cac',
  'ndaa',
  'cmic',
])
