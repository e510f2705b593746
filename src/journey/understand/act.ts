import { announcedBy } from './announced.ts'
import { isBare, isGerund, isInfinitive } from './infinitive.ts'
import { isPassive } from './passive.ts'
import { purpose } from './purpose.ts'
import type { Reading, Tag } from './reading.ts'
import { deniedBy } from './reported-denial.ts'
import { isNamedOnly, tenseOf } from './tense.ts'
import { isFirst, isOrderAsNoun, isRanked, isSaidByRules, isWished } from './told-anyway.ts'
import { isMasdar, toldAtEnd } from './verb-final.ts'

/** How an act is told. Only `fact` happened. */
export type Mode = 'fact' | 'announced' | 'planned' | 'asked' | 'denied' | 'never' | 'if'

export interface Act {
  mode: Mode
  /** The words that decided it. */
  because: string
}

const NOTHING: ReadonlySet<string> = new Set()
const NEAR = 5
const FAR = 16

/** Reads negation, plans, demands, conditions and counterfactuals around the head of a cue. */
export function readAct(reading: Reading, head: Tag, strict = false, sought: ReadonlySet<string> = NOTHING): Act {
  const { tags, tokens, language } = reading
  const infinitive = isInfinitive(reading, head) || (reading.language.lang === 'en' && isGerund(reading, head))
  const scale = language.scale
  let act: Act = purpose(reading, head) ?? { mode: 'fact', because: '' }
  if (act.mode !== 'fact') return act
  const denied = sought.has('deny') ? null : deniedBy(reading, head)
  if (denied) return { mode: 'denied', because: denied }
  const own = byEnding(reading, head, sought)
  if (own) return own
  if (language.colour === 'behind') return toldAtEnd(reading, head, strict)
  const tense = tenseOf(reading, head)
  const done = tense === 'past' || tense === 'pluperfect'
  // "Is lifting" is under way; nothing is lifted yet.
  const before = reading.tokens[head.start - 1]?.word ?? ''
  if (strict && infinitive && isGerund(reading, head) && UNDER_WAY.has(before))
    return { mode: 'planned', because: before }
  const free = language.freeOrder || scale > 1
  for (let i = tags.indexOf(head) - 1; i >= 0; i--) {
    const tag = tags[i]
    if (!tag || tag.clause !== head.clause) break
    const distance = head.start - tag.end
    if (distance > FAR * scale) break
    const found = modeOf(reading, tag, distance, infinitive, free, scale)
    // "À la demande de X, le tribunal a suspendu …": what is told as done was not only asked for.
    if (done && (found?.mode === 'asked' || found?.mode === 'planned')) continue
    // A hope or a demand further left outweighs the "will" next to the verb: "asked that it be removed".
    if (found && (act.mode === 'fact' || found.mode === 'asked' || found.mode === 'denied')) act = found
    if (found && found.mode !== 'planned') break
  }
  if (strict && act.mode === 'planned' && isConditional(reading, head)) return { mode: 'if', because: 'once' }
  if (
    act.mode === 'fact' &&
    !act.because &&
    (tense === 'future' || tense === 'conditional') &&
    sought.isDisjointFrom(COLOURS)
  )
    act = { mode: 'planned', because: tokens[head.start]?.word ?? '' }
  if (act.mode === 'fact' && !act.because && strict && isNamedOnly(reading, head))
    return { mode: 'if', because: tokens[head.start]?.word ?? '' }
  if (act.mode === 'fact' && strict && language.lang === 'ar' && isMasdar(reading, head))
    return { mode: 'if', because: tokens[head.start]?.word ?? '' }
  if (free && language.colour !== 'before' && act.mode === 'fact' && !act.because) act = trailing(reading, head)
  // Where order says little, a bare infinitive is a wish or a duty, unless someone decided on it.
  if (
    language.freeOrder &&
    language.verbs &&
    act.mode === 'fact' &&
    !act.because &&
    tense === 'infinitive' &&
    !head.concepts.has('settle')
  )
    act = { mode: announcedBy(reading, head) ? 'planned' : 'asked', because: 'infinitive' }
  // "Ministry to lift ban": what a headline says with an infinitive is still to come.
  const to = reading.tokens[head.start - 1]?.word === 'to' || reading.tokens[head.start]?.word === 'to'
  if (act.mode === 'fact' && !act.because && reading.language.lang === 'en' && reading.sentence.in === 'title' && to)
    // "Sues to get off the list": wanted, not planned.
    return { mode: sues(reading, head) ? 'asked' : 'planned', because: 'to' }
  // A bare verb in running text ("made them remove", "agencies place limits") tells a wish, a duty or a habit; news is told in the past.
  if (
    act.mode === 'fact' &&
    !act.because &&
    reading.language.lang === 'en' &&
    reading.sentence.in === 'text' &&
    (isBare(reading, head) || before === 'to' || (before === 'be' && reading.tokens[head.start - 2]?.word === 'to')) &&
    !ORDERED.has(reading.tokens[head.start - 2]?.word ?? '') &&
    !(before === 'to' && isRanked(tokens, head.start)) &&
    !(before !== 'to' && isSaidByRules(reading, head)) &&
    !sharesAgreement(reading, head)
  )
    return { mode: 'asked', because: 'infinitive' }
  const told = (act.mode === 'planned' || act.mode === 'asked') && announcedBy(reading, head)
  if (told && act.mode === 'planned' && (WILL.test(act.because) || tense === 'future'))
    return { mode: 'announced', because: `${told} … ${act.because}` }
  return act
  function modeOf(r: Reading, tag: Tag, distance: number, inf: boolean, f: boolean, s: number): Act | null {
    const because = tokens
      .slice(tag.start, tag.end)
      .map((token) => token.word)
      .join(' ')
    const near = distance <= NEAR * s
    const open = inf || f
    const has = (concept: string) => tag.concepts.has(concept)
    // "No. 25-1234": a docket's number.
    if (because === 'no' && /^[.\d]/.test(r.tokens[tag.end]?.word ?? '')) return null
    // Between characters: 将 before a verb is "will", before a name "take"; 或 is "may" and "or".
    if (s > 1 && ADVERB.has(because) && distance > 0) return null
    if (s > 1 && has('not') && commaBetween(r, tag, head)) return null
    // Auxiliaries may stand as far from their verb as the clause is long.
    const bracket = f && language.verbs && !commaBetween(r, tag, head)
    if (has('wouldhave') && (near || bracket)) return { mode: 'never', because }
    if ((has('not') || has('fail')) && distance <= (inf || NOBODY.test(because) ? NEAR : 2) * s)
      return { mode: 'denied', because }
    if (has('decided') && near) return { mode: 'fact', because }
    if (has('if')) return near ? { mode: 'if', because } : null
    // "The request was rejected": a noun.
    if (has('ask') && has('bid') && isPassive(r, head)) return null
    if ((has('ask') || has('urge')) && (open || distance === 0 || (strict && distance <= 8)))
      return { mode: 'asked', because }
    if (
      strict &&
      has('command') &&
      inf &&
      (r.language.lang === 'en'
        ? DEMANDS.test(because) && !(distance === 0 && isOrderAsNoun(r, tag) && !isWished(r, head))
        : s > 1)
    )
      return { mode: 'asked', because }
    if (has('vow') && open) return { mode: 'planned', because }
    if (has('plan') && (open || distance <= 1 || isGerund(r, head) || (strict && distance <= 8)))
      return { mode: 'planned', because }
    // "The latest firm to be added": has been.
    if (has('will') && because === 'to be' && isRanked(tokens, tag.start)) return { mode: 'fact', because }
    // "It is the first firm to be listed" tells what it is.
    if (has('will') && because === 'to be' && isFirst(tokens, tag.start)) return { mode: 'never', because }
    if ((has('may') || has('will')) && (distance <= 3 * s || bracket) && (open || f))
      return { mode: 'planned', because }
    return null
  }
}

