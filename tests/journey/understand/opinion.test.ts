import { describe, expect, it } from 'vitest'
import { isOpinion } from '../../../src/journey/understand/opinion.ts'
import { storyOf, understood } from './acme.ts'

const column =
  'I do not think the judge was wrong. Officials should put Acme back on the list. A federal judge blocked the ban on Acme on Friday, and I have no doubt the Pentagon must try again.'

describe('an opinion', () => {
  it.each([
    ['Opinion | The list that Acme left', 'The list is a poor tool.', true],
    ['Analysis: what the ruling on Acme means', 'The ruling is narrow.', true],
    ['Acme and the list', column, true],
    [
      'Acme sues',
      'Acme sued the Pentagon. “I think we will win and I have no doubt,” its chief said. They should.',
      false,
    ],
  ])('%s', (title, text, expected) => expect(isOpinion(storyOf(text, { title }))).toBe(expected))

  it('tells history at most, and no plans', () => {
    const { findings } = understood(column, { title: 'Opinion | Acme and the list' })
    expect(findings.filter((finding) => !finding.background)).toEqual([])
    expect(findings.map((finding) => finding.type)).not.toContain('relisted')
    expect(findings.map((finding) => finding.type)).not.toContain('threatened')
  })
})
