import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEXICONS } from '../../../src/journey/understand/lexicon/index.ts'
import { understood } from './acme.ts'

const WORDS =
  'Acme Borealis the ministry Pentagon court judge blocks ban list added to its on Thursday may not lifted sanctions , . ; which had been in 2021 removes from injunction rejected a bid 商务部 列入 清单 « ” $ 20 million'.split(
    ' ',
  )
const text = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
)
const lang = fc.constantFrom(...LEXICONS.map((lexicon) => lexicon.lang), 'ko')

describe('any story', () => {
  it('is understood without a throw, twice the same, with quotes from itself', () => {
    fc.assert(
      fc.property(text, text, lang, fc.constantFrom('2021-03-13', null), (title, body, language, published) => {
        const result = understood(body, { title, lang: language, published })
        expect(understood(body, { title, lang: language, published })).toEqual(result)
        for (const { evidence, date } of result.findings) {
          expect(body.includes(evidence) || title.includes(evidence)).toBe(true)
          expect(date ?? '2021').toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
        }
        if (!result.relevant) expect(result.subjects).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('names no company twice, as subject and as mention', () => {
    fc.assert(
      fc.property(text, lang, (body, language) => {
        const { subjects, mentions } = understood(body, { lang: language })
        expect(subjects.filter((id) => mentions.includes(id))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
