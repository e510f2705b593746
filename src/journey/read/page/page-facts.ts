import { splitOutlet } from '../outlet-name.ts'
import { cleanText, toPlainLine, toPlainText } from '../plain-text.ts'
import { scanMarkup, VOID } from '../scan-markup.ts'
import { articleIn } from './linked-data.ts'

export interface PageFacts {
  title: string
  outlet: string | null
  /** As written, best first. */
  dates: string[]
  lang: string | null
  /** The address the page calls its own. */
  address: string | null
  /** The article's text as told to search engines; empty when it is not. */
  body: string
}

/** What a page says of itself: in its linked data, its meta tags, its headings. */
export function pageFacts(html: string): PageFacts {
  const { metas, title, headings, times, scripts, lang, canonical } = collect(html)
  const dateLines = datesNear(html)
  const told = articleIn(scripts)
  const outlet = cleanText(metas.get('og:site_name') ?? told?.outlet ?? metas.get('application-name') ?? '') || null
  return {
    title: titleOf({
      headings,
      title,
      social: metas.get('og:title') ?? metas.get('twitter:title') ?? '',
      told: told?.title ?? '',
      outlet,
    }),
    outlet,
    dates: [told?.published ?? '', ...DATE_METAS.map((name) => metas.get(name) ?? ''), ...times, ...dateLines].filter(
      Boolean,
    ),
    lang: told?.lang ?? lang ?? metas.get('og:locale') ?? null,
    address: canonical ?? metas.get('og:url') ?? null,
    body: told ? toPlainText(told.body) : '',
  }
}

const DATE_METAS = [
  ...['article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'pubdate'],
  ...['publishdate', 'publish-date', 'publish_date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date'],
  ...['dcterms.created', 'citation_publication_date', 'date'],
]

/**
 * The heading that search engines and social media are told too, as those titles often carry the site's name; else the shortest
 * of what is told.
 */
function titleOf(given: {
  headings: string[]
  title: string
  social: string
  told: string
  outlet: string | null
}): string {
  const told = [given.told, given.social, given.title].map(toPlainLine).filter(Boolean)
  const [heading] = given.headings
    .filter((one) => one.length > 8 && told.some((title) => title.toLowerCase().includes(one.toLowerCase())))
    .sort((a, b) => b.length - a.length)
  if (heading) return heading
  const [best] = told.map(
    (title) => splitOutlet(title, { source: null, outlets: [given.outlet ?? ''], feedUrl: '' }).title,
  )
  const only = given.headings.length === 1 ? given.headings[0] : undefined
  return given.told || given.social ? (best ?? '') : (only ?? withoutSite(best ?? ''))
}

/** `Headline | Site` or `Headline - Site`, where the site is not known by name. */
const withoutSite = (title: string) => title.replace(/^(.{15,}?) [|–—-] [^|–—-]{2,40}$/, '$1')

/** Texts of elements whose class says that they hold a date. */
function datesNear(html: string): string[] {
  const texts: string[] = []
  let within = ''
  let text = ''
  scanMarkup(html, 'html', {
    open(name, attributes, selfClosing) {
      if (within || selfClosing || VOID.has(name) || !DATED.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`))
        return
      within = name
      text = ''
    },
    close(name) {
      if (name !== within) return
      if (text.length < 200 && texts.length < 20) texts.push(cleanText(text))
      within = ''
    },
    text(part) {
      if (within && text.length < 200) text += part
    },
  })
  return texts
}

const DATED =
  /(?:^|[\s_-])(?:date|dateline|datetime|time|timestamp|published|pubdate|publish|posted|info|meta)(?:$|[\s_-])/i

function collect(html: string) {
  const metas = new Map<string, string>()
  const found = { title: '', headings: [] as string[], times: [] as string[], scripts: [] as string[] }
  let lang: string | null = null
  let canonical: string | null = null
  let into: 'title' | 'h1' | 'script' | 'time' | '' = ''
  let text = ''

  scanMarkup(html, 'html', {
    open(name, attributes) {
      if (name === 'html') lang = attributes.lang ?? null
      if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href ?? null
      if (name === 'meta') {
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase()
        if (key && attributes.content && !metas.has(key)) metas.set(key, attributes.content)
      }
      if (name === 'time' && attributes.datetime) found.times.push(attributes.datetime)
      else if (attributes.itemprop === 'datePublished' && attributes.content) found.times.unshift(attributes.content)
      if (
        name === 'title' ||
        name === 'h1' ||
        name === 'time' ||
        (name === 'script' && /ld\+json/i.test(attributes.type ?? ''))
      ) {
        into = name as typeof into
        text = ''
      }
    },
    close(name) {
      if (name !== into) return
      if (name === 'title') found.title ||= cleanText(text)
      else if (name === 'h1' && text.trim()) found.headings.push(cleanText(text).replaceAll('\n', ' '))
      else if (name === 'time') found.times.push(text.trim())
      else if (name === 'script') found.scripts.push(text)
      into = ''
    },
    text(part) {
      if (into && text.length < 500_000) text += part
    },
  })
  return { ...found, metas, lang, canonical }
}
