import { type DevelopmentType, isTalk } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import type { Actor } from './actor.ts'
import { investmentBan, militaryList } from './military-list.ts'
import type { Reading, Tag } from './reading.ts'
import { NAMINGS } from './restriction-words.ts'

export interface RestrictionClues {
  reading: Reading
  at: Tag
  /** Who acted: what that body runs is meant before what others run. */
  actor: Actor | null
  type: DevelopmentType
  date: string | null
  published: string | null
  /** All readings of the story, title first. */
  story: readonly Reading[]
  known: ReadonlySet<string>
}

/**
 * Which restriction a development is about, by the authority and the legal words nearest to it: its sentence, then the sentences
 * before it, then the title, then what the story speaks of most. `unknown` when nothing says.
 */
export function resolveRestriction(clues: RestrictionClues): string {
  const { reading, story } = clues
  const at = story.indexOf(reading)
  const near = [reading, ...story.slice(Math.max(0, at - 2), at).reverse()]
  const votes = new Map<string, number>()
  near.forEach((other, distance) =>
    vote(votes, other, distance === 0 ? 3 : 1.2 / distance, clues, other === reading ? clues.at.start : null),
  )
  for (const other of story)
    if (!near.includes(other)) vote(votes, other, other.sentence.in === 'title' ? 0.8 : 0.25, clues, null)
  let best = UNKNOWN_RESTRICTION
  let most = 0
  for (const [restriction, weight] of votes)
    if (weight > most) {
      best = restriction
      most = weight
    }
  if (most === 0) best = byMeasure(clues)
  return clues.known.has(best) ? best : UNKNOWN_RESTRICTION
}

/** A story that names no American authority, only the country, means the one that takes such measures. */
function byMeasure({ story, type }: RestrictionClues): string {
  const names = (word: string) => namedIn(story).has(word)
  const speaks = (concept: string) => story.some((reading) => reading.concepts.has(concept))
  if (!names('us') || ['eu', 'uk', 'un', 'canada', 'india', 'ukraine', 'china', 'cn'].some(names))
    return UNKNOWN_RESTRICTION
  if (speaks('sanctions')) return PENAL.has(type) ? 'us-ofac-enforcement' : 'us-ofac-sdn'
  return speaks('licence') && LICENCES.has(type) ? 'us-bis-el' : UNKNOWN_RESTRICTION
}

const named = new WeakMap<readonly Reading[], ReadonlySet<string>>()

/** The authorities that a story names, found once. */
function namedIn(story: readonly Reading[]): ReadonlySet<string> {
  const known = named.get(story)
  if (known) return known
  const all = new Set(story.flatMap(({ authorities }) => [...authorities.keys()]))
  named.set(story, all)
  return all
}

const LICENCES: ReadonlySet<DevelopmentType> = new Set([
  'general_license_issued',
  'general_license_extended',
  'general_license_revoked',
  'waiver',
])

function vote(
  votes: Map<string, number>,
  reading: Reading,
  weight: number,
  clues: RestrictionClues,
  at: number | null,
) {
  const all = reading.authorities
  const home = homeOf(clues)
  for (const [word, position] of all) {
    const naming = NAMINGS[word]
    const own = at === null ? null : listOf(word, reading, clues)
    const restriction =
      bySpecialCase(own ?? word, reading, clues) ??
      (word === 'us' ? null : (NAMINGS[own ?? word]?.restriction ?? naming?.restriction))
    if (!restriction) continue
    const sureness = naming?.sureness ?? 1
    // What one state does is not done under the lists of another.
    const abroad = home !== null && at !== null && homeIn(restriction) !== null && homeIn(restriction) !== home
    // Who comments or goes to court does not restrict.
    const acts =
      !isTalk(clues.type) &&
      reading === clues.reading &&
      clues.actor !== null &&
      position >= clues.actor.start &&
      position < clues.actor.end
    const closeness = acts ? 3 : at === null ? 1 : 1 + 1 / (1 + Math.abs(position - at) / 6)
    // An authority named outweighs its country.
    if (word === 'us' && [...all.keys()].some((other) => (NAMINGS[other]?.sureness ?? 0) >= 2)) continue
    // The name of a state says little where it is not the state that acts.
    if (sureness === 1 && !acts && word === 'us' && !PENAL.has(clues.type)) continue
    if (NATIONS.has(word) && !acts) continue
    const share = weight * [0.35, 0.5, 1, 1.6][sureness]! * closeness * (abroad ? 0.3 : 1)
    votes.set(restriction, (votes.get(restriction) ?? 0) + share)
  }
}

