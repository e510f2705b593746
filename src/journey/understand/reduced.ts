import type { Reading, Tag } from './reading.ts'

/** "Sanctions on X, imposed in 2022", "Added in March, X sued": a participle that says what was done before, by whoever. */
export function isReduced({ tokens, language, sentence }: Reading, head: Tag): boolean {
  if (language.lang !== 'en' || sentence.in === 'title') return false
  // "The company, added in January, sued in March": who sues is told to, not described.
  if (ACTIVE.some((concept) => head.concepts.has(concept))) return false
  const [word = '', before = ','] = [tokens[head.start]?.word, tokens[head.start - 1]?.word]
  return PARTICIPLE.test(word) && before === ',' && FOLLOWED.test(tokens[head.end]?.word ?? '')
}

const ACTIVE = ['sue', 'appealed', 'file']

const PARTICIPLE = /(?:ed|put|hit|frozen)$/
const FOLLOWED = /^(?:in|on|since|last|earlier|by|to|during)$/

/** "X, blacklisted by the ministry in 2022, sued": the ministry listed, it did not sue. */
export const actedBefore = ({ tags, tokens }: Reading, tag: Tag, head: Tag): boolean =>
  tokens.slice(tag.end, head.start).some(({ word }) => word === ',' || word === ';') &&
  tags.some((by) => by.concepts.has('by') && by.end <= tag.start && tag.start - by.end <= 2)
