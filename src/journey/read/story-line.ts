import { z } from 'zod'
import { UserError } from '../../domain/errors.ts'
import type { Story } from '../../domain/story.ts'
import { readPublished } from './published.ts'

const text = (what: string) => z.string({ error: `must be ${what}` })
const shape = z.object({
  id: text('a text that tells the story from others').min(1, 'must not be empty'),
  url: text('an address or null').nullish(),
  source: text('the name of an outlet or null').nullish(),
  title: text('a text').nullish(),
  published: text('a date or null').nullish(),
  text: text('a text').nullish(),
  lang: text('a language such as “en” or null').nullish(),
})

/** A story as one line of JSON: `{"id","url","source","title","published","text","lang"}`, without the line's end. */
export function toStoryLine({ id, url, outlet, title, published, text, lang }: Story): string {
  return JSON.stringify({ id, url, source: outlet, title, published, text, lang })
}

/**
 * The story in a line of JSON. Other keys are ignored, missing ones are null or empty, and so is a date that is none. Throws
 * UserError naming the key that is wrong.
 */
export function parseStoryLine(line: string): Story {
  const parsed = shape.safeParse(parseJson(line))
  if (!parsed.success)
    throw new UserError(parsed.error.issues.map(({ path, message }) => `“${path.join('.')}” ${message}`).join('; '))
  const { id, url, source, title, published, text, lang } = parsed.data
  return {
    id,
    url: url || null,
    outlet: source || null,
    title: title ?? '',
    published: published ? readPublished(published, NEVER) : null,
    text: text ?? '',
    lang: lang || null,
  }
}

/** Stories in are believed as they stand; their future is not ours to judge. */
const NEVER = new Date('9999-12-31T23:59:59Z')

function parseJson(line: string): object {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new UserError('This is not JSON', { cause: error })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new UserError('A story is an object: {"id": …, "title": …, "text": …}')
}
