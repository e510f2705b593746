import type { Story } from './story.ts'

/** A story as read from one feed document, with what identity and change are judged by. */
export interface ReadStory {
  story: Story
  /** Identity of the item within its feed: its guid and normalised address, or else its title and date. Hashed. */
  key: string
  /** Other keys the same item may come up under, the surest first. */
  aliases?: readonly string[]
  /** Of title, text and address: differs when the publisher edited the item. */
  contentHash: string
  /** Its date as the feed writes it: tells an edit from a date that is read anew each time, such as one in the future. */
  dated?: string
}
