import { loadRestrictions } from '../../../src/catalogue/restrictions.ts'
import type { Finding, Understanding } from '../../../src/domain/development.ts'
import type { CompanyMatch, Matches, Mention } from '../../../src/domain/mention.ts'
import type { Story } from '../../../src/domain/story.ts'
import { createUnderstanding } from '../../../src/journey/understand/understanding.ts'

/** Invented companies, each under one name. */
const NAMES: Readonly<Record<string, string>> = { acme: 'Acme', borealis: 'Borealis', cobalt: 'Cobalt' }

const understand = createUnderstanding(loadRestrictions())

export const storyOf = (text: string, more: Partial<Story> = {}): Story => ({
  id: 's1',
  url: null,
  outlet: 'Example Wire',
  title: '',
  published: '2024-05-17',
  text,
  lang: 'en',
  ...more,
})

/** Finds the invented names by plain search; who stands in the title or the first sentence is a subject. */
function matchesOf(story: Story, body: Matches['body'] = [{ start: 0, end: story.text.length }]): Matches {
  const companies: CompanyMatch[] = []
  for (const [company, name] of Object.entries(NAMES)) {
    const mentions = (['title', 'text'] as const).flatMap((part) => mentionsIn(story[part], name, part, body))
    const live = mentions.filter((mention) => !mention.boilerplate)
    const subject = live.some((mention) => mention.in === 'title' || mention.start < 200)
    if (mentions.length) companies.push({ company, mentions, subject, why: 'named first' })
  }
  return { companies, body }
}

function mentionsIn(text: string, name: string, part: 'title' | 'text', body: Matches['body']): Mention[] {
  return [...text.matchAll(new RegExp(name, 'g'))].map((match) => {
    const [start, end] = [match.index, match.index + name.length]
    const related = /^-(?:backed|linked|owned)/.test(text.slice(end))
    const boilerplate = part === 'text' && !body.some((range) => start >= range.start && end <= range.end)
    return { in: part, start, end, text: name, via: 'name', related, boilerplate }
  })
}

export function understood(text: string, more: Partial<Story> = {}, body?: Matches['body']): Understanding {
  const story = storyOf(text, more)
  return understand(story, matchesOf(story, body))
}

/** The same with some rules left out, or other words. */
export function understoodWith(parts: Parameters<typeof createUnderstanding>[1], text: string): Understanding {
  const story = storyOf(text)
  return createUnderstanding(loadRestrictions(), parts)(story, matchesOf(story))
}

/** What is told as news, as `type`, or `type company` for companies other than Acme. */
export const news = (text: string, more: Partial<Story> = {}) =>
  told(understood(text, more).findings.filter((finding) => !finding.background))

const told = (findings: readonly Finding[]) =>
  findings.map(({ type, company }) => (company === 'acme' ? type : `${type} ${company}`))
