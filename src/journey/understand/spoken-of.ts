import type { Reading, Tag } from './reading.ts'
import { isNamedOnly } from './tense.ts'
import type { Turn } from './turn.ts'

/**
 * Why a turn is only named inside another ("sued over being put on the list", "its decision to blacklist the firm", "the firms that
 * were added in March") and not told; null when it is told. Such a turn is history, and the day of the sentence is not its day.
 */
export function spokenOf(turn: Turn): string | null {
  const { reading, head } = turn
  if (turn.cue.rule.nominal) return 'only named'
  if (isNamedByYear(reading, head)) return 'named by its year'
  if (reading.language.lang === 'en' && isRuleText(turn)) return 'what a rule says'
  if (isSuitNoun(turn)) return 'an act as a noun'
  if (turn.cue.family === 'Courts on the merits' && SUING.has(reading.tokens[head.start]?.word ?? ''))
    return isVerb(reading, head) ? null : 'an act as a noun'
  if (turn.cue.family === 'Impositions' && (isAttribute(reading, head) || isKept(reading, head)))
    return 'describes a company'
  if (
    turn.cue.family === 'Impositions' &&
    (isMadeNoun(reading, head) || isArabicNoun(reading, head) || isSuedOver(reading, head) || isUndone(reading, head))
  )
    return 'an act as a noun'
  if (turn.cue.family === 'Impositions' && isNamedOnly(reading, head)) return 'an act as a noun'
  if (reading.language.lang !== 'en' || turn.cue.family !== 'Impositions') return null
  if (STILL.has(reading.tokens[head.start - 1]?.word ?? '') || isOnList(reading, head)) return 'still so'
  if (isNounLike(reading, head)) return 'an act as a noun'
  if (isRelative(reading, head)) return 'describes whom it happened to'
  return null
}

/** "Dismissed part of its lawsuit against the ministry": a suit there already. */
function isSuitNoun({ reading, head, type }: Turn): boolean {
  if (type !== 'lawsuit_filed' || reading.sentence.in === 'title' || reading.language.lang !== 'en') return false
  const [first = '', before = ''] = [reading.tokens[head.start]?.word, reading.tokens[head.start - 1]?.word]
  return /^(?:lawsuit|challenge|legal|case)$/.test(first) && /^(?:'s|its|their|the|his|s')$/.test(before)
}

/** "The sanctioned Acme", "der sanktionierten Acme": an adjective. */
function isAttribute({ language, tags, tokens }: Reading, head: Tag): boolean {
  const word = tokens[head.start]?.word ?? ''
  const named = tags.some((tag) => tag.company && tag.start === head.end)
  if (language.lang === 'de') return named && /iert(?:e|en|er|em|es)$/.test(word)
  const behind = tags.find((tag) => tag.company && tag.start >= head.end && tag.clause === head.clause)
  const gap = tokens.slice(head.end, behind?.start ?? head.end)
  if (behind && language.lang === 'zh') return gap.at(-1)?.word === '的' && !gap.some(isMark)
  // The verb ends its clause, so a name right behind it is what the clause describes.
  if (behind && (language.lang === 'ja' || language.lang === 'ko')) return gap.length <= 4 && !gap.some(isMark)
  if (behind && language.lang === 'tr') return gap.length <= 1 && /[ae]n$/.test(tokens[head.end - 1]?.word ?? '')
  if (language.lang !== 'en' || !/^(?:blacklisted|sanctioned|designated|listed|banned)$/.test(word)) return false
  return (
    OF.has(tokens[head.start - 1]?.word ?? '') &&
    (FIRMS.test(tokens[head.end]?.word ?? '') ||
      tags.some((tag) => tag.company && tag.start >= head.end && tag.start - head.end <= 3))
  )
}

const FIRMS = /^(?:firms?|compan(?:y|ies)|entit(?:y|ies)|groups?|businesses|shares|stocks)$/

const isMark = ({ word }: { word: string }) => /^[,;:、。]$/.test(word)

/** "The decision to list it" where the noun stands behind the act (把它列入清单的决定), unless the decision is what is announced. */
const isMadeNoun = ({ tags, tokens }: Reading, head: Tag) =>
  tags.some(
    (tag) =>
      tag.concepts.has('noun') &&
      tag.clause === head.clause &&
      tag.start >= head.end &&
      !tokens.slice(head.end, tag.start).some(isMark),
  ) && !tags.some((tag) => tag.concepts.has('announce') && tag.start < head.start && tag.clause === head.clause)

const UNDOING = ['suspend', 'block', 'lift', 'delay', 'withdraw', 'strike']

/** "暂停将它列入清单": what is undone was done before. */
const isUndone = ({ language, tags, tokens }: Reading, head: Tag) =>
  language.lang === 'zh' &&
  tags.some(
    (tag) =>
      UNDOING.some((concept) => tag.concepts.has(concept)) &&
      tag.clause === head.clause &&
      tag.end <= head.start &&
      head.start - tag.end <= 24 &&
      !tokens.slice(tag.end, head.start).some(isMark),
  )

/** "就被列入清单起诉": what a suit is about stands before it. */
const isSuedOver = ({ language, tags, tokens }: Reading, head: Tag) =>
  language.lang === 'zh' &&
  tags.some(
    (tag) =>
      tag.concepts.has('sue') &&
      tag.clause === head.clause &&
      tag.start >= head.end &&
      !tokens.slice(head.end, tag.start).some(isMark),
  )

