import type { Evidence } from '../../domain/development.ts'

/** How reports name one court among many, and what tells it from the others. */
const COURTS: readonly [RegExp, string][] = [
  [
    /\b(D\.?C\.?|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Federal) Circuit\b/iu,
    'circuit',
  ],
  [/\b(\d{1,2}(?:st|nd|rd|th)) Circuit\b/iu, 'circuit'],
  [/\b((?:Northern |Southern |Eastern |Western |Central |Middle )?District of (?:New )?\p{Lu}\p{L}+)/u, 'district'],
  [/\b(\p{Lu}\p{L}+) High Court\b/u, 'high'],
  [/\b(Court of International Trade)\b/iu, 'trade'],
  [/\b(Court of Federal Claims)\b/iu, 'claims'],
  [/\b(General Court)\b/u, 'union'],
  [/\b(Court of Justice)\b/u, 'union'],
  [/\b(Supreme Court)\b/iu, 'supreme'],
]

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh'.split(' ')
const NO_NAME = /^(?:The|A|Its|His|Her|India|UK)$/iu

/** The court a report names, in one spelling: `circuit ninth`; null when it names none in particular, or several. */
export function courtOf(evidence: Pick<Evidence, 'quote' | 'actor'>): string | null {
  const known = read.get(evidence)
  if (known !== undefined) return known
  const court = readCourt(evidence)
  read.set(evidence, court)
  return court
}

// Every report is compared with every other of its kind.
const read = new WeakMap<object, string | null>()

function readCourt({ quote, actor }: Pick<Evidence, 'quote' | 'actor'>): string | null {
  const named = new Set(
    COURTS.flatMap(([pattern, kind]) => {
      const name = pattern.exec(quote)?.[1] ?? (actor ? pattern.exec(actor)?.[1] : undefined)
      return name && !NO_NAME.test(name) ? [`${kind} ${spelt(name)}`] : []
    }),
  )
  return named.size === 1 ? ([...named][0] ?? null) : null
}

function spelt(name: string): string {
  const number = /^(\d+)/.exec(name)?.[1]
  return number ? (ORDINALS[Number(number) - 1] ?? name) : name.toLowerCase().replaceAll('.', '')
}
