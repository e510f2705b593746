import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLegalForm, stripLegalForm } from '../../../src/catalogue/company-names/legal-forms.ts'

describe('a legal form', () => {
  it.each([
    ['Zhejiang Dahua Technology Co., Ltd.', 'Zhejiang Dahua Technology'],
    ['China Mobile Limited', 'China Mobile'],
    ['ASML Holding N.V.', 'ASML'],
    ['UniCredit S.p.A.', 'UniCredit'],
    ['Türk Hava Yolları A.Ş.', 'Türk Hava Yolları'],
    ['Ørsted A/S', 'Ørsted'],
    ['ПАО «Роснефть»', 'Роснефть'],
    ['ООО Синезис', 'Синезис'],
    ['PT Telkom Indonesia (Persero) Tbk', 'Telkom Indonesia'],
    ['小米科技有限责任公司', '小米科技'],
    ['華為技術有限公司', '華為技術'],
    ['株式会社SUBARU', 'SUBARU'],
    ['トヨタ自動車株式会社', 'トヨタ自動車'],
    ['주식회사 한화오션', '한화오션'],
    ['Rheinmetall Aktiengesellschaft', 'Rheinmetall'],
    ['Orlen S.A.', 'Orlen'],
    ['Škoda a.s.', 'Škoda'],
    ['Tata Motors Private Limited', 'Tata Motors'],
  ])('is taken off %s', (name, bare) => {
    expect(stripLegalForm(name)).toBe(bare)
  })

  it.each(['Gap Inc.', 'The Gap, Inc.', 'Oil Company', 'Limited', 'Huawei', 'Huawei Investment & Holding', '公司'])(
    'is not taken off when too little would be left: %s',
    (name) => {
      expect(stripLegalForm(name)).toBe(name)
    },
  )

  it('never leaves nothing, and a second stripping changes nothing', () => {
    const part = fc.constantFrom(
      'Acme',
      'Gap',
      'Co.',
      'Ltd',
      'ПАО',
      '株式会社',
      '公司',
      'Group',
      'S.A.',
      '&',
      '«',
      '(HK)',
      ',',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const name = parts.join(' ')
        const bare = stripLegalForm(name)
        expect(stripLegalForm(bare)).toBe(bare)
        if (/\p{L}/u.test(name)) expect(bare).not.toBe('')
      }),
    )
  })

  const shared = resolve(process.env.CASEWIRE_SHARED ?? '../shared', 'data')
  const list = resolve(shared, 'rigour_org_types.yml')
  it.skipIf(!existsSync(list))(
    'is known for most spellings of an independent list (skipped where it is absent)',
    () => {
      const aliases = [...readFileSync(list, 'utf8').matchAll(/^\s+- (?!\w+:)(.+)$/gm)].map((match) =>
        (match[1] ?? '').replace(/\s+#.*/, '').replace(/^["']|["']$/g, ''),
      )
      // Schools, army units and charities of that list are no companies, and what is long in it is misspelled more often than not.
      const companies = aliases.filter((alias) => !/О[УО]|ПП|^ФГ|^ГУ|^М[АБК]|NGO|N\.G|n\.g|ngo|NPO/.test(alias))
      const shareKnown = (longest: number) => {
        const some = companies.filter((alias) => alias.length <= longest)
        expect(some.length).toBeGreaterThan(200)
        return (
          some.filter((form) => isLegalForm(form) || stripLegalForm(`${form} Acme Marine`) === 'Acme Marine').length /
          some.length
        )
      }
      expect(shareKnown(8)).toBeGreaterThan(0.77)
      expect(shareKnown(20)).toBeGreaterThan(0.63)
    },
  )

  const sanctioned = resolve(shared, 'us_ofac_sdn.csv')
  it.skipIf(!existsSync(sanctioned))('is taken off the names of a real list (skipped where it is absent)', () => {
    const names = [...readFileSync(sanctioned, 'utf8').matchAll(/^\d+,"([^"]+)",-0- ,/gm)].map(
      (match) => match[1] ?? '',
    )
    const form =
      /(?:[\s,](?:LTDA?|LIMITED|LLC|INC|CORP|GMBH|PJSC|OJSC|JSC|PLC|CO|COMPANY|CORPORATION|OOO|OAO|ZAO|PAO|SAL|FZE|FZCO|FZC|EURL)|[\s,][A-Z]\.(?:\s?[A-Z]\.){1,4}|\sS\.?A\.?)\.?$/
    const ending = names.filter((name) => form.test(name))
    expect(ending.length).toBeGreaterThan(1500)
    expect(ending.filter((name) => !form.test(stripLegalForm(name))).length / ending.length).toBeGreaterThan(0.98)
  })
})
