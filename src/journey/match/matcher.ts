import type { Company } from '../../domain/company.ts'
import type { CompanyMatch, Matches, Mention, Range } from '../../domain/mention.ts'
import type { Story } from '../../domain/story.ts'
import { articleOf } from './body.ts'
import { isForeign, withEvidence } from './evidence.ts'
import { createNameFinder, type Hit } from './find-names.ts'
import { createNameTable } from './name-table.ts'
import { roleOf } from './named-beside.ts'
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
        titleEnd: offset,
      }
      const found = Map.groupBy(withEvidence(names, scene), (hit) => companies[hit.entry.company]?.id ?? '')
      return { companies: toMatches(found, text, story, offset, body), body }
    },
  }
}

function toMatches(
  found: ReadonlyMap<string, readonly Hit[]>,
  text: string,
  story: Story,
  offset: number,
  body: readonly Range[],
): CompanyMatch[] {
  const titleEnd = withoutOutlet(story)
  const places = new Map<string, Place[]>()
  const mentions = new Map<string, Mention[]>()
  for (const [company, hits] of found) {
    for (const hit of hits) {
      const inTitle = hit.start < offset
      const shift = inTitle ? 0 : offset
      const [start, end] = [hit.start - shift, hit.end - shift]
      const boilerplate = inTitle ? start >= titleEnd : !body.some((range) => start >= range.start && end <= range.end)
      const role = roleOf(text, hit.start, hit.end)
      const place: Place = { in: inTitle ? 'title' : 'text', start, end, role, unit: hit.entry.via === 'subsidiary' }
      if (!boilerplate) push(places, company, place)
      push(mentions, company, {
        in: place.in,
        start,
        end,
        text: text.slice(hit.start, hit.end),
        via: hit.entry.via,
        related: role === 'related',
        boilerplate,
      })
    }
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
