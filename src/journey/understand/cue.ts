import { Concepts } from './concepts.ts'
import { ACTORS } from './lexicon/lexicon.ts'
import type { Tag } from './reading.ts'
import type { FamilyName, Rule } from './rule.ts'

/** Steps in the order in which a sentence may hold them, and which of them is the act. */
export interface Layout {
  steps: readonly Step[]
  head: number
}

/** A rule made ready to run. */
export interface Cue extends Layout {
  /** The same for as long as the rule is the same: family, type and cue. */
  id: string
  rule: Rule
  family: FamilyName
  /** The same the other way round, where the rule holds in either order. */
  mirror: Layout | null
  by: ReadonlySet<string> | null
  unless: Concepts
  needs: Concepts
}

interface Step {
  any: Concepts
  optional: boolean
  gap: number
  not: Concepts
}

const GAP = 8
const words = (list: string | undefined) => list?.split(' ').filter(Boolean) ?? []

/** Reads the small language of `Rule.cue`. Throws on a cue without a concept. */
export function compileCue(rule: Rule, family: FamilyName): Cue {
  const steps: Step[] = []
  let head = 0
  for (const word of words(rule.cue)) {
    const last = steps.at(-1)
    if (word.startsWith('~') && last) last.gap = Number(word.slice(1))
    else if (word.startsWith('!') && last) last.not = new Concepts([...last.not, word.slice(1)])
    else {
      if (word.startsWith('^')) head = steps.length
      const bare = word.replace(/^\^/, '')
      const any = new Concepts(bare.replace(/\?$/, '').split('|'))
      steps.push({ any, optional: bare.endsWith('?'), gap: GAP, not: new Concepts() })
    }
  }
  if (!steps.length) throw new Error(`The rule for ${rule.type} has no cue`)
  return {
    id: `${family}: ${rule.type} by "${rule.cue}"`,
    rule,
    family,
    steps,
    head,
    mirror: rule.either ? mirrorOf({ steps, head }) : null,
    by: rule.by ? new Set(words(rule.by)) : null,
    unless: new Concepts(words(rule.unless)),
    needs: new Concepts(words(rule.needs)),
  }
}

/** What lies between two steps is written with the later one. */
function mirrorOf({ steps, head }: Layout): Layout {
  const turned = [...steps].reverse()
  const between = turned.map((step, i) => {
    const later = turned[i - 1] ?? step
    return { ...step, gap: later.gap, not: later.not }
  })
  return { steps: between, head: steps.length - 1 - head }
}

/** The tags that a cue takes, in its order; null when it is not there. `scale` widens the gaps for scripts whose tokens are characters. */
export function findCue(
  cue: Layout,
  tags: readonly Tag[],
  headAt: number,
  free: boolean,
  scale: number,
  joints: readonly number[] = [],
): Tag[] | null {
  const head = tags[headAt]
  if (!head) return null
  const taken: Tag[] = [head]
  const behind = () => {
    for (let i = cue.head + 1; i < cue.steps.length; i++) {
      const step = cue.steps[i]
      if (!step) return false
      const from = taken.at(-1) ?? head
      const next = seek(step, tags, from, taken, free ? 0 : 1, scale, joints)
      if (next) taken.push(next)
      else if (!step.optional) return false
    }
    return true
  }
  const before = () => {
    for (let i = cue.head - 1; i >= 0; i--) {
      const step = cue.steps[i]
      const gapStep = cue.steps[i + 1]
      if (!step || !gapStep) return false
      const own = { ...step, gap: gapStep.gap, not: gapStep.not }
      const next = seek(own, tags, taken[0] ?? head, taken, free ? 0 : -1, scale, joints)
      if (next) taken.unshift(next)
      else if (!step.optional) return false
    }
    return true
  }
  // Where order says little, who acts is found before what might be acted upon.
  const fits = free ? before() && behind() : behind() && before()
  return fits ? taken : null
}

/** The nearest tag that fits a step, before (-1), after (1) or on either side (0) of `from`, within the same clause. */
function seek(
  step: Step,
  tags: readonly Tag[],
  from: Tag,
  taken: readonly Tag[],
  side: -1 | 0 | 1,
  scale: number,
  joints: readonly number[],
): Tag | null {
  let best: Tag | null = null
  let bestGap = Number.POSITIVE_INFINITY
  for (const tag of tags) {
    if (tag.clause !== from.clause || tag.used || taken.includes(tag)) continue
    if (!step.any.meets(tag.concepts)) continue
    const after = tag.start >= from.end
    if ((side === 1 && !after) || (side === -1 && after)) continue
    const gap = after ? tag.start - from.end : from.start - tag.end
    if (!after && isJoinedBefore(tag, from, joints)) continue
    if (gap < 0 || gap > step.gap * scale || gap >= bestGap) continue
    if (step.not.size && between(tags, from, tag, step.not)) continue
    best = tag
    bestGap = gap
  }
  return best
}

/** "Granted relief and halted the ban": what stands before the "and" is no object of what stands behind it. */
const isJoinedBefore = (tag: Tag, from: Tag, joints: readonly number[]) =>
  joints.some((at) => at >= tag.end && at < from.start) && !ACTING.meets(tag.concepts)
const ACTING = new Concepts(['co', 'it', ...ACTORS])

function between(tags: readonly Tag[], a: Tag, b: Tag, concepts: Concepts): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a]
  return tags.some((tag) => tag.start >= left.end && tag.end <= right.start && concepts.meets(tag.concepts))
}
