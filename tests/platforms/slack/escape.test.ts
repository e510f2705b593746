import { describe, expect, test } from 'vitest'
import { toHref, toLink, toMrkdwn, toPlain } from '../../../src/platforms/slack/escape.ts'

describe('mrkdwn', () => {
  test.each([
    ['a channel ping', '<!channel> wake up', '&lt;!channel&gt; wake up'],
    ['a mention', '<@U123>', '&lt;@U123&gt;'],
    ['a channel link', '<#C123|general>', '&lt;#C123|general&gt;'],
    ['a date', '<!date^1392734382^{date}|x>', '&lt;!date^1392734382^{date}|x&gt;'],
    ['a foreign link', '<https://evil.example|Reuters>', '&lt;https://evil.example|Reuters&gt;'],
    ['an entity written out', '&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
    ['bold, italic, struck and code', '*a* _b_ ~c~ `d`', '∗a∗ ˍbˍ ∼c∼ ˋdˋ'],
    ['a quotation', '> not a quotation', '› not a quotation'],
    ['an emoji', 'It is :skull: time', 'It is ∶skull: time'],
    ['a time of day', 'at 10:30:45', 'at 10:30:45'],
    ['a control character and a reversal of direction', 'a\u0000b\u202Ec', 'abc'],
  ])('%s is shown as it was written and does nothing', (_, text, expected) => expect(toMrkdwn(text)).toBe(expected))
})

test('plain text keeps every character but angle brackets', () => {
  expect(toPlain('AT&T *rises* <!here> _today_')).toBe('AT&T *rises* ‹!here› _today_')
})

describe('links', () => {
  test.each([
    ['https://example.org/a?b=1&c=2', 'https://example.org/a?b=1&amp;c=2'],
    ['https://example.org/a|b>c d', 'https://example.org/a%7Cb%3Ec%20d'],
    ['https://example.org/#<!channel>', 'https://example.org/#%3C!channel%3E'],
    ['http://example.org', 'http://example.org/'],
  ])('%s cannot end its link early', (url, href) => expect(toHref(url)).toBe(href))

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'slack://channel',
    '//example.org',
    'no address',
    '',
  ])('%s is no link', (url) => expect(toHref(url)).toBeNull())

  test('a label cannot close the link, open another or swap its target', () => {
    expect(toLink('https://example.org/', 'Win|<https://evil.example|x>\n*now*')).toBe(
      '<https://example.org/|Win|&lt;https://evil.example|x&gt; ∗now∗>',
    )
  })
})
