import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { startPostgres } from '../../src/storage/embedded-postgres.ts'

const OWNER = resolve('tests/support/postgres-owner.ts')
const isRoot = process.getuid?.() === 0
const nobody = () => Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }))
/** As root one can become another user, who must be let in to the folder this program is in. */
const canBeNobody =
  isRoot &&
  spawnSync(process.execPath, ['--version'], { uid: nobody(), gid: nobody(), env: { NODE_OPTIONS: '' } }).error ===
    undefined

const folders: string[] = []
const owners: ChildProcess[] = []

function folder(...inside: string[]): string {
  const made = mkdtempSync(join(tmpdir(), 'casewire-pg-'))
  folders.push(made)
  return join(made, ...inside)
}

afterEach(async () => {
  for (const owner of owners.splice(0)) owner.kill('SIGKILL')
  for (const made of folders.splice(0)) {
    for (const pid of serversIn(made)) kill(pid)
    rmSync(made, { recursive: true, force: true })
  }
})

/** Another process that owns a data folder; resolves when it has it, or with what it says when it is refused. */
function own(
  dataDir: string,
  as: { uid?: number; gid?: number } = {},
  kind: 'durable' | 'throw-away' = 'durable',
): Promise<{ process: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [OWNER, dataDir, kind], { ...as, stdio: ['ignore', 'pipe', 'inherit'] })
  owners.push(child)
  return new Promise((done) => {
    child.stdout?.once('data', (data: Buffer) => done({ process: child, said: data.toString().trim() }))
  })
}

