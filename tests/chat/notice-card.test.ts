import { describe, expect, it } from 'vitest'
import { noticeCard } from '../../src/chat/notice-card.ts'

describe('a notice', () => {
  const of = (place?: Parameters<typeof noticeCard>[0]['place']) =>
    noticeCard({ kind: 'notice', title: 'T', body: 'B', ...(place && { place }) })

  it('links to the place it is about', () => {
    expect(of({ platform: 'discord', workspace: '1', channel: '2' }).sources).toMatchObject([
      { url: 'https://discord.com/channels/1/2' },
    ])
    expect(of({ platform: 'slack', workspace: 'T1', channel: 'C&2' }).sources).toMatchObject([
      { url: 'https://slack.com/app_redirect?team=T1&channel=C%262' },
    ])
    expect(of({ platform: 'discord', workspace: 'dm:3', channel: '4' }).sources).toMatchObject([
      { url: 'https://discord.com/channels/@me/4' },
    ])
  })

  it('needs none', () => expect(of()).toEqual({ title: 'T', tone: 'caution', body: 'B' }))
})
