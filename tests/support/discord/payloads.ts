import type { Channel, User, World } from './world.ts'
import { PERMISSIONS } from './world.ts'

/** A channel as the gateway and REST show it. */
export function toChannelPayload(world: World, { id, type, name, guild, recipient, denied }: Channel) {
  if (!guild) return { id, type, last_message_id: null, flags: 0, recipients: [world.userOf(recipient ?? '')] }
  return {
    id,
    type,
    name,
    guild_id: guild,
    position: 0,
    permission_overwrites: denied ? [{ id: world.guild.role, type: 0, allow: '0', deny: String(denied) }] : [],
    nsfw: false,
    topic: null,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  }
}

const member = (user: User, roles: readonly string[]) => ({
  user,
  roles,
  nick: null,
  avatar: null,
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
  premium_since: null,
  communication_disabled_until: null,
})

/** A member as an interaction carries it: with the permissions in the channel. */
export const toMemberPayload = (user: User, permissions: bigint) => ({
  ...member(user, []),
  permissions: String(permissions),
})

/** The bot's server as GUILD_CREATE tells of it. */
export function toGuildPayload(world: World) {
  const { guild, bot } = world
  const role = (id: string, name: string, permissions: bigint, mentionable = false) => ({
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: String(permissions),
    managed: id === guild.role,
    mentionable,
    flags: 0,
  })
  return {
    id: guild.id,
    name: guild.name,
    owner_id: world.people.boss.id,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    preferred_locale: 'en-US',
    features: [],
    emojis: [],
    stickers: [],
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_progress_bar_enabled: false,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 3,
    roles: [
      role(guild.id, '@everyone', 0n),
      role(
        guild.role,
        'casewire',
        PERMISSIONS.ViewChannel | PERMISSIONS.SendMessages | PERMISSIONS.EmbedLinks | PERMISSIONS.ReadMessageHistory,
      ),
      ...world.roles.map(({ id, name, mentionable }) => role(id, name, 0n, mentionable)),
    ],
    members: [member(bot, [guild.role])],
    channels: [...world.channels.values()].filter((one) => one.guild).map((one) => toChannelPayload(world, one)),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }
}
