import OpenAI, { APIError } from 'openai'
import { MOST_BYTES, MOST_TOKENS, type Model, type Send } from './ask.ts'
import { cappedFetch } from './capped-fetch.ts'
import { toModelError } from './to-model-error.ts'

/** The Chat Completions API of OpenAI, which most other endpoints and local servers speak too. */
export function createOpenai({ name, key, url }: Model, schema: Record<string, unknown>): Send {
  const client = new OpenAI({
    apiKey: key ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    baseURL: url ?? 'https://api.openai.com/v1',
    maxRetries: 0,
    logLevel: 'off',
    fetch: cappedFetch(MOST_BYTES),
  })

  return async ({ system, user }, { structured, signal }) => {
    try {
      const completion = await client.chat.completions.create(
        {
          model: name,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
          // Older servers know neither of the first two.
          ...(structured
            ? {
                max_completion_tokens: MOST_TOKENS,
                response_format: { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema } },
              }
            : { max_tokens: MOST_TOKENS }),
        },
        { signal },
      )
      return completion.choices[0]?.message.content ?? ''
    } catch (error) {
      throw toModelError(error instanceof APIError ? error : undefined)
    }
  }
}
