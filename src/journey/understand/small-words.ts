import { Concepts } from './concepts.ts'
import type { Tag } from './reading.ts'
import type { Token } from './tokens.ts'

/** Chinese characters that plan or doubt only right before a verb: 将列入 "will list", 将它列入 "lists it"; 或 is also "or". */
const ADVERBS = new Set(['将', '或', '恐', '料', '欲'])

const VERBS = [
  'by',
  'add',
  'remove',
  'lift',
  'ease',
  'block',
  'bar',
  'impose',
  'suspend',
  'extend',
  'delay',
  'revoke',
  'sue',
  'file',
  'effect',
  'grant',
  'seize',
  'blacklist',
  'appealed',
  'pay',
  'reject',
  'withdraw',
  'readd',
  'probe',
  'hear',
  'divest',
  'resume',
  'delist',
  'tighten',
  'command',
  'settle',
]

/** The tags without small words that mean nothing where they stand. */
export function withoutIdle(tags: readonly Tag[], tokens: readonly Token[]): Tag[] {
  const kept = tags.filter((tag, i) => {
    const word = tokens[tag.start]?.word ?? ''
    // 决定撤销: a verb, no order.
    if (word === '决' && tag.end - tag.start === 2 && tag.concepts.has('order')) return !isVerb(tags[i + 1], tag)
    if (tag.end - tag.start === 1 && ADVERBS.has(word)) {
      return isVerb(tags[i + 1], tag)
    }
    // 将对Acme的制裁延长: the sanctions are taken, not to come.
    if (word !== '将' || tokens[tag.end - 1]?.word !== '对') return true
    const object = tags.slice(i + 1).find((one) => !one.company && !one.concepts.has('it') && !one.concepts.has('gov'))
    return tokens[(object?.start ?? 0) - 1]?.word !== '的'
  })
  return kept.map((tag, i) => (isSanctioning(tag, kept[i - 1], kept[i + 1]) ? { ...tag, concepts: SANCTIONING } : tag))
}

const isVerb = (next: Tag | undefined, tag: Tag) =>
  next?.start === tag.end && VERBS.some((concept) => next.concepts.has(concept))

const SANCTIONING = new Concepts(['sanctions', 'blacklist'])
const UNDOING = ['lift', 'ease', 'suspend', 'extend', 'delay', 'waive', 'back']

/** 制裁Acme: the verb, unless something is done to the sanctions. */
const isSanctioning = (tag: Tag, before: Tag | undefined, next: Tag | undefined) =>
  tag.concepts.has('sanctions') &&
  tag.end - tag.start === 2 &&
  next?.company != null &&
  next.start === tag.end &&
  !(before?.end === tag.start && UNDOING.some((concept) => before.concepts.has(concept)))
