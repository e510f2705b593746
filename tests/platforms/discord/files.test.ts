import { Agent, setGlobalDispatcher } from 'undici'
import { expect, it } from 'vitest'
import { silentLog } from '../../../src/log.ts'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import { createFakeDesk } from '../../support/discord/fake-desk.ts'
import { startLocalDiscord } from '../../support/discord/local-discord.ts'

it('a file is attached also where the undici of our feeds carries all requests', async () => {
  setGlobalDispatcher(new Agent())
  const discord = await startLocalDiscord()
  const platform = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, log: silentLog })
  const bytes = new TextEncoder().encode('company\n阿克米\n')
  const file = { name: 'casewire-cases.csv', type: 'text/csv', bytes }
  const { desk } = createFakeDesk(() => ({ title: 'Export', tone: 'neutral', file }))
  try {
    await platform.start(desk)
    const { embeds } = await discord.slash('case', { company: 'xiaomi' }).answered
    expect(embeds).toMatchObject([{ title: 'Export' }])
    expect(discord.requests.findLast(({ files }) => files.size)?.files.get('casewire-cases.csv')).toEqual(bytes)
    expect(discord.violations).toEqual([])
  } finally {
    await platform.stop()
    await discord.close()
  }
})
