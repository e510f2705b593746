import type { Caller } from '../src/chat/caller.ts'
import type { Destination } from '../src/domain/subscription.ts'

/** The place a caller asks from, as a place to tell. */
export const here = ({ platform, workspace, channel }: Caller): Destination => ({ platform, workspace, channel })
