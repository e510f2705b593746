import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/chat/card.ts'
import { snippetOf } from '../../src/chat/snippet.ts'
import { toText } from '../../src/platforms/console/to-text.ts'
import { toDiscord } from '../../src/platforms/discord/to-discord.ts'
import { toSlack } from '../../src/platforms/slack/to-slack.ts'

const card = (value: string, marked = true): Card => ({
  title: 'T',
  tone: 'neutral',
  fields: [{ label: 'L', value, ...(marked && { highlighted: true as const }) }],
})
const onDiscord = (one: Card) => toDiscord(one).embeds[0].fields?.[0]?.value
const onSlack = (one: Card) => JSON.stringify(toSlack(one))
const onTerminal = (one: Card) =>
  toText(one, { width: 200, style: (style, text) => (style === 'bold' && text !== 'L' ? `<b>${text}</b>` : text) })

const HOSTILE = 'The **fake** *ban* \ue000bold\ue001 <!channel> @everyone [x](https://evil.example) ban'

describe('words that stand out', () => {
  const marked = card(snippetOf(HOSTILE, 'ban'))

  it('are bold in every chat, and nothing else is', () => {
    expect(onDiscord(marked)?.match(/(?<!\\)\*\*/g)).toHaveLength(4)
    expect(onDiscord(marked)).toContain('\\*\\*fake\\*\\*')
    expect(onDiscord(marked)).not.toContain('@everyone')
    expect(onSlack(marked).match(/\u200b\*ban\*\u200b/g)).toHaveLength(2)
    expect(onSlack(marked)).toContain('∗∗fake∗∗')
    expect(onSlack(marked)).not.toContain('<!channel>')
    expect(onTerminal(marked).match(/<b>ban<\/b>/g)).toHaveLength(2)
  })

  it('are no words that a feed marked by itself', () => {
    for (const one of [marked, card(HOSTILE, false)])
      for (const show of [onDiscord, onSlack, onTerminal]) expect(show(one)).not.toMatch(/(\*\*|\u200b\*|<b>)bold/)
  })

  it('stay within the limits when every word stands out', () => {
    const all = card(snippetOf('a '.repeat(2_000), 'a').repeat(20))
    expect(onDiscord(all)?.length).toBeLessThanOrEqual(1_024)
    for (const block of toSlack(all).blocks)
      if (block.type === 'section')
        for (const field of block.fields ?? []) expect(field.text.length).toBeLessThanOrEqual(2_000)
  })
})
