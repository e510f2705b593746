import { gapBetween } from '../../domain/calendar.ts'
import { type Decision, type Outcome, SECOND_READER } from '../../domain/decision.ts'
import type { Finding, Understanding } from '../../domain/development.ts'
import { developmentType, type Effect, isExit } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import type { Judged } from './verify.ts'

/**
 * Puts what is left of the model's claims beside what the rules found. What the rules found stands: nothing is removed, nothing
 * made an exit, and an exit is not touched at all. A claim may say under which restriction or when something happened that the
 * rules found without; or add a development they missed, unless they say the opposite of the same company. A wrong status is worse
 * than none, so history joins only a story that has something to tell by other means.
 */
export function combine(first: Understanding, judged: readonly Judged[]): Understanding {
  const findings = first.findings.map((finding) => ({ ...finding }))
  const decisions: Decision[] = []
  const told = new Set<string>()
  let relevant = first.relevant
  const inTurn = [...judged].sort(
    (a, b) => Number(a.finding?.background ?? true) - Number(b.finding?.background ?? true),
  )
  for (const one of inTurn) {
    const { finding } = one
    if (!finding) {
      decisions.push(decisionOn(one, 'left out', one.why, null))
      continue
    }
    const same = findings.find((other) => isSame(other, finding))
    if (same) {
      decisions.push(decisionOn(one, 'joined', joinedTo(same, finding), findings.indexOf(same)))
      continue
    }
    const against = whyNotBeside(finding, findings, relevant)
    if (against) {
      decisions.push(decisionOn(one, 'left out', against, null))
      continue
    }
    findings.push({ ...finding })
    if (!finding.background) {
      relevant = true
      told.add(finding.company)
    }
    decisions.push(decisionOn(one, finding.background ? 'history' : 'told', one.why, findings.length - 1))
  }
  const subjects = [...new Set([...first.subjects, ...told])]
  return {
    ...first,
    relevant,
    subjects,
    mentions: first.mentions.filter((id) => !subjects.includes(id)),
    findings,
    decisions: [...first.decisions, ...decisions],
  }
}

// A headline does not say which court, nor whether a licence was issued or extended.
const ALIKE: Readonly<Record<string, string>> = {
  'loss-on-appeal': 'loss',
  'win-on-appeal': 'win',
  'relief-extended': 'relief',
  'licence-revoked': 'imposed',
}

const kindOf = ({ type }: Finding) => ALIKE[developmentType(type).kind] ?? developmentType(type).kind

const isSame = (known: Finding, claimed: Finding) =>
  known.company === claimed.company &&
  kindOf(known) === kindOf(claimed) &&
  (known.restriction === claimed.restriction ||
    known.restriction === UNKNOWN_RESTRICTION ||
    claimed.restriction === UNKNOWN_RESTRICTION) &&
  (!known.date || !claimed.date || gapBetween(known.date, claimed.date) === 0) &&
  (known.date !== null || !claimed.date || known.background === claimed.background)

/** Tells a finding what it does not know yet. Says what came of it. */
function joinedTo(known: Finding, claimed: Finding): string {
  if (isExit(known.type)) return 'the rules found it too'
  const learnt: string[] = []
  if (known.restriction === UNKNOWN_RESTRICTION && claimed.restriction !== UNKNOWN_RESTRICTION) {
    known.restriction = claimed.restriction
    learnt.push('the restriction')
  }
  if (!known.date && claimed.date) {
    known.date = claimed.date
    known.datePrecision = claimed.datePrecision
    learnt.push('the date')
  }
  return learnt.length ? `the rules found it too; it settles ${learnt.join(' and ')}` : 'the rules found it too'
}

const BINDS: ReadonlySet<Effect> = new Set([
  'impose',
  'reaffirm',
  'take-effect',
  'restore',
  'lose',
  'relist',
  'charge',
  'penalise',
  'unlicense',
])
const FREES: ReadonlySet<Effect> = new Set([
  'relieve',
  'win',
  'ease',
  'pause',
  'license',
  'delay',
  'defer',
  'lift',
  'vacate',
  'withdraw',
  'expire',
  'supersede',
  'resolve',
  'dismiss',
  'clear-threat',
])

/** Why a development has no place beside those that are known; null when it has. */
function whyNotBeside(claimed: Finding, known: readonly Finding[], relevant: boolean): string | null {
  if (claimed.background) return relevant ? null : 'history of a story without news'
  const news = known.filter((other) => other.company === claimed.company && !other.background)
  if (news.some((other) => isExit(other.type))) return 'the rules say that it ended'
  const { effect } = developmentType(claimed.type)
  const opposite = (other: Effect) => (BINDS.has(effect) && FREES.has(other)) || (FREES.has(effect) && BINDS.has(other))
  if (news.some((other) => opposite(developmentType(other.type).effect))) return 'the rules say the opposite'
  if (news.some((other) => kindOf(other) === kindOf(claimed) && other.restriction === claimed.restriction))
    return 'the rules give it another date'
  return null
}

const LONGEST = 200

function decisionOn({ claim, sentence }: Judged, outcome: Outcome, why: string, finding: number | null): Decision {
  return {
    about: 'development',
    sentence: sentence?.index ?? null,
    text: claim?.quote.replace(/\s+/g, ' ').slice(0, LONGEST).toWellFormed() ?? null,
    rule: null,
    family: SECOND_READER,
    cue: null,
    words: null,
    company: claim?.company.slice(0, 80).toWellFormed() ?? null,
    type: claim?.type ?? null,
    mode: null,
    because: null,
    outcome,
    why,
    finding,
  }
}

/** Why the model was not heard on a story. */
export const notHeard = (why: string): Decision =>
  decisionOn({ claim: null, sentence: null, finding: null, why }, 'left out', why, null)
