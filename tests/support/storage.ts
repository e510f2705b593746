import { afterAll, beforeAll } from 'vitest'
import type { Storage } from '../../src/storage/storage.ts'
import { openThrowAwayStorage } from '../../src/storage/throw-away.ts'

/** Real storage for the tests of one file, gone when they are done. */
export function throwAwayStorage(): () => Storage {
  let storage: Storage | undefined
  beforeAll(async () => {
    storage = await openThrowAwayStorage({ databaseUrl: undefined })
  })
  afterAll(async () => storage?.close())
  return () => {
    if (!storage) throw new Error('The storage is not open yet')
    return storage
  }
}
