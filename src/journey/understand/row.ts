import type { Reading, Tag } from './reading.ts'

/** Do two names stand in one row: "A, B and C", "A together with B", "A and the chip maker B"? */
export function inRow(reading: Reading, a: Tag, b: Tag): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a]
  const gap = reading.tokens
    .slice(left.end, right.start)
    .map((token) => token.word)
    .filter((word) => !/^[«»„“”"'‘’()《》「」]+$/.test(word))
  const joint = JOINTS.find((words) => words.every((word, i) => gap[i] === word))
  if (!joint) return false
  const rest = gap.length - joint.length
  // What else stands between must say what the second one is.
  // "… and Commercial Vessels of Acme, Ltd. (CVA)": a name in full before its short form.
  const inFull = reading.tokens[right.start - 1]?.word === '(' ? NAME_IN_FULL : DESCRIPTION
  return rest === 0 || (rest <= inFull && !reading.tags.some((tag) => isBetween(tag, left, right) && tells(tag)))
}

/** All of `pool` that stand in a row with one of `chosen`, however long the row. */
export function withRow(reading: Reading, chosen: readonly Tag[], pool: readonly Tag[]): Tag[] {
  const row = [...chosen]
  for (let grown = true; grown; ) {
    grown = false
    for (const tag of pool)
      if (
        !row.includes(tag) &&
        (isAlong(reading, tag) || row.some((one) => isAgain(one, tag) || inRow(reading, one, tag)))
      ) {
        row.push(tag)
        grown = true
      }
  }
  return row
}

/** "Acme Tool Works Inc. (ATW), Borealis and Cobalt": named twice, once in short, and the row goes on. */
const isAgain = (a: Tag, b: Tag) =>
  a.company !== null && a.company === b.company && b.start >= a.end && b.start - a.end <= 4

/** "A was entered, together with B". */
const isAlong = ({ tokens }: Reading, tag: Tag) =>
  tokens[tag.start - 1]?.word === 'with' && /^(?:together|along)$/.test(tokens[tag.start - 2]?.word ?? '')

const isBetween = (tag: Tag, left: Tag, right: Tag) => tag.start >= left.end && tag.end <= right.start

const DESCRIBES: ReadonlySet<string> = new Set(['it', 'people', 'products', 'assets', 'gov', 'deal', 'money'])
const tells = (tag: Tag) => tag.company !== null || ![...tag.concepts].every((concept) => DESCRIBES.has(concept))

/** Words. */
const DESCRIPTION = 4
const NAME_IN_FULL = 10

// Longest first: a comma before "and" belongs to it.
const JOINTS: readonly (readonly string[])[] = [
  ', together with',
  'together with',
  ', along with',
  'along with',
  ', as well as',
  'as well as',
  ...', and|, &|, or|and|&|or|plus|y|et|und|e|и|та|en|oraz|ve|şi|și|és|、|和|与|與|及|以及|や|と|및|و|,'.split('|'),
].map((joint) => joint.split(' '))
