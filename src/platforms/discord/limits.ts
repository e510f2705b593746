/**
 * What Discord accepts, in UTF-16 units (Discord counts characters, so this is never too much).
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 * @see https://docs.discord.com/developers/components/reference
 * @see https://docs.discord.com/developers/interactions/application-commands
 */
export const LIMITS = {
  title: 256,
  description: 4_096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  footer: 2_048,
  /** Title, description, field names and values, and footer of all embeds of a message together. */
  total: 6_000,
  rows: 5,
  rowButtons: 5,
  buttonLabel: 80,
  customId: 100,
  /** `description` of an attachment. */
  attachmentAlt: 1_024,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandOptions: 25,
  commandDescription: 100,
  nonce: 25,
  threadName: 100,
  /** Messages in one page of a channel's history. */
  history: 100,
} as const

/** How the total is shared, so that a long body never pushes out the sources that support it. */
export const SHARES = {
  /** Room kept for the body when the fields alone would fill the card. */
  body: 1_500,
  sources: 2_900,
  footer: 300,
  /** One source: what is read, and the longest address still linked. */
  sourceLabel: 220,
  sourceUrl: 600,
} as const
