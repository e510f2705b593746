import { readFile } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { Config } from '../config.ts'
import { UserError } from '../domain/errors.ts'
import { createFetcher } from '../journey/fetch/fetcher.ts'
import { readAny } from '../journey/read/read-any.ts'
import { toStoryLine } from '../journey/read/story-line.ts'
import { USER_AGENT } from '../user-agent.ts'

function explain(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOENT') throw new UserError('There is no such file.', { cause: error })
  if (error.code === 'EISDIR') throw new UserError('This is a folder; name the files in it.', { cause: error })
  throw error
}

/** Write a line for each story of each feed or page. What cannot be read is said on `errors`; resolves with how many could not. */
export async function readInputs(
  inputs: readonly string[],
  { output, errors }: { output: Writable; errors: Writable },
  { allowHosts }: Pick<Config, 'allowHosts'>,
): Promise<number> {
  const now = () => new Date()
  const fetcher = createFetcher({ allowHosts: [...allowHosts], userAgent: USER_AGENT, now })
  let bad = 0
  try {
    for (const input of inputs) {
      try {
        const { bytes, url, contentType } = await bytesOf(input)
        const { stories, problems } = await readAny(bytes, { url, contentType, now: now() })
        for (const story of stories) output.write(`${toStoryLine(story)}\n`)
        for (const problem of problems) errors.write(`${input}: ${problem}\n`)
      } catch (error) {
        bad++
        errors.write(`${input}: ${error instanceof Error ? error.message : String(error)}\n`)
      }
    }
  } finally {
    await fetcher.close()
  }
  return bad

  async function bytesOf(input: string): Promise<{ bytes: Uint8Array; url: string; contentType: string | null }> {
    if (!/^https?:\/\//i.test(input))
      return { bytes: await readFile(input).catch(explain), url: pathToFileURL(input).href, contentType: null }
    const fetched = await fetcher.fetchBytes(input)
    if (fetched.status !== 'ok') throw new Error('has not changed')
    return { bytes: fetched.bytes, url: fetched.finalUrl, contentType: fetched.contentType }
  }
}
