/**
 * What Slack accepts, in UTF-16 units unless said otherwise, and how one message shares it out.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 * @see https://docs.slack.dev/reference/block-kit/block-elements/button-element
 * @see https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const LIMITS = {
  blocks: 50,
  /** Over all blocks of a message; beyond about this Slack says `msg_blocks_too_long` (slackapi/bolt-js#2509). */
  total: 12_000,
  header: 150,
  section: 3_000,
  fields: 10,
  field: 2_000,
  actions: 25,
  /** `alt_text` of an image block. */
  imageAlt: 2_000,
  /** `alt_text` of an uploaded file. */
  fileAlt: 1_000,
  buttonText: 75,
  buttonValue: 2_000,
  /** The `text` beside the blocks; Slack advises 4,000. */
  text: 3_000,
} as const

/** How the total is shared, so that a long body never pushes out the sources that support it. The sum stays below `LIMITS.total`. */
export const SHARES = {
  body: 3_600,
  fields: 3_800,
  sources: 2_800,
  buttons: 1_200,
  footer: 300,
  /** One field. Escaped, its label may grow fivefold. */
  fieldLabel: 100,
  fieldValue: 1_000,
  /** One source: its title, its outlet, and the longest address still linked. */
  sourceTitle: 200,
  sourceOutlet: 80,
  sourceUrl: 700,
} as const
