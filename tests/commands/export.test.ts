import { describe, expect, it } from 'vitest'
import { newId } from '../../src/new-id.ts'
import { development } from '../support/developments.ts'
import { asker, realBot } from '../support/real-bot.ts'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()
let runs = 0

/** Two workspaces that each subscribed to a company and corrected something. */
async function twoWorkspaces() {
  const run = `e${++runs}`
  const bot = await realBot(open(), run)
  const [here, there] = [asker(`here-${run}`), asker(`there-${run}`, { user: 'U2', name: 'bob' })]
  const listed = await bot.file(development({ id: newId(), company: bot.acme, type: 'designated', date: '2021-01-14' }))
  const sued = await bot.file(
    development({ id: newId(), company: bot.acme, type: 'lawsuit_filed', date: '2021-01-29' }),
  )
  for (const by of [here, there]) await bot.ask(`subscribe ${bot.acme}`, by)
  await bot.ask(`correct development:${sued} what:not-news note:"no such suit"`, here)
  await bot.ask(`correct development:${listed} what:date to:2021-01-13`, there)
  const rows = async (what: string) => {
    const { file } = await bot.ask(`export ${what} format:json`, here)
    return file && JSON.parse(new TextDecoder().decode(file.bytes))
  }
  return { ...bot, here, there, sued, rows }
}

describe('/export', () => {
  it('gives a workspace its own subscriptions and corrections, and nothing of others', async () => {
    const { acme, here, there, sued, rows } = await twoWorkspaces()
    expect(await rows('subscriptions')).toMatchObject([{ destination_workspace: here.workspace, company: acme }])
    const corrections = await rows('corrections')
    expect(corrections).toMatchObject([{ development: sued, wrong: 'not-news', note: 'no such suit', by_name: 'ann' }])
    expect(JSON.stringify(corrections)).not.toContain(there.workspace)
  })

  it('gives the cases as this workspace sees them, with their names and sources', async () => {
    const { acme, rows } = await twoWorkspaces()
    const cases: { company: string }[] = await rows('cases')
    expect(cases.filter(({ company }) => company === acme)).toMatchObject([
      {
        company_name: expect.stringMatching(/^Acme/),
        status: 'in_force',
        since: '2021-01-14',
        decided_by: 'designated',
      },
    ])
  })

  it('says who changed what', async () => {
    const { rows } = await twoWorkspaces()
    expect(await rows('audit')).toContainEqual(
      expect.objectContaining({ what: 'correct', by_name: 'ann', details_wrong: 'not-news' }),
    )
  })

  it('says that there is nothing where there is nothing', async () => {
    const { ask } = await twoWorkspaces()
    expect(await ask('export corrections', asker('empty'))).toEqual({
      title: 'Corrections: none',
      tone: 'neutral',
      body: 'There is nothing to export.',
    })
  })

  it('is for managers', async () => {
    const { ask, here } = await twoWorkspaces()
    expect((await ask('export cases', { ...here, manager: false })).file).toBeUndefined()
  })
})
