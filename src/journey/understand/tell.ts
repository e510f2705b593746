import type { Decision } from '../../domain/decision.ts'
import type { Finding } from '../../domain/development.ts'
import { developmentType, isTalk } from '../../domain/development-type.ts'
import type { Story } from '../../domain/story.ts'
import { actedUpon, bystanders, licensedBuyers } from './acted-upon.ts'
import { recalled } from './background.ts'
import { decisionOn, NEWS } from './decisions.ts'
import { type DocumentDates, documentDates } from './document-date.ts'
import { guardExit } from './exit-guard.ts'
import { lent } from './lent-date.ts'
import { settleAttacked, settleRestriction } from './one-restriction.ts'
import { companiesOf, type Reading } from './reading.ts'
import { resolveRestriction } from './restriction.ts'
import { COURTS, type FamilyName } from './rule.ts'
import { spokenOf } from './spoken-of.ts'
import type { Told } from './told.ts'
import type { Turn } from './turn.ts'
import { answeredHere, underReview } from './under-review.ts'
import { whenNamed, whenOf } from './when.ts'

/** Makes findings of turns: to whom, under which restriction, when, and whether it is news. What is made of each goes to `decisions`. */
export function tell(
  turns: readonly Turn[],
  readings: readonly Reading[],
  subjects: readonly string[],
  story: Story,
  known: ReadonlySet<string>,
  decisions: Decision[],
): Told[] {
  const told: Told[] = []
  const set = new Set(subjects)
  const buyers = licensedBuyers(turns, set)
  let document: DocumentDates | null | undefined
  for (const turn of turns) {
    const { sentence } = turn.reading
    const guarded = guardExit(turn, turn.type, readings, turns, story.published)
    const leaveOut = (why: string) => decisions.push(decisionOn(turn, why))
    if (!guarded.type) {
      leaveOut(guarded.why)
      continue
    }
    const { type } = guarded
    const answered = answeredHere(turn, turns)
    if (answered) {
      leaveOut(answered)
      continue
    }
    const focus =
      turn.cue.family === 'Licences' && buyers.length
        ? buyers
        : focusAt(readings, turn.reading, set, subjects, takesIt(turn))
    const likewise = turn.head.concepts.has('likewise')
    const first = likewise ? followed(turn, turns, readings) : null
    if (likewise && !first) {
      leaveOut('nobody did so before')
      continue
    }
    // "The EU did the same": to whom it was done before.
    const same = told.filter(({ sentence: at }) => at === first?.reading.sentence).map(({ finding }) => finding.company)
    const done = same.length && !turn.tags.some((tag) => tag.company) ? [...new Set(same)] : actedUpon(turn, set, focus)
    const aside = done.length ? [] : bystanders(turn, set, readings[readings.indexOf(turn.reading) - 1])
    const companies = [...done, ...aside]
    if (!companies.length) {
      leaveOut('not done to a company followed here')
      continue
    }
    const named = spokenOf(turn) ?? underReview(turn, turns)
    const when = named
      ? whenNamed(turn, story.published)
      : lent(whenOf(turn, turns, story.published), turn, turns, readings, story.published)
    if (when.date === null && (turn.cue.rule.nominal || (named !== null && isTimeless(turn, named)))) {
      if (!turn.cue.rule.nominal || turn.head.concepts.has('label')) leaveOut('only named, without a day')
      continue
    }
    const because = named ?? recalled(turn, when, story.published, turns)
    if (because === null && !when.date && sentence.in === 'text') {
      document = document === undefined ? documentDates(readings, story.published) : document
      if (document && (!document.court || JUDGED.has(turn.cue.family))) {
        const { date, effective, until } = document
        Object.assign(when, { date, effective, precision: 'day', until: when.until ?? until })
      }
    }
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
    if (aside.length && !(when.date && restriction !== 'unknown' && IMPOSED.has(developmentType(type).kind))) {
      leaveOut('not done to a company followed here')
      continue
    }
    const inCase =
      because !== null && turns.some((other) => other !== turn && CASE.has(other.cue.family) && isFirm(other))
    if (turn.cue.rule.needsRestriction && restriction === 'unknown' && !inCase) {
      leaveOut('too thin without a known restriction')
      continue
    }
    // Names beside a subject in a recap without a day are named in passing.
    const who = because !== null && !when.date ? companies.filter((id) => set.has(id)) : companies
    for (const company of who) {
      const finding: Finding = {
        company,
        restriction,
        type,
        date: when.date,
        datePrecision: when.precision,
        effective: when.effective,
        until: when.until,
        background: because !== null || aside.length > 0,
        actor: turn.actor && turn.actor.kind !== 'co' && turn.actor.kind !== 'it' ? turn.actor.words : null,
        evidence: sentence.text,
      }
      const decision = {
        ...decisionOn(turn, because ?? (aside.length ? 'done to one the story is not about' : guarded.why || NEWS)),
        company,
        type,
      }
      decisions.push(decision)
      told.push({ finding, sentence, nominal: named !== null, aside: aside.length > 0, decisions: [decision] })
    }
  }
  settleAttacked(told)
  settleRestriction(told)
  return told
}

