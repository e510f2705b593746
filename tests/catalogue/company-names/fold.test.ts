import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOLD, fold } from '../../../src/catalogue/company-names/fold.ts'

describe('folding', () => {
  it.each([
    ['SOCIÉTÉ GÉNÉRALE', 'societe generale'],
    ['ＮＥＣ', 'nec'],
    ['Ørsted', 'orsted'],
    ['Łukoil', 'lukoil'],
    ['華為技術有限公司', '华为技术有限公司'],
    ['Алёна Й', 'алена и'],
    ['ملي', 'ملی'],
    ['e\u0301t\u200be\u0301', 'ete'],
    ['Levi’s', "levi's"],
    ['  a \n b ', 'a b'],
    ['한화오션', '한화오션'],
    ['ガスプロム', 'ガスプロム'],
    ['Straße', 'straße'],
  ])('makes %s the same as %s', (written, folded) => {
    expect(fold(written)).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })

  it('of plain text is the same letter by letter and as a whole', () => {
    const plain = fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((unit) => String.fromCharCode(unit)) })
    fc.assert(
      fc.property(plain, (text) => {
        const units = [...text].map((character) => String.fromCharCode(FOLD[character.charCodeAt(0)] ?? 0)).join('')
        expect(fold(text)).toBe(units.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})
