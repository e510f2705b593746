import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseStoryLine, toStoryLine } from '../../../src/journey/read/story-line.ts'

const story = {
  id: 's1',
  url: 'https://example.org/a',
  outlet: 'Example Times',
  title: 'Judge pauses order',
  published: '2021-03-12',
  text: 'One.\nTwo.',
  lang: 'en',
}

test('a story goes out under the names of the line, in their order, on one line', () =>
  expect(toStoryLine(story)).toBe(
    '{"id":"s1","url":"https://example.org/a","source":"Example Times","title":"Judge pauses order","published":"2021-03-12","text":"One.\\nTwo.","lang":"en"}',
  ))

test('it comes back as it went', () => {
  const text = fc.string({ unit: 'grapheme' })
  const some = fc.option(text.filter(Boolean), { nil: null })
  const published = fc.constantFrom(null, '2021-03-12', '2021-03-12T10:00:00.000Z')
  const any = fc.record({ id: text.filter(Boolean), url: some, outlet: some, title: text, published, text, lang: some })
  fc.assert(
    fc.property(any, (one) => {
      expect(parseStoryLine(toStoryLine(one))).toEqual(one)
    }),
  )
})

test('missing keys are empty and unknown ones ignored', () =>
  expect(parseStoryLine('{"id":"s1","mood":"good","source":null}')).toEqual({
    ...{ id: 's1', url: null, outlet: null, title: '', published: null, text: '', lang: null },
  }))

test.each([
  ['Fri, 12 Mar 2021 10:00:00 GMT', '2021-03-12T10:00:00.000Z'],
  ['2035-01-01', '2035-01-01'],
  ['last week', null],
  ['', null],
  [null, null],
])('published %j is read as %j', (published, date) =>
  expect(parseStoryLine(JSON.stringify({ id: 's1', published })).published).toBe(date),
)

test.each([
  ['{"id":1}', /“id” must be a text/],
  ['{"title":"x"}', /“id” must be/],
  ['{"id":""}', /“id” must not be empty/],
  ['{"id":"s1","text":["a"]}', /“text” must be a text/],
  ['{"id":"s1","lang":5,"url":{}}', /“url” must be .*“lang” must be/],
  ['{"id":"s1","published":20210312}', /“published” must be a date or null/],
  ['[1]', /a story is an object/i],
  ['null', /a story is an object/i],
  ['{"id":', /not JSON/],
])('%s is refused by name', (line, message) => expect(() => parseStoryLine(line)).toThrow(message))
