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
  if (best === UNKNOWN_RESTRICTION) best = byMeasure(clues)
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
  for (const [word, position] of all) {
    const naming = NAMINGS[word]
    const restriction = bySpecialCase(word, reading, clues) ?? (word === 'us' ? null : naming?.restriction)
    if (!restriction) continue
    const sureness = naming?.sureness ?? 1
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
    votes.set(restriction, (votes.get(restriction) ?? 0) + weight * [0.35, 0.5, 1, 1.6][sureness]! * closeness)
  }
}

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
      return saleBan(reading, clues) && !says('el') ? 'us-icts' : null
    case 'us':
      if (word === 'us' && reading.tags.some((tag) => tag.concepts.has('deal')) && DEAL.has(clues.type))
        return 'us-cfius'
      return reading.tags.some((tag) => tag.concepts.has('sanctions') || tag.concepts.has('blacklist'))
        ? 'us-ofac-sdn'
        : null
    case 'uk':
      return here('5g') ? 'gb-5g-vendor' : null
    case 'canada':
      return says('canada-ica') ? 'ca-ica' : null
    case 'india':
      return here('india-apps') ? 'in-apps' : null
    case 'cn':
    case 'china':
      return says('cn-uel') ? 'cn-uel' : says('cn-cac') ? 'cn-cac-review' : says('cn-ecl') ? 'cn-ecl' : 'cn-afsl'
    case 'eu':
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

/** Commerce that bans the sale of a product at home acts under the supply-chain rules, not under export control. */
function saleBan(reading: Reading, { type, story }: RestrictionClues): boolean {
  if (type !== 'ban_announced' && type !== 'threatened') return false
  const has = (one: Reading, concept: string) => one.tags.some((tag) => tag.concepts.has(concept))
  const bans = (one: Reading) => has(one, 'products') && (has(one, 'ban') || has(one, 'bar'))
  return story.some(bans) && !has(reading, 'list') && !has(reading, 'licence')
}
