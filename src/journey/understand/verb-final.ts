import type { Mode } from './act.ts'
import type { Reading, Tag } from './reading.ts'

/** How far behind an act its colour may stand, in words. */
const REACH = 12

const COLOURS: readonly (readonly [string, Mode])[] = [
  ['wouldhave', 'never'],
  ['not', 'denied'],
  ['if', 'if'],
  ['plan', 'planned'],
  ['may', 'planned'],
  ['will', 'planned'],
  ['vow', 'planned'],
  ['ask', 'asked'],
]

/**
 * How an act is told where the verb ends its clause (Japanese, Korean, Turkish): its own ending decides, then the first word behind it
 * that plans, doubts, denies or asks, up to the next verb told in the past. A bare present announces.
 */
export function toldAtEnd(reading: Reading, head: Tag, strict: boolean): { mode: Mode; because: string } {
  const form = FORMS[reading.language.lang]
  const own = form?.own(reading, head) ?? null
  if (own === 'past') return { mode: 'fact', because: '' }
  const because = words(reading, head.start, Math.min(head.end + 2, reading.tokens.length))
  if (own === 'denied') return { mode: 'denied', because }
  const stop = form?.nextPast(reading, head) ?? Number.POSITIVE_INFINITY
  for (const tag of reading.tags) {
    if (tag.clause !== head.clause || tag.start < head.end) continue
    if (tag.start > stop || tag.start - head.end > REACH * reading.language.scale) break
    for (const [concept, mode] of COLOURS)
      if (tag.concepts.has(concept)) return { mode, because: words(reading, tag.start, tag.end) }
  }
  // "…する判断を示した", "…해야 한다고 판결했다": what a court finds is its deed.
  const found = reading.tags.some(
    (tag) =>
      (tag.concepts.has('ruling') || tag.concepts.has('order')) &&
      tag.start >= head.end &&
      tag.start - head.end <= reading.language.scale * 2,
  )
  // "The lifting of the sanctions" is spoken of before it happens as often as after; who announces it does not say when.
  if (
    strict &&
    !found &&
    own === null &&
    !head.concepts.has('vacate') &&
    reading.sentence.in === 'text' &&
    form?.isNoun(reading, head)
  )
    return { mode: announces(reading, head) ? 'announced' : 'if', because }
  if (own !== 'ahead' || found) return { mode: 'fact', because: '' }
  return { mode: announces(reading, head) ? 'announced' : 'planned', because }
}

const announces = ({ tags }: Reading, head: Tag) =>
  tags.some((tag) => (tag.concepts.has('announce') || tag.concepts.has('decided')) && tag.start >= head.end)

/** An Arabic exit told as a noun ("برفع العقوبات"), unless somebody announces or orders it. */
export function isMasdar({ tags, tokens, sentence }: Reading, head: Tag): boolean {
  if (sentence.in === 'title') return false
  const word = tokens[head.start]?.word ?? ''
  if (!/^(?:[بل](?=\p{L}{3}))?(?:رفعا?|شطبها?|ازال(?:ه|تها)|حذفها?|الغاء|انهاء|تخفيف|سحب|ابطال)$/u.test(word))
    return false
  if (head.start <= 1) return false
  return !tags.some(
    (tag) =>
      tag.start < head.start && MAKING.some((concept) => tag.concepts.has(concept)) && head.start - tag.end <= 14,
  )
}
const MAKING = ['announce', 'decided', 'impose', 'command', 'court', 'appeals', 'ruling']

type Ending = 'past' | 'ahead' | 'denied' | null
interface Form {
  own(reading: Reading, head: Tag): Ending
  isNoun(reading: Reading, head: Tag): boolean
  /** The token at which the next verb told in the past stands. */
  nextPast(reading: Reading, head: Tag): number
}

const words = ({ tokens, language }: Reading, from: number, to: number) =>
  tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(language.scale > 1 ? '' : ' ')

