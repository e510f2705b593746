import { describe, expect, it } from 'vitest'
import { keepSeen } from '../../eval/phrases-seen.ts'
import { NONE, tallyRules, unproven } from '../../eval/rules-proven.ts'
import { readMistakes } from '../../eval/score.ts'
import { CUES } from '../../src/journey/understand/language.ts'
import { english } from '../../src/journey/understand/lexicon/en.ts'
import { understood } from '../journey/understand/acme.ts'

const listed = understood('The ministry added Acme to the export control list on Wednesday.')
const [finding] = listed.findings
const rule = listed.decisions.find((decision) => decision.finding === 0)?.rule ?? ''
const said = `s1 acme ${finding?.type}: ${finding?.evidence}`

describe('what proves a rule', () => {
  it('is a finding that the labels hold', () => {
    expect(tallyRules(new Map([['s1', listed]]), new Map()).get(rule)).toEqual({
      right: 1,
      wrong: 0,
      companies: new Set(['s1']),
    })
  })

  it('is not one that they do not', () => {
    const mistakes = new Map([['development invented', [said]]])
    expect(tallyRules(new Map([['s1', listed]]), mistakes).get(rule)).toEqual({
      right: 0,
      wrong: 1,
      companies: new Set(),
    })
  })

  it('is not history that they may have left out', () => {
    const mistakes = new Map([['background invented', [said]]])
    expect(tallyRules(new Map([['s1', listed]]), mistakes).get(rule)).toBeUndefined()
  })

  it('must be there more often than not', () => {
    expect(unproven(new Map([[rule, { ...NONE, right: 2, wrong: 1 }]])).has(rule)).toBe(false)
    expect(unproven(new Map([[rule, { ...NONE, right: 1, wrong: 1 }]])).has(rule)).toBe(true)
    expect(unproven(new Map()).has(rule)).toBe(true)
  })

  it('is not asked of talk', () => {
    const talk = CUES.find((cue) => cue.rule.type === 'denial')?.id ?? ''
    expect(unproven(new Map()).has(talk)).toBe(false)
  })
})

describe('the list of mistakes', () => {
  it('is read by kind', () => {
    const mistakes = readMistakes(
      '\ndate wrong: 2\n  s1 acme: x, not y\n  s2 acme: x: 3\n\nFALSE LIFTED: 1\n  s3 acme: z\n',
    )
    expect([...mistakes]).toEqual([
      ['date wrong', ['s1 acme: x, not y', 's2 acme: x: 3']],
      ['FALSE LIFTED', ['s3 acme: z']],
    ])
  })
})

describe('words not seen', () => {
  it('are left out of a lexicon', () => {
    const lexicon = {
      ...english,
      concepts: { sue: 'sue(|s|d) | take* to court' },
      authorities: { dod: 'pentagon | dod' },
    }
    const seen = new Map([['en', new Set(['take* to court', 'dod'])]])
    expect(keepSeen(seen, [lexicon])).toMatchObject([
      { lang: 'en', concepts: { sue: 'take* to court' }, authorities: { dod: 'dod' } },
    ])
  })
})
