import type { Company } from '../src/domain/company.ts'
import type { Development, Evidence } from '../src/domain/development.ts'
import { DEVELOPMENT_TYPES } from '../src/domain/development-type.ts'
import type { Restriction } from '../src/domain/restriction.ts'
import type { Story } from '../src/domain/story.ts'
import { madeUpCompanies } from './made-up-companies.ts'
import { numbers } from './numbers.ts'

/** The day the archive is looked at; it goes back eight years from there. */
export const TODAY = '2026-01-01'
const DAYS = 8 * 365

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za'.split(' ')
const COUNTRIES = ['CN', 'CN', 'CN', 'RU', 'US', 'IR', 'DE', 'TW']
const OUTLETS = ['Reuters', 'Federal Register', 'South China Morning Post', 'The Verge', 'A Blog']
const WORDS = 30_000
const HAN = 3_000

/** An archive that nobody wrote, the same one every time, and what may be asked about it. */
export function madeUpArchive(size: { stories: number; cases: number }, restrictions: readonly Restriction[]) {
  const next = numbers(11)
  const some = <T>(list: readonly T[]) => list[next(list.length)] as T
  // As in any language the second word is half as frequent as the first, the third a third.
  const zipf = (count: number) => Math.floor(count ** (next(1_000_000) / 1_000_000)) - 1
  const dayBefore = (days: number) => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10)

  const companies: Company[] = madeUpCompanies(Math.max(50, Math.ceil(size.cases / 5))).map((company) => ({
    ...company,
    country: some(COUNTRIES),
  }))
  const word = (i: number) =>
    [i % 21, Math.floor(i / 21) % 21, Math.floor(i / 441) % 21, Math.floor(i / 9261)]
      .map((at) => SYLLABLES[at])
      .join('')
  const han = (i: number) => String.fromCodePoint(0x4e00 + i * 6)
  // Characters are more evenly used than words; the most frequent one is a fortieth of a text.
  const drawn = () => han(Math.floor(HAN * (next(1_000_000) / 1_000_000) ** 3))
  const prose = (count: number) => Array.from({ length: count }, () => word(zipf(WORDS)))
  const characters = (count: number) => Array.from({ length: count }, drawn).join('')

  /** A story, whom it names, and who published it. */
  function story(i: number): { story: Story; companies: string[]; outlet: string; rank: number; restriction: string } {
    const about = some(companies)
    const chinese = next(10) === 0
    const outlet = next(OUTLETS.length)
    // Stories come in as they are published, give or take a week.
    const published = dayBefore(Math.floor((DAYS * (size.stories - i - 1)) / size.stories) + next(7))
    return {
      story: {
        id: `s${i}`,
        url: `https://example.org/${published}/${i}`,
        outlet: OUTLETS[outlet] ?? null,
        title: chinese ? characters(14) : `${about.name} ${prose(7).join(' ')}`,
        published,
        text: chinese ? characters(160) : prose(75).join(' '),
        lang: chinese ? 'zh' : 'en',
      },
      companies: [about.id],
      outlet: OUTLETS[outlet] ?? '',
      rank: outlet + 1,
      restriction: some(restrictions).id,
    }
  }

  /** The cases of one company after the other; a hundredth of the companies have forty, one case in two thousand has 200 developments. */
  function* files(): Generator<{ company: string; restriction: string; developments: Development[] }> {
    let filed = 0
    for (const [c, { id: company }] of companies.entries()) {
      const own = c % 100 === 0 ? 40 : 5
      const first = next(restrictions.length)
      for (let i = 0; i < own && filed < size.cases; i++, filed++) {
        const { id: restriction } = restrictions[(first + i) % restrictions.length] as Restriction
        const count = filed % 2_000 === 7 ? 200 : 1 + next(9)
        const developments = Array.from({ length: count }, (_, j) =>
          development(`d${filed}-${j}`, company, restriction),
        )
        yield { company, restriction, developments }
      }
    }
  }

  function development(id: string, company: string, restriction: string): Development {
    const date = dayBefore(next(DAYS))
    const type = some(DEVELOPMENT_TYPES)
    const told = { restriction, type, date, datePrecision: 'day' as const, effective: null, until: null, actor: null }
    const evidence = Array.from({ length: 1 + next(3) }, (_, i): Evidence => {
      const outlet = next(OUTLETS.length)
      const story = `s${next(size.stories)}`
      return {
        ...told,
        story,
        outlet: OUTLETS[outlet] ?? null,
        rank: outlet + 1,
        url: `https://example.org/${date}/${story}`,
        title: prose(10).join(' '),
        quote: prose(25).join(' '),
        published: date,
        docket: null,
        background: false,
        history: true,
        filing: false,
        copyOf: `${id} ${i}`,
        told: false,
        filedAt: `${date}T12:00:00.000Z`,
      }
    })
    const once = [...new Map(evidence.map((one) => [one.story, one])).values()].sort((a, b) => a.rank - b.rank)
    return { id, company, ...told, evidence: once }
  }

  return { companies, story, files, word, han, next, some, dayBefore }
}

export type Archive = ReturnType<typeof madeUpArchive>
