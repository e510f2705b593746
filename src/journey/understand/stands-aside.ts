import type { Reading, Tag } from './reading.ts'

/** Someone named before a Chinese verb who is not the one that acts: a place, the one it is done to, the agent of an earlier act, an owner. */
export const standsAside = (reading: Reading, tag: Tag, head: Tag) =>
  placed(tag, reading.tokens) || isAgentOfAnother(reading, tag, head) || isOwner(reading, tag, head)

const TOWARDS = new Set(['在', '向', '于', '对', '就'])
const TAKES = new Set(['把', '将', '从', '给', '令', '使'])

/** "在…法院", "向…": where something was filed, not who did it; "对Acme", "将Acme": whom it is done to. */
function placed(tag: Tag, tokens: Reading['tokens']): boolean {
  for (let i = tag.start - 1; i >= Math.max(0, tag.start - (tag.company ? 16 : 9)); i--) {
    const word = tokens[i]?.word ?? ''
    if (TOWARDS.has(word) || (tag.company && TAKES.has(word))) return true
    if (/[,、。;]/.test(word)) return false
  }
  return false
}

/** "美国禁令中止": whose ban it is, not who halts it. */
const isOwner = ({ tags }: Reading, tag: Tag, head: Tag) =>
  !tag.company &&
  tags.some(
    (other) => other.start === tag.end && other.end <= head.start && OWNED.some((one) => other.concepts.has(one)),
  )
const OWNED = ['ban', 'sanctions', 'order', 'list']

/** "被国防部列入清单,随后起诉": the ministry listed, it did not sue. */
function isAgentOfAnother({ tags, tokens }: Reading, tag: Tag, head: Tag): boolean {
  if (!tokens.slice(tag.end, head.start).some(({ word }) => word === ',' || word === ';')) return false
  return tags.some((by) => by.concepts.has('by') && by.end <= tag.start && tag.start - by.end <= 6)
}
