import { DEVELOPMENT_TYPES, type DevelopmentType, developmentType, isTalk } from './development-type.ts'

/** The groups of developments people subscribe to, in plain words. What ends in a court is both of court and an exit. */
export const KIND_GROUPS = {
  listings: 'Designated, put on or back on a list, banned, amended, took effect',
  court: 'Lawsuits, hearings, injunctions, rulings, appeals, settlements',
  exits: 'Lifted, removed, eased, paused, expired, or agreed to be',
  licences: 'Licences, waivers, and their end',
  enforcement: 'Charges, pleas, penalties, dismissals',
  threats: 'Threatened, investigated, legislated about',
} as const

export type KindGroup = keyof typeof KIND_GROUPS

/** The kinds of development (`development-type.ts`) in each group. */
const KINDS: Readonly<Record<KindGroup, readonly string[]>> = {
  listings: ['imposed', 'effective', 'amended', 'delayed', 'withdrawn', 'relisted', 'licence-revoked'],
  court: [
    'sued',
    'hearing',
    'relief',
    'relief-extended',
    'relief-denied',
    'win',
    'loss',
    'ruling',
    'appeal',
    'win-on-appeal',
    'loss-on-appeal',
    'settlement',
  ],
  exits: ['lifted', 'eased', 'paused', 'expired', 'withdrawn', 'removal-proposed', 'settlement', 'resolved'],
  licences: ['licence', 'licence-off', 'licence-revoked'],
  enforcement: ['charged', 'penalty', 'dismissed', 'resolved'],
  threats: ['threat', 'probe-closed'],
}

const GROUP_NAMES = Object.keys(KIND_GROUPS) as KindGroup[]

/** The groups a type belongs to; none for talk, which is never told. */
export const groupsOf = (type: DevelopmentType): KindGroup[] =>
  GROUP_NAMES.filter((group) => group === vacatedIn(type) || KINDS[group].includes(developmentType(type).kind))

/** A court vacates; no other exit is a court’s. */
const vacatedIn = (type: DevelopmentType) => (type === 'vacated' ? 'court' : undefined)

/** Is a type among these kinds? Empty kinds are all news. */
export const isOfKinds = (type: DevelopmentType, kinds: readonly string[]) =>
  !isTalk(type) && (!kinds.length || kinds.includes(type) || groupsOf(type).some((group) => kinds.includes(group)))

/** Every word that may be given as a kind, with what it means: groups first, then types that are news. */
export const KIND_WORDS: readonly { word: string; label: string }[] = [
  ...GROUP_NAMES.map((word) => ({ word, label: `${word}: ${KIND_GROUPS[word].toLowerCase()}` })),
  ...DEVELOPMENT_TYPES.filter((type) => !isTalk(type)).map((word) => ({ word, label: developmentType(word).label })),
]

/**
 * The kinds a person means by `court, exits` or `court injunction granted`: groups by name, types by id or label, `all` for all.
 * `unknown` holds what is none of them. Sorted, each once; a type whose group is there already is left out.
 */
export function readKinds(typed: string): { kinds: string[]; unknown: string[] } {
  const kinds = new Set<string>()
  const unknown: string[] = []
  let all = false
  for (const word of wordsOf(typed)) {
    const kind = kindNamed(word)
    if (kind === 'all') all = true
    else if (kind) kinds.add(kind)
    else unknown.push(word)
  }
  const groups = [...kinds]
  const covered = (kind: string) =>
    !(kind in KIND_GROUPS) && groupsOf(kind as DevelopmentType).some((group) => groups.includes(group))
  const kept = [...kinds].filter((kind) => !covered(kind)).sort()
  const whole = all || GROUP_NAMES.every((group) => kept.includes(group))
  return { kinds: whole ? [] : kept, unknown }
}

/** As people read it: `court, exits and bans lifted`; all news when empty. */
export function sayKinds(kinds: readonly string[]): string {
  const said = kinds.map((kind) =>
    kind in KIND_GROUPS ? kind : `“${developmentType(kind as DevelopmentType).label.toLowerCase()}”`,
  )
  if (!said.length) return 'all kinds'
  return said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1)}` : (said[0] ?? '')
}

function kindNamed(word: string): string | undefined {
  const folded = fold(word)
  if (['all', 'everything', 'any', 'news'].includes(folded)) return 'all'
  const known = KIND_WORDS.find(({ word: kind, label }) => [fold(kind), fold(label)].includes(folded))?.word
  // `listing`, `license`, `courts`.
  return known ?? GROUP_NAMES.find((group) => singular(group) === singular(folded.replace('license', 'licence')))
}

const fold = (word: string) =>
  word
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim()
const singular = (word: string) => word.replace(/s$/, '')

/** Apart by commas or “and”; where there is neither, by spaces, unless all of it is one label. */
function wordsOf(typed: string): string[] {
  const parts = typed
    .split(/[,;，、+]|\band\b|&/i)
    .map((part) => part.trim())
    .filter(Boolean)
  return parts.flatMap((part) => (kindNamed(part) ? [part] : part.split(/\s+/)))
}
