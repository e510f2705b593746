import type { Reading, Tag } from './reading.ts'

/** Is the act an infinitive or bare verb? In languages whose endings tell it elsewhere, any act may be. */
export function isInfinitive(reading: Reading, head: Tag): boolean {
  if (reading.language.lang !== 'en') return true
  const word = reading.tokens[head.start]?.word ?? ''
  const before = reading.tokens[head.start - 1]?.word ?? ''
  if (before === 'to' || before === 'be' || before === 'being' || word === 'to') return true
  if (reading.tokens[head.start - 2]?.word === 'to') return true
  if (ALIKE.has(word)) return isAfterModal(reading, head)
  return !/(?:ed|es|s|ing|wn|en|ought|id)$/.test(word) && !PAST.has(word)
}

// Verbs whose past is spelled like their infinitive.
const ALIKE = new Set(['put', 'cut', 'hit', 'set', 'let', 'shut', 'forbid'])
const MODAL =
  /^(?:will|would|wo|may|might|can|could|should|must|shall|'ll|do|does|did|ca|won't|can't|couldn't|wouldn't|doesn't|didn't|cannot)$/
const ADVERB = /ly$|^(?:soon|also|not|now|never|even|again|still|yet|then|first)$/

/** "May put", "will soon put": what "put" alone does not tell. */
function isAfterModal({ tokens }: Reading, head: Tag): boolean {
  for (let i = head.start - 1; i >= 0 && i >= head.start - 4; i--) {
    const word = tokens[i]?.word ?? ''
    if (MODAL.test(word)) return true
    if (!ADVERB.test(word)) return false
  }
  return false
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
