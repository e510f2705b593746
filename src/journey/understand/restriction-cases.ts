import { type DevelopmentType, isTalk } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import type { Actor } from './acting.ts'
import { investmentBan, militaryList } from './military-list.ts'
import { namedIn } from './named-authorities.ts'
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
  const story = namedIn(clues.story)
  const here = reading.authorities
  if (OFF_EXCHANGE.has(clues.type) && story.has('nyse')) return 'us-exchange-delisting'
  if (CRIMINAL.has(clues.type) && NAMINGS[word]?.restriction.startsWith('us-')) return 'us-doj-criminal'
  if (clues.type === 'settlement_agreed' && here.has('doj') && SETTLED_WITH.has(word)) return 'us-doj-criminal'
  // A warrant is a court's, asked for by prosecutors; the Treasury freezes without one.
  if (clues.type === 'asset_seizure' && here.has('doj') && SETTLED_WITH.has(word)) return 'us-doj-criminal'
  if (PENAL.has(clues.type)) {
    if (word === 'itar' || (word === 'state' && !story.has('doj'))) return 'us-state-itar'
    if (story.has('doj') && (word === 'ofac' || word === 'bis' || word === 'us')) return 'us-doj-criminal'
    if (word.startsWith('dod')) return 'us-doj-criminal'
    if (word === 'el') return 'us-bis-enforcement'
    if (word === 'us' && !(story.has('ofac') || story.has('bis'))) return 'us-doj-criminal'
    if (word === 'ofac') return 'us-ofac-enforcement'
    if (word === 'bis') return 'us-bis-enforcement'
    if (word === 'doj') return 'us-doj-criminal'
  }
  switch (word) {
    case 'dod':
    case 'dod-cmc':
    case 'dod-old':
    case 'dod-1260h':
      if (word === 'dod' && story.has('dod-supply')) return 'us-dod-supply-chain-3252'
      return militaryList(clues, { old: story.has('dod-old'), new: story.has('dod-1260h') })
    case 'cmic':
    case 'eo13959':
      return investmentBan(clues)
    case 'shares':
      return investmentBan(clues)
    case 'el':
      return here.has('tw-list') ? 'tw-shtc' : story.has('uflpa') && !story.has('bis') ? 'us-uflpa' : null
    case 'dhs':
      return story.has('forced-labour') || story.has('uflpa') ? 'us-uflpa' : null
    case 'nyse':
      return clues.type === 'announcement_withdrawn' ? 'us-exchange-delisting' : null
    case 'ofac':
      if (DEAL.has(clues.type) && story.has('cfius')) return 'us-cfius'
      // The Treasury carries the order out and is sued along with the Pentagon; the list is the Pentagon's.
      if (
        story.has('eo13959') ||
        (SUED.has(clues.type) && (here.has('dod') || here.has('dod-cmc') || here.has('dod-old')))
      ) {
        const list = militaryList(clues, { old: true, new: story.has('dod-1260h') })
        return story.has('eo13959') ? investmentBan(clues) : list
      }
      return null
    case 'apps':
      return (clues.date ?? clues.published ?? '').slice(0, 4) > '2022' ? 'us-pafaca' : null
    case 'state':
      return PENAL.has(clues.type) ? 'us-state-itar' : null
    case 'bis':
      if ((story.has('dpl') || story.has('sale-stop')) && !story.has('el')) return 'us-bis-dpl'
      if (saleBan(clues) && !story.has('el')) return 'us-icts'
      return chipsAbroad(clues) && !story.has('el') ? 'us-bis-isinformed' : null
    case 'export-law':
      return chipsAbroad(clues) && !story.has('el') ? 'us-bis-isinformed' : null
    case 'fcc':
    case 'fcc-214':
      return REVOKED.has(clues.type) ? 'us-fcc-214' : null
    case 'pafaca':
      return (clues.date ?? clues.published ?? '2025') < '2024-03' ? 'us-eo-apps' : null
    case 'us':
      if (chipsAbroad(clues) && !(story.has('el') || story.has('ofac') || story.has('dod'))) return 'us-bis-isinformed'
      if (reading.concepts.has('deal') && DEAL.has(clues.type)) return 'us-cfius'
      return reading.concepts.has('sanctions') ||
        reading.concepts.has('blacklist') ||
        SANCTIONS.test(reading.sentence.text)
        ? 'us-ofac-sdn'
        : null
    case 'uk':
      return here.has('5g') ? 'gb-5g-vendor' : null
    case 'canada':
      return story.has('canada-ica') ? 'ca-ica' : null
    case 'india':
      return here.has('india-apps') ? 'in-apps' : story.has('india-fema') ? null : UNKNOWN_RESTRICTION
    case 'cn':
    case 'china':
      return story.has('cn-uel')
        ? 'cn-uel'
        : story.has('cn-cac')
          ? 'cn-cac-review'
          : story.has('cn-ecl')
            ? 'cn-ecl'
            : 'cn-afsl'
    case 'eu':
      if (here.has('eu-sector') && BANS.has(clues.type)) return 'eu-833-2014'
      return story.has('iran') ? 'eu-iran' : story.has('belarus') ? 'eu-blr' : null
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
  const has = (one: Reading, concept: string) => one.concepts.has(concept)
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
