import type { Act } from './act.ts'
import type { Actor } from './acting.ts'
import type { Cue } from './cue.ts'
import { isPassive } from './passive.ts'
import type { Reading, Tag } from './reading.ts'

/** "Could be removed, lawyers say": what may end is news only when the authority itself weighs it. */
export function isGuess(cue: Cue, act: Act, actor: Actor | null, reading: Reading, head: Tag): boolean {
  const { tags } = reading
  if (filesNothing(cue, act, reading, head)) return true
  // "A university that has been on the list": not ours.
  if (head.concepts.has('onlist') && isOfAnotherNoun(reading, head)) return true
  // "Settled, asking that the label be set aside" files nothing.
  if (
    act.mode === 'asked' &&
    cue.rule.asked === 'lawsuit_filed' &&
    reading.tags.some((tag) => tag.concepts.has('settle'))
  )
    return true
  if (cue.rule.planned !== 'delisting_proposed' || act.mode !== 'planned') return false
  const authority = actor?.kind === 'gov' || actor?.kind === 'agency'
  if (WANTS.test(act.because)) return true
  if (!MAY.test(act.because)) return actor?.kind === 'co'
  return !authority || tags.some((tag) => tag.concepts.has('pundit'))
}

/** Words of suing that file nothing: "a successful appeal would …", "future challenges", "was sued by investors", "the filing says". */
function filesNothing({ rule }: Cue, act: Act, reading: Reading, head: Tag): boolean {
  const [word = '', before = ''] = [reading.tokens[head.start]?.word, reading.tokens[head.start - 1]?.word]
  if (rule.type === 'appeal_filed' && word === 'appeal' && UNFILED.has(before)) return true
  if ((word === 'filing' && ARTICLE.test(before)) || (word === 'sued' && isPassive(reading, head))) return true
  const thin = rule.type === 'lawsuit_filed' && rule.needsRestriction && head.concepts.has('sue')
  return thin === true && reading.language.lang === 'en' && act.mode === 'fact' && !SUED.test(word)
}

const ARTICLE = /^(?:the|a|court|joint|new|this|that|its|'s)$/
const SUED =
  /^(?:answered|responded|hit|fired|turned|launched|applied|moved|approached|sued|sues|suing|has|have|is|are|filed|took|went|gone|is)$/
const isOfAnotherNoun = ({ tokens, tags }: Reading, head: Tag) =>
  /^(?:that|which)$/.test(tokens[head.start - 1]?.word ?? '') &&
  !tags.some((tag) => (tag.company || tag.concepts.has('it')) && tag.end < head.start && head.start - tag.end <= 2)

const WANTS = /^(?:want|wants|wanted|hop|lobb|call|would like|push|seek|debat|discuss)/
const UNFILED = new Set([
  'survives',
  'survived',
  'after',
  'before',
  'during',
  'quick',
  'expedited',
  'wins',
  'won',
  'loses',
  'lost',
  'pending',
  'on',
  'a',
  'an',
  'any',
  'successful',
  'possible',
  'further',
  'future',
  'no',
  'potential',
])
const MAY = /^(?:may|might|could|can|would|possibly|potentially|reportedly|likely to|whether|possible|potential)$/
