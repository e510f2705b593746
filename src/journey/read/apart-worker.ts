import { parentPort } from 'node:worker_threads'
import type { ApartTasks } from './apart.ts'
import { extractArticle } from './page/extract-article.ts'
import { scanPage } from './page/scan-page.ts'
import { readFeedText } from './read-feed-text.ts'

type Task = { [K in keyof ApartTasks]: { kind: K; input: ApartTasks[K]['input'] } }[keyof ApartTasks]

parentPort?.on('message', async (task: Task) => {
  try {
    parentPort?.postMessage({ output: await perform(task) })
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? new Error(error.message) : new Error(String(error)) })
  }
})
parentPort?.postMessage('ready')

function perform(task: Task) {
  if (task.kind === 'scan') return scanPage(task.input.html)
  if (task.kind === 'page') return extractArticle(task.input.html, task.input.url)
  return readFeedText(task.input.text, task.input.document)
}
