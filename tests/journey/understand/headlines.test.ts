import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRestrictions } from '../../../src/catalogue/restrictions.ts'
import { type DevelopmentType, developmentType } from '../../../src/domain/development-type.ts'
import { createUnderstanding } from '../../../src/journey/understand/understanding.ts'
import { storyOf } from './acme.ts'

const shared = process.env.CASEWIRE_SHARED ?? join(import.meta.dirname, '../../../../shared')
const path = join(shared, 'catalogue/headlines.json')

interface Headline {
  headline: string
  companyId: string | null
  expectedType: string
}
interface Names {
  id: string
  name: string
  aliases?: string[]
  subsidiaries?: string[]
}

/** Reached when this was written: of the headlines, alone and without a body, so many get their kind of turn. */
const FLOOR = 0.7

describe.skipIf(!existsSync(path))('the test headlines, when they are there', () => {
  it(`gives at least ${FLOOR * 100} % of them their type, and never calls a restriction lifted on a headline alone`, () => {
    const headlines = JSON.parse(readFileSync(path, 'utf8')) as Headline[]
    const companies = JSON.parse(readFileSync(join(shared, 'catalogue/companies.json'), 'utf8')) as Names[]
    const understand = createUnderstanding(loadRestrictions())
    const lines = headlines.map((row) => {
      const company = companies.find(({ id }) => id === row.companyId)
      const names = [company?.name, ...(company?.aliases ?? []), ...(company?.subsidiaries ?? [])].filter(
        (name) => name !== undefined,
      )
      const name = names.filter((one) => row.headline.includes(one)).sort((a, b) => b.length - a.length)[0]
      const start = name ? row.headline.indexOf(name) : -1
      const mention = {
        in: 'title',
        start,
        end: start + (name?.length ?? 0),
        text: name ?? '',
        via: 'name',
        related: false,
        boilerplate: false,
      } as const
      const matched = company && name ? [{ company: company.id, mentions: [mention], subject: true, why: '' }] : []
      const { findings } = understand(storyOf('', { title: row.headline, published: null }), {
        companies: matched,
        body: [],
      })
      return { row, said: findings.map((finding) => finding.type as string), named: matched.length > 0 }
    })
    const scored = lines.filter((line) => line.named)
    const kind = (type: string) => developmentType(type as DevelopmentType)?.kind ?? type
    const right = scored.filter(({ row, said }) =>
      row.expectedType === 'none' ? said.length === 0 : said.some((type) => kind(type) === kind(row.expectedType)),
    )
    expect(
      scored.filter(({ said }) => said.some((type) => ['delisted', 'vacated', 'ban_lifted', 'revoked'].includes(type))),
    ).toEqual([])
    expect(right.length / scored.length).toBeGreaterThanOrEqual(FLOOR)
  })
})

it.runIf(!existsSync(path))(
  'has no test headlines here; set CASEWIRE_SHARED to the folder that holds catalogue/headlines.json',
  () => {
    expect(existsSync(path)).toBe(false)
  },
)
