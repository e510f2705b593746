import { type DevelopmentType, developmentType, type Effect } from '../../domain/development-type.ts'

/** Kinds that hasty and careful outlets use for one and the same step. */
const SAME_TURN = new Map([
  ['removal-proposed', 'settlement'],
  ['loss-on-appeal', 'loss'],
  ['win-on-appeal', 'win'],
])

/** Kinds that are one event only when they are of one day. */
const NEAR_TURNS = [
  ['relief-denied', 'loss'],
  ['paused', 'delayed'],
  ['paused', 'licence'],
  ['licence', 'eased'],
  ['settlement', 'penalty'],
  ['win', 'lifted'],
  ['win', 'relief'],
]

const IN_COURT: ReadonlySet<string> = new Set(
  'sued hearing relief relief-extended relief-denied win loss ruling appeal'.split(' '),
)

/** The step of a case that a type of development is: the same for types which news uses for one another. */
export function turnOf(type: DevelopmentType): string {
  const { kind } = developmentType(type)
  return SAME_TURN.get(kind) ?? kind
}

/** Can two types that are different steps be two outlets' words for one event? */
export const areNear = (a: DevelopmentType, b: DevelopmentType) =>
  NEAR_TURNS.some((near) => near.includes(turnOf(a)) && near.includes(turnOf(b)))

/** Steps before a court, which have a court file. */
export const isInCourt = (type: DevelopmentType) => IN_COURT.has(turnOf(type))

/** Steps by which a company answers for what it did, agreed or imposed. */
export const isPenal = (type: DevelopmentType) => ['settlement', 'penalty'].includes(turnOf(type))

const BINDS: ReadonlySet<Effect> = new Set(['impose', 'relist', 'take-effect', 'restore', 'lose', 'unlicense'])
const LOOSENS: ReadonlySet<Effect> = new Set([
  'withdraw',
  'relieve',
  'pause',
  'vacate',
  'lift',
  'ease',
  'license',
  'expire',
])

/** Does the one put a restriction on, and the other take it off, for good or for a while? */
export function areOpposite(a: DevelopmentType, b: DevelopmentType): boolean {
  const [x, y] = [developmentType(a).effect, developmentType(b).effect]
  return (BINDS.has(x) && LOOSENS.has(y)) || (LOOSENS.has(x) && BINDS.has(y))
}
