import { fold } from './fold.ts'
import { BEFORE, BEHIND, GENERIC } from './legal-form-table.ts'

/**
 * A company's name without its legal form: from the end as often as one stands there, and from the front where the language puts it
 * there. `Zhejiang Dahua Technology Co., Ltd.` is `Zhejiang Dahua Technology`, `ПАО «Роснефть»` is `Роснефть`. Never strips to
 * nothing or to one word that says too little (`Gap Inc.` stays).
 */
export function stripLegalForm(name: string): string {
  let rest = trim(name)
  for (let shorter = behind(rest); shorter !== null; shorter = behind(rest)) rest = shorter
  for (let shorter = before(rest); shorter !== null; shorter = before(rest)) rest = shorter
  return rest
}

/** Is this, written alone, a legal form or several in a row? Points, case and accents do not matter. */
export function isLegalForm(text: string): boolean {
  const words = key(text).split(' ')
  if (STARTS.has(words.join(' '))) return true
  for (let end = words.length; end > 0; ) {
    const take = Math.min(LONGEST, end)
    let start = end - take
    while (start < end && !isEnd(words.slice(start, end).join(' '))) start++
    if (start === end) return false
    end = start
  }
  return words[0] !== ''
}

/** Is it a word that says too little to stand for a company alone? */
export const isGeneric = (text: string) => GENERICS.has(key(text))

const key = (text: string) =>
  fold(text)
    .replace(/[.,()（）"'«»-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const ENDS = new Set(BEHIND.map(key))
const STARTS = new Set(BEFORE.map(key))
const GENERICS = new Set(GENERIC.map(key))
// Initials are written with points, spaces or neither: `G. m. b. H.`
const TIGHT = new Set([...ENDS].map((form) => form.replaceAll(' ', '')).filter((form) => form.length > 1))
const isEnd = (bare: string) =>
  ENDS.has(bare) || (/^\p{L}{1,3}(?: \p{L}{1,3})+$/u.test(bare) && TIGHT.has(bare.replaceAll(' ', '')))
const LONGEST = Math.max(...[...ENDS, ...STARTS].map((form) => form.split(' ').length))
// Most names end and begin with other words, and are done with at one look.
const LAST_WORDS = new Set([...ENDS, ...TIGHT].map((form) => form.split(' ').at(-1) ?? ''))
const FIRST_WORDS = new Set([...STARTS].map((form) => form.split(' ')[0] ?? ''))
const UNSPACED_ENDS = [...ENDS].filter(isUnspaced).sort((a, b) => b.length - a.length)
const UNSPACED_STARTS = [...STARTS].filter(isUnspaced).sort((a, b) => b.length - a.length)

const trim = (text: string) => unquote(text.replace(/^[\s,;:.·-]+|[\s,;:·-]+$/g, ''))

// Quotes go only as a pair round the whole name.
const unquote = (text: string) => text.replace(/^[«"“„](.*)[»"”]$/u, '$1')

/** One legal form taken off the end, or null where none stands there. The longest is tried first: `Co., Ltd.` before `Ltd.` */
function behind(name: string): string | null {
  const words = name.split(/(?<=[\s,])(?=\S)|(?=\()/)
  const mayEnd = LAST_WORDS.has(
    key(words.at(-1) ?? '')
      .split(' ')
      .at(-1) ?? '',
  )
  for (let take = mayEnd ? Math.min(LONGEST, words.length - 1) : 0; take > 0; take--)
    if (isEnd(key(words.slice(-take).join('')))) return keep(words.slice(0, -take).join(''), name)
  const folded = fold(name).replace(/[()（）]/g, '')
  const form = UNSPACED_ENDS.find((end) => folded.endsWith(end) && folded.length > end.length)
  return form ? keep(name.replace(/[()（）]/g, '').slice(0, -form.length), name) : null
}

function before(name: string): string | null {
  const words = name.split(/(?<=\s)(?=\S)/)
  const mayStart = FIRST_WORDS.has(key(words[0] ?? '').split(' ')[0] ?? '')
  for (let take = mayStart ? Math.min(LONGEST, words.length - 1) : 0; take > 0; take--)
    if (STARTS.has(key(words.slice(0, take).join('')))) return keep(words.slice(take).join(''), name)
  const folded = fold(name)
  const form = UNSPACED_STARTS.find((start) => folded.startsWith(start) && folded.length > start.length)
  return form ? keep(name.slice(form.length), name) : null
}

/** The shortened name when it still says who is meant. */
function keep(shorter: string, longer: string): string | null {
  const rest = trim(shorter)
  const bare = key(rest)
  return rest === longer ||
    /[&+]$/.test(rest) ||
    bare === '' ||
    GENERICS.has(bare) ||
    ENDS.has(bare) ||
    /^(?:the|a) \S+$/.test(bare)
    ? null
    : rest
}

function isUnspaced(form: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(form)
}
