import { isExit } from '../../domain/development-type.ts'
import { isPassive } from './passive.ts'
import { companiesOf, type Reading, type Tag } from './reading.ts'
import { isReduced } from './reduced.ts'
import { withRow } from './row.ts'
import type { Turn } from './turn.ts'

/**
 * Whose development a turn is: the tracked companies acted upon. Those only named to describe ("over its sales to X", "X-backed",
 * "rival X") are left out; a sentence that names none speaks of those the story last spoke of.
 */
export function actedUpon(turn: Turn, subjects: ReadonlySet<string>, focus: readonly string[]): string[] {
  const { reading, head } = turn
  const licensed = turn.cue.family === 'Licences' ? restrictedBuyers(reading, subjects) : []
  if (licensed.length) return licensed
  const named = reading.names.filter((tag) => !tag.related)
  const real = named.filter((tag) => !isContext(reading, tag))
  const pool = real.length ? real : named.filter((tag) => !isOwnersOf(reading, tag))
  const meant = reading.tags.some((tag) => tag.clause === head.clause && tag.concepts.has('it'))
  if (named.length && !pool.length && !meant) return []
  const mine = pool.filter((tag) => subjects.has(tag.company ?? ''))
  const clause = mine.filter((tag) => tag.clause === head.clause)
  // "X joins them": whoever it is.
  if (head.concepts.has('likewise') && turn.tags[0]?.company)
    return companiesOf(withRow(reading, turn.tags.slice(0, 1), pool))
  if (isOfOthers(turn) || (!named.length && !meant && isActive(turn))) return []
  if (belongsToAnother(turn, real, subjects) || toldOfAnother(turn, subjects)) return []
  const caught = clause.filter((tag) => turn.tags.includes(tag))
  const chosen = caught.length ? caught : clause.length ? clause : mine
  if (chosen.length) return companiesOf(withRow(reading, actorsFirst(turn, chosen), pool))
  // Another tracked company is what this sentence is about.
  if (real.some((tag) => tag.clause === head.clause)) return []
  if (isExit(turn.type) && !reading.tags.some((tag) => tag.concepts.has('it') || tag.concepts.has('label'))) return []
  return [...focus]
}

/**
 * Companies a story is not about, but says this was done to: those the act itself takes, or the one "it" stands for after a sentence
 * that names no other. Empty for what ends a restriction: that is believed of the subjects only.
 */
export function bystanders(turn: Turn, subjects: ReadonlySet<string>, before: Reading | undefined): string[] {
  const { reading, head } = turn
  if (isExit(turn.type)) return []
  const real = namesIn(reading).filter((tag) => !isContext(reading, tag))
  if (real.some((tag) => subjects.has(tag.company ?? ''))) return []
  const here = real.filter((tag) => tag.clause === head.clause)
  const caught = here.filter((tag) => turn.tags.includes(tag))
  // An act takes what stands behind it, or before it in the passive.
  const taken = here.filter((tag) =>
    isPassive(reading, head) || isReduced(reading, head)
      ? tag.end <= head.start && head.start - tag.end <= 8
      : tag.start >= head.end && tag.start - head.end <= 8,
  )
  const objects = caught.length ? caught : taken
  if (objects.length) return companiesOf(withRow(reading, objects, here))
  const [only, ...more] = before ? companiesOf(namesIn(before)) : []
  const it = !real.length && /^(?:it|they)$/.test(reading.tokens[0]?.word ?? '')
  return it && only && !more.length && !subjects.has(only) ? [only] : []
}

const namesIn = ({ names }: Reading) => names.filter((tag) => !tag.related)

/** Whom the licences of a story bind, where it says so anywhere. */
export const licensedBuyers = (turns: readonly Turn[], subjects: ReadonlySet<string>): string[] => [
  ...new Set(
    turns.filter(({ cue }) => cue.family === 'Licences').flatMap(({ reading }) => restrictedBuyers(reading, subjects)),
  ),
]

/** A licence to sell to X, or under which X may buy from others, loosens what binds X, not its suppliers. */
function restrictedBuyers({ names: all, tokens, sentence }: Reading, subjects: ReadonlySet<string>): string[] {
  const names = all.filter((tag) => subjects.has(tag.company ?? ''))
  const sold = names.filter(
    (tag) => tokens[tag.end]?.word !== "'s" && SALE.test(sentence.text.slice(0, tokens[tag.start]?.start ?? 0)),
  )
  if (sold.length) return companiesOf(sold)
  const buys = names.filter((tag) => BUYS.test(sentence.text.slice(tokens[tag.end - 1]?.end ?? 0)))
  return companiesOf(buys)
}