const ADVERB = new Set(['将', '或', '恐', '料', '欲', '不', '未', '没'])
const commaBetween = ({ tokens }: Reading, a: Tag, b: Tag) =>
  tokens.slice(a.end, b.start).some((token) => token.word === ',' || token.word === '、' || token.word === ';')

/** Where verbs carry it in themselves, unless it is what the cue looks for: "kaldırmadı" is not lifted, "سترفع" will be. */
function byEnding({ tags, tokens }: Reading, head: Tag, sought: ReadonlySet<string>): Act | null {
  const because = tokens
    .slice(head.start, head.end)
    .map((token) => token.word)
    .join(' ')
  const has = (concept: string) => head.concepts.has(concept) && !sought.has(concept)
  // "Не снимет", "nie trafi".
  const denied = tags.some((tag) => tag.end === head.start && tag.concepts.has('not'))
  if (has('not') || (denied && (has('will') || has('may')))) return { mode: 'denied', because }
  if (has('may') || has('will') || has('plan')) return { mode: 'planned', because }
  return has('if') ? { mode: 'if', because } : null
}

// What the cue itself looks for needs no second sign of it: "recurrirá" is the vow.
const COLOURS = new Set(['vow', 'may', 'will', 'plan', 'ask', 'urge'])

/** "Once the fine is paid, the ministry will lift …" */
const isConditional = ({ tags, tokens }: Reading, head: Tag) =>
  tags.some(
    (tag) =>
      tag.end <= head.start && /^(?:once|if|unless)$/.test(tokens[tag.start]?.word ?? '') && tag.concepts.has('if'),
  )

