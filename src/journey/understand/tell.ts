import type { Finding } from '../../domain/development.ts'
import type { Story } from '../../domain/story.ts'
import { actedUpon } from './acted-upon.ts'
import { recalled } from './background.ts'
import { documentDates } from './document-date.ts'
import { guardExit } from './exit-guard.ts'
import type { Reading } from './reading.ts'
import { resolveRestriction } from './restriction.ts'
import { spokenOf } from './spoken-of.ts'
import type { Told } from './told.ts'
import type { Turn } from './turn.ts'
import { underReview } from './under-review.ts'
import { lent, whenNamed, whenOf } from './when.ts'

/** Makes findings of turns: to whom, under which restriction, when, and whether it is news. What is left out goes to `notes`. */
export function tell(
  turns: readonly Turn[],
  readings: readonly Reading[],
  subjects: readonly string[],
  story: Story,
  known: ReadonlySet<string>,
  notes: string[],
): Told[] {
  const told: Told[] = []
  const set = new Set(subjects)
  const document = documentDates(readings, story.published)
  for (const turn of turns) {
    const { sentence } = turn.reading
    const guarded = guardExit(turn, turn.type, readings, turns)
    if (!guarded) {
      notes.push(`${sentence.index}: left out ${turn.type}: not sure enough for an exit`)
      continue
    }
    const { type } = guarded
    const named = spokenOf(turn) ?? underReview(turn, turns)
    const when = named
      ? whenNamed(turn, story.published)
      : lent(whenOf(turn, turns, story.published), turn, turns, readings, story.published)
    if (turn.cue.rule.nominal && when.date === null) continue
    const because = named ?? recalled(turn, when, story.published, turns)
    if (document && because === null && !when.date && sentence.in === 'text')
      Object.assign(when, document, { precision: 'day', until: when.until ?? document.until })
    const restriction = resolveRestriction({
      reading: turn.reading,
      at: turn.head,
      actor: turn.actor,
      type,
      date: when.date,
      published: story.published,
      story: readings,
      known,
    })
    if (turn.cue.rule.needsRestriction && restriction === 'unknown') continue
    for (const company of actedUpon(turn, set, focusAt(readings, turn.reading, set, subjects))) {
      const finding: Finding = {
        company,
        restriction,
        type,
        date: when.date,
        datePrecision: when.precision,
        effective: when.effective,
        until: when.until,
        background: because !== null,
        actor: turn.actor && turn.actor.kind !== 'co' && turn.actor.kind !== 'it' ? turn.actor.words : null,
        evidence: sentence.text,
      }
      told.push({ finding, sentence, nominal: named !== null })
      notes.push(
        `${sentence.index}: ${company} ${type} by "${turn.cue.rule.cue}" (${turn.cue.family}, ${turn.mode}${because ? `, history: ${because}` : ''}${guarded.why ? `, ${guarded.why}` : ''})`,
      )
    }
  }
  return told
}

/** Whom "it" and "the company" mean: the subjects named last before the sentence, else those of the title. */
function focusAt(
  readings: readonly Reading[],
  at: Reading,
  set: ReadonlySet<string>,
  subjects: readonly string[],
): readonly string[] {
  for (let i = readings.indexOf(at) - 1; i >= 0; i--) {
    const named = [
      ...new Set((readings[i]?.tags ?? []).map((tag) => tag.company).filter((id) => id !== null && set.has(id))),
    ]
    if (named.length) return named as string[]
  }
  return subjects.slice(0, 1)
}