const SALE =
  /\blicen[cs]es?\b(?: \w+){0,2} (?:for|(?:to|that let them|that allowed them to) (?:supply|serve)) (?:the |China's |Chinese (?:firm|group|giant|company) )?$|\b(?:sell|sells|selling|sold|sales|ship|ships|shipping|shipments|supply|supplies|supplying|export|exports|exporting)\b[^.;]{0,40}\bto (?:the |China's |Chinese (?:firm|group|giant|company) )?$/i
const BUYS =
  /^(?: (?:Co|Ltd|Inc|Corp)\b\.?,?)*[^.;,]{0,30}\b(?:can|could|may|to|was able to) (?:buy|purchase|import|procure|receive)\b/i

/** The name beside the act is another tracked company's: "X, blacklisted by Washington, competes with our subject". */
function belongsToAnother({ reading, head }: Turn, real: readonly Tag[], subjects: ReadonlySet<string>): boolean {
  const near = (tag: Tag) => (tag.start >= head.end ? tag.start - head.end : head.start - tag.end)
  const [nearest] = real.filter((tag) => tag.clause === head.clause).sort((a, b) => near(a) - near(b))
  if (!nearest || near(nearest) > 4) return false
  return !withRow(reading, [nearest], real).some((tag) => subjects.has(tag.company ?? ''))
}

/** "Sold to a customer that had been listed": the customer was. */
function isOfOthers({ reading, head }: Turn): boolean {
  if (!isPassive(reading, head)) return false
  const last = reading.tags
    .filter((tag) => tag.clause === head.clause && tag.start < head.start && head.start - tag.end <= 4)
    .filter((tag) => tag.company || ['it', 'people', 'context'].some((concept) => tag.concepts.has(concept)))
    .at(-1)
  if (!last || last.company) return false
  return last.concepts.has('people') || OTHERS.has(reading.tokens[last.end - 1]?.word ?? '')
}

const OTHERS = new Set(['customer', 'customers', 'supplier', 'suppliers', 'partner', 'rival', 'rivals', 'competitor'])

/** "The ministry sanctioned five traders": a verb that takes its own object, and none of ours. */
const isActive = ({ reading, head, cue }: Turn) =>
  reading.language.lang === 'en' &&
  reading.sentence.in === 'text' &&
  cue.rule.cue === '^blacklist' &&
  !isPassive(reading, head) &&
  !/\b(?:companies|company|firms?|groups?|businesses)\b/i.test(reading.sentence.text)

/** "Unlike X, which was listed in 2019, …", "X's billion-dollar fine": the company named last before the act is the one it is said of. */
function toldOfAnother({ reading, head }: Turn, subjects: ReadonlySet<string>): boolean {
  const { names } = reading
  const last = names.filter((tag) => tag.start < head.start).at(-1)
  if (!last || subjects.has(last.company ?? '')) return false
  return !names.some((tag) => subjects.has(tag.company ?? '') && tag.clause === head.clause)
}

const ACTS: ReadonlySet<string> = new Set([
  'lawsuit_filed',
  'appeal_filed',
  'company_statement',
  'denial',
  'guilty_plea',
  'penalty_settlement',
  'divestiture_agreed',
  'settlement_agreed',
])

/** When companies act, the one before the verb is meant, not the one it acts on or sold to. */
function actorsFirst(turn: Turn, tags: readonly Tag[]): Tag[] {
  if (!ACTS.has(turn.type)) return [...tags]
  const before = tags.filter((tag) => tag.start < turn.head.start)
  return before.length ? before : [...tags]
}

/** Named to describe another: within three words behind a word that says so. */
function isContext(reading: Reading, tag: Tag): boolean {
  return (
    reading.tags.some((other) => {
      const ahead = tag.start - other.end
      return other.concepts.has('context') && ahead >= 0 && ahead <= 3 && !other.concepts.has('list')
    }) || isOwnersOf(reading, tag)
  )
}

/** "The founder of X", "X executives": people, not their company. */
const isOwnersOf = ({ tags, tokens }: Reading, tag: Tag) =>
  tags.some((other) => {
    const ahead = tag.start - other.end
    return (
      other.concepts.has('people') &&
      ((ahead >= 0 && ahead <= 3) ||
        (other.start >= tag.end && other.start - tag.end <= 1 && tokens[tag.end]?.word !== ','))
    )
  })
