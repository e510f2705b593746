import type { Log } from '../../../src/log.ts'

/** A log that remembers, and can be waited for. */
export function createTestLog() {
  const lines: { level: string; sentence: string; fields: object }[] = []
  const waiting = new Set<() => void>()
  const at =
    (level: string) =>
    (sentence: string, fields: object = {}) => {
      lines.push({ level, sentence, fields })
      for (const look of [...waiting]) look()
    }
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
  const said = (sentence: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!lines.some((line) => line.sentence === sentence)) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  return { ...log, lines, said }
}
