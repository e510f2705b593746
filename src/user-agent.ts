/** Names who asks, so that a publisher can tell us apart and complain. */
export const USER_AGENT = 'Casewire/0.1 (reads news feeds for sanctions cases)'
