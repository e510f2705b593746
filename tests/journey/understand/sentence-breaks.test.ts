import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceEnds } from '../../../src/journey/understand/sentence-breaks.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const platformEnds = (line: string) =>
  Array.from(segmenter.segment(line), ({ segment, index }) => index + segment.length)

describe('the ends of sentences', () => {
  it.each([
    ['a full stop before a capital', 'It fell. It rose.', [9, 17]],
    ['not before a small letter', 'It fell. and rose.', [18]],
    ['not inside a number or an abbreviation', 'Up 3.5 in the U.S. on 1 May.', [28]],
    ['behind the quotation mark that closes', '“It fell.” It rose.', [11, 19]],
    ['before a bracket', 'It fell! (It rose.)', [9, 19]],
    ['in Cyrillic', 'Он упал. Он встал.', [9, 18]],
    ['in Chinese', '它跌了。它涨了。', [4, 8]],
    ['of nothing', '', []],
  ])('%s', (_, line, ends) => expect(sentenceEnds(line)).toEqual(ends))

  it('are those of the platform for every character in every place of a stop', () => {
    for (let unit = 9; unit < 0x20d0; unit++) {
      const c = String.fromCharCode(unit)
      const line = `a${c} B a.${c} B a. ${c}b a.${c}B a. ${c} b A${c}B a!${c} b a. 1${c}b 3${c}4 A.${c}`
      expect(sentenceEnds(line), `U+${unit.toString(16)}`).toEqual(platformEnds(line))
    }
  })

  it('are those of the platform for any line', () => {
    const unit = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'aBé1Жж .!?,)"’“-;:—…$(') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (line) => {
        expect(sentenceEnds(line)).toEqual(platformEnds(line))
      }),
      { numRuns: 3000 },
    )
  })
})
