/** What was deleted, or would be: how many of each. */
export interface Forgotten {
  subscriptions: number
  /** Of channels or of the workspace. */
  settings: number
  /** What was posted, or waits to be: which message, where and when. */
  deliveries: number
  corrections: number
  /** Companies a workspace added, with all that was filed about them. */
  companies: number
  feeds: number
  /** Entries of who changed what. */
  changes: number
  /** Places where a person's id or name stood and no longer does. */
  names: number
}

export const NOTHING_FORGOTTEN: Forgotten = {
  subscriptions: 0,
  settings: 0,
  deliveries: 0,
  corrections: 0,
  companies: 0,
  feeds: 0,
  changes: 0,
  names: 0,
}

export const bothForgotten = (a: Forgotten, b: Forgotten): Forgotten => ({
  subscriptions: a.subscriptions + b.subscriptions,
  settings: a.settings + b.settings,
  deliveries: a.deliveries + b.deliveries,
  corrections: a.corrections + b.corrections,
  companies: a.companies + b.companies,
  feeds: a.feeds + b.feeds,
  changes: a.changes + b.changes,
  names: a.names + b.names,
})
