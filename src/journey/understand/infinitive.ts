import type { Reading, Tag } from './reading.ts'

/** Is the act an infinitive or bare verb? In languages whose endings tell it elsewhere, any act may be. */
export function isInfinitive(reading: Reading, head: Tag): boolean {
  if (reading.language.lang !== 'en') return true
  const word = reading.tokens[head.start]?.word ?? ''
  const before = reading.tokens[head.start - 1]?.word ?? ''
  if (before === 'to' || before === 'be' || before === 'being' || word === 'to') return true
  if (reading.tokens[head.start - 2]?.word === 'to') return true
  return !/(?:ed|es|s|ing|wn|en|ought|id)$/.test(word) && !PAST.has(word)
}

const BARE =
  /^(?:remove|lift|end|revoke|rescind|vacate|strike|annul|overturn|quash|cancel|drop|scrap|repeal|delist|take|reverse|place|impose|ban|bar|prohibit|forbid|restrict|exclude|block|halt|stop|suspend|pause|require|seize|freeze|confiscate|extend|delay|postpone|issue|grant|sue|file|pay|settle|withdraw|reject|deny|dismiss|uphold|designate|blacklist|add|include|name|plead|divest|waive|ease)$/

/** An English verb without ending, not a noun by what stands before it. */
export const isBare = (reading: Reading, head: Tag) =>
  isInfinitive(reading, head) &&
  !/^(?:the|of|a|an|'s|its|from|final|permanently|formally|temporary|preliminary|similar|immediate|another|any|further|such|this|that|no)$/.test(
    reading.tokens[head.start - 1]?.word ?? '',
  ) &&
  BARE.test(reading.tokens[head.start]?.word ?? '')

/** "lifting" */
export const isGerund = (reading: Reading, head: Tag) => /ing$/.test(reading.tokens[head.start]?.word ?? '')

const PAST = new Set(
  'put cut hit set won took threw struck sued withdrew froze lost led paid told gave got let left kept held brought upheld forbade overturned shut made sold stood found went came'.split(
    ' ',
  ),
)
