import { describe, expect, it } from 'vitest'
import { loadCompanies } from '../../../src/catalogue/companies.ts'
import { createCompanyIndex } from '../../../src/catalogue/company-names/company-index.ts'

const index = createCompanyIndex(loadCompanies())

describe('a company is found', () => {
  it.each([
    ['its id', 'xiaomi', 'xiaomi'],
    ['its name in any case', 'XIAOMI', 'xiaomi'],
    ['its name with another legal form', 'Xiaomi Corp', 'xiaomi'],
    ['its native name', '小米集团', 'xiaomi'],
    ['its native name in traditional characters', '華為', 'huawei'],
    ['a ticker with a space', 'HKEX: 1810', 'xiaomi'],
    ['a ticker without its leading zero', '700.HK', 'tencent'],
    ['a ticker behind a dollar', '$BABA', 'alibaba'],
    ['either name of a double name', 'TikTok', 'bytedance'],
    ['a name written together', 'TPLink', 'tp-link'],
    ['a name without accents', 'Turkiye Halk Bankasi', 'halkbank'],
    ['a Russian legal form in front', 'ПАО «Роснефть»', 'rosneft'],
    ['a unit', 'HiSilicon', 'huawei'],
  ])('by %s: %s', (_how, name, id) => {
    expect(index.find(name)?.id).toBe(id)
  })

  it.each(['', '   ', '?', 'xiomi', 'Acme', 'Xiaomi Huawei'])('only exactly: not by %j', (name) => {
    expect(index.find(name)).toBeUndefined()
  })

  it('goes by its own name before a unit of another is considered', () => {
    expect(index.find('Nexperia')?.id).toBe('nexperia')
    expect(index.get('nexperia')?.name).toBe('Nexperia')
    expect(index.get('Nexperia')).toBeUndefined()
  })
})

describe('while someone types', () => {
  it.each([
    ['xiomi', 'xiaomi'],
    ['小', 'xiaomi'],
    ['hikvisoin', 'hikvision'],
    ['huwei', 'huawei'],
    ['rosnfet', 'rosneft'],
    ['роснефт', 'rosneft'],
    ['1810', 'xiaomi'],
    ['baba', 'alibaba'],
    ['tik tok', 'bytedance'],
    ['gazprom n', 'gazprom-neft'],
    ['China Mobile L', 'china-mobile'],
  ])('%s offers the company meant first', (typed, id) => {
    expect(index.suggest(typed)[0]?.id).toBe(id)
  })

  it('four letters or fewer are taken as written', () => {
    expect(index.suggest('smci')).toEqual([])
    expect(index.suggest('smic').map(({ id }) => id)).toEqual(['smic'])
  })

  it('a name itself comes before names that begin with it', () => {
    const ids = index.suggest('gazprom').map(({ id }) => id)
    expect(ids.slice(0, 3)).toEqual(['gazprom', 'gazprom-neft', 'gazprombank'])
  })

  it('nothing typed offers the first, and no more than asked for', () => {
    expect(index.suggest('')).toHaveLength(25)
    expect(index.suggest('c', 3)).toHaveLength(3)
  })

  it('nonsense offers nothing', () => {
    expect(index.suggest('qqqqqqqqqq')).toEqual([])
  })
})
