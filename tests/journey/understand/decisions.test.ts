import { describe, expect, it } from 'vitest'
import { CUES } from '../../../src/journey/understand/language.ts'
import { english } from '../../../src/journey/understand/lexicon/en.ts'
import { understood, understoodWith } from './acme.ts'

const BLOCKED = 'A federal judge blocked the ban on Acme on Wednesday.'

const decisionsOn = (text: string, title = '') =>
  understood(text, { title }).decisions.filter(({ about }) => about === 'development')

describe('every decision', () => {
  it('leads from each finding back to its sentence and its rule', () => {
    const { findings, decisions } = understood(`${BLOCKED} Acme had sued in January over the designation.`)
    expect(findings.length).toBeGreaterThan(0)
    findings.forEach((finding, i) => {
      const [first] = decisions.filter((decision) => decision.finding === i && decision.outcome !== 'joined')
      expect(first).toMatchObject({
        type: finding.type,
        company: 'acme',
        outcome: finding.background ? 'history' : 'told',
      })
      expect(CUES.map(({ id }) => id)).toContain(first?.rule)
      expect(finding.evidence).toBe(first?.text)
    })
  })

  it('names the words that the cue took', () => {
    const [first] = decisionsOn(BLOCKED)
    expect(first).toMatchObject({ sentence: 1, family: 'Interim relief', mode: 'fact' })
    expect(first?.words).toContain('blocked')
  })

  it('calls another telling of the same turn joined', () => {
    const decisions = decisionsOn(BLOCKED, 'Judge blocks ban on Acme')
    expect(decisions.map(({ sentence, outcome }) => `${sentence} ${outcome}`)).toEqual(['0 joined', '1 told'])
  })

  it.each([
    ['The ministry may lift the ban on Acme, lawyers say.', 'ban_lifted', 'only a guess'],
    ['The court did not vacate the designation of Acme.', 'vacated', 'it did not happen'],
    ['Borealis lifted its ban on Acme on Wednesday.', 'ban_lifted', 'who acts here cannot do that'],
  ])('says why it left out “%s”', (sentence, type, why) => {
    const left = decisionsOn(`${BLOCKED} ${sentence}`).filter(({ outcome }) => outcome === 'left out')
    expect(left.map((decision) => `${decision.type}: ${decision.why}`)).toContain(`${type}: ${why}`)
  })

  it('says what the guard of exits let not pass', () => {
    const decisions = decisionsOn('Shares rose after the close.', 'US lifts ban on Acme')
    expect(decisions).toMatchObject([{ type: 'ban_lifted', outcome: 'left out', why: 'only the headline says so' }])
  })

  it('takes back what a story tells that is not about a restriction', () => {
    const { decisions, findings } = understood('The ministry banned Acme from its stadium. The team plays on Sunday.', {
      title: 'Football: Acme out of the league',
    })
    expect(findings).toEqual([])
    expect(decisions[0]).toMatchObject({ about: 'story', outcome: 'left out' })
    expect(decisions.every(({ outcome, finding }) => outcome === 'left out' && finding === null)).toBe(true)
  })

  it('says what an opinion does with its news', () => {
    const column = `${BLOCKED} I think officials should try again, and I doubt that they will.`
    const [first] = decisionsOn(column, 'Acme and the list')
    expect(first).toMatchObject({ outcome: 'history', why: 'opinion: nothing in it is news' })
  })

  it('says that a language is not understood', () => {
    expect(understood(BLOCKED, { lang: 'xx' }).decisions).toMatchObject([
      { about: 'story', outcome: 'left out', why: 'not understood: no lexicon for xx' },
    ])
  })
})

describe('the rules', () => {
  it('have ids that are theirs alone', () => {
    expect(new Set(CUES.map(({ id }) => id)).size).toBe(CUES.length)
  })

  it('can be left out by id', () => {
    const rules = decisionsOn(BLOCKED).map(({ rule }) => rule ?? '')
    const all = CUES.filter(({ rule }) => rule.type === 'injunction_granted').map(({ id }) => id)
    expect(all).toEqual(expect.arrayContaining(rules))
    const { findings } = understoodWith({ without: new Set(all) }, BLOCKED)
    expect(findings.map(({ type }) => type)).not.toContain('injunction_granted')
  })

  it('know only the words they are given', () => {
    const lexicons = [{ ...english, concepts: { ...english.concepts, block: '' } }]
    expect(understoodWith({ lexicons }, BLOCKED).findings.map(({ type }) => type)).not.toContain('injunction_granted')
  })
})
