import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { withFile } from '../../../src/platforms/console/with-file.ts'
import { card } from './terminal.ts'

const file = { name: 'casewire-cases.csv', type: 'text/csv', bytes: new TextEncoder().encode('company\n') }

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'casewire-exports-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

it('writes the file into its folder and says where', async () => {
  const exports = join(folder(), 'exports')
  const shown = await withFile({ ...card('Export'), file }, exports)
  expect(shown.body).toBe(`Written to ${join(exports, 'casewire-cases.csv')}`)
  expect(readFileSync(join(exports, 'casewire-cases.csv'), 'utf8')).toBe('company\n')
})

it('never leaves its folder', async () => {
  const exports = folder()
  const { body } = await withFile({ ...card('Export'), file: { ...file, name: '../../evil.csv' } }, exports)
  expect(body).toBe(`Written to ${join(exports, '..-..-evil.csv')}`)
})

it('says what is wrong with the folder', async () => {
  const taken = join(folder(), 'taken')
  writeFileSync(taken, '')
  expect((await withFile({ ...card('Export'), file }, taken)).body).toMatch(/could not be written \(EEXIST\)/)
})
