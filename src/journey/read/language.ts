import { eld } from 'eld/small'

/**
 * The language of a story, by its title and first sentences (ISO 639-1). `hint` is what its feed or page claims: it decides
 * where the words are too few to tell. Null when neither knows.
 */
export function languageOf(title: string, text: string, hint: string | null): string | null {
  const sample = `${title}\n${text}`.slice(0, 300)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const script = letters && byScript(sample, letters)
  if (script) return script
  const claimed = /^([a-z]{2})(?:[-_]|$)/i.exec(hint?.trim() ?? '')?.[1]?.toLowerCase() ?? null
  if (letters < ENOUGH) return claimed
  const guess = eld.detect(sample)
  const scores = guess.getScores()
  if (claimed && (scores[claimed] ?? 0) > (scores[guess.language] ?? 0) - CLOSE) return claimed
  if (guess.isReliable() || letters >= PLENTY) return guess.language || claimed
  return claimed
}

/** Letters below which a guess is no better than chance. */
const ENOUGH = 20
/** Letters from which even a guess that calls itself unsure is right nearly always. */
const PLENTY = 80
/** Scores so close that the claim decides. */
const CLOSE = 0.1

/** Scripts that only one language of the news is written in: two characters are enough. */
function byScript(sample: string, letters: number): string | undefined {
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / letters
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja'
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko'
  return share(/\p{Script=Han}/gu) > 0.3 ? 'zh' : undefined
}
