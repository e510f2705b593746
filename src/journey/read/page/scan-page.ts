import { type PageFacts, pageFacts } from './page-facts.ts'
import { depthOf, scanArticle } from './scan-article.ts'

export interface PageScan {
  facts: PageFacts
  /** How deep its elements are nested. */
  depth: number
  /** What reads like an article, for when the extraction library fails. */
  paragraphs: string
}

/** All that can be told of a page without building its tree: linear in its length, whatever it holds. */
export const scanPage = (html: string): PageScan => ({
  facts: pageFacts(html),
  depth: depthOf(html),
  paragraphs: scanArticle(html),
})
