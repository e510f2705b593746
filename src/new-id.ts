import { randomInt, randomUUID } from 'node:crypto'

/** An id nobody else has: 24 characters, because platforms take at most 25 as the key of a post. */
export const newId = () => randomUUID().replaceAll('-', '').slice(0, 24)

/** Letters and figures that nobody takes for one another. */
const CLEAR = 'abcdefghjkmnpqrstuvwxyz23456789'

/** An id people type: 8 characters, one in 800,000,000,000. */
export const newCode = () => Array.from({ length: 8 }, () => CLEAR[randomInt(CLEAR.length)]).join('')
