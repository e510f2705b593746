/** An article or notice from a feed, cleaned: plain text without markup, navigation or tracking parameters. */
export interface Story {
  /** Stable over re-reads of its feed and over restarts. */
  id: string
  url: string | null
  /** Name of who published it, as the feed or page gives it. */
  outlet: string | null
  title: string
  /** `2021-03-12` or a full ISO 8601 instant; null where the feed gives no date worth believing. */
  published: string | null
  text: string
  /** ISO 639-1, null when not known. */
  lang: string | null
}