/** The list that a body means: the one of its own that the sentence names nearest to the act, else the only one the story names. */
function listOf(body: string, reading: Reading, { at, story }: RestrictionClues): string | null {
  const own = (words: Iterable<string>) => [...words].filter((word) => NAMINGS[word]?.runBy === body)
  const here = own(reading.authorities.keys())
  const far = (word: string) => Math.abs((reading.authorities.get(word) ?? 0) - at.start)
  if (here.length) return here.sort((a, b) => far(a) - far(b))[0] ?? null
  const all = own(namedIn(story))
  return all.length === 1 && NAMINGS[all[0] ?? '']?.sureness === 3 ? (all[0] ?? null) : null
}

/** The state whose body acts, as the ids of its restrictions begin; null when no body is seen to act. */
function homeOf({ actor, reading, type }: RestrictionClues): string | null {
  if (!actor || isTalk(type) || (actor.kind !== 'agency' && actor.kind !== 'gov')) return null
  for (const [word, position] of reading.authorities)
    if (position >= actor.start - 2 && position < actor.end) {
      const home = homeIn(NAMINGS[word]?.restriction ?? '')
      if (home) return home
    }
  return null
}

const homeIn = (restriction: string) =>
  restriction === UNKNOWN_RESTRICTION ? null : (/^[a-z]+(?=-)/.exec(restriction)?.[0] ?? null)

/** Where a company is from is no word of who restricts it. */
const NATIONS: ReadonlySet<string> = new Set(['cn', 'china', 'japan', 'taiwan', 'swiss', 'australia'])

const PENAL: ReadonlySet<DevelopmentType> = new Set([
  'penalty_settlement',
  'guilty_plea',
  'indictment',
  'deferred_prosecution',
  'acquitted_or_dismissed',
  'charging_letter',
])
const CRIMINAL: ReadonlySet<DevelopmentType> = new Set([
  'guilty_plea',
  'indictment',
  'deferred_prosecution',
  'acquitted_or_dismissed',
])

/** Where one word means several restrictions, the act, the date and its neighbours decide. */
function bySpecialCase(word: string, reading: Reading, clues: RestrictionClues): string | null {
  const says = (...words: string[]) =>
    words.some((other) => reading.authorities.has(other) || namedIn(clues.story).has(other))
  const here = (...words: string[]) => words.some((other) => reading.authorities.has(other))
  if (CRIMINAL.has(clues.type) && NAMINGS[word]?.restriction.startsWith('us-')) return 'us-doj-criminal'
  if (PENAL.has(clues.type)) {
    if (word === 'itar' || (word === 'state' && !says('doj'))) return 'us-state-itar'
    if (says('doj') && (word === 'ofac' || word === 'bis' || word === 'us')) return 'us-doj-criminal'
    if (word.startsWith('dod')) return 'us-doj-criminal'
    if (word === 'el') return 'us-bis-enforcement'
    if (word === 'us' && !says('ofac', 'bis')) return 'us-doj-criminal'
    if (word === 'ofac') return 'us-ofac-enforcement'
    if (word === 'bis') return 'us-bis-enforcement'
    if (word === 'doj') return 'us-doj-criminal'
  }
  switch (word) {
    case 'dod':
    case 'dod-cmc':
    case 'dod-old':
    case 'dod-1260h':
      if (word === 'dod' && says('dod-supply')) return 'us-dod-supply-chain-3252'
      return militaryList(clues, { old: says('dod-old'), new: says('dod-1260h') })
    case 'cmic':
    case 'eo13959':
      return investmentBan(clues)
    case 'shares':
      // Only a ban on investing names itself so; the rest of a story speaks of markets.
      return BANS.has(clues.type) && reading === clues.reading ? investmentBan(clues) : null
    case 'nyse':
      return EXCHANGE.has(clues.type) ? 'us-exchange-delisting' : null
    case 'ofac':
      if (DEAL.has(clues.type) && says('cfius')) return 'us-cfius'
      // The Treasury carries the order out and is sued along with the Pentagon; the list is the Pentagon's.
      if (says('eo13959') || (SUED.has(clues.type) && here('dod', 'dod-cmc', 'dod-old'))) {
        const list = militaryList(clues, { old: true, new: says('dod-1260h') })
        return says('eo13959') ? investmentBan(clues) : list
      }
      return null
    case 'apps':
      return (clues.date ?? clues.published ?? '').slice(0, 4) > '2022' ? 'us-pafaca' : null
    case 'state':
      return PENAL.has(clues.type) ? 'us-state-itar' : null
    case 'bis':
      if (says('dpl') && !says('el')) return 'us-bis-dpl'
      if (saleBan(clues) && !says('el')) return 'us-icts'
      return chipsAbroad(clues) && !says('el') ? 'us-bis-isinformed' : null
    case 'export-law':
      return chipsAbroad(clues) && !says('el') ? 'us-bis-isinformed' : null
    case 'fcc':
    case 'fcc-214':
      return REVOKED.has(clues.type) ? 'us-fcc-214' : null
    case 'pafaca':
      return (clues.date ?? clues.published ?? '2025') < '2024-03' ? 'us-eo-apps' : null
    case 'us':
      if (chipsAbroad(clues) && !says('el', 'ofac', 'dod')) return 'us-bis-isinformed'
      if (word === 'us' && reading.tags.some((tag) => tag.concepts.has('deal')) && DEAL.has(clues.type))
        return 'us-cfius'
      return SANCTIONS.test(reading.sentence.text) ||
        reading.tags.some((tag) => tag.concepts.has('sanctions') || tag.concepts.has('blacklist'))
        ? 'us-ofac-sdn'
        : null
    case 'uk':
      return here('5g') ? 'gb-5g-vendor' : null
    case 'canada':
      return says('canada-ica') ? 'ca-ica' : null
    case 'india':
      return here('india-apps') ? 'in-apps' : says('india-fema') ? null : UNKNOWN_RESTRICTION
    case 'cn':
    case 'china':
      return says('cn-uel') ? 'cn-uel' : says('cn-cac') ? 'cn-cac-review' : says('cn-ecl') ? 'cn-ecl' : 'cn-afsl'
    case 'eu':
      if (here('eu-sector') && BANS.has(clues.type)) return 'eu-833-2014'
      return says('iran') ? 'eu-iran' : says('belarus') ? 'eu-blr' : null
    default:
      return null
  }
}

