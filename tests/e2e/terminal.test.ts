import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ask, dataFolder, runProgram } from '../support/program.ts'

describe('the program in a terminal, on the samples', () => {
  it('says where Xiaomi stood and stands, and exits 0', async () => {
    const env = { DATA_DIR: dataFolder() }
    const { code, out, err } = await ask(env, '/case xiaomi as-of:2021-03-20', '/case xiaomi', '/case xiomi')
    expect(err).toBe('')
    expect(code).toBe(0)
    const [, then = '', now = '', near = ''] = out.split(/^[■◐□•▲] /m)
    expect(then).toMatch(
      /Suspended: a court has blocked it for now \(preliminary injunction granted, 12 Mar 2021\)\. Not lifted\./,
    )
    expect(now).toMatch(/Lifted: a final court order vacated it \(vacated by court order, 25 May 2021\)\./)
    expect(now).toMatch(/^\[1\] [^[]*2021: [^[]*https?:\/\//m)
    expect(near).toMatch(/Did you mean Xiaomi/)
    expect(near).toContain('→ /case company:xiaomi')
  })

  it('moves no case of a company that is only named in passing', async () => {
    const { out } = await ask(
      { DATA_DIR: dataFolder() },
      '/case huawei',
      '/case tencent',
      '/case dji',
      '/case hikvision',
    )
    expect(out.match(/No restriction found in our sources\. This is not a clearance\./g)).toHaveLength(4)
  })

  it('says that these are samples and how to go live', async () => {
    const { out } = await ask({ DATA_DIR: dataFolder() }, '/help')
    expect(out).toMatch(/samples.*To go live, set FEEDS/)
    for (const command of [
      '/case',
      '/cases',
      '/timeline',
      '/compare',
      '/latest',
      '/search',
      '/subscribe',
      '/unsubscribe',
      '/subscriptions',
      '/track',
      '/untrack',
      '/feeds',
      '/explain',
    ])
      expect(out).toContain(command)
  })

  it('answers every command', async () => {
    const { code, out } = await ask(
      { DATA_DIR: dataFolder() },
      '/cases',
      '/timeline xiaomi',
      '/latest',
      '/search injunction',
      '/search exprot ban',
      '/compare xiaomi with:hesai',
      '/subscribe xiaomi',
      '/subscriptions',
      '/unsubscribe xiaomi',
      '/track "Acme Optics" aliases:ACME',
      '/untrack "Acme Optics"',
      '/feeds',
      '/explain https://example.org/nothing',
      '/frobnicate',
    )
    expect(code).toBe(0)
    for (const shown of [
      'Xiaomi: lifted since 25 May 2021',
      'Xiaomi: timeline',
      'Latest developments',
      'Stories with “injunction”',
      'These have “export ban”.',
      'Xiaomi and Hesai',
      'Subscribed to Xiaomi',
      'Subscriptions here',
      'Unsubscribed from Xiaomi',
      'Following Acme Optics',
      'No longer following Acme Optics',
      'feeds, all well',
      'No story with this address was read',
      'There is no command “frobnicate”',
    ])
      expect(out).toContain(shown)
  })

  it('knows the same after it was killed while reading for the first time', async () => {
    const undisturbed = await ask({ DATA_DIR: dataFolder() }, '/cases')
    const env = { DATA_DIR: dataFolder() }
    for (const patience of [700, 900, 1100, 1400]) {
      const program = runProgram(env)
      await new Promise((resolve) => setTimeout(resolve, patience))
      await program.crash()
    }
    const after = await ask(env, '/cases')
    const cases = (out: string) => out.slice(out.indexOf('• Cases'), out.indexOf('Sample feeds'))
    expect(cases(after.out)).toContain('Xiaomi')
    expect(cases(after.out)).toBe(cases(undisturbed.out))
  })

  it('ends cleanly when it is told to, and when the person leaves', async () => {
    const program = runProgram({ DATA_DIR: dataFolder() })
    await program.ready()
    expect(await program.stop()).toBe(0)
  })

  it('ends cleanly while it is still starting', async () => {
    const env = { DATA_DIR: dataFolder() }
    const program = runProgram(env)
    while (!existsSync(join(env.DATA_DIR, 'postgres.log'))) await sleep(5)
    expect(await program.stop()).toBe(0)
    expect(program.err()).toBe('')
    expect((await ask(env, '/case xiaomi')).out).toContain('Lifted')
  })

  it('ends cleanly when npm is told to, and leaves nothing running', async () => {
    const env = { DATA_DIR: dataFolder() }
    const npm = spawn('npm', ['start'], { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = new Promise((done) => npm.once('close', done))
    await new Promise<void>((ready) => npm.stdout.on('data', (data: Buffer) => data.includes('ready') && ready()))
    npm.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect((await ask(env, '/case xiaomi')).code).toBe(0)
  })

  it('refuses a data folder that another is using', async () => {
    const env = { DATA_DIR: dataFolder() }
    const first = runProgram(env)
    await first.ready()
    const second = await ask(env, '/case xiaomi')
    expect(second).toMatchObject({
      code: 1,
      err: expect.stringContaining(`Another Casewire (process ${first.child.pid})`),
    })
  })

  it('names every fault of its settings and stops', async () => {
    const { code, err } = await ask({ DATA_DIR: dataFolder(), SLACK_APP_TOKEN: 'xapp-1', FEEDS: 'nonsense' }, '/help')
    expect(code).toBe(1)
    expect(err).toMatch(/SLACK_BOT_TOKEN is missing[^]*FEEDS holds “nonsense”/)
  })
})
