import { type DevelopmentType, isExit } from '../../domain/development-type.ts'
import { isPassive } from './passive.ts'
import type { Reading } from './reading.ts'
import type { Turn } from './turn.ts'
import { datesOf } from './when.ts'

/** What the turn may be told as, null when not at all, and why. */
interface Verdict {
  type: DevelopmentType | null
  why: string
}

const no = (why: string): Verdict => ({ type: null, why })

/**
 * Lets an exit through only when nothing in the story speaks against it; a false "lifted" is the worst error there is. No
 * type leaves the turn out. An exit needs the body's word, not the headline's; an act that the story calls temporary is an injunction.
 */
export function guardExit(
  turn: Turn,
  type: DevelopmentType,
  story: readonly Reading[],
  turns: readonly Turn[],
  published: string | null,
): Verdict {
  if (!isExit(type)) return { type, why: '' }
  const here = has(turn.reading, 'relief', 'tro', 'stay', 'temporary')
  if (here) {
    return turn.actor?.kind === 'court' || turn.actor?.kind === 'appeals' || has(turn.reading, 'relief', 'tro')
      ? { type: 'injunction_granted', why: 'the same sentence calls it temporary' }
      : no('the same sentence calls it temporary')
  }
  if (type === 'vacated' && turn.reading.sentence.in === 'text') {
    const word = turn.reading.tokens[turn.head.end - 1]?.word ?? ''
    const beside = (...concepts: string[]) =>
      turn.reading.tags.some(
        (tag) =>
          (tag.clause === turn.head.clause || turn.reading.language.lang !== 'en') &&
          concepts.some((concept) => tag.concepts.has(concept)),
      )
    const { text } = turn.reading.sentence
    const signed = COURT_SIGNED.test(text)
    const issued = signed || beside('grant', 'impose', 'sets') || /\bsigned\b|\bentered\b/.test(text)
    // "Signed" is also how parties agree; an order that a judge signed is one, whoever had agreed to it.
    const open = beside('will', 'may', 'plan') || (!signed && beside('agree'))
    if ((issued && !open) || !/ing$|order$/.test(word)) return { type, why: '' }
    return has(turn.reading, 'agree', 'will', 'may', 'plan')
      ? { type: 'settlement_agreed', why: 'an order to come, not one issued' }
      : no('no order that was issued')
  }
  if (type === 'ban_lifted' && freesAccounts(turn))
    return { type: 'partially_lifted', why: 'accounts are freed, the rest stays' }
  if (type === 'ban_lifted' && CONDITION.test(turn.reading.sentence.text))
    return { type: 'partially_lifted', why: 'only on a condition' }
  // Courts annul, agencies take off lists; a court said to "remove" someone has most often only suspended.
  if (type === 'delisted' && courtActs(turn)) {
    const annulled = story.some(
      (reading) => reading.sentence.in === 'text' && has(reading, 'vacate', 'strike', 'aside'),
    )
    return annulled && !isNominal(turn)
      ? { type: 'vacated', why: 'a court took it off' }
      : no('a court most often only suspends')
  }
  // "Approves the sales, ending a ban that …" tells of the approval.
  if (isParticiple(turn)) return no('only the outcome of another act')
  // "The removal of X from the list" is spoken of before it happens as often as after.
  if (isNominal(turn)) return no('a removal named, not told')
  if (turn.reading.sentence.in === 'title') {
    const supported = turns.some(
      (other) =>
        other.reading.sentence.in === 'text' &&
        isExit(other.type) &&
        other.mode === 'fact' &&
        !isNominal(other) &&
        !has(other.reading, 'relief', 'tro', 'stay', 'temporary'),
    )
    if (!supported) return no('only the headline says so')
  }
  const relieved = turns.some(
    (other) =>
      (other.type === 'injunction_granted' || other.type === 'tro_granted' || other.type === 'stay_granted') &&
      other.mode === 'fact' &&
      !isForOthers(other, turn) &&
      !isEarlier(other, turn, published),
  )
  const finalWords = story.some((reading) => has(reading, 'vacate', 'settle'))
  const byCourt = turn.actor?.kind === 'court' || turn.actor?.kind === 'appeals' || turn.actor === null
  if (relieved && (byCourt || !finalWords)) return no('the story tells of interim relief')
  if (story.some((reading) => has(reading, 'relief')) && byCourt && type !== 'vacated')
    return no('the story tells of interim relief')
  return { type, why: '' }
}

/** "Lifts the freeze on its accounts": the money is free, which says nothing of what else is forbidden. */
function freesAccounts({ reading, tags }: Turn): boolean {
  const end = Math.max(...tags.map((tag) => tag.end))
  const near = 3 * reading.language.scale
  return reading.tags.some(
    (tag) =>
      tag.concepts.has('assets') &&
      tag.start >= end &&
      tag.start - end <= near &&
      !SHARES.test(reading.tokens[tag.start]?.word ?? ''),
  )
}

// What holds only as long as something is paid or kept is eased, not gone.
const CONDITION = /\bon (?:the )?condition\b|\bsubject to\b|\bprovided that\b|\bas long as\b/i

// A ban on dealing in a company's shares is a restriction of its own, whole.
const SHARES = /^(?:shares?|securities|stakes?|acciones|acoes|azioni|aktien|股票|株|株式|주식)$/

/** Interim relief with a day before that of an authority's own exit was followed by it. */
function isEarlier(relief: Turn, exit: Turn, published: string | null): boolean {
  if (exit.actor?.kind !== 'gov' && exit.actor?.kind !== 'agency') return false
  const dayOf = (turn: Turn) => datesOf(turn.reading, published).find((date) => date.role === 'act')?.date
  const [before, after] = [dayOf(relief), dayOf(exit)]
  return before !== undefined && after !== undefined && before < after && !after.startsWith(before)
}

/** Relief told of other companies by name says nothing of the one whose restriction an authority ended. */
function isForOthers(relief: Turn, exit: Turn): boolean {
  const named = ({ reading }: Turn) =>
    reading.tags.flatMap(({ company, related }) => (company && !related ? [company] : []))
  const freed = named(exit)
  const relieved = named(relief)
  return freed.length > 0 && relieved.length > 0 && !relieved.some((company) => freed.includes(company))
}

const COURT_SIGNED =
  /\b(?:judge|court)\b[^.;]*\b(?:signed|entered|issued|handed down)\b[^.;]*\b(?:order|ruling|judgment|judgement|decree)\b/i

const isParticiple = ({ reading, head }: Turn) =>
  reading.language.lang === 'en' &&
  reading.sentence.in === 'text' &&
  /ing$/.test(reading.tokens[head.start]?.word ?? '')

const isNominal = (turn: Turn) => turn.reading.tokens[turn.head.start]?.word === 'removal'

const has = (reading: Reading, ...concepts: string[]) => concepts.some((concept) => reading.concepts.has(concept))

const courtActs = ({ reading, head }: Turn) =>
  !isPassive(reading, head) &&
  reading.tags.some(
    (tag) =>
      tag.clause === head.clause &&
      tag.start < head.start &&
      (tag.concepts.has('court') || tag.concepts.has('appeals')),
  )
