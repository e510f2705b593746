import { setTimeout as sleep } from 'node:timers/promises'

/** Repeats an expectation until it holds; fails with its last error after about ten seconds. */
export async function eventually(expectation: () => void | Promise<void>): Promise<void> {
  for (let tries = 200; ; tries--) {
    try {
      return await expectation()
    } catch (error) {
      if (tries <= 0) throw error
      await sleep(50)
    }
  }
}