/** "Agreed to plead guilty and pay": the second verb is agreed to as well. */
const sharesAgreement = ({ tags, tokens }: Reading, head: Tag) =>
  (head.concepts.has('settle') && /^agree/.test(tokens[head.start - 2]?.word ?? '')) ||
  (tokens[head.start - 1]?.word === 'and' &&
    tags.some(
      (tag) =>
        (tag.concepts.has('agree') || tag.concepts.has('plead')) && tag.end <= head.start && head.start - tag.end <= 8,
    ))

// "Signed an order to block the deal": the order is the deed.
const ORDERED = new Set(['order', 'decree', 'directive', 'proclamation'])
const DEMANDS = /^(?:order|direct|instruct|requir|forc|compel|demand|mandat)/
const UNDER_WAY = new Set(['is', 'are', 'be', 'was', 'were'])
const NOBODY = /^(?:no|nobody|none|neither|nor)$/
const WILL = /^(will|would|to be|is to|are to|shall|wird|werden|va|sera|serán|будет|будут)/

/** Verbs at the end: what follows the act colours it. */
function trailing(reading: Reading, head: Tag): Act {
  const { language, tokens } = reading
  const limit = 8 * language.scale
  const stop = (word: string) => word === ',' || word === ';' || language.joining.has(word)
  for (const tag of reading.tags) {
    if (tag.clause !== head.clause || tag.start < head.end || tag.start - head.end > limit) continue
    if (language.verbs && language.scale === 1 && tokens.slice(head.end, tag.start).some(({ word }) => stop(word)))
      break
    const because = reading.tokens
      .slice(tag.start, tag.end)
      .map((token) => token.word)
      .join('')
    // Who goes to court asks for something; that he goes is a fact.
    for (const [concept, mode] of TRAILING)
      if (tag.concepts.has(concept) && !(mode === 'asked' && SUES.some((own) => head.concepts.has(own))))
        return { mode, because }
  }
  return { mode: 'fact', because: '' }
}

const SUES = ['sue', 'file', 'appealed']

const TRAILING: readonly (readonly [string, Mode])[] = [
  ['wouldhave', 'never'],
  ['not', 'denied'],
  ['plan', 'planned'],
  ['may', 'planned'],
  ['will', 'planned'],
  ['ask', 'asked'],
]

const sues = ({ tags }: Reading, head: Tag) =>
  tags.some(
    (tag) => tag.end <= head.start && ['sue', 'ask', 'bid', 'suit'].some((concept) => tag.concepts.has(concept)),
  )
