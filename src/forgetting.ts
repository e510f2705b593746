import type { Bot, Forgettable } from './chat/bot.ts'
import type { Caller } from './chat/caller.ts'
import type { AuditEntry } from './domain/audit.ts'
import type { Forgotten } from './domain/forgotten.ts'
import type { Destination } from './domain/subscription.ts'
import type { Storage } from './storage/storage.ts'
import type { Tracking } from './tracking.ts'

interface Parts {
  storage: Storage
  tracking: Pick<Tracking, 'reload'>
  /** The caller’s own conversation with Casewire, where the platform says. */
  ownPlace(by: Caller): Promise<{ place: Destination } | undefined>
  now: () => Date
}

type Shelf = Parameters<Parameters<Storage['transaction']>[0]>[0]

/** Thrown to take back what was only tried. */
class OnlyTried extends Error {
  readonly would: Forgotten

  constructor(would: Forgotten) {
    super('This was only tried')
    this.would = would
  }
}

/** Deletes what is kept of a person, a channel or a workspace, and can say beforehand what that would be. */
export function createForgetting({ storage, tracking, ownPlace, now }: Parts) {
  return {
    async preview(who, by) {
      const own = await ownPlacesOf(who, by)
      try {
        return await storage.transaction(async (shelf): Promise<Forgotten> => {
          throw new OnlyTried(await forget(shelf, who, by, own))
        })
      } catch (error) {
        if (error instanceof OnlyTried) return error.would
        throw error
      }
    },

    async all(who, by) {
      const own = await ownPlacesOf(who, by)
      const forgotten = await storage.transaction(async (shelf) => {
        const deleted = await forget(shelf, who, by, own)
        await shelf.audit.add(forgottenEntry(who, by, now().toISOString(), deleted))
        return deleted
      })
      await tracking.reload()
      return forgotten
    },

    /** Delete workspaces that Casewire has been gone from since before `before`; resolves with how many. */
    async left(before: Date): Promise<number> {
      const since = before.toISOString()
      let count = 0
      for (const { platform, workspace } of await storage.workspaces.leftBefore(since)) {
        count += await storage.transaction(async (shelf) => {
          if (!(await shelf.workspaces.giveUp(platform, workspace, since))) return 0
          await shelf.forget.workspace(platform, workspace)
          return 1
        })
      }
      if (count) await tracking.reload()
      return count
    },
  } satisfies Bot['forget'] & { left(before: Date): Promise<number> }

  /** The caller’s conversations with Casewire: the one the platform names, and this one where it is one of theirs. */
  async function ownPlacesOf(who: Forgettable, by: Caller): Promise<Destination[]> {
    if (who !== 'me') return []
    const { platform, workspace, channel } = by
    const named = await ownPlace(by)
    return [...(named ? [named.place] : []), ...(isDirect(by) ? [{ platform, workspace, channel }] : [])]
  }
}

/** Ids of Slack’s direct messages begin with a D. */
const isDirect = ({ platform, channel }: Caller) => platform === 'slack' && channel.startsWith('D')

function forget(shelf: Shelf, who: Forgettable, by: Caller, own: readonly Destination[]): Promise<Forgotten> {
  const { platform, workspace, channel, user } = by
  switch (who) {
    case 'me':
      return shelf.forget.person(platform, user, own)
    case 'channel':
      return shelf.forget.place({ platform, workspace, channel })
    case 'workspace':
      return shelf.forget.workspace(platform, workspace)
  }
}

/** That something was forgotten is written down, but not of whom; of a workspace not even where. */
function forgottenEntry(who: Forgettable, { platform, workspace }: Caller, at: string, details: Forgotten): AuditEntry {
  const where = who === 'workspace' || workspace.startsWith('dm:') ? '' : workspace
  return {
    at,
    by: { platform, workspace: where, channel: null, user: null, name: null },
    what: 'forget',
    subject: who,
    details,
  }
}
