import { fold } from '../../catalogue/company-names/fold.ts'
import { isLegalForm } from '../../catalogue/company-names/legal-forms.ts'
import { speaksOf } from './country-words.ts'
import type { Words } from './cut-words.ts'
import type { Hit } from './find-names.ts'
import { AMBIGUOUS, COMMON, SHORT } from './name-table.ts'
import { isRow } from './named-beside.ts'
import { CLASS, CYRILLIC, LETTER } from './scripts.ts'

/** How far from an ambiguous name a word may stand that speaks for it. */
const NEAR = 40
/** How near a negative term of one word must stand to speak against it. */
const ADJACENT = 3

interface Scene {
  text: string
  words: Words
  contexts: readonly Hit[]
  negatives: readonly Hit[]
  /** The story is written in another script than Latin: a Latin word in it is a name. */
  foreign: boolean
  /** The story is in German: a capital shows no name. */
  nounsTakeCapitals: boolean
  /** Where the headline ends: capitals tell nothing before it. */
  titleEnd: number
  /** ISO code of the country of the company a hit names. */
  countryOf(hit: Hit): string
}

/**
 * Leaves out ambiguous names nothing speaks for. One counts when a context term stands near, when the company is also named in an
 * unmistakable way (full or legal name, ticker, own script), or when its form or neighbours show a company; and when no negative
 * term stands against it. Once one counts, the others of the story do.
 */
export function withEvidence(hits: readonly Hit[], scene: Scene): Hit[] {
  const sure = new Set(
    hits.filter((hit) => !isDoubtful(hit) || speaksForItself(hit, scene)).map((hit) => hit.entry.company),
  )
  const denied = (hit: Hit) =>
    scene.negatives.some((negative) => negative.entry.company === hit.entry.company && speaksAgainst(negative, hit))
  const certain = hits.filter((hit) => !isDoubtful(hit))
  const doubtful = hits.filter((hit) => isDoubtful(hit) && !sure.has(hit.entry.company) && !denied(hit))
  for (const hit of doubtful)
    if (!sure.has(hit.entry.company) && (isSupported(hit, scene, doubtful) || isInRow(hit, certain, scene))) {
      sure.add(hit.entry.company)
      certain.push(hit)
    }
  return hits.filter(
    (hit) =>
      !isDoubtful(hit) ||
      (hit.entry.rule === SHORT && isPartOfName(hit, scene)
        ? false
        : sure.has(hit.entry.company) && !isNextTo(hit, scene.negatives)),
  )
}

const isDoubtful = ({ entry }: Hit) => entry.rule === AMBIGUOUS || entry.rule === COMMON || entry.rule === SHORT

// Only forms that are no words when written so: `as` and `Co-` are left to longer names.
const FORM_BEHIND =
  /^(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|Plc|Company|Group|Holdings?|AG|SE|SA|SpA|GmbH|NV|BV|AB|Oyj|ASA|KK|PJSC|PAO|JSC)$/

