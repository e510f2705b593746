import { type DevelopmentType, isTalk } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import type { Actor } from './acting.ts'
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

const named = new WeakMap<readonly Reading[], ReadonlySet<string>>()

/** The authorities that a story names, found once. */
export function namedIn(story: readonly Reading[]): ReadonlySet<string> {
  const known = named.get(story)
  if (known) return known
  const all = new Set(story.flatMap(({ authorities }) => [...authorities.keys()]))
  named.set(story, all)
  return all
}

export const PENAL: ReadonlySet<DevelopmentType> = new Set([
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
export function bySpecialCase(word: string, reading: Reading, clues: RestrictionClues): string | null {
  const says = (...words: string[]) =>
    words.some((other) => reading.authorities.has(other) || namedIn(clues.story).has(other))
  const here = (...words: string[]) => words.some((other) => reading.authorities.has(other))
  if (OFF_EXCHANGE.has(clues.type) && says('nyse')) return 'us-exchange-delisting'
  if (CRIMINAL.has(clues.type) && NAMINGS[word]?.restriction.startsWith('us-')) return 'us-doj-criminal'
  if (clues.type === 'settlement_agreed' && here('doj') && SETTLED_WITH.has(word)) return 'us-doj-criminal'
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
      return investmentBan(clues)
    case 'el':
      return here('tw-list') ? 'tw-shtc' : here('uflpa') ? 'us-uflpa' : null
    case 'dhs':
      return says('forced-labour') ? 'us-uflpa' : null
    case 'nyse':
      return clues.type === 'announcement_withdrawn' ? 'us-exchange-delisting' : null
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
      if (says('dpl', 'sale-stop') && !says('el')) return 'us-bis-dpl'
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

/** Those that settle along with prosecutors. */
const SETTLED_WITH: ReadonlySet<string> = new Set(['ofac', 'bis', 'us', 'doj'])

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
const OFF_EXCHANGE: ReadonlySet<DevelopmentType> = new Set([
  'exchange_delisting_announced',
  'exchange_delisting_effective',
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
