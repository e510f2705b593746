/** A feed as its format gives it, before cleaning: one shape for all formats. */
export interface RawFeed {
  title: string
  /** The site it belongs to. */
  link: string | null
  /** What relative links are relative to, where it says so. */
  base: string | null
  /** What it says its language is. */
  lang: string | null
  items: RawItem[]
}

export interface RawItem {
  /** May hold HTML, as may the texts. */
  title: string
  texts: string[]
  /** Where the article may be, best first; as written, so perhaps relative. */
  links: string[]
  guid: string | null
  /** Those of items that were joined with it. */
  otherGuids: string[]
  /** The guid, where the feed declares it to be the address of this item and nothing else. */
  permalink: string | null
  /** As written, best first. */
  dates: string[]
  /** Who published it, where that is not the feed's own outlet. */
  source: string | null
  lang: string | null
  /** What relative links are relative to, where the item says so. */
  base: string | null
}
