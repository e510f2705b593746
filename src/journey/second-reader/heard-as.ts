import { type DevelopmentType, developmentType, type Effect, isExit, isTalk } from '../../domain/development-type.ts'
import type { Ground, Tinge } from '../../domain/grounds.ts'

/** Turns after which a restriction, a threat or a charge is no more. */
const ENDINGS: ReadonlySet<Effect> = new Set([
  'vacate',
  'lift',
  'withdraw',
  'expire',
  'supersede',
  'resolve',
  'dismiss',
  'clear-threat',
])

/** Only the rules may say that something ended. */
export const isEnding = (type: DevelopmentType) => isExit(type) || ENDINGS.has(developmentType(type).effect)

/** Types made for what is still open. */
const OPEN: ReadonlySet<Effect> = new Set(['threaten', 'agree-exit', 'hear', 'none'])
/** Types that tell what someone asks of a court. */
const ASKING: ReadonlySet<Effect> = new Set(['challenge', 'appeal'])
/** Relief that lasts; what holds for now only is another type. */
const LASTING: ReadonlySet<Effect> = new Set(['win', 'ease', 'license', 'agree-exit'])

/** Turns that a refusal brings, or that are asked for in answer to one. */
const REFUSALS: ReadonlySet<Effect> = new Set(['restore', 'lose', 'appeal', 'hear', 'none'])
const IMPOSES: ReadonlySet<Effect> = new Set(['impose', 'reaffirm', 'take-effect', 'relist'])

/** Why the words around a quote do not let it tell `type` as a fact; null when they do. One word against it is enough. */
export function whyNotTold(type: DevelopmentType, sentences: readonly Ground[]): string | null {
  const { effect } = developmentType(type)
  const has = (tinge: Tinge) => sentences.some(({ tinges }) => tinges.has(tinge))
  if (isTalk(type)) return 'what is only said is left to the rules'
  if (sentences.every((one) => one.in === 'title')) return 'only the headline says so'
  if (has('negated')) return 'the sentence denies something'
  if (has('open') && !OPEN.has(effect)) return 'the sentence speaks of what is still to come'
  if (has('asked') && !OPEN.has(effect) && !ASKING.has(effect)) return 'the sentence speaks of what is asked for'
  if (has('rejected') && !REFUSALS.has(effect)) return 'the sentence speaks of what was turned down'
  if (has('undone') && IMPOSES.has(effect) && type !== 'licence_revoked')
    return 'the sentence speaks of taking a restriction away'
  if (has('provisional') && LASTING.has(effect)) return 'the sentence speaks of what holds for now'
  if (has('agreed') && LASTING.has(effect) && effect !== 'agree-exit') return 'the sentence speaks of an agreement'
  return null
}
