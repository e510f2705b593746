import { type DevelopmentType, isTalk } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { isOfAnotherState } from './foreign-words.ts'
import { authoritiesOf, namedIn } from './named-authorities.ts'
import type { Reading } from './reading.ts'
import { bySpecialCase, PENAL, type RestrictionClues } from './restriction-cases.ts'
import { NAMINGS } from './restriction-words.ts'

/**
 * Which restriction a development is about, by the authority and the legal words nearest to it: its sentence, then the sentences
 * before it, then the title, then what the story speaks of most. `unknown` when nothing says.
 */
export function resolveRestriction(clues: RestrictionClues): string {
  const { reading, story } = clues
  const at = story.indexOf(reading)
  const near = [reading, ...story.slice(Math.max(0, at - 2), at).reverse()]
  const votes = new Map<string, number>()
  const home = homeOf(clues)
  near.forEach((other, distance) =>
    vote(votes, other, distance === 0 ? 3 : 1.2 / distance, clues, home, other === reading ? clues.at.start : null),
  )
  authoritiesOf(story).readings.forEach((other) => {
    if (!near.includes(other)) vote(votes, other, other.sentence.in === 'title' ? 0.8 : 0.25, clues, home, null)
  })
  let best = UNKNOWN_RESTRICTION
  let most = 0
  votes.forEach((weight, restriction) => {
    if (weight <= most) return
    best = restriction
    most = weight
  })
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
  home: string | null,
  at: number | null,
) {
  const all = reading.authorities
  all.forEach((position, word) => {
    if (isOfAnotherState(word, clues.story)) return
    const naming = NAMINGS[word]
    const sureness = naming?.sureness ?? 1
    // Who comments or goes to court does not restrict.
    const acts =
      !isTalk(clues.type) &&
      reading === clues.reading &&
      clues.actor !== null &&
      position >= clues.actor.start - 2 &&
      position < clues.actor.end
    // The name of a state says little where it is not the state that acts.
    if (sureness === 1 && !acts && word === 'us' && !PENAL.has(clues.type)) return
    if (NATIONS.has(word) && !acts) return
    // An authority named outweighs its country.
    if (word === 'us' && namesAuthority(all)) return
    const own = at === null ? null : listOf(word, reading, clues)
    const restriction =
      bySpecialCase(own ?? word, reading, clues) ??
      (word === 'us' ? null : (NAMINGS[own ?? word]?.restriction ?? naming?.restriction))
    if (!restriction) return
    // What one state does is not done under the lists of another.
    const abroad = home !== null && at !== null && homeIn(restriction) !== null && homeIn(restriction) !== home
    const closeness = acts ? 3 : at === null ? 1 : 1 + 1 / (1 + Math.abs(position - at) / 6)
    // "Taken off the EU list; it remains under U.S. sanctions": what another clause names is another list.
    const apart = at !== null && !acts && isApart(reading, at, position)
    const denied = at === null && isDenied(reading, position)
    const share =
      weight * [0.35, 0.5, 1, 1.6][sureness]! * closeness * (abroad ? 0.3 : 1) * (apart ? 0.4 : 1) * (denied ? 0.2 : 1)
    votes.set(restriction, (votes.get(restriction) ?? 0) + share)
  })
}

/** "Acme isn't going on the Entity List", "it does not stop suppliers, as the trade blacklist does": named to say that it is not this one. */
const isDenied = ({ tags, concepts: all }: Reading, position: number) =>
  all.has('not') && tags.some(({ concepts, end }) => concepts.has('not') && end <= position && position - end <= 16)

function namesAuthority(authorities: ReadonlyMap<string, number>): boolean {
  for (const word of authorities.keys()) if ((NAMINGS[word]?.sureness ?? 0) >= 2) return true
  return false
}

/** A semicolon, or a clause that adds, parts two places of a sentence. */
function isApart({ tokens }: Reading, a: number, b: number): boolean {
  const between = tokens.slice(Math.min(a, b), Math.max(a, b)).map((token) => token.word)
  return (
    between.some((word, i) => word === ';' || (word === ',' && ADDS.has(between[i + 1] ?? ''))) ||
    between.includes('while')
  )
}

const ADDS: ReadonlySet<string> = new Set(['but', 'while', 'though', 'although', 'whereas'])

/** The list that a body means: the one of its own that the sentence names nearest to the act, else the only one the story names. */
function listOf(body: string, reading: Reading, { at, story }: RestrictionClues): string | null {
  if (!BODIES.has(body)) return null
  const own = (words: Iterable<string>) => [...words].filter((word) => NAMINGS[word]?.runBy === body)
  const here = own(reading.authorities.keys())
  const far = (word: string) => Math.abs((reading.authorities.get(word) ?? 0) - at.start)
  if (here.length) return here.sort((a, b) => far(a) - far(b))[0] ?? null
  const all = own(namedIn(story))
  return all.length === 1 && NAMINGS[all[0] ?? '']?.sureness === 3 ? (all[0] ?? null) : null
}

/** Those that run a list of their own. */
const BODIES: ReadonlySet<string | undefined> = new Set(Object.values(NAMINGS).map(({ runBy }) => runBy))

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
