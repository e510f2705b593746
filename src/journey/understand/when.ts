import type { DatePrecision } from '../../domain/development.ts'
import type { Dated } from './dated.ts'
import { findDates } from './dates.ts'
import type { Reading, Tag } from './reading.ts'
import type { Turn } from './turn.ts'

/** When a turn happened, and the days it names for later. */
export interface When {
  date: string | null
  precision: DatePrecision
  effective: string | null
  until: string | null
}

const cache = new WeakMap<Reading, Dated[]>()

/** The dates of a sentence, found once. */
export function datesOf(reading: Reading, published: string | null): Dated[] {
  const known = cache.get(reading)
  if (known) return known
  const dates = findDates(reading.sentence.text, published, reading.language.lang, reading.language.dayOrder)
  cache.set(reading, dates)
  return dates
}

/** The date that belongs to the turn's own clause, else the nearest of its sentence that no other clause claims; null rather than a wrong one. */
export function whenOf(turn: Turn, turns: readonly Turn[], published: string | null): When {
  const { reading, head } = turn
  const dates = datesOf(reading, published)
  const at = reading.tokens[head.start]?.start ?? 0
  const clauseAt = (offset: number) => clauseOf(reading, offset)
  const acts = dates.filter(
    (date) =>
      date.role === 'act' ||
      (date.role === 'effective' && turn.type === 'effective') ||
      (date.role === 'attribute' && at >= date.end && at - date.end <= 12),
  )
  const own = acts.filter(
    (date) => clauseAt(date.start) === head.clause && !isOfAnother(date, turn) && !isClaimed(date, turn, turns),
  )
  const best =
    [...own].sort((a, b) => distance(a, at) - distance(b, at))[0] ??
    leadDate(
      acts.filter((date) => !isClaimed(date, turn, turns)),
      turn,
    ) ??
    announcedAt(acts, turn)
  return {
    date: best?.date ?? null,
    precision: best?.precision ?? 'none',
    effective: dates.find((date) => date.role === 'effective' && date.precision === 'day')?.date ?? null,
    until: dates.find((date) => date.role === 'until' && date.precision === 'day')?.date ?? null,
  }
}

/** The day of an act that is only named: a date beside its own words ("the January designation", "being listed on 3 May"), no other. */
export function whenNamed({ reading, head }: Turn, published: string | null): When {
  const from = reading.tokens[head.start]?.start ?? 0
  const to = reading.tokens[head.end - 1]?.end ?? from
  const beside = datesOf(reading, published).find(
    (date) =>
      (date.role === 'attribute' && from >= date.end && from - date.end <= 12) ||
      (date.role !== 'until' && date.start >= to && standsBeside(reading, head, to, date)),
  )
  return { date: beside?.date ?? null, precision: beside?.precision ?? 'none', effective: null, until: null }
}

// What may stand between an act and its own day.
const BESIDE =
  /^(?:\s+(?:of|on|in|to|a|the|its|list|blacklist|made|issued|announced|back|dated|from|late|early|by|pentagon|military|entity|department))*[\s,]+$/i

/** "Removed from its list on Tuesday": a bare day after a noun is that of the verb before it. */
function standsBeside(reading: Reading, head: Turn['head'], to: number, date: Dated): boolean {
  const between = reading.sentence.text.slice(to, date.start)
  return BESIDE.test(between) && (isParticiple(reading, head) || MADE.test(between))
}

const isParticiple = (reading: Reading, head: Turn['head']) =>
  /(?:ed|ing)$/.test(reading.tokens[head.end - 1]?.word ?? '')

const MADE = /\b(?:of|made|issued|announced|back|dated|from|late|early|in|by)\b/i

const RANK = { day: 0, month: 4, year: 8 }
const distance = (date: Dated, at: number) =>
  Math.abs((date.start < at ? date.end : date.start) - at) + RANK[date.precision]

/** Another act stands between this one and the date: "licenses two firms that were added on 8 March". */
function isClaimed(date: Dated, turn: Turn, turns: readonly Turn[]): boolean {
  const { tokens } = turn.reading
  return turns.some((other) => {
    if (other.reading !== turn.reading || other.head.start <= turn.head.end || other.type === turn.type) return false
    const end = tokens[other.head.end - 1]?.end ?? 0
    if (
      !standsBeside(other.reading, other.head, end, date) &&
      BESIDE.test(other.reading.sentence.text.slice(end, date.start))
    )
      return false
    return (
      end <= date.start && !tokens.some((token) => token.word === ',' && token.start >= end && token.end <= date.start)
    )
  })
}

/** A date told of what was to come ("the ban that was due on Monday"), or of the telling ("said on Sunday that it has sued"). */
function isOfAnother(date: Dated, { reading, head, type }: Turn): boolean {
  const offset = (tag: Tag) => reading.tokens[tag.start]?.start ?? 0
  const between = (concept: string, from: number, to: number) =>
    reading.tags.some((tag) => tag.concepts.has(concept) && offset(tag) > from && offset(tag) < to)
  if (between('wouldhave', offset(head), date.start)) return true
  if (!SUITS.has(type) || date.end > offset(head)) return false
  const perfect = PERFECT.has(reading.tokens[head.start - 1]?.word ?? '')
  return perfect && TELLING.test(reading.sentence.text.slice(0, date.start))
}

