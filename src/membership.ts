import type { PlatformName } from './domain/subscription.ts'
import type { Membership } from './platforms/platform.ts'
import type { Storage } from './storage/storage.ts'

interface Parts {
  storage: Pick<Storage, 'transaction'>
  now: () => Date
  onTrouble(sentence: string, fields: object): void
}

/**
 * Keeps of a platform in which workspaces Casewire is, and since when it is gone from those it was in. What was to be told in one that
 * is gone is given up, and its subscriptions rest until it is back.
 */
export function createMembership(platform: PlatformName, { storage, now, onTrouble }: Parts): Membership {
  type Shelf = Parameters<Parameters<Storage['transaction']>[0]>[0]
  const keep = async (work: (shelf: Shelf, at: string) => Promise<void>) => {
    try {
      await storage.transaction((shelf) => work(shelf, now().toISOString()))
    } catch (error) {
      onTrouble('Where Casewire is was not written down', { platform, error })
    }
  }
  const join = async ({ workspaces, subscriptions }: Shelf, workspace: string, at: string) => {
    await workspaces.joined(platform, workspace, at)
    await subscriptions.resumeWorkspace(platform, workspace, GONE)
  }
  const leave = async ({ workspaces, subscriptions, deliveries }: Shelf, workspace: string, at: string) => {
    await workspaces.left(platform, workspace, at)
    await subscriptions.pauseWorkspace(platform, workspace, GONE)
    await deliveries.setAside(platform, workspace, GONE)
  }

  return {
    joined: (workspace) => keep((shelf, at) => join(shelf, workspace, at)),
    left: (workspace) => keep((shelf, at) => leave(shelf, workspace, at)),
    present: (all) =>
      keep(async (shelf, at) => {
        const [here, known] = [new Set(all), new Set(await shelf.workspaces.present(platform))]
        for (const workspace of here) if (!known.has(workspace)) await join(shelf, workspace, at)
        for (const workspace of known) if (!here.has(workspace)) await leave(shelf, workspace, at)
      }),
  }
}

/** Why nothing is told in a workspace that took Casewire out. */
const GONE = 'Casewire was taken out of this workspace.'
