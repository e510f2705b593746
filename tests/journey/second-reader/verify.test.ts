import { describe, expect, it } from 'vitest'
import { DEVELOPMENT_TYPES, isExit } from '../../../src/domain/development-type.ts'
import { decisionOnStory } from '../../../src/journey/understand/decisions.ts'
import { claimOf, minds, read, rulesSay, storyOf, whyDropped } from './acme.ts'

const ADDED = 'On Tuesday, May 14, the Commerce Department gave Acme a place on its Entity List.'

describe('a claim of the model', () => {
  it('is kept with the words of the story when everything speaks for it', () => {
    const { findings, relevant, subjects } = read(storyOf(`${ADDED}\nAcme makes chips.`), [
      { quote: ADDED, restriction: 'us-bis-el', date: '2024-05-14' },
    ])
    expect(findings).toEqual([
      {
        company: 'acme',
        restriction: 'us-bis-el',
        type: 'designated',
        date: '2024-05-14',
        datePrecision: 'day',
        effective: null,
        until: null,
        background: false,
        actor: null,
        evidence: ADDED,
      },
    ])
    expect({ relevant, subjects }).toEqual({ relevant: true, subjects: ['acme'] })
  })

  it('may fold the blanks of the story and nothing else', () => {
    const broken = ADDED.replace('Acme a', 'Acme\u00a0 a')
    expect(read(storyOf(broken), [{ quote: ADDED }]).findings[0]?.evidence).toBe(broken)
    expect(whyDropped(ADDED, { quote: ADDED.replace('gave', 'awarded') })).toBe('the quote is not in the story')
    expect(whyDropped(ADDED, { quote: ADDED.toLowerCase() })).toBe('the quote is not in the story')
  })

  it.each([
    ['Acme', 'the quote is too short to say anything'],
    [`${ADDED} ${ADDED} ${ADDED}`, 'the quote runs over several sentences'],
  ])('needs a sentence for its quote: %s', (quote, why) => {
    expect(whyDropped(`${ADDED} ${ADDED} ${ADDED}`, { quote })).toBe(why)
  })

  it('must quote the article, not what stands around it on the page', () => {
    const story = storyOf(`Acme makes chips for cars.\nMost read: ${ADDED}`)
    const matches = minds.match(story)
    const body = [{ start: 0, end: story.text.indexOf('\n') }]
    const { findings, decisions } = read(story, [{ quote: ADDED }], rulesSay(), { ...matches, body })
    expect(findings).toEqual([])
    expect(decisions.at(-1)?.why).toBe('the quote stands outside the article')
  })

  it.each(DEVELOPMENT_TYPES.filter(isExit))('never makes an exit: %s', (type) => {
    const text = 'On Tuesday, May 14, the Commerce Department removed Acme from the Entity List for good.'
    expect(whyDropped(text, { type, restriction: 'us-bis-el', date: '2024-05-14' })).toContain('only the rules may say')
  })

  it.each([
    'announcement_withdrawn',
    'expired',
    'superseded',
    'resolved',
    'acquitted_or_dismissed',
    'investigation_closed',
  ] as const)('never ends anything by another name either: %s', (type) => {
    expect(whyDropped(ADDED, { type })).toContain('only the rules may say')
  })

  it('leaves an exit of the rules as it is when it says the same', () => {
    const first = rulesSay({ type: 'delisted', restriction: 'unknown' })
    const claim = { quote: ADDED, type: 'delisted', restriction: 'us-bis-el', date: '2024-05-14' } as const
    const { findings, decisions } = read(storyOf(ADDED), [claim], first)
    expect(findings).toEqual(first.findings)
    expect(decisions.at(-1)?.why).toContain('theirs stands as it is')
  })

  it.each([
    ['The Commerce Department plans to put Acme on its Entity List.', 'designated', 'still to come'],
    ['The Commerce Department may put Acme on its Entity List on Tuesday.', 'designated', 'still to come'],
    ['Lawmakers urged the Commerce Department to put Acme on its Entity List.', 'designated', 'asked for'],
    ['The Commerce Department has not put Acme on its Entity List.', 'designated', 'denies'],
    ['A judge granted Acme a preliminary injunction against the Entity List.', 'ruling_for_company', 'holds for now'],
    ['A judge granted Acme a temporary stay against the Entity List.', 'partially_lifted', 'holds for now'],
    ['The Commerce Department and Acme agreed on the Entity List this week.', 'partially_lifted', 'agreement'],
    ['A court rejected every word of how Acme got on the Entity List.', 'designated', 'turned down'],
    ['A judge blocked the rule that put Acme on the Entity List.', 'designated', 'taking a restriction away'],
    ['The Commerce Ministry said Acme was a fine and upright company.', 'third_party_reaction', 'left to the rules'],
  ] as const)('%s is no %s', (text, type, why) => {
    expect(whyDropped(text, { type })).toContain(why)
  })

  it('cannot cut the words against it out of its quote', () => {
    const text = 'The Commerce Department has no intention and no plans to put Acme on its Entity List this year.'
    expect(whyDropped(text, { quote: 'put Acme on its Entity List' })).toContain('denies')
  })

  it('is weighed at every place where its quote stands', () => {
    const text = 'It put Acme on its Entity List. The ministry denied that it put Acme on its Entity List.'
    expect(whyDropped(text, { quote: 'put Acme on its Entity List' })).toBe('the sentence denies something')
  })

  it('needs more than a headline', () => {
    const more = { title: ADDED }
    expect(whyDropped('Acme makes chips for cars.', { quote: ADDED }, undefined, more)).toBe(
      'only the headline says so',
    )
  })

  it.each([
    ['zenith', ADDED, 'a company that was not found in the article'],
    ['borealis', `${ADDED} Shares in Borealis rose.`, 'a company that the story only names'],
  ])('is about a company that the story is about, not %s', (company, text, why) => {
    const story = storyOf(text)
    const matches = minds.match(story)
    const companies = matches.companies.map((one) => ({ ...one, subject: one.company === 'acme' }))
    const { findings, decisions } = read(story, [{ company, quote: ADDED }], rulesSay(), { ...matches, companies })
    expect(findings).toEqual([])
    expect(decisions.at(-1)?.why).toBe(why)
  })

  it('is about the company that its sentence names', () => {
    const text = `${ADDED} Borealis sued over its own place on the list.`
    const both = rulesSay({ company: 'acme' }, { company: 'borealis', type: 'lawsuit_filed' })
    expect(whyDropped(text, { company: 'borealis', quote: ADDED }, both)).toBe('the sentence does not name the company')
  })

  it.each([
    ['a day that the sentence does not say', '2024-05-13'],
    ['a day to come', '2024-05-30'],
    ['no date at all', 'soon'],
    ['an impossible date', '2024-13-45'],
  ])('loses its date when it is %s', (_, date) => {
    const { findings } = read(storyOf(`${ADDED} It binds until May 30.`), [{ quote: ADDED, date }])
    expect(findings).toMatchObject([{ date: null, datePrecision: 'none' }])
  })

  it('is history when its day is long past, however the model calls it', () => {
    const text = 'The Commerce Department gave Acme a place on its Entity List on 3 March 2021.'
    const first = rulesSay({ type: 'lawsuit_filed' })
    const { findings } = read(storyOf(text), [{ quote: text, date: '2021-03-03', background: false }], first)
    expect(findings[1]).toMatchObject({ date: '2021-03-03', background: true })
  })

  it('tells no history without a day', () => {
    expect(whyDropped(ADDED, { background: true }, rulesSay({ type: 'lawsuit_filed' }))).toContain('without a day')
  })

  it('is dropped where the rules heard the same thing and left it out', () => {
    const left = { ...decisionOnStory(false, 'only planned'), sentence: 1, type: 'designated' } as const
    expect(whyDropped(ADDED, {}, { ...rulesSay(), decisions: [left] })).toBe('the rules left it out: only planned')
  })

  it('is filed under the restriction that the rules hear, or under a name that only one restriction has', () => {
    const vague = 'The authorities blacklisted the maker of chips Acme on Tuesday, May 14.'
    const under = (text: string, restriction: string) =>
      read(storyOf(text), [{ quote: vague, restriction }]).findings.map((finding) => finding.restriction)
    expect(under(vague, 'un-sc')).toEqual(['unknown'])
    expect(whyDropped(ADDED, { restriction: 'un-sc' })).toContain('the rules hear another restriction')
    expect(under(`${vague} Officials spoke of red flag list entries.`, 'us-bis-uvl')).toEqual(['us-bis-uvl'])
  })

  it('never fails on what is no sentence', () => {
    for (const quote of ['', ' ', '\ud800', '$&(.*)+?[', 'a'.repeat(600), '\0'.repeat(30)])
      expect(read(storyOf(ADDED), [claimOf({ quote })]).findings).toEqual([])
  })
})
