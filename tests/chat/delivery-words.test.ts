import { expect, it } from 'vitest'
import { sayCollected, sayDelivery } from '../../src/chat/delivery-words.ts'
import type { Delivery } from '../../src/domain/delivery.ts'

const delivery: Delivery = {
  id: 'd',
  content: { kind: 'development', development: 'x' },
  destination: { platform: 'slack', workspace: 'T', channel: 'C1' },
  state: 'sent',
  message: 'm',
  attempts: 1,
  addedAt: '',
  error: null,
  notBefore: null,
  mention: null,
}

it.each<[Partial<Delivery>, string]>([
  [{}, 'C1: posted'],
  [{ state: 'pending', attempts: 0 }, 'C1: waiting to be posted'],
  [{ state: 'pending', error: 'Slack asks for a pause.' }, 'C1: to be tried again (Slack asks for a pause.)'],
  [{ state: 'dead', error: 'Too long.' }, 'C1: given up (Too long.)'],
  [{ content: { kind: 'correction', development: 'x', text: 't' } }, 'C1: correction, posted'],
  [{ content: { kind: 'catch_up', developments: ['x'] } }, 'C1: in a catch-up card, posted'],
  [{ state: 'folded' }, 'C1: not by itself'],
])('says %j as %s', (more, said) => expect(sayDelivery({ ...delivery, ...more })).toBe(said))

it('says where a development waits with others, and until when', () =>
  expect(sayCollected({ destination: delivery.destination, due: '2021-06-16T08:00:00.000Z', because: 'daily' })).toBe(
    'C1: collected for the daily digest, 16 Jun 2021 08:00 UTC',
  ))
