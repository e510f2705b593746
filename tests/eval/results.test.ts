import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findCorpus } from '../../eval/corpus.ts'
import { EXAMPLE } from '../../eval/example.ts'
import { checkFloors } from '../../eval/floors.ts'
import type { Score } from '../../eval/measures.ts'
import { figure, marksOf, toColumns, toMarkdown, withPart } from '../../eval/table.ts'

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
    const [start, end] = marksOf('results')
    const page = withPart(`before\n${start}\nold\n${end}\nafter`, 'results', 'new')
    expect(page).toBe(`before\n${start}\n\nnew\n\n${end}\nafter`)
    expect(withPart(page, 'results', 'new')).toBe(page)
    expect(() => withPart('no marks', 'results', 'new')).toThrow('no place for the results')
  })
})

describe('docs/understanding.md', () => {
  const page = readFileSync(`${import.meta.dirname}/../../docs/understanding.md`, 'utf8')

  it.each(['example', 'results'])('has a place for the %s', (part) => expect(withPart(page, part, '')).not.toBe(page))

  it('follows the story that its example explains', () => {
    for (const sentence of EXAMPLE.text.split(/(?<=\.) /)) expect(page).toContain(`: ${sentence}\n`)
    expect(page.replace(/\s+/g, ' ')).toContain(EXAMPLE.text)
  })
})

describe('the corpus', () => {
  it('may be absent', () => expect(findCorpus('/nowhere')).toBeUndefined())
})
