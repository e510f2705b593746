import type { PlatformName } from './domain/subscription.ts'
import type { Membership } from './platforms/platform.ts'
import type { Storage } from './storage/storage.ts'

interface Parts {
  storage: Pick<Storage, 'transaction'>
  now: () => Date
  onTrouble(sentence: string, fields: object): void
}

/** Keeps of a platform in which workspaces Casewire is, and since when it is gone from those it was in. */
export function createMembership(platform: PlatformName, { storage, now, onTrouble }: Parts): Membership {
  type Shelf = Parameters<Parameters<Storage['transaction']>[0]>[0]
  const keep = async (work: (workspaces: Shelf['workspaces'], at: string) => Promise<void>) => {
    try {
      await storage.transaction((shelf) => work(shelf.workspaces, now().toISOString()))
    } catch (error) {
      onTrouble('Where Casewire is was not written down', { platform, error })
    }
  }

  return {
    joined: (workspace) => keep((workspaces, at) => workspaces.joined(platform, workspace, at)),
    left: (workspace) => keep((workspaces, at) => workspaces.left(platform, workspace, at)),
    present: (present) =>
      keep(async (workspaces, at) => {
        for (const workspace of present) await workspaces.joined(platform, workspace, at)
        for (const workspace of await workspaces.present(platform))
          if (!present.includes(workspace)) await workspaces.left(platform, workspace, at)
      }),
  }
}
