import { describe, expect, it } from 'vitest'
import { findCorpus } from '../../eval/corpus.ts'
import { checkFloors } from '../../eval/floors.ts'
import type { Score } from '../../eval/measures.ts'
import { between, figure, MARKS, toColumns, toMarkdown } from '../../eval/table.ts'

const shares = { precision: 0.8, recall: 0.9, f1: 0.85 }
const score: Score = {
  articles: 10,
  relevance: shares,
  subjects: shares,
  developments: shares,
  background: { precision: null, recall: null, f1: null },
  restrictionAccuracy: 0.9,
  dateAccuracy: 0.9,
  statusAccuracy: 0.9,
  falseLifted: 1,
  planTakenAsFact: 0,
  evidenceNotInText: 0,
}

describe('floors', () => {
  it.each([
    [{ 'relevance F1': 0.85 }, true],
    [{ 'relevance F1': 0.86 }, false],
    [{ 'false lifted': 1 }, true],
    [{ 'false lifted': 0 }, false],
    [{ 'background recall': 0.1 }, false],
  ])('%o: %s', (limits, holds) => expect(checkFloors(score, limits).every((one) => one.holds)).toBe(holds))
})

describe('tables', () => {
  const rows = [
    ['', 'whole'],
    ['date', '.9'],
  ]

  it('stand in columns', () => expect(toColumns(rows)).toBe('      whole\ndate     .9'))
  it('are Markdown', () => expect(toMarkdown(rows)).toBe('|  | whole |\n| --- | --: |\n| date | .9 |'))
  it.each([
    [0.9471, '.947'],
    [1, '1.000'],
    [null, '–'],
  ])('%s is %s', (value, text) => expect(figure(value)).toBe(text))

  it('replace what stands between the marks, and nothing else', () => {
    const page = `before\n${MARKS[0]}\nold\n${MARKS[1]}\nafter`
    expect(between(page, 'new')).toBe(`before\n${MARKS[0]}\n\nnew\n\n${MARKS[1]}\nafter`)
    expect(between(between(page, 'new'), 'new')).toBe(between(page, 'new'))
    expect(() => between('no marks', 'new')).toThrow('no place for the results')
  })
})

describe('the corpus', () => {
  it('may be absent', () => expect(findCorpus('/nowhere')).toBeUndefined())
})
