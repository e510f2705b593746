import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadCompanies, loadCompaniesFile, parseCompanies } from '../../src/catalogue/companies.ts'
import { looseKey } from '../../src/catalogue/company-names/company-index.ts'
import { stripLegalForm } from '../../src/catalogue/company-names/legal-forms.ts'
import { UserError } from '../../src/domain/errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'casewire-companies-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the companies known from the start', () => {
  const companies = loadCompanies()

  it('are 171, each with an id of its own', () => {
    expect(companies).toHaveLength(171)
    expect(new Set(companies.map(({ id }) => id)).size).toBe(171)
  })

  it('share no name and no ticker', () => {
    const owners = new Map<string, Set<string>>()
    for (const company of companies)
      for (const name of namesOf(company))
        for (const key of [looseKey(name), looseKey(stripLegalForm(name))])
          owners.set(key, (owners.get(key) ?? new Set()).add(company.id))
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids]}`)).toEqual([])
  })

  it('write tickers as EXCHANGE:SYMBOL', () => {
    const odd = companies.flatMap(({ tickers, formerTickers }) => [...tickers, ...formerTickers])
    expect(odd.filter((ticker) => !/^[A-Z]{2,6}:[A-Z0-9.]{1,8}$/.test(ticker))).toEqual([])
  })

  it('give every ambiguous company words that tell it apart', () => {
    expect(companies.filter((one) => one.ambiguous && !one.contextTerms.length).map(({ id }) => id)).toEqual([])
  })
})

const namesOf = (company: ReturnType<typeof loadCompanies>[number]) => [
  company.name,
  ...company.aliases,
  ...company.legalNames,
  ...company.nativeNames,
  ...company.tickers,
  ...company.subsidiaries,
]

describe('a list of companies from outside', () => {
  it('needs an id and a name, and passes over keys it does not know', () => {
    expect(parseCompanies([{ id: 'acme', name: 'Acme', matchNotes: ['x'] }])).toEqual([
      {
        id: 'acme',
        name: 'Acme',
        aliases: [],
        legalNames: [],
        nativeNames: [],
        tickers: [],
        formerTickers: [],
        country: '',
        subsidiaries: [],
        ambiguous: false,
        contextTerms: [],
        negativeTerms: [],
      },
    ])
  })

  it.each([
    ['no array', { id: 'acme' }, /JSON array/],
    ['an entry without a name', [{ id: 'a', name: 'A' }, { id: 'acme' }], /entry 2 \(acme\): "name"/],
    ['an alias that is no text', [{ id: 'acme', name: 'Acme', aliases: ['x', 3] }], /entry 1 \(acme\): "aliases.1"/],
    ['an id with spaces', [{ id: 'Ac me', name: 'Acme' }], /"id": must be lower-case/],
    [
      'an id twice',
      [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
      /entry 2 \(a\): the id stands twice/,
    ],
    ['something else', [null], /entry 1/],
  ])('refuses %s and says where', (_what, json, message) => {
    expect(() => parseCompanies(json)).toThrow(UserError)
    expect(() => parseCompanies(json)).toThrow(message)
  })

  it('is read from a file', () => {
    const path = join(folder, 'mine.json')
    writeFileSync(path, JSON.stringify([{ id: 'acme', name: 'Acme' }]))
    expect(loadCompaniesFile(path)[0]?.name).toBe('Acme')
  })

  it.each([
    ['is not there', 'none.json', null, /cannot be read/],
    ['is not JSON', 'broken.json', '[{', /is not JSON/],
  ])('says so when the file %s', (_what, name, content, message) => {
    const path = join(folder, name)
    if (content) writeFileSync(path, content)
    expect(() => loadCompaniesFile(path)).toThrow(UserError)
    expect(() => loadCompaniesFile(path)).toThrow(message)
  })
})