const behind = (reading: Reading, head: Tag, count: number) => {
  const text = words(reading, head.end, head.end + count)
  const mark = text.search(/[,;、。「」"]/)
  return mark < 0 ? text : text.slice(0, mark)
}

const firstFrom = (reading: Reading, head: Tag, fits: (at: number) => boolean) => {
  for (let at = head.end; at < reading.tokens.length; at++) if (fits(at)) return at
  return Number.POSITIVE_INFINITY
}

const BEFORE_TA = /^[しさられっいえけげせてめべんりき]$/
const japanese: Form = {
  own(reading, head) {
    const last = reading.tokens[head.end - 1]?.word ?? ''
    const after = behind(reading, head, 7)
    if (/^[ただ]$/.test(last) && !/^[いくらけ]/.test(after)) return 'past'
    if (/^(?:[しさせられっいけげきりんま])*[ただ](?![いけくら]|場合|め)/.test(after)) return 'past'
    if (/^(?:し|され|られ|せ)?(?:て|で)い(?:る|た)/.test(after)) return 'past'
    return /^[しさせられ]*(?:する|す|る|く|う)(?!よう|べき)/.test(after) ? 'ahead' : null
  },
  isNoun: (reading, head) => /^[をのがはにもへ]/.test(behind(reading, head, 1)),
  nextPast: (reading, head) =>
    firstFrom(reading, head, (at) => {
      const [before, word, next] = [at - 1, at, at + 1].map((one) => reading.tokens[one]?.word ?? '')
      return /^[ただ]$/.test(word ?? '') && BEFORE_TA.test(before ?? '') && !/^[めちいけくら]$/.test(next ?? '')
    }),
}

// Syllables that close with ㅆ tell the past, but for "be" and "will".
const isPastSyllable = (word: string) => {
  const code = word.charCodeAt(0) - 0xac00
  return code >= 0 && code < 11172 && code % 28 === 20 && word !== '있' && word !== '겠'
}
const korean: Form = {
  own(reading, head) {
    const next = reading.tokens.slice(head.end, head.end + 2).map((token) => token.word)
    if (isPastSyllable(reading.tokens[head.end - 1]?.word ?? '') || next.some(isPastSyllable)) return 'past'
    return /^(?:하|되|시키|받|당하)?(?:기로|한다|된다|할|될|하겠|시킨다|키로)/.test(behind(reading, head, 4))
      ? 'ahead'
      : null
  },
  isNoun: (reading, head) => /^[를을의가이는은에도와과]/.test(behind(reading, head, 1)),
  nextPast: (reading, head) => firstFrom(reading, head, (at) => isPastSyllable(reading.tokens[at]?.word ?? '')),
}

const TURKISH_PAST = /(?:[dt][iu]|m[iu]s)(?:lar|ler|r|[dt][iu]r?|ken)?$|[dt][iu]g[iu]\p{L}*$/u
const TURKISH_NOT =
  /m[ae](?:d[iu](?:lar|ler|g[iu]\p{L}*)?|m[iu]s\p{L}*|y[ae]c[ae][kg]\p{L}*|z|zlar|zler)$|m[iu]yor\p{L}*$/u
const TURKISH_AHEAD = /[ae]c[ae][kg]\p{L}*$/u
const turkish: Form = {
  own({ tokens }, head) {
    const last = tokens[head.end - 1]?.word ?? ''
    if (TURKISH_NOT.test(last)) return 'denied'
    if (TURKISH_AHEAD.test(last)) return 'ahead'
    return TURKISH_PAST.test(last) ? 'past' : null
  },
  isNoun: ({ tokens }, head) => /m[ae](?:s[iu]\p{L}*|y[iuae]|n[iu]n|k)?$/u.test(tokens[head.end - 1]?.word ?? ''),
  nextPast: (reading, head) => firstFrom(reading, head, (at) => TURKISH_PAST.test(reading.tokens[at]?.word ?? '')),
}

const FORMS: Readonly<Record<string, Form>> = { ja: japanese, ko: korean, tr: turkish }
