import type { Story } from './story.ts'

/** A story as read from one feed document, with what identity and change are judged by. */
export interface ReadStory {
  story: Story
  /** Identity of the item within its feed: its guid, else its normalised address, else its title and date. Hashed. */
  key: string
  /** Of title, text and address: differs when the publisher edited the item. */
  contentHash: string
}
