/** Where a name of a company stands in a story. Offsets are UTF-16 units into `story.title` or `story.text`. */
export interface Mention {
  in: 'title' | 'text'
  start: number
  end: number
  /** The words found, as written. */
  text: string
  via: 'name' | 'alias' | 'legal' | 'native' | 'ticker' | 'subsidiary'
  /** True for `Xiaomi-backed`, `Huawei-linked`: the company is named to describe another. */
  related: boolean
  /** True inside navigation, related headlines, comments and other text that is not the article. */
  boilerplate: boolean
}

/** A tracked company found in a story, with every place it is named. */
export interface CompanyMatch {
  company: string
  mentions: readonly Mention[]
  /** The story is about this company, judged from places and repetition alone; understanding may still differ. */
  subject: boolean
  /** Why, in a few words, for `/explain`. */
  why: string
}

/** A stretch of `story.text`, end exclusive. */
export interface Range {
  start: number
  end: number
}

/** What matching says of a story. */
export interface Matches {
  companies: readonly CompanyMatch[]
  /** The article itself within `story.text`, in order; what lies outside is boilerplate. */
  body: readonly Range[]
}
