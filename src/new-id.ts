import { randomUUID } from 'node:crypto'

/** An id nobody else has: 24 characters, because platforms take at most 25 as the key of a post. */
export const newId = () => randomUUID().replaceAll('-', '').slice(0, 24)
