import { Worker } from 'node:worker_threads'
import type { PageScan } from './page/scan-page.ts'
import type { FeedDocument, FeedReading } from './read-feed-text.ts'

/** What is read apart from the main thread: crafted documents can take a parser minutes, and no chat may wait for that. */
export interface ApartTasks {
  scan: { input: { html: string }; output: PageScan }
  page: { input: { html: string; url: string }; output: string | null }
  feed: { input: { text: string; document: FeedDocument }; output: FeedReading }
}

/** Thrown when the time was up; the work is gone. */
export class TookTooLong extends Error {
  override name = 'TookTooLong'
}

let worker: Worker | undefined
let resting: NodeJS.Timeout | undefined
let tail: Promise<unknown> = Promise.resolve()

/**
 * Do one task in a thread of its own, one after the other, for at most `limit` milliseconds each. Throws TookTooLong, or what
 * the task threw. The thread is kept a while for the next task and does not
 * keep the program alive.
 */
export function apart<K extends keyof ApartTasks>(
  kind: K,
  input: ApartTasks[K]['input'],
  limit: number,
): Promise<ApartTasks[K]['output']> {
  const turn = tail.then(() => run(kind, input, limit))
  tail = turn.catch(() => {})
  return turn
}

async function run<K extends keyof ApartTasks>(
  kind: K,
  input: ApartTasks[K]['input'],
  limit: number,
): Promise<ApartTasks[K]['output']> {
  const thread = (worker ??= await start())
  clearTimeout(resting)
  const { promise, resolve, reject } = Promise.withResolvers<ApartTasks[K]['output']>()
  const answered = (answer: { output: ApartTasks[K]['output'] } | { error: Error }) =>
    'error' in answer ? reject(answer.error) : resolve(answer.output)
  const died = (error: Error) => {
    worker = undefined
    reject(error)
  }
  const left = () => died(new Error('The reading thread ended'))
  const timer = setTimeout(() => {
    died(new TookTooLong('Reading took too long'))
    void thread.terminate()
  }, limit)
  thread.ref()
  thread.on('message', answered).on('error', died).on('exit', left)
  try {
    thread.postMessage({ kind, input })
    return await promise
  } finally {
    clearTimeout(timer)
    thread.off('message', answered).off('error', died).off('exit', left)
    thread.unref()
    if (worker === thread) resting = setTimeout(end, REST).unref()
  }
}

/** Milliseconds after which an idle thread gives its memory back. */
const REST = 30_000

function end(): void {
  void worker?.terminate()
  worker = undefined
}

/** Its start is not charged to the first document. */
function start(): Promise<Worker> {
  const thread = new Worker(new URL('./apart-worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  return new Promise((resolve, reject) => {
    thread.once('message', () => resolve(thread)).once('error', reject)
    // A thread that is being ended may still fail, when nobody waits for it.
    thread.on('error', () => {})
  })
}