function serversIn(made: string): number[] {
  try {
    const found = execFileSync('find', [made, '-name', 'postmaster.pid'], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .filter(Boolean)
    return found.map((file) => Number(readFileSync(file, 'utf8').split('\n')[0]))
  } catch {
    return []
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {}
}

async function ask(connection: object, statement: string): Promise<unknown[]> {
  const client = new Client(connection)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

describe('the PostgreSQL that Casewire brings', () => {
  it.each([
    ['a plain folder', ['data']],
    ['a path with spaces and quotes', ['my “data” folder', "it's here"]],
    ['a path too long for a socket', ['x'.repeat(60), 'y'.repeat(60)]],
  ])('runs in %s, and again', async (_, inside) => {
    const dataDir = folder(...inside)
    const first = await startPostgres(dataDir)
    await ask(first.connection, 'create table kept as select 1 as one')
    await first.stop()
    const second = await startPostgres(dataDir)
    expect(await ask(second.connection, 'select one from kept')).toEqual([{ one: 1 }])
    await second.stop()
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  it('listens on no port where the system has sockets', async () => {
    const { connection, stop } = await startPostgres(folder('data'))
    expect(await ask(connection, "select setting from pg_settings where name = 'listen_addresses'")).toEqual([
      { setting: '' },
    ])
    await stop()
  })

  it('is adopted when its owner was killed, and has lost nothing', async () => {
    const dataDir = folder('data')
    const owner = await own(dataDir)
    expect(owner.said).toBe('ready')
    owner.process.kill('SIGKILL')
    const [before] = serversIn(dataDir)
    const { connection, stop } = await startPostgres(dataDir)
    expect(serversIn(dataDir)).toEqual([before])
    expect(await ask(connection, 'select said from owner')).toEqual([{ said: 'kept' }])
    await stop()
  })

  it('comes up again when it was killed with its owner', async () => {
    const dataDir = folder('data')
    const owner = await own(dataDir)
    owner.process.kill('SIGKILL')
    serversIn(dataDir).forEach(kill)
    const { connection, stop } = await startPostgres(dataDir)
    expect(await ask(connection, 'select said from owner')).toEqual([{ said: 'kept' }])
    await stop()
  })

  it('refuses a folder that a living Casewire has, and says whose it is', async () => {
    const dataDir = folder('data')
    const owner = await own(dataDir)
    const elsewhere = own(dataDir)
    await expect(startPostgres(dataDir)).rejects.toThrow(`Another Casewire (process ${owner.process.pid})`)
    expect((await elsewhere).said).toContain('set DATA_DIR to another folder')
  })

  it('lets one of two that start at once in an empty folder win', async () => {
    const dataDir = folder('data')
    const both = await Promise.all([own(dataDir), own(dataDir)])
    expect(both.map(({ said }) => (said === 'ready' ? 'ready' : said.slice(0, 16))).sort()).toEqual([
      'Another Casewire',
      'ready',
    ])
  })

  it('starts again when it dies under its owner', async () => {
    const dataDir = folder('data')
    const { connection, stop } = await startPostgres(dataDir)
    serversIn(dataDir).forEach(kill)
    await expect
      .poll(() => ask(connection, 'select 1 as one').catch(() => 'away'), { timeout: 20_000 })
      .toEqual([{ one: 1 }])
    await stop()
  })

  it('makes a cluster anew that was killed half-made', async () => {
    const dataDir = folder('data')
    const child = spawn(process.execPath, [OWNER, dataDir], { stdio: 'ignore' })
    owners.push(child)
    const making = () => existsSync(dataDir) && readdirSync(dataDir).some((name) => name.includes('.making-'))
    await expect.poll(making, { interval: 5, timeout: 20_000 }).toBe(true)
    child.kill('SIGKILL')
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false)
    const { stop } = await startPostgres(dataDir)
    await stop()
  })

  it('is handed over by an owner that is stopping, and by that one to the next', async () => {
    const dataDir = folder('data')
    const troubles: string[] = []
    let owner = await startPostgres(dataDir)
    for (let i = 0; i < 3; i++) {
      const next = startPostgres(dataDir, (sentence) => troubles.push(sentence))
      await sleep(300)
      await owner.stop()
      owner = await next
    }
    expect(await ask(owner.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    await owner.stop()
    expect(troubles).toEqual([])
  })

  it('comes back on the port that its connections know', async () => {
    const { connection, stop } = await startPostgres(folder('x'.repeat(60), 'y'.repeat(60)))
    serversIn(folders.at(-1) ?? '').forEach(kill)
    await expect
      .poll(() => ask(connection, 'select 1 as one').catch(() => 'away'), { timeout: 20_000 })
      .toEqual([{ one: 1 }])
    await stop()
  })

  it('is not kept from starting by a stranger who got its old process id, and leaves that one alone', async () => {
    const dataDir = folder('data')
    await (await startPostgres(dataDir)).stop()
    const cluster = join(dataDir, 'postgres')
    const { uid, gid } = statSync(cluster)
    const stranger = spawn('sleep', ['60'], { uid, gid })
    owners.push(stranger)
    writeFileSync(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n1700000000\n5432\n${cluster}\n\n`)
    const { stop } = await startPostgres(dataDir)
    await stop()
    expect(stranger.signalCode ?? stranger.exitCode).toBeNull()
  })

  it('says why it does not start', async () => {
    const dataDir = folder('data')
    await (await startPostgres(dataDir)).stop()
    appendFileSync(join(dataDir, 'postgres', 'postgresql.conf'), '\nno_such_setting = 1\n')
    await expect(startPostgres(dataDir)).rejects.toThrow(/does not start.*configuration file.*set DATA_DIR/)
  })

  it('ends with a killed owner and takes its folder with it when it is to be thrown away', async () => {
    const dataDir = folder('data')
    const owner = await own(dataDir, {}, 'throw-away')
    expect(owner.said).toBe('ready')
    owner.process.kill('SIGKILL')
    await expect.poll(() => existsSync(dataDir), { timeout: 20_000 }).toBe(false)
  })

  it('says what to do about a folder that cannot be made', async () => {
    const blocked = folder('file')
    symlinkSync('/proc/version', blocked)
    await expect(startPostgres(join(blocked, 'data'))).rejects.toThrow(/cannot be used: .*set DATA_DIR/)
  })

  it.skipIf(!isRoot)('runs for root in a folder that only root may enter (skipped unless root)', async () => {
    const made = folder('closed')
    mkdirSync(made, { mode: 0o700 })
    const { connection, stop } = await startPostgres(join(made, 'data'))
    expect(await ask(connection, 'select 1 as one')).toEqual([{ one: 1 }])
    await stop()
  })

  describe.skipIf(!canBeNobody)(
    'with several users (skipped unless the tests run as root, in a folder others may enter)',
    () => {
      it('runs for an ordinary user, and root goes on as that user', async () => {
        const made = folder()
        chmodSync(made, 0o777)
        const owner = await own(join(made, 'data'), { uid: nobody(), gid: nobody() })
        expect(owner.said).toBe('ready')
        owner.process.kill('SIGKILL')
        serversIn(made).forEach(kill)
        const { connection, stop } = await startPostgres(join(made, 'data'))
        expect(await ask(connection, 'select said from owner')).toEqual([{ said: 'kept' }])
        await stop()
      })

      it.each([
        ['a folder it may not write', 0o755, 'Change its owner'],
        ['a database of another user', 0o777, 'belongs to another user'],
      ])('refuses an ordinary user %s', async (_, mode, says) => {
        const made = folder()
        chmodSync(made, 0o755)
        const dataDir = join(made, 'data')
        await (await startPostgres(dataDir)).stop()
        chmodSync(dataDir, mode)
        expect((await own(dataDir, { uid: nobody(), gid: nobody() })).said).toContain(says)
      })
    },
  )
})
