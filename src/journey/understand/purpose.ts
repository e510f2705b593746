import type { Act } from './act.ts'
import type { Reading, Tag } from './reading.ts'
import { tenseOf } from './tense.ts'

// "per far annullare", "para levantar", "pour annuler", "um … aufzuheben": what is meant to be, not what was.
const PURPOSE = new Set([
  'per',
  'far',
  'para',
  'pour',
  'zu',
  'te',
  'att',
  'чтобы',
  'щоб',
  'aby',
  'zeby',
  'by',
  'a',
  'di',
  'de',
])
const INFINITIVE: Readonly<Record<string, RegExp>> = {
  de: /en$/,
  ru: /т[ьи]$/,
}

const TO = new Set(['zu', 'te', 'att'])

const DECISION = ['order', 'ruling']
const OF = new Set(['de', 'di'])

/** An act that is what another is for: asked for, unless it was decided. */
export function purpose(reading: Reading, head: Tag): Act | null {
  const ending = INFINITIVE[reading.language.lang]
  const before = reading.tokens[head.start - 1]?.word ?? ''
  const infinitive = tenseOf(reading, head) === 'infinitive' || ending?.test(reading.tokens[head.start]?.word ?? '')
  if (!infinitive || !PURPOSE.has(before)) return null
  // "Pays … to settle": the settling is done by paying.
  const before2 = (concept: string) => reading.tags.some((tag) => tag.concepts.has(concept) && tag.end <= head.start)
  if (head.concepts.has('settle') && (before2('pay') || before2('agree'))) return null
  const decided = reading.tags.some(
    (tag) =>
      tag.end <= head.start &&
      ((tag.concepts.has('decided') && tag.end >= head.start - 3) ||
        // "La decisión de levantar …"
        (DECISION.some((concept) => tag.concepts.has(concept)) && tag.end >= head.start - 10 && OF.has(before))),
  )
  if (decided) return null
  // "Kündigte an, … zu streichen", "s'apprête à lever": who announces it or makes ready for it plans it.
  const ready = reading.tags.some((tag) => tag.concepts.has('plan') && tag.end === head.start)
  const announced = ready || (TO.has(before) && before2('announce') && !before2('ask'))
  return { mode: announced ? 'planned' : 'asked', because: before }
}
