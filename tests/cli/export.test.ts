import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { exportAll } from '../../src/cli/export.ts'
import { asker, realBot } from '../support/real-bot.ts'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()

async function exported(workspace: string | undefined): Promise<{ destination_workspace: string }[]> {
  const chunks: Buffer[] = []
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  await exportAll(open(), { what: 'subscriptions', format: 'json', workspace }, output)
  return JSON.parse(Buffer.concat(chunks).toString())
}

it('gives the operator what is kept of all workspaces, or of one', async () => {
  const { ask, acme } = await realBot(open(), 'cli')
  await ask(`subscribe ${acme}`, asker('one'))
  await ask(`subscribe ${acme}`, asker('two'))
  expect((await exported(undefined)).map((row) => row.destination_workspace).sort()).toEqual(['one', 'two'])
  expect((await exported('two')).map((row) => row.destination_workspace)).toEqual(['two'])
})
