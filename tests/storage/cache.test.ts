import { createServer, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { openCache } from '../../src/storage/cache.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server on a random port; its address as a Redis. */
async function listen(server: Server): Promise<string> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `redis://127.0.0.1:${(server.address() as { port: number }).port}`
}

/** As much of Redis as a cache uses: SET with a lifetime, GET and UNLINK; anything else is fine with it. */
function redis(): Server {
  const kept = new Map<string, { value: string; until: number }>()
  const bulk = (value: string | undefined) =>
    value === undefined ? '$-1\r\n' : `$${Buffer.byteLength(value)}\r\n${value}\r\n`
  function answer([name = '', key = '', value = '', unit = '', life = '']: string[]): string {
    switch (name.toUpperCase()) {
      case 'SET':
        kept.set(key, { value, until: unit.toUpperCase() === 'PX' ? Date.now() + Number(life) : Infinity })
        return '+OK\r\n'
      case 'GET':
        return bulk((kept.get(key)?.until ?? 0) > Date.now() ? kept.get(key)?.value : undefined)
      case 'UNLINK':
      case 'DEL':
        return `:${Number(kept.delete(key))}\r\n`
      default:
        return '+OK\r\n'
    }
  }
  return createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => {
      const words = data.toString().split('\r\n')
      for (let i = 0; words[i]?.startsWith('*'); ) {
        const count = Number(words[i]?.slice(1))
        socket.write(answer(Array.from({ length: count }, (_, n) => words[i + 2 + n * 2] ?? '')))
        i += 1 + count * 2
      }
    })
  })
}

const neverUsed = new Pool()

describe('the cache on Redis', () => {
  it('keeps what may be lost, for a while', async () => {
    const cache = openCache({ cacheUrl: await listen(redis()), pool: neverUsed }, () => {})
    await cache.set('page', { text: 'x' }, 60_000)
    await cache.set('brief', 1, 1)
    await sleep(10)
    expect(await cache.get('page')).toEqual({ text: 'x' })
    expect(await cache.get('brief')).toBeUndefined()
    await cache.delete('page')
    expect(await cache.get('page')).toBeUndefined()
    await cache.close()
  })

  it.each([
    ['nobody listens', async () => 'redis://127.0.0.1:1'],
    ['never answers', () => listen(createServer((socket) => socket.on('error', () => {})))],
  ])('answers nothing, soon, where %s, and says so once', async (_, address) => {
    const troubles: string[] = []
    const cache = openCache({ cacheUrl: await address(), pool: neverUsed }, (sentence) => troubles.push(sentence))
    await cache.set('page', 1, 60_000)
    for (let i = 0; i < 100; i++) expect(await cache.get('page')).toBeUndefined()
    expect(troubles).toEqual(['The cache failed and is left alone for a while'])
    await cache.close()
  })
})
