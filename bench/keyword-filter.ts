import type { Company } from '../src/domain/company.ts'
import type { Story } from '../src/domain/story.ts'

/** What people use today: one regular expression of names a company, run over every story. */
export function keywordFilter(companies: readonly Company[]): (story: Story) => string[] {
  const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const patterns = companies.map(({ id, name, aliases, legalNames, nativeNames }) => ({
    id,
    pattern: new RegExp(`\\b(?:${[name, ...aliases, ...legalNames, ...nativeNames].map(escape).join('|')})\\b`, 'iu'),
  }))
  return ({ title, text }) => {
    const all = `${title}\n${text}`
    return patterns.filter(({ pattern }) => pattern.test(all)).map(({ id }) => id)
  }
}
