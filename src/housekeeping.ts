import type { createForgetting } from './forgetting.ts'
import type { Storage } from './storage/storage.ts'

interface Parts {
  storage: Pick<Storage, 'deliveries' | 'digests' | 'audit'>
  forget: Pick<ReturnType<typeof createForgetting>, 'left'>
  /** Days after which it goes: data of a workspace Casewire has left, what was posted where, who changed what. */
  days: { left: number; deliveries: number; audit: number }
  now: () => Date
  onDone(sentence: string, fields: object): void
}

/** Once a day: what has been kept for long enough goes. */
export function createHousekeeping({ storage, forget, days, now, onDone }: Parts) {
  const before = (some: number) => new Date(now().getTime() - some * 86_400_000)

  return async (): Promise<void> => {
    const workspaces = await forget.left(before(days.left))
    const oldPosts = before(days.deliveries).toISOString()
    const deliveries = (await storage.deliveries.purge(oldPosts)) + (await storage.digests.purge(oldPosts))
    const changes = await storage.audit.purge(before(days.audit).toISOString())
    if (workspaces || deliveries || changes) onDone('Old data deleted', { workspaces, deliveries, changes })
  }
}
