import { Concepts } from './concepts.ts'
import { type Cue, findCue, type Layout } from './cue.ts'
import type { Reading, Tag } from './reading.ts'

/** The tags a cue takes around the act at `at`, in its own order, else the other way round. */
export function seekCue(cue: Cue, reading: Reading, at: number, joints: readonly number[]): Tag[] | null {
  const { freeOrder, scale } = reading.language
  for (const layout of cue.mirror ? [cue, cue.mirror] : [cue]) {
    const [near, place] = reachOf(layout, reading, at)
    const taken = findCue(layout, near, place, freeOrder || scale > 1, scale, joints)
    if (taken) return taken
  }
  return null
}

/** The tags among which a cue is sought, and the place of its head among them. */
function reachOf({ head, steps }: Layout, reading: Reading, at: number): readonly [readonly Tag[], number] {
  const { tags, language, sentence } = reading
  // Where verbs end their clause, all they act upon stands before them; headlines turn it round.
  if (language.colour === 'behind' && sentence.in === 'text') return [tags.slice(0, at + 1), at]
  // Where they open it, it stands behind them.
  if (language.colour === 'before' && language.freeOrder && head === 0) return [tags.slice(at), 0]
  const verb = tags[at]
  if (language.lang !== 'zh' || !verb) return [tags, at]
  // Chinese names the company that acts before its verb, and takes no object across a comma.
  const company = steps[head - 1]?.any.has('co') ?? false
  const near = tags.filter((tag) => {
    if (tag === verb) return true
    if (tag.company) return company ? tag.start < verb.start : !isAttribute(reading, tag)
    return isActing(tag) || (tag.start > verb.start && !verb.concepts.has('impose')) || !isParted(reading, tag, verb)
  })
  return [near, near.indexOf(verb)]
}

/** "针对Acme的禁令": the ban is what is acted on, not the company it is called after. */
const isAttribute = ({ tags, tokens }: Reading, tag: Tag) =>
  tokens[tag.end]?.word === '的' &&
  tags.some(
    (next) =>
      next.start > tag.end && next.start - tag.end <= 6 && MEASURES.some((concept) => next.concepts.has(concept)),
  )
const MEASURES = ['ban', 'sanctions', 'order', 'label', 'list']

const isActing = (tag: Tag) => ACTING.meets(tag.concepts)
const ACTING = new Concepts(['it', 'gov', 'agency', 'court', 'appeals', 'prosecutor', 'congress', 'exchange'])

function isParted({ tokens }: Reading, a: Tag, b: Tag): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
  return tokens.slice(from, to).some(({ word }) => word === ',' || word === ';')
}
