import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPlainLine, toPlainText } from '../../../src/journey/read/plain-text.ts'

test.each([
  ['plain words stay', 'Court pauses order', 'Court pauses order'],
  ['paragraphs become lines', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
  ['line breaks become lines', 'One<br>two<br/>three', 'One\ntwo\nthree'],
  ['a break in the source is a space', 'One\n   two', 'One\ntwo'],
  ['and within markup too', '<p>One\n   two</p>', 'One two'],
  ['inline tags leave no gap', 'Xiao<b>mi</b> <i>wins</i>', 'Xiaomi wins'],
  ['list items are lines', '<ul><li>A<li>B</ul>', 'A\nB'],
  ['cells are apart', '<table><tr><td>A</td><td>B</td></tr></table>', 'A B'],
  ['scripts and styles are silent', 'A<script>x("<p>")</script><style>p{}</style>B', 'AB'],
  ['entities are decoded', 'AT&amp;T &#8217; &eacute; &#x2014;', 'AT&T ’ é —'],
  ['entities encoded twice are decoded', 'AT&amp;amp;T &amp;#8217;', 'AT&T ’'],
  ['markup encoded twice is stripped', '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;', 'One\nTwo'],
  ['a less-than sign is a word', 'Profit < 5 % & loss <3', 'Profit < 5 % & loss <3'],
  ['what is no element of HTML is a word', 'The <Xiaomi> case', 'The <Xiaomi> case'],
  ['zero-width and direction characters go', 'Xi\u200bao\u00admi\u202e \ufeffwins', 'Xiaomi wins'],
  ['control characters go', 'A\u0000\u0007B', 'AB'],
  ['odd spaces are spaces', 'A\u00a0\u2003\tB', 'A B'],
  ['letters and their accents are one', 'Socie\u0301te\u0301', 'Société'],
  ['a leftover of CDATA goes', '<![CDATA[<p>One</p>]]>', 'One'],
  ['a tag cut off is dropped', 'One <a href="http://exam', 'One'],
  ['words cut off are kept', 'Research <A', 'Research <A'],
])('%s', (_, html, text) => expect(toPlainText(html)).toBe(text))

test('a line has no breaks', () => expect(toPlainLine('<p>One</p><p>Two</p>')).toBe('One Two'))

test('nothing invisible and no empty line is ever left', () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '&amp;',
    '&#0;',
    '\u200b',
    '\ud800',
    '\r\n',
    '<',
    '>',
    '&',
    ' ',
    'words',
    '<script>',
    '<!--',
    ']]>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
      const text = toPlainText(parts.join(''))
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u200b\u202e]|\n\n|^\s|\s$/)
      expect(text.isWellFormed()).toBe(true)
    }),
  )
})

test.each([
  ['less-than signs', '<'.repeat(400_000)],
  ['half-open tags', 'x<p'.repeat(400_000)],
  ['nested elements', '<div>'.repeat(100_000)],
  ['ampersands', '&'.repeat(400_000)],
  ['entities within entities', `&${'amp;'.repeat(400_000)}`],
  ['spaces', ' \n'.repeat(400_000)],
  ['open comments', '<!--'.repeat(400_000)],
  ['endless attributes', `<a ${'x="'.repeat(400_000)}`],
])('%s in their hundred thousands are read in no time', { timeout: 5000 }, (_, html) => {
  expect(toPlainText(html).length).toBeLessThanOrEqual(2_000_000)
})
