import { describe, expect, it } from 'vitest'
import type { Score } from '../../eval/measures.ts'
import { foldRows, sayGap, wholeRows } from '../../eval/report.ts'
import type { Results } from '../../eval/results.ts'

const shares = (f1: number) => ({ precision: f1, recall: f1, f1 })
const score = (f1: number, falseLifted = 0): Score => ({
  articles: 10,
  relevance: shares(f1),
  subjects: shares(0.9),
  developments: shares(0.8),
  background: { precision: null, recall: null, f1: null },
  restrictionAccuracy: 0.9,
  dateAccuracy: 0.9,
  statusAccuracy: 0.9,
  falseLifted,
  planTakenAsFact: 0,
  evidenceNotInText: 0,
})
const fold = (f1: number, falseLifted = 0) => ({
  stories: [],
  full: score(f1),
  proven: score(f1, falseLifted),
  without: 3,
})
const results = (full: number, proven: number): Results => ({
  stories: 10,
  full: score(full),
  mistakes: [],
  languages: [],
  crossValidated: { folds: [fold(0.9), fold(0.8, 2)], proven: score(proven, 1), harsher: score(0.5) },
})

describe('the report', () => {
  it('shows each measure in full, cross-validated, and what is between', () => {
    const rows = wholeRows(results(0.95, 0.93))
    expect(rows).toContainEqual(['relevance F1', '.950', '.930', '−.020', '.500'])
    expect(rows).toContainEqual(['background recall', '–', '–', '–', '–'])
    expect(rows).toContainEqual(['false lifted', '0', '1', '+1', '0'])
  })

  it('names what falls too far when cross-validated', () => {
    expect(sayGap(results(0.95, 0.93))).toBe('Cross-validated, no figure is more than .050 below the whole.')
    expect(sayGap(results(0.95, 0.89))).toBe('Cross-validated more than .050 below the whole: relevance F1.')
  })

  it('gives mean, worst and spread of the folds', () => {
    const [mean, worst, spread] = foldRows(results(0.95, 0.93).crossValidated, 'proven').slice(-3)
    expect([mean?.[2], worst?.[2], spread?.[2]]).toEqual(['.850', '.800', '.100'])
    expect([mean?.[8], worst?.[8], spread?.[8]]).toEqual(['1.000', '2.000', '2.000'])
  })
})