const SUED: ReadonlySet<DevelopmentType> = new Set(['lawsuit_filed', 'tro_requested', 'appeal_filed', 'hearing'])

const DEAL: ReadonlySet<DevelopmentType> = new Set([
  'ban_announced',
  'delayed',
  'enforcement_delayed',
  'lawsuit_filed',
  'ruling_for_company',
  'ruling_for_government',
])

const BANS: ReadonlySet<DevelopmentType> = new Set(['ban_announced', 'threatened', 'effective'])
const REVOKED: ReadonlySet<DevelopmentType> = new Set(['licence_revoked', 'general_license_revoked'])
const EXCHANGE: ReadonlySet<DevelopmentType> = new Set([
  'exchange_delisting_announced',
  'exchange_delisting_effective',
  'announcement_withdrawn',
])
const SANCTIONS = /\bsanction/i

const speaksOf = (story: readonly Reading[], word: string) => namedIn(story).has(word)

/** Licences for chips that go to a country, not to a listed firm, are asked for by letter. */
const chipsAbroad = ({ story, type, reading }: RestrictionClues) =>
  !isTalk(type) &&
  (speaksOf(story, 'ai-chips') || (speaksOf(story, 'chips') && speaksOf(story, 'to-china'))) &&
  !reading.concepts.has('list') &&
  !reading.concepts.has('blacklist')

/** Commerce that bans the sale of a product at home acts under the supply-chain rules, not under export control. */
function saleBan({ type, story }: RestrictionClues): boolean {
  if (!AT_HOME.has(type)) return false
  const has = (one: Reading, concept: string) => one.tags.some((tag) => tag.concepts.has(concept))
  const bans = (one: Reading) => has(one, 'products') && (has(one, 'ban') || has(one, 'bar'))
  if (speaksOf(story, 'suppliers') || story.some((one) => has(one, 'licence'))) return false
  return story.some(bans) || (speaksOf(story, 'consumer') && story.some((one) => has(one, 'ban') || has(one, 'bar')))
}

const AT_HOME: ReadonlySet<DevelopmentType> = new Set([
  'ban_announced',
  'threatened',
  'effective',
  'delayed',
  'investigation_opened',
  'lawsuit_filed',
])