/** "بعد إدراجها": news tells its listings with a verb, or announces the noun. */
function isArabicNoun({ language, sentence, tags, tokens }: Reading, head: Tag): boolean {
  if (language.lang !== 'ar' || sentence.in === 'title') return false
  if (!/^[بل]?(?:ادراج|اضافه|اضافت|تصنيف)|^[بل]فرض/.test(tokens[head.start]?.word ?? '')) return false
  if (/^(?:تم|جري|جرى|يتم)$/.test(tokens[head.start - 1]?.word ?? '')) return false
  return !tags.some(
    (tag) =>
      (tag.concepts.has('announce') || tag.concepts.has('decided') || tag.concepts.has('again')) &&
      tag.start < head.start &&
      tag.clause === head.clause,
  )
}

/** "Remains under sanctions", in any language. */
const isKept = ({ tags }: Reading, head: Tag) =>
  tags.some(
    (tag) =>
      tag.concepts.has('keep') && tag.clause === head.clause && tag.end <= head.start && head.start - tag.end <= 1,
  )

/** "Its 2017 guilty plea". */
const isNamedByYear = ({ tokens }: Reading, head: Tag) =>
  /^(?:19|20)\d\d$/.test(tokens[head.start - 1]?.word ?? '') && YEAR_OF.has(tokens[head.start - 2]?.word ?? '')

const YEAR_OF = new Set(['a', 'the', 'its', 'their', 'his', "'s", 'from', 'since', 'of', 'that'])
const OF = new Set(['the', 'a', 'an', 'of', 'with', 'to', 'from', 'for', 'against'])

/** "The order forbids Americans to hold its shares": the present tense of rules tells what they say, not that they are new. */
function isRuleText({ reading, head, type, actor }: Turn): boolean {
  if (type !== 'ban_announced' || actor || reading.sentence.in === 'title') return false
  return RULES.has(reading.tokens[head.start]?.word ?? '')
}

const RULES = new Set([
  'bar',
  'prohibit',
  'forbid',
  'require',
  'oblige',
  'exclude',
  'restrict',
  'requires',
  'obliges',
  'compels',
  'forbids',
  'prohibits',
  'bars',
  'bans',
  'excludes',
  'restricts',
])
const SUING = new Set(['suing', 'challenging'])
// "Remains banned" tells of a ban that is there already.
const STILL = new Set(['remain', 'remains', 'remained', 'still', 'stays', 'stay', 'already'])
const IN_FRONT = new Set(
  'over for after of against about from despite following since before without on that the its their his her a an this to in between as'.split(
    ' ',
  ),
)
const PASSING = new Set(['being', 'having', 'been', 'wrongly', 'unlawfully', 'unfairly', 'recently', 'first', 'also'])

/** "over putting", "after being placed", "that blacklisting should end". */
function isNounLike(reading: Reading, head: Tag): boolean {
  const { tokens } = reading
  const word = tokens[head.start]?.word ?? ''
  let at = head.start - 1
  const being = tokens[at]?.word === 'being' || tokens[at]?.word === 'having'
  while (PASSING.has(tokens[at]?.word ?? '')) at--
  const before = tokens[at]?.word ?? ''
  if (being && IN_FRONT.has(before)) return true
  if (word.endsWith('ing')) return !isVerb(reading, head)
  if (before !== 'to') return false
  // "The decision to list X was unlawful": whose decision it was is known already.
  const noun = tokens[at - 1]?.word ?? ''
  const owner = tokens[at - 2]?.word ?? ''
  return DECISION.has(noun) && OWNED.has(owner)
}

const DECISION = new Set(['decision', 'move', 'order', 'attempt', 'effort', 'ruling', 'determination', 'designation'])
const OWNED = new Set([
  "'s",
  'its',
  'their',
  'the',
  'his',
  'her',
  'january',
  'trump-era',
  'initial',
  'original',
  'government',
])

/** "was adding", ", adding", "the ministry adding": a participle, not a noun. */
function isVerb({ tags, tokens, sentence }: Reading, head: Tag): boolean {
  const before = tokens[head.start - 1]?.word ?? ''
  // Headlines drop articles: "halts US blacklisting".
  if (sentence.in === 'title') return AUXILIARY.has(before)
  return AUXILIARY.has(before) || tags.some((tag) => tag.end === head.start && (tag.company || isActor(tag)))
}

const isActor = (tag: Tag) => ['gov', 'agency', 'court', 'congress', 'it'].some((concept) => tag.concepts.has(concept))
const AUXILIARY = new Set(
  'is are was were be been , ; — – by and also now formally then thereby while started start starts began begin begins kept'.split(
    ' ',
  ),
)

/** "Which is on a blacklist": where a company stands, not how it came there. */
const isOnList = ({ tokens, sentence }: Reading, head: Tag) =>
  sentence.in === 'text' &&
  /^(?:is|are|was|were)$/.test(tokens[head.start]?.word ?? '') &&
  tokens[head.end - 1]?.word === 'on'

/** "the companies that were added", "firms which had been listed". */
function isRelative({ tokens }: Reading, head: Tag): boolean {
  const [a, b, c] = [3, 2, 1].map((back) => tokens[head.start - back]?.word ?? '')
  return (
    ((b === 'that' || b === 'which') && (c === 'were' || c === 'was')) ||
    ((a === 'that' || a === 'which') && (b === 'were' || b === 'was' || b === 'had'))
  )
}
