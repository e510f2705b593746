import type { Story } from '../domain/story.ts'
import { searchedText } from './searched-text.ts'
import { timeLabels } from './story-labels.ts'

const EXCERPT = 500

/** A story as it is kept. */
export const storyColumns = (story: Story) => ({
  url: story.url,
  outlet: story.outlet,
  title: story.title,
  published: story.published,
  lang: story.lang,
  excerpt: story.text.slice(0, EXCERPT),
  text: story.text,
  searched: searchedOf({ title: story.title, excerpt: story.text }),
  labels: timeLabels(story.published),
})

/** What it is searched by. A tsvector holds 1 MB; far less finds a story. */
export const searchedOf = ({ title, excerpt }: { title: string; excerpt: string }) =>
  searchedText(`${title}\n${excerpt}`).slice(0, 100_000)
