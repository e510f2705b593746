import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../../../src/journey/understand/families/index.ts'
import { CUES } from '../../../src/journey/understand/language.ts'
import { LEXICONS } from '../../../src/journey/understand/lexicon/index.ts'
import { news } from './acme.ts'

describe.each(FAMILIES.map((family) => [family.name, family] as const))('%s', (_name, family) => {
  it.each(family.examples.map(([sentence, type]) => [sentence, type] as const))('%s → %s', (sentence, type) => {
    const types = news(sentence)
    if (type === null) expect(types).toEqual([])
    else expect(types).toContain(type)
  })

  it('explains its traps', () => expect(family.traps.length).toBeGreaterThan(0))
})

describe('the rules', () => {
  it('speak only of concepts that a lexicon knows', () => {
    const known = new Set(['co', '?', ...LEXICONS.flatMap((lexicon) => Object.keys(lexicon.concepts))])
    const used = CUES.flatMap((cue) => [
      ...cue.steps.flatMap((step) => [...step.any]),
      ...cue.unless,
      ...cue.needs,
      ...(cue.by ?? []),
    ])
    expect([...new Set(used)].filter((concept) => !known.has(concept))).toEqual([])
  })

  it('can fire in every language: each knows courts, agencies, lists, bans and the acts on them', () => {
    for (const { lang, concepts } of LEXICONS)
      for (const concept of [
        'court',
        'agency',
        'list',
        'ban',
        'add',
        'remove',
        'lift',
        'block',
        'reject',
        'sue',
        'not',
        'may',
      ] as const)
        expect(concepts[concept], `${lang} ${concept}`).toBeTruthy()
  })
})
