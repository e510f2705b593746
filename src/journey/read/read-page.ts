import { UserError } from '../../domain/errors.ts'
import type { Story } from '../../domain/story.ts'
import { apart } from './apart.ts'
import { decodeBytes } from './decode-bytes.ts'
import { storyId } from './identity.ts'
import { languageOf } from './language.ts'
import { type PageScan, scanPage } from './page/scan-page.ts'
import { readPublished } from './published.ts'
import { firstSentence, MOST_TITLE, shortened } from './story-text.ts'
import { toAddress } from './web-address.ts'

/**
 * Read a web page into its story: the article without navigation, related headlines, comments, cookie banners and newsletter
 * boxes. Throws UserError when there is no text on it.
 */
export function readPage(
  bytes: Uint8Array,
  { url, contentType, now }: { url: string; contentType: string | null; now: Date },
): Promise<Story> {
  return readPageText(decodeBytes(bytes, contentType), { url, now })
}

/** The same for text that has been decoded. */
export async function readPageText(page: string, { url, now }: { url: string; now: Date }): Promise<Story> {
  const html = page.slice(0, MOST)
  const scan = html.length < LARGE ? scanPage(html) : await apart('scan', { html }, LIMIT)
  const { facts } = scan
  const text = shortened(withoutTitle(await articleOf(html, url, scan), facts.title))
  const title = shortened(facts.title, MOST_TITLE) || firstSentence(text)
  if (!title && !text)
    throw new UserError('There is no text on this page: perhaps it is only shown to browsers or subscribers.')
  const address = toAddress(facts.address, url) ?? toAddress(url, null)
  const identity = {
    url: address,
    guid: null,
    otherGuids: [],
    permalink: null,
    title,
    outlet: facts.outlet,
    date: facts.dates[0] ?? '',
  }
  return {
    id: storyId({ ...identity, sharedUrl: false }, url),
    url: address,
    outlet: facts.outlet,
    title,
    published: dateOf([...facts.dates, dateInAddress(address)], now),
    text,
    lang: languageOf(title, text, facts.lang),
  }
}

const dateOf = (dates: readonly string[], now: Date) =>
  dates.map((date) => readPublished(date, now)).find((date) => date !== null) ?? null

/** Many sites file their articles by day: `/2021/03/12/title`. */
const dateInAddress = (address: string | null) =>
  /\/((?:19|20)\d\d[/-]\d{1,2}[/-]\d{1,2})(?=[/-])/.exec(address ?? '')?.[1] ?? ''

/** Characters of a page that are looked at, and from which it is scanned apart from the main thread. */
const MOST = 2_000_000
const LARGE = 200_000
/** Levels of elements that the extraction library is given, and milliseconds that it has. */
const DEEPEST = 400
const LIMIT = 5000

/** By the extraction library; where that fails, is held up or finds nothing, by a plain look at each paragraph. */
async function articleOf(html: string, url: string, { facts, depth, paragraphs }: PageScan): Promise<string> {
  const extracted = depth > DEEPEST ? null : await apart('page', { html, url }, LIMIT).catch(() => null)
  const text = extracted || paragraphs
  // The publisher's own account of the text, where a wall hides it on the page.
  return facts.body.length > 2 * text.length ? facts.body : text
}

/** The headline is not part of the text. */
function withoutTitle(text: string, title: string): string {
  const [first = '', ...rest] = text.split('\n')
  return first === title && rest.length ? rest.join('\n') : text
}
