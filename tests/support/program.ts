import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { spawnProgram } from './spawn-program.ts'

/** A data folder of one's own, gone after the test. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casewire-e2e-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'data')
}

/** The whole program as a process of its own, ended with the test. */
export function runProgram(env: Record<string, string>, input?: string) {
  const program = spawnProgram(env, input)
  onTestFinished(async () => {
    program.child.kill('SIGTERM')
    await Promise.race([program.ended, sleep(8_000)])
    program.child.kill('SIGKILL')
  })
  return program
}

/** Ask at the prompt of a new process, and wait until it has ended. */
export async function ask(env: Record<string, string>, ...lines: string[]) {
  const program = runProgram(env, `${lines.join('\n')}\n`)
  const code = await program.ended
  return { code, out: program.out(), err: program.err() }
}
