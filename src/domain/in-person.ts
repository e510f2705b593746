import type { Destination } from './subscription.ts'

/** The direct messages of a person, where only their id is known; a platform opens them when it posts there. */
export const inPerson = ({ platform, workspace }: Destination, user: string): Destination => ({
  platform,
  workspace,
  channel: `@${user}`,
})

/** The id of the person whose direct messages a channel stands for; undefined when it is a channel. */
export const personOf = (channel: string) => (channel.startsWith('@') ? channel.slice(1) : undefined)
