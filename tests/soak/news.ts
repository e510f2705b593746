import { loadCompanies } from '../../src/catalogue/companies.ts'
import { type DevelopmentType, developmentType } from '../../src/domain/development-type.ts'
import { createMinds } from '../../src/minds.ts'

/** One development, told by one story; each has a company and kind of its own. */
export interface Piece {
  company: string
  title: string
  text: string
  /** As posts name it: `Hesai`, `Lawsuit filed`. */
  name: string
  label: string
}

const WORDINGS: [DevelopmentType, (name: string) => [title: string, text: string]][] = [
  [
    'designated',
    (name) => [
      `Pentagon puts ${name} on its list of Chinese military companies`,
      `The US Defense Department on Monday added ${name} to its list of Chinese military companies under Section 1260H, the department said.`,
    ],
  ],
  [
    'lawsuit_filed',
    (name) => [
      `${name} sues the Pentagon over its blacklisting`,
      `${name} filed a lawsuit against the US Defense Department in a federal court in Washington on Monday over its place on the list of Chinese military companies.`,
    ],
  ],
  [
    'injunction_granted',
    (name) => [
      `Judge blocks the Pentagon’s blacklisting of ${name}`,
      `A federal judge in Washington on Monday granted ${name} a preliminary injunction that stops the US Defense Department from keeping it on its list of Chinese military companies.`,
    ],
  ],
  [
    'delisted',
    (name) => [
      `Pentagon takes ${name} off its list of Chinese military companies`,
      `The US Defense Department on Monday removed ${name} from its list of Chinese military companies under Section 1260H, the department said.`,
    ],
  ],
]

/** So many developments that are understood as meant: company by company within each kind. */
export function piecesOfNews(count: number): Piece[] {
  const companies = loadCompanies()
  const minds = createMinds(companies)
  const pieces = WORDINGS.flatMap(([type, wording]) =>
    companies.slice(0, Math.ceil(count / WORDINGS.length) + 20).flatMap(({ id, name }) => {
      const [title, text] = wording(name)
      const story = { id: '', url: null, outlet: 'Trade Wire', title, published: '2024-05-13', text, lang: 'en' }
      const { findings } = minds.understand(story, minds.match(story))
      const [found] = findings
      const asMeant = findings.length === 1 && found?.company === id && found.type === type && !found.background
      return asMeant ? { company: id, title, text, name, label: developmentType(type).label } : []
    }),
  )
  const byKind = Map.groupBy(pieces, ({ label }) => label)
  return [...byKind.values()].flatMap((list) => list.slice(0, Math.ceil(count / WORDINGS.length))).slice(0, count)
}
