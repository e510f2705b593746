import type { Reading, Tag } from './reading.ts'

// What makes a fact, or nothing, of a verb whose form says that it is only wanted.

/** "The sanctions bar X from buying": what several rules say, in the present. */
export const isSaidByRules = ({ tags, tokens }: Reading, head: Tag) =>
  tags.some(
    (tag) =>
      tag.start <= 2 &&
      tag.end < head.start &&
      tag.clause === head.clause &&
      /^(?:sanctions|restrictions|rules|measures|orders|curbs)$/.test(tokens[tag.end - 1]?.word ?? ''),
  )

/** "Signed an order vacating it": what is signed commands nobody. */
export const isOrderAsNoun = ({ tokens }: Reading, tag: Tag) =>
  /^(?:an?|the|final|consent|agreed|joint|court)$/.test(tokens[tag.start - 1]?.word ?? '')

/** "An order setting it aside would be appropriate": nobody has signed it. */
export const isWished = ({ sentence, tokens }: Reading, head: Tag) =>
  /^[^.;]{0,90}\b(?:would|should|could|ought to) be\b/.test(sentence.text.slice(tokens[head.end - 1]?.end ?? 0))

/** "The latest firm to be added": it has been. */
export const isRanked = (tokens: Reading['tokens'], at: number) =>
  tokens.slice(Math.max(0, at - 6), at).some((token) => RANK.test(token.word))

/** "The first firm to be listed": tells what it is. */
export const isFirst = (tokens: Reading['tokens'], at: number) =>
  tokens.slice(Math.max(0, at - 6), at).some((token) => /^(?:first|only)$/.test(token.word))

const RANK = /^(?:latest|newest|became)$/