/** "The ministry lifted the order after …, the minister announced Friday": an authority's word is the day of its deed. */
function announcedAt(dates: readonly Dated[], { reading, actor, head }: Turn): Dated | null {
  if (actor?.kind !== 'agency' && actor?.kind !== 'gov') return null
  if (reading.backClauses.has(head.clause)) return null
  return dates.find((date) => date.precision === 'day' && SAID.test(reading.sentence.text.slice(0, date.start))) ?? null
}

const SAID =
  /\b(?:announced|said|stated|confirmed)(?: (?:on|in a (?:statement|notice|release)))*(?: on [A-Z][\w.]*)?(?: late)?(?: on)? $/i
const TELLING = /\b(?:told|said|announced|disclosed|informed|revealed)\b[^,;]{0,60}$/i
const PERFECT = new Set(['has', 'had', 'have'])
/** Clauses with these openers have a day of their own or none: what came before the sentence's news. */
const EARLIER = new Set(['after', 'since', 'because', 'as', 'following', 'before', 'when', 'where', 'despite'])

/** A date that opens the sentence holds for all of it, unless another clause that looks back has it. */
function leadDate(dates: readonly Dated[], turn: Turn): Dated | null {
  const { reading } = turn
  const { clause } = turn.head
  const lead =
    dates.find(
      (date) =>
        date.role !== 'attribute' &&
        (date.precision === 'day' || clauseOf(reading, date.start) <= clause) &&
        !reading.backClauses.has(clauseOf(reading, date.start)) &&
        !isOfAnother(date, turn),
    ) ?? null
  if (!reading.backClauses.has(clause)) return lead
  const opener = reading.tags.find((tag) => tag.clause === clause && tag.concepts.has('back'))
  if (opener && EARLIER.has(reading.tokens[opener.start]?.word ?? '')) return null
  // "On 3 May the ministry published an order which bars …": the first clause has no act of its own, so its day is the act's.
  const ownAct = reading.tags.some(
    (tag) => tag.used && !reading.backClauses.has(tag.clause) && !SUBJECTS.some((concept) => tag.concepts.has(concept)),
  )
  return lead && lead.start < 60 && !ownAct ? lead : null
}

const SUBJECTS = ['co', 'it', 'gov', 'agency', 'court', 'appeals']

function clauseOf(reading: Reading, offset: number): number {
  let clause = 0
  for (const tag of reading.tags) {
    if ((reading.tokens[tag.start]?.start ?? 0) > offset) break
    clause = tag.clause
  }
  return clause
}

const SUITS: ReadonlySet<string> = new Set(['lawsuit_filed', 'appeal_filed'])
/** "The suit, which was lodged on 29 January, …" */
const isFiling = (reading: Reading, date: Dated) =>
  reading.tags.some((tag) => tag.concepts.has('file') && tag.clause === clauseOf(reading, date.start))

const LENDERS = ['court', 'appeals', 'ruling', 'order', 'label', 'notice', 'announce', 'suit', 'relief', 'tro']

/** A ruling's day often stands in the sentence after it ("Thursday's ruling came from …"); it is taken when that sentence tells no turn of its own. */
export function lent(
  when: When,
  turn: Turn,
  turns: readonly Turn[],
  story: readonly Reading[],
  published: string | null,
): When {
  if (when.date || turn.reading.sentence.in === 'title' || turn.cue.rule.nominal) return when
  const at = story.indexOf(turn.reading)
  const before = story[at - 1]
  if (
    before?.sentence.in === 'text' &&
    turn.reading.tags.some((tag) => tag.concepts.has('notice')) &&
    !datesOf(turn.reading, published).length
  ) {
    const date = datesOf(before, published).find((one) => one.role === 'act' && one.precision === 'day')
    if (date && (!published || Date.parse(published.slice(0, 10)) - Date.parse(date.date) <= 14 * 86_400_000))
      return { ...when, date: date.date, precision: date.precision }
  }
  if (turn.reading.tags.some((tag) => tag.concepts.has('soon'))) {
    for (const earlier of story.slice(Math.max(0, at - 6), at).reverse()) {
      const date = datesOf(earlier, published).find((one) => one.role === 'act' && one.precision === 'day')
      if (date) return { ...when, date: date.date, precision: date.precision }
    }
  }
  for (const next of story.slice(at + 1, at + 3)) {
    if (
      turns.some(
        (other) =>
          other.reading === next && other.type !== turn.type && !(SUITS.has(other.type) && SUITS.has(turn.type)),
      )
    )
      return when
    const suit = SUITS.has(turn.type) && next.tags.some((tag) => tag.concepts.has('suit'))
    const date = datesOf(next, published).find(
      (one) =>
        one.role === 'act' &&
        one.precision === 'day' &&
        (!next.backClauses.has(clauseOf(next, one.start)) || (suit && isFiling(next, one))),
    )
    if (!date) continue
    const recent = !published || Date.parse(published.slice(0, 10)) - Date.parse(date.date) <= 14 * 86_400_000
    if (recent && next.tags.some((tag) => LENDERS.some((concept) => tag.concepts.has(concept))))
      return { ...when, date: date.date, precision: date.precision }
  }
  return when
}
