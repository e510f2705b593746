import { expect, test } from 'vitest'
import { decodeEntities, toPlainText, withoutMention } from '../../../src/platforms/slack/plain-text.ts'

test.each([
  ['case “Hua Hong”', 'case "Hua Hong"'],
  ['case ‘Hua Hong’', "case 'Hua Hong'"],
  ['subscribe xiaomi in <#C123|news>', 'subscribe xiaomi in #news'],
  ['subscribe xiaomi in <#C123>', 'subscribe xiaomi in #C123'],
  ['ask <@U1|ann>', 'ask @ann'],
  ['ask <@U1>', 'ask @U1'],
  ['explain <https://example.org/a?b=1&amp;c=2>', 'explain https://example.org/a?b=1&c=2'],
  ['explain <https://example.org/a|this story>', 'explain https://example.org/a'],
  ['case <http://mi.com|mi.com>', 'case mi.com'],
  ['write <mailto:a@example.org|a@example.org>', 'write a@example.org'],
  ['<!here> hello <!subteam^S1|@legal>', '@here hello @legal'],
  ['case AT&amp;T', 'case AT&T'],
  ['case a &lt;b&gt; &amp;lt;', 'case a <b> &lt;'],
  ['  case\u00a0xiaomi   as  of 2021-03-20 ', 'case xiaomi as of 2021-03-20'],
])('%s was typed as %s', (sent, typed) => expect(toPlainText(sent)).toBe(typed))

test('the mention of the bot is taken out, other people’s stay', () => {
  expect(withoutMention('<@U0BOT>: case xiaomi <@U1>', 'U0BOT').trim()).toBe('case xiaomi <@U1>')
})

test('entities are decoded once', () => expect(decodeEntities('AT&amp;amp;T')).toBe('AT&amp;T'))
