import { kindOf } from './acting.ts'
import type { Reading, Tag } from './reading.ts'
import { stretchOf } from './stretch.ts'

/** "was added", "been newly added". */
export const isPassive = (reading: Reading, head: Tag) =>
  reading.language.freeOrder && reading.language.verbs
    ? isPassiveAnywhere(reading, head)
    : isPassiveBefore(reading, head)

/** "Wurde am Freitag … gesetzt", "gesetzt wurde", "внесена": where order says little, by the form or by an auxiliary of the same clause. */
function isPassiveAnywhere(reading: Reading, head: Tag): boolean {
  const { tokens, language } = reading
  const { start, end } = stretchOf(reading, head)
  const words = tokens.slice(head.start, head.end).map(({ word }) => word)
  if (words.some((word) => language.verbs?.passive?.test(word))) return true
  if (words.some((word) => language.verbs?.impersonal?.test(word)))
    return !reading.tags.some(
      (tag) => tag.clause === head.clause && kindOf(tag) && !tag.company && kindOf(tag) !== 'it',
    )
  return tokens.slice(start, Math.min(end, head.end + 4)).some(({ word }) => language.passives.has(word))
}

const isPassiveBefore = ({ tokens, language }: Reading, head: Tag) =>
  // "Is facing" acts.
  !(language.lang === 'en' && /ing$/.test(tokens[head.start]?.word ?? '')) &&
  [1, 2].some((back) => {
    const word = tokens[head.start - back]?.word ?? ''
    return PASSIVE.has(word) || language.passives.has(word)
  })

const PASSIVE = new Set([
  'was',
  'were',
  'been',
  'be',
  'is',
  'are',
  'being',
  'wurde',
  'wurden',
  'ete',
  'fue',
  'sido',
  'foi',
  'stata',
  'stato',
  '被',
  '遭',
  '获',
])