/** `Visa Inc.`, `ПАО «НИС»`: the legal form says that it is a company. */
function speaksForItself(hit: Hit, { text, words }: Scene): boolean {
  const behind = neighbour(text, words, hit.last + 1)
  if (behind && FORM_BEHIND.test(behind) && /^,? ?$/.test(text.slice(hit.end, words.start[hit.last + 1]))) return true
  const before = neighbour(text, words, hit.first - 1)
  return (
    before !== null &&
    /^\p{Lu}{2,}$/u.test(before) &&
    isLegalForm(before) &&
    /^[ «"„“]+$/.test(text.slice(words.end[hit.first - 1], hit.start))
  )
}

/** A term of several words speaks against a short name from anywhere in the story, one word only from beside it. */
const speaksAgainst = (negative: Hit, hit: Hit) =>
  negative.entry.words > 1 || Math.abs(negative.first - hit.first) <= ADJACENT
const isNextTo = (hit: Hit, negatives: readonly Hit[]) =>
  negatives.some(
    (negative) =>
      negative.entry.company === hit.entry.company &&
      negative.first - hit.last <= ADJACENT &&
      hit.first - negative.last <= ADJACENT,
  )

function isSupported(hit: Hit, scene: Scene, all: readonly Hit[]): boolean {
  if (
    scene.contexts.some(
      (context) =>
        context.entry.company === hit.entry.company &&
        Math.abs(context.first - hit.first) <= NEAR &&
        !covers(context, hit),
    )
  )
    return true
  if (hit.entry.rule === SHORT) return false
  if (scene.foreign && isLatin(scene.text, hit)) return true
  if (beside(hit, scene) || isActedUpon(hit, scene)) return true
  if (isAcronym(hit, scene))
    return (
      speaksOfCountry(hit, scene) || (isRepeated(hit, all) && isDealtWithAsCompany(hit, scene)) || !hit.entry.termed
    )
  return (hit.entry.rule === COMMON || isRepeated(hit, all) || !hit.entry.termed) && isNameInSentence(hit, scene)
}

/** `Iran Air, Mahan and Saha`: beside a company in a row stands a company. Not in capitals, which turn words into names. */
function isInRow(hit: Hit, certain: readonly Hit[], { text }: Scene): boolean {
  const written = text.slice(hit.start, hit.end)
  if (written.length > 3 && written === written.toUpperCase()) return false
  return certain.some(({ entry, start, end }) => {
    if (entry.company === hit.entry.company) return false
    const [from, to] = start < hit.start ? [end, hit.start] : [hit.end, start]
    return to > from && to - from < ROW_GAP && isRow(text.slice(from, to)) && !LIMITED.test(text.slice(from, to))
  })
}

const ROW_GAP = 12
/** A legal form or a new sentence is no row. */
const LIMITED = /[.\n]/

const covers = (context: Hit, hit: Hit) => context.first <= hit.last && hit.first <= context.last

const isRepeated = (hit: Hit, all: readonly Hit[]) =>
  all.filter((other) => other.entry.company === hit.entry.company).length > 1

/** All capitals, and no word of the language. */
const isAcronym = (hit: Hit, { text }: Scene) =>
  /^[\p{Lu}\d]{2,}$/u.test(text.slice(hit.start, hit.end)) && /^\p{Lu}{2,}/u.test(hit.entry.text)

function speaksOfCountry(hit: Hit, { text, words, countryOf }: Scene): boolean {
  const from = words.start[Math.max(0, hit.first - NEAR)] ?? 0
  const to = words.end[Math.min(words.count - 1, hit.last + NEAR)] ?? text.length
  return speaksOf(countryOf(hit), fold(text.slice(from, to)))
}

// What agencies do to companies: `China bars Micron`. A word with a capital behind (`Bars Visa Holders`) makes it something else.
const ACTS_ON =
  /(?:^|[^\p{L}])(?:bars?|barred|bans?|banned|blacklist(?:s|ed)?|sanctions|sanctioned|fine[sd]|sue[sd]|add(?:s|ed)|removes?|removed|blocks?|blocked|probes|investigates|charge[sd]|penali[sz]e[sd]|delist(?:s|ed)|designate[sd]|lists|listed|punishes|exempts?|exempted|clear(?:s|ed)|seize[sd]) $/iu

const isActedUpon = (hit: Hit, scene: Scene) =>
  ACTS_ON.test(scene.text.slice(Math.max(0, hit.start - 20), hit.start)) && !isPartOfName(hit, scene, 'behind')

// What is done to companies, and what they do, in news of restrictions. Offices, laws and programmes that share an acronym do not.
const DONE_TO =
  /(?:sanctions?|ban|restrictions|blacklist\p{L}*|embargo|injunction|lawsuit|suit|complaint|case|charges|designation|listing|delisting|fine|measures|sanciones|sanktionen|санкци\p{L}+|sankcj\p{L}+|sankcij\p{L}+|licen[cs]es?|waivers?|reprieve) (?:on|against|of|for|to|imposed on|upon|contre|contra|gegen|против|protiv|wobec) (?:the )?$/iu
const DOES =
  /^ (?:faces?|sues?|sued|(?:has |had |have )?(?:agreed|sued|pleaded|lost|won|appealed)|pleads?|pleaded|wins?|won|loses|lost|appeals?|appealed|challenges?|challenged|asks?|says|must|to (?:pay|sue|wage|appeal|challenge))(?!\p{L})|^['’]s (?:motion|bid|appeal|petition|lawsuit|complaint|shares?|stock|products?|lawyers?|customers?|chief executive|subsidiar|parent|business)|^, (?:which|whose) /iu

const isDealtWithAsCompany = (hit: Hit, { text }: Scene) =>
  DONE_TO.test(text.slice(Math.max(0, hit.start - 40), hit.start)) || DOES.test(text.slice(hit.end, hit.end + 30))

const isLatin = (text: string, hit: Hit) => /^[\p{Script=Latin}\d]/u.test(text.slice(hit.start, hit.end))

// Words that stand beside companies: `shares of Target`, `Oracle’s chief executive`, `le groupe Orange`.
const COMPANY_WORDS =
  /^(?:company|firm|shares?|shareholders?|stock|ceo|cfo|chairman|executives?|spokes\w+|subsidiary|unit|maker|chipmaker|automaker|drugmaker|giant|group|retailer|lender|bank|corporation|startup|app|exchange|airline|broadcaster|operator|provider|vendor|platform|brand|employees|lawyers|aktien?|konzern\w*|unternehmens?|firma|hersteller\w*|tochter|société|filiale|filiali|filial|groupe|entreprise|action|actions|compañía|empresa|acciones|empresas?|ações|società|azienda|azioni|gruppo|компани\p{L}+|акци\p{L}+|концерн\p{L}*|групп\p{L}+|банк\p{L}*)$/iu

function beside(hit: Hit, { text, words }: Scene): boolean {
  for (const at of [hit.first - 3, hit.first - 2, hit.first - 1, hit.last + 1, hit.last + 2]) {
    const word = neighbour(text, words, at)
    // A "shell company" or a "target firm" is a kind of company, not its name.
    if (
      word &&
      COMPANY_WORDS.test(word) &&
      !(at === hit.last + 1 && /^(?:company|firm|corporation|group|bank|unit|app)$/.test(word))
    )
      return true
  }
  return false
}

/** Written with a capital inside a sentence, with no other capital beside it that would make it part of a longer name. */
function isNameInSentence(hit: Hit, { text, words, titleEnd, nounsTakeCapitals }: Scene): boolean {
  if (nounsTakeCapitals || hit.start < titleEnd || !/^\p{Lu}/u.test(text.slice(hit.start, hit.end))) return false
  const gap = text.slice(words.end[hit.first - 1] ?? 0, hit.start)
  return hit.first > 0 && /^(?:[ ,]+|[:;] )$/.test(gap) && !isPartOfName(hit, { text, words })
}

/** Does a word with a capital stand right beside it? */
function isPartOfName(
  hit: Hit,
  { text, words }: Pick<Scene, 'text' | 'words'>,
  side: 'both' | 'behind' = 'both',
): boolean {
  const gap = text.slice(words.end[hit.first - 1] ?? 0, hit.start)
  const behindGap = text.slice(hit.end, words.start[hit.last + 1] ?? hit.end)
  const [before, behind] = [neighbour(text, words, hit.first - 1) ?? '', neighbour(text, words, hit.last + 1) ?? '']
  return (side === 'both' && gap === ' ' && /^\p{Lu}/u.test(before)) || (behindGap === ' ' && /^\p{Lu}/u.test(behind))
}

function neighbour(text: string, words: Words, at: number): string | null {
  if (at < 0 || at >= words.count) return null
  return text.slice(words.start[at], words.end[at])
}

/** Is a text mostly in a script where a Latin word is always a name? */
export function isForeign(text: string): boolean {
  let latin = 0
  let other = 0
  for (let i = 0; i < text.length; i += 3) {
    const kind = CLASS[text.charCodeAt(i)] ?? 0
    if (kind === LETTER && text.charCodeAt(i) < 0x250) latin++
    else if (kind >= CYRILLIC) other++
    else if (kind === LETTER) other++
  }
  return other > latin
}
