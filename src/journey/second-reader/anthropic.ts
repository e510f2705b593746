import Anthropic, { APIError } from '@anthropic-ai/sdk'
import { MOST_BYTES, MOST_TOKENS, type Model, type Send } from './ask.ts'
import { cappedFetch } from './capped-fetch.ts'
import { toModelError } from './to-model-error.ts'

/** The Messages API of Anthropic, and of those who speak it too. */
export function createAnthropic({ name, key, url }: Model, schema: Record<string, unknown>): Send {
  const client = new Anthropic({
    apiKey: key ?? 'none',
    baseURL: url ?? 'https://api.anthropic.com',
    maxRetries: 0,
    logLevel: 'off',
    fetch: cappedFetch(MOST_BYTES),
  })

  return async ({ system, user }, { structured, signal }) => {
    try {
      const message = await client.messages.create(
        {
          model: name,
          max_tokens: MOST_TOKENS,
          system,
          messages: [{ role: 'user', content: user }],
          ...(structured && { output_config: { format: { type: 'json_schema', schema } } }),
        },
        { signal },
      )
      return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
    } catch (error) {
      throw toModelError(error instanceof APIError ? error : undefined)
    }
  }
}