/** "Sued over being listed", "barred from labelling it", "remains banned": without a day, nothing to put in a timeline. */
const isTimeless = ({ reading, head, cue, mode }: Turn, named: string) =>
  cue.family === 'Impositions' &&
  mode === 'fact' &&
  reading.language.lang === 'en' &&
  (named === 'still so' ||
    /ing$/.test(reading.tokens[head.start]?.word ?? '') ||
    /^(?:to|being|from)$/.test(reading.tokens[head.start - 1]?.word ?? ''))

/** "The EU did the same": the act before it in the story that it repeats. */
function followed(turn: Turn, turns: readonly Turn[], readings: readonly Reading[]): Turn | null {
  const at = readings.indexOf(turn.reading)
  const acts = turns.filter((other) => {
    if (other === turn || other.cue.family !== 'Impositions' || other.mode !== 'fact') return false
    const ahead = at - readings.indexOf(other.reading)
    return ahead === 1 || (ahead === 0 && other.head.start < turn.head.start)
  })
  return acts.at(-1) ?? null
}

const isFirm = ({ mode, type, cue }: Turn) => mode === 'fact' && !cue.rule.needsRestriction && !isTalk(type)
/** What a court's paper decides. */
const JUDGED: ReadonlySet<FamilyName> = new Set<FamilyName>([...COURTS, 'Enforcement'])
const CASE: ReadonlySet<FamilyName> = new Set<FamilyName>([...COURTS, 'Impositions', 'Exits', 'Licences'])
const IMPOSED: ReadonlySet<string> = new Set(['imposed'])
/** "First sanctioned it": of several named before that are no row, the one named last. */
const takesIt = ({ reading: { tags, tokens }, head }: Turn) =>
  tags.some((tag) => tag.start === head.end && tokens[tag.start]?.word === 'it')

const IT = new Set(['it', 'they', 'he', 'she'])

/** Whom "it" and "the company" mean: the subjects named last before the sentence, else those of the title. */
function focusAt(
  readings: readonly Reading[],
  at: Reading,
  set: ReadonlySet<string>,
  subjects: readonly string[],
  one: boolean,
): readonly string[] {
  const index = readings.indexOf(at)
  // "Its parent is X. It was listed in 2019": "it" is the parent.
  if (IT.has(at.tokens[0]?.word ?? '')) {
    const before = readings[index - 1]?.names.filter((tag) => !tag.related) ?? []
    if (before.length && before.every((tag) => !set.has(tag.company ?? ''))) return []
  }
  for (let i = index - 1; i >= 0; i--) {
    const followed = readings[i]?.names.filter((tag) => set.has(tag.company ?? '')) ?? []
    if (followed.length) return companiesOf(followed).slice(one ? -1 : 0)
  }
  return subjects.slice(0, 1)
}
