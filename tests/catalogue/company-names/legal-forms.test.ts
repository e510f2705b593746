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

  const path = resolve(process.env.CASEWIRE_SHARED ?? '../shared', 'data/rigour_org_types.yml')
  it.skipIf(!existsSync(path))(
    'is known for most short spellings of an independent list (skipped where that list is absent)',
    () => {
      const aliases = [...readFileSync(path, 'utf8').matchAll(/^\s+- (?!\w+:)(.+)$/gm)].map((match) =>
        (match[1] ?? '').replace(/^["']|["']$/g, ''),
      )
      // Schools, army units and charities of that list are no companies.
      const short = aliases.filter(
        (alias) => alias.length <= 8 && !/О[УО]|ПП|^ФГ|^ГУ|^М[АБК]|NGO|N\.G|n\.g|ngo|NPO/.test(alias),
      )
      const known = short.filter(isLegalForm)
      expect(short.length).toBeGreaterThan(200)
      expect(known.length / short.length).toBeGreaterThan(0.7)
    },
  )
})
