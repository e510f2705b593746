import { type Selectable, sql } from 'kysely'
import { type Content, type Delivery, developmentsIn } from '../domain/delivery.ts'
import { storableJson } from './storable.ts'
import type { Tables } from './tables.ts'

/** A content as the columns that hold it. */
export const columnsOf = (content: Content) => ({
  content: storableJson(content),
  development: content.kind === 'development' ? content.development : null,
  developments: [...developmentsIn(content)],
})

export const toDelivery = (row: Selectable<Tables['deliveries']>): Delivery => ({
  id: row.id,
  content: row.content ?? { kind: 'development', development: row.development ?? '' },
  destination: { platform: row.platform, workspace: row.workspace, channel: row.channel },
  state: row.state,
  message: row.message,
  attempts: row.attempts,
  addedAt: row.added_at,
  error: row.error,
  notBefore: row.not_before,
  mention: row.mention,
})

/** Neither sent nor given up. */
export const OPEN = sql<boolean>`state in ('pending', 'sending')`

/** Open, and its time has come. */
export const isDue = (now: string) => sql<boolean>`(${OPEN} and coalesce(not_before, '') <= ${now})`
