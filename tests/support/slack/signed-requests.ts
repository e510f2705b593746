import { createHmac } from 'node:crypto'
import type { Delivered } from './socket-mode.ts'

export interface Signing {
  address: string
  secret: string
  /** Seconds by which the timestamp is off. */
  skew?: number
}

/** Deliver as Slack does over HTTP: a form for commands and buttons, JSON for events, signed. */
export async function deliverSigned(
  type: string,
  payload: object,
  { address, secret, skew = 0 }: Signing,
): Promise<Delivered & { status: number }> {
  const isEvent = type === 'events_api'
  const body = isEvent
    ? JSON.stringify(payload)
    : new URLSearchParams(type === 'interactive' ? { payload: JSON.stringify(payload) } : flat(payload)).toString()
  const timestamp = String(Math.floor(Date.now() / 1000) + skew)
  const began = performance.now()
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`,
    },
    body,
  })
  const text = await response.text()
  return {
    acked: response.ok,
    status: response.status,
    body: text.startsWith('{') ? JSON.parse(text) : text,
    milliseconds: performance.now() - began,
  }
}

const flat = (payload: object) =>
  Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]))
