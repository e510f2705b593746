import type { Membership } from '../../src/platforms/platform.ts'

/** Writes down what a platform says of where it is: `joined W1`, `left W1`, `present W1 W2`. */
export function listeningMembership() {
  const said: string[] = []
  const membership: Membership = {
    joined: async (workspace) => void said.push(`joined ${workspace}`),
    left: async (workspace) => void said.push(`left ${workspace}`),
    present: async (workspaces) => void said.push(`present ${workspaces.join(' ')}`),
  }
  return { membership, said }
}
