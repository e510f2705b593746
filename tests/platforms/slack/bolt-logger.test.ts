import { expect, test } from 'vitest'
import { boltLogger } from '../../../src/platforms/slack/bolt-logger.ts'
import { createTestLog } from '../../support/slack/test-log.ts'

test('what the library complains of is kept short; the messages it would log whole are not kept at all', () => {
  const log = createTestLog()
  const logger = boltLogger(log, 'warn')
  logger.debug('{"text":"private words"}')
  logger.info('private words')
  logger.error(new Error('x'.repeat(1_000)), { token: 'xoxb-secret' })
  expect(log.lines).toEqual([
    { level: 'warn', sentence: 'Slack library', fields: { said: `Error: ${'x'.repeat(493)}` } },
  ])
})
