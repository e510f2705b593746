import type { Company } from '../../domain/company.ts'
import type { CompanyMatch, Matches, Mention, Range } from '../../domain/mention.ts'
import type { Story } from '../../domain/story.ts'
import { articleOf } from './body.ts'
import { isForeign, withEvidence } from './evidence.ts'
import { createNameFinder, type Hit } from './find-names.ts'
import { createNameTable } from './name-table.ts'
import { isRow, type Role, roleOf } from './named-beside.ts'
import { contextHits, longestNames, negativeHits } from './overlaps.ts'
import { judgeSubjects, type Place } from './subject.ts'

export interface Matcher {
  /** Which of the companies a story names, where, and whether it is about them. Pure: no I/O, no clock. */
  match(story: Story): Matches
}

/** Prepares the names of all companies once; a story then costs the same whatever their number. */
export function createMatcher(companies: readonly Company[]): Matcher {
  const find = createNameFinder(createNameTable(companies))

  return {
    match(story) {
      const body = articleOf(story.text, story.title)
      const offset = story.title.length + 1
      // A line feed between headline and text: no name goes across.
      const text = `${story.title}\n${story.text}`
      const { hits, words } = find(text, story.lang)
      const names = longestNames(hits)
      if (!names.length) return { companies: [], body }
      const scene = {
        text,
        words,
        contexts: contextHits(hits),
        negatives: negativeHits(hits),
        foreign: isForeign(text),
        nounsTakeCapitals: story.lang?.startsWith('de') ?? false,
        titleEnd: offset,
        countryOf: (hit: Hit) => companies[hit.entry.company]?.country ?? '',
      }
      return { companies: toMatches(withEvidence(names, scene), { companies, text, story, body }), body }
    },
  }
}

function rowOf(previous: Previous | null, text: string, hit: Hit): Previous | null {
  return previous && isRow(text.slice(previous.end, hit.start)) ? previous : null
}

interface Previous {
  end: number
  role: Role
  company: string
}

interface Told {
  companies: readonly Company[]
  /** Headline and text as searched. */
  text: string
  story: Story
  body: readonly Range[]
}

function toMatches(hits: readonly Hit[], { companies, text, story, body }: Told): CompanyMatch[] {
  const offset = story.title.length + 1
  const titleEnd = withoutOutlet(story)
  const places = new Map<string, Place[]>()
  const mentions = new Map<string, Mention[]>()
  let previous: Previous | null = null
  for (const hit of hits) {
    const company = companies[hit.entry.company]?.id ?? ''
    const inTitle = hit.start < offset
    const [start, end] = inTitle ? [hit.start, hit.end] : [hit.start - offset, hit.end - offset]
    const boilerplate = inTitle ? start >= titleEnd : !body.some((range) => start >= range.start && end <= range.end)
    const row = rowOf(previous, text, hit)
    const own = roleOf(text, hit.start, hit.end)
    // Of "payments to A, B and C" the words before A are said of all three.
    const role: Role = own === 'direct' && row?.role === 'contrast' ? 'contrast' : own
    const where = inTitle ? 'title' : 'text'
    if (!boilerplate)
      push(places, company, { in: where, start, role, beside: row && row.company !== company ? row.company : null })
    push(mentions, company, {
      in: where,
      start,
      end,
      text: text.slice(hit.start, hit.end),
      via: hit.entry.via,
      related: role === 'related',
      boilerplate,
    })
    previous = { end: hit.end, role, company }
  }
  const verdicts = judgeSubjects(places, story.text, body)
  return [...mentions].map(([company, all]) => {
    const { subject, why } = verdicts.get(company) ?? { subject: false, why: 'named only outside the article' }
    return { company, mentions: all, subject, why }
  })
}

/** Where the headline proper ends: feeds and pages append the outlet's name, which may be a company's. */
function withoutOutlet({ title, outlet }: Story): number {
  const at = Math.max(
    title.lastIndexOf(' - '),
    title.lastIndexOf(' | '),
    title.lastIndexOf(' — '),
    title.lastIndexOf(' – '),
  )
  if (at <= 0 || !outlet) return title.length
  const tail = title.slice(at + 3).toLowerCase()
  return tail.startsWith(outlet.toLowerCase()) || outlet.toLowerCase().startsWith(tail) ? at : title.length
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
