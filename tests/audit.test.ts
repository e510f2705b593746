import { describe, expect, it } from 'vitest'
import { asker, realBot } from './support/real-bot.ts'
import { throwAwayStorage } from './support/storage.ts'

const open = throwAwayStorage()

describe('who changed what', () => {
  it('is written down with every change, and with nothing that changed nothing', async () => {
    const storage = open()
    const { ask, acme } = await realBot(storage, 'audit')
    const by = asker('audited')
    await ask('track "Corex Optics" aliases:Corex', by)
    await ask('track "Corex Optics"', by)
    await ask('untrack "Corex Optics"', by)
    await ask('untrack "Corex Optics"', by)
    await ask('feeds add https://example.org/feed.xml', by)
    await ask('feeds add https://example.org/feed.xml', by)
    await ask('feeds remove https://example.org/feed.xml', by)
    await ask('feeds remove https://example.org/feed.xml', by)
    await ask(`case ${acme}`, by)
    const entries = await storage.audit.list('audited')
    expect(entries.map(({ what, subject }) => `${what}: ${subject}`)).toEqual([
      'track: corex-optics.audited',
      'untrack: corex-optics.audited',
      'feed added: https://example.org/feed.xml',
      'feed removed: https://example.org/feed.xml',
    ])
    expect(entries[0]).toEqual({
      at: '2021-06-15T12:00:00.000Z',
      by: { platform: 'slack', workspace: 'audited', channel: 'C-audited', user: 'U1', name: 'ann' },
      what: 'track',
      subject: 'corex-optics.audited',
      details: { name: 'Corex Optics', aliases: ['Corex'], country: '' },
    })
  })

  it('is not written down when the change fails', async () => {
    const storage = open()
    const { bot } = await realBot(storage, 'failing')
    const by = asker('failing')
    const broken = { ...by, platform: null as unknown as 'slack' }
    await expect(bot.feeds.add('https://example.org/other.xml', broken)).rejects.toThrow()
    expect(await bot.feeds.list('failing')).toEqual([])
    expect(await storage.audit.list('failing')).toEqual([])
  })
})
