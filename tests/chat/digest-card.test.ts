import { describe, expect, it } from 'vitest'
import { type DigestRow, digestCard } from '../../src/chat/digest-card.ts'
import { LONGEST_ANSWER, lengthOf } from '../../src/chat/page.ts'
import type { Standing, Status } from '../../src/domain/case.ts'
import { companyNamed } from '../../src/domain/company.ts'
import { toDiscord } from '../../src/platforms/discord/to-discord.ts'
import { toSlack } from '../../src/platforms/slack/to-slack.ts'
import { development } from '../support/developments.ts'

const row = (company: string, status: Status, part: Parameters<typeof development>[0] = {}): DigestRow => ({
  development: development({ company, ...part }),
  company: companyNamed(company, company),
  restriction: undefined,
  standing: { status } as Standing,
})
const shown = { id: 'd1', kind: 'digest', because: ['daily'], skip: 0 } as const

describe('a digest', () => {
  it('goes company by company, the worst off first, each development with its source', () => {
    const card = digestCard({
      ...shown,
      rows: [
        row('Free Co', 'lifted', { type: 'delisted', date: '2021-03-01', evidence: [{ rank: 1, outlet: 'Court' }] }),
        row('Bound Co', 'in_force', { type: 'designated', date: '2021-03-03' }),
        row('Bound Co', 'in_force', { type: 'ban_announced', date: '2021-03-02' }),
      ],
    })
    expect(card.title).toBe('Daily digest: 3 developments')
    expect(card.body).toBe(
      [
        'Bound Co (now: in force)',
        '– 2 Mar 2021: Ban announced [2]',
        '– 3 Mar 2021: Designated [3]',
        '',
        'Free Co (now: lifted)',
        '– 1 Mar 2021: Removed from the list [1]',
      ].join('\n'),
    )
    expect(card.sources?.map(({ outlet }) => outlet)).toEqual(['Court', 'Outlet 0', 'Outlet 0'])
  })

  it.each([
    [['daily'], 'Daily digest: 1 development'],
    [['weekly'], 'Weekly digest: 1 development'],
    [['quiet'], 'While it was quiet: 1 development'],
    [['cap'], 'And 1 more: a development beyond the cap'],
    [['quiet', 'daily'], 'Digest: 1 development'],
    [[], 'Digest: 1 development'],
  ] as const)('collected for %j says so', (because, title) =>
    expect(digestCard({ ...shown, because, rows: [row('A', 'in_force')] }).title).toBe(title),
  )

  it('of hundreds is read page by page, nothing left out, within what chats take', () => {
    const rows = Array.from({ length: 200 }, (_, i) =>
      row(`Company ${i % 40}`, 'in_force', {
        evidence: [{ title: `Headline ${i} ${'long '.repeat(20)}`, url: `https://example.org/${i}/${'x'.repeat(80)}` }],
      }),
    )
    const seen: string[] = []
    let pages = 0
    for (let skip: number | undefined = 0; skip !== undefined; pages++) {
      const card = digestCard({ ...shown, rows, skip })
      expect(lengthOf(card)).toBeLessThanOrEqual(LONGEST_ANSWER)
      seen.push(...(card.sources ?? []).map(({ title }) => title.split(' ')[1] ?? ''))
      const [embed] = toDiscord(card).embeds
      expect(embed.description?.endsWith('…')).toBe(false)
      expect(toSlack(card).blocks.length).toBeLessThanOrEqual(50)
      const next = card.buttons?.find(({ label }) => label === 'More')?.call
      expect(next?.command ?? 'digest').toBe('digest')
      skip = next && Number(next.options.skip)
    }
    expect(pages).toBeGreaterThan(10)
    expect(seen.sort()).toEqual(Array.from({ length: 200 }, (_, i) => String(i)).sort())
  })
})
