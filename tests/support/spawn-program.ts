import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const MAIN = resolve('src/main.ts')

/** The whole program as a process of its own, with nothing in its environment but what is given. Whoever spawns it ends it. */
export function spawnProgram(env: Record<string, string>, input?: string) {
  const child = spawn(process.execPath, [MAIN], {
    // Not the project’s folder, whose .env is somebody’s.
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString()
  })
  child.stdin.on('error', () => {})
  if (input !== undefined) child.stdin.end(input)
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)))

  return {
    child,
    ended,
    out: () => out,
    err: () => err,
    say: (line: string) => child.stdin.write(`${line}\n`),
    /** Wait until stdout holds this. */
    async shows(text: string, milliseconds = 60_000): Promise<void> {
      for (const deadline = Date.now() + milliseconds; !out.includes(text); await sleep(20))
        if (Date.now() > deadline || child.exitCode !== null)
          throw new Error(`“${text}” was not shown.\n${out}\n${err}`)
    },
    ready(): Promise<void> {
      return this.shows('ready')
    },
    async stop(): Promise<number | null> {
      child.kill('SIGTERM')
      return ended
    },
    async crash(): Promise<void> {
      child.kill('SIGKILL')
      await ended
    },
  }
}
