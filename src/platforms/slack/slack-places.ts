import type { webApi } from '@slack/bolt'
import type { Places } from '../../chat/places.ts'
import { UserError } from '../../domain/errors.ts'
import type { Names } from './names.ts'
import { faultOf } from './web-api-errors.ts'

/** Pages of a list of channels looked through for one name. */
const MOST_PAGES = 10

/** Channels, direct messages and user groups; what needs a scope the app lacks is not known. */
export function createSlackPlaces(api: webApi.WebClient, names: Names): Places {
  return {
    async channel(typed, { workspace }) {
      const text = typed.trim()
      const name = text.replace(/^#/, '')
      const channel = /^[CG][A-Z0-9]{2,}$/.test(name)
        ? name
        : (names.idOf(`#${name}`, workspace) ?? (await channelNamed(name.toLowerCase())))
      return channel ? { place: { platform: 'slack', workspace, channel }, name: `#${name}` } : undefined
    },

    channels: async () => [],

    async own({ user, workspace }) {
      const opened = await api.conversations.open({ users: user }).catch(() => undefined)
      const channel = opened?.channel?.id
      return channel ? { place: { platform: 'slack', workspace, channel }, name: 'your direct messages' } : undefined
    },

    async hindrance({ channel }) {
      try {
        const { channel: found } = await api.conversations.info({ channel })
        if (found?.is_archived) return 'That channel is archived. Unarchive it, or choose another one.'
        const isOpen = found?.is_im || found?.is_mpim || found?.is_member !== false
        return isOpen ? null : INVITE
      } catch (error) {
        const fault = faultOf(error)
        return fault.kind === 'said' && fault.code === 'channel_not_found' ? INVITE : null
      }
    },

    async group(typed, { workspace }) {
      const name = typed.trim().replace(/^@/, '')
      const known = /^S[A-Z0-9]{2,}$/.test(name) ? name : names.idOf(`@${name}`, workspace)
      if (known) return { id: known, name: `@${name}` }
      if (['everyone', 'channel', 'here'].includes(name.toLowerCase()))
        throw new UserError('Casewire calls user groups, never a whole channel. Name a user group.')
      const found = (await groupsNamed()).find(({ handle }) => handle?.toLowerCase() === name.toLowerCase())
      return found?.id ? { id: found.id, name: `@${found.handle}` } : undefined
    },

    groups: async () => [],
  }

  async function channelNamed(name: string): Promise<string | undefined> {
    try {
      for (let cursor: string | undefined, page = 0; page < MOST_PAGES; page++) {
        const list = await api.conversations.list({ limit: 1_000, exclude_archived: true, ...(cursor && { cursor }) })
        const found = list.channels?.find((channel) => channel.name === name)
        cursor = list.response_metadata?.next_cursor
        if (found || !cursor) return found?.id
      }
      return undefined
    } catch (error) {
      throw lacking(error, 'channel', 'channels:read', 'C0123ABCD')
    }
  }

  async function groupsNamed() {
    try {
      return (await api.usergroups.list()).usergroups ?? []
    } catch (error) {
      throw lacking(error, 'user group', 'usergroups:read', 'S0123ABCD')
    }
  }
}

const INVITE = 'Casewire is not in that channel. Invite it there with /invite @Casewire, then ask again.'

/** Names can be looked up with a scope the app may lack; an id needs none. */
function lacking(error: unknown, what: string, scope: string, example: string): unknown {
  const fault = faultOf(error)
  if (fault.kind !== 'said' || fault.code !== 'missing_scope') return error
  return new UserError(
    `I cannot look up a ${what} by its name, because the Slack app lacks ${scope}. Give its id, such as ${example}, or add the scope.`,
    { cause: error },
  )
}
