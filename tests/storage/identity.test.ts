import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { postgresIdentity } from '../../src/storage/embedded/identity.ts'

const isRoot = process.getuid?.() === 0

describe('who PostgreSQL runs as', () => {
  it.skipIf(isRoot)('is ourselves (skipped as root)', () => {
    expect(postgresIdentity('/nowhere')).toMatchObject({ owner: undefined })
  })

  it.skipIf(!isRoot)(
    'is another than root, who reaches a program in a folder only root may enter (skipped unless root)',
    () => {
      const closed = mkdtempSync(join(tmpdir(), 'casewire-closed-'))
      onTestFinished(() => rmSync(closed, { recursive: true }))
      const program = join(closed, 'program')
      writeFileSync(program, '#!/bin/sh\nid -u\n')
      chmodSync(program, 0o755)
      const { file, args, options } = postgresIdentity('/nowhere').run('/bin/sh', [
        '-c',
        '[ -x "$0" ] && "$0"',
        program,
      ])
      expect(Number(execFileSync(file, args, { ...options, encoding: 'utf8' }))).toBeGreaterThan(0)
    },
  )
})
