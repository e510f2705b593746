import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A request as the server got it. */
export interface Asked {
  path: string
  headers: IncomingMessage['headers']
  body: Record<string, unknown>
}

/** What the model says, or how its server fails. */
export type Reply =
  | { text: string; afterMs?: number }
  | { status: number; headers?: Record<string, string>; body?: string }
  /** Bytes of one answer without end. */
  | { flood: true }
  /** The connection is closed without an answer. */
  | { hangUp: true }

/** A language model on this machine that speaks the wire formats of Anthropic and OpenAI and says what it is told to. */
export async function startModelServer() {
  const asked: Asked[] = []
  let replyTo: (asked: Asked) => Reply = () => ({ text: '{"claims":[]}' })
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? ''
    const one = { path, headers: request.headers, body: JSON.parse(await bodyOf(request)) as Asked['body'] }
    asked.push(one)
    const reply = replyTo(one)
    if ('hangUp' in reply) return void response.destroy()
    if ('flood' in reply) return flood(response, path)
    if ('status' in reply) {
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
      return void response.end(reply.body ?? '{"error":{"type":"some_error","message":"no"}}')
    }
    if (reply.afterMs) await sleep(reply.afterMs, undefined, { ref: false })
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(path.endsWith('/messages') ? asMessage(reply.text) : asCompletion(reply.text)))
  }

  return {
    asked,
    /** What an `UNDERSTAND_API_URL` for this wire format looks like. */
    url: (wire: 'anthropic' | 'openai') => `http://127.0.0.1:${port}${wire === 'openai' ? '/v1' : ''}`,
    reply(next: Reply | ((asked: Asked) => Reply)) {
      replyTo = typeof next === 'function' ? next : () => next
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

async function flood(response: ServerResponse, path: string) {
  response.writeHead(200, { 'content-type': 'application/json' })
  const whole = JSON.stringify(path.endsWith('/messages') ? asMessage('@') : asCompletion('@'))
  response.write(whole.slice(0, whole.indexOf('@')))
  while (!response.destroyed) {
    response.write('x'.repeat(65_536))
    await sleep(1)
  }
}

const asMessage = (text: string) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'a-model',
  content: [{ type: 'text', text }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 10, output_tokens: 10 },
})

const asCompletion = (content: string) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'a-model',
  choices: [
    { index: 0, finish_reason: 'stop', logprobs: null, message: { role: 'assistant', content, refusal: null } },
  ],
  usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
})
