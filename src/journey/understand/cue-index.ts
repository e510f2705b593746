import { type Concepts, lowestBit, type Meaning, numberOf } from './concepts.ts'
import type { Cue } from './cue.ts'
import { CUES } from './language.ts'

/** A cue asks for its head, for each of its other words and for one of its needs: so many things, in rows of a bit for each cue. */
const ROW = (CUES.length >>> 5) + 1
const asked = CUES.map(({ steps, head, needs }): Concepts[] => {
  const others = steps.filter((step, i) => i !== head && !step.optional).map(({ any }) => any)
  return [...steps.slice(head, head + 1).map(({ any }) => any), ...others, ...(needs.size ? [needs] : [])]
})
const ROWS = Math.max(...asked.map(({ length }) => length))

/** What each concept answers, by its number: the bit of a cue is set in the row of what the cue asks for. */
const ANSWERS: Int32Array[] = []
/** What no cue asks for is answered. */
const UNASKED = new Int32Array(ROW * ROWS).fill(-1)
asked.forEach((things, cue) => {
  const bit = 1 << (cue & 31)
  things.forEach((concepts, row) => {
    const at = row * ROW + (cue >>> 5)
    UNASKED[at]! &= ~bit
    for (const concept of concepts) (ANSWERS[numberOf(concept)] ??= new Int32Array(ROW * ROWS))[at]! |= bit
  })
})

// One sentence is read at a time.
const answered = new Int32Array(ROW * ROWS)

/** The cues that a sentence which means all this could hold, in the order of the rules: all are weighed at once, none is tried. */
export function cuesFor(meaning: Meaning): Cue[] {
  answered.set(UNASKED)
  for (let i = 0; i < meaning.bits.length; i++)
    for (let rest = meaning.bits[i]!; rest !== 0; rest &= rest - 1) {
      const answers = ANSWERS[(i << 5) + lowestBit(rest)]
      if (answers) for (let at = 0; at < answers.length; at++) answered[at]! |= answers[at]!
    }
  const cues: Cue[] = []
  for (let i = 0; i < ROW; i++) {
    let fit = -1
    for (let at = i; at < answered.length; at += ROW) fit &= answered[at]!
    for (; fit !== 0; fit &= fit - 1) {
      const cue = CUES[(i << 5) + lowestBit(fit)]
      if (cue) cues.push(cue)
    }
  }
  return cues
}
