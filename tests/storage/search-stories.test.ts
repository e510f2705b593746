import { beforeAll, describe, expect, it } from 'vitest'
import type { Understanding } from '../../src/domain/development.ts'
import { throwAwayStorage } from '../support/storage.ts'
import { filedAs, read, saving, understood } from '../support/stored.ts'

const open = throwAwayStorage()
const TODAY = '2025-06-01'
const search = (words: string, more: object = {}) =>
  open().stories.search({ words, workspace: 'w', today: TODAY, skip: 0, limit: 5, ...more })
const titles = async (words: string, more: object = {}) => (await search(words, more)).hits.map(({ title }) => title)

const STORIES = [
  read('e', {
    title: 'Court halts the export ban',
    text: 'A “crippling” order—so far. The société générale of things was fined.',
  }),
  read('c', { title: '小米起诉美国国防部', text: '法官暂时阻止了投资禁令。', published: '2024-11-02' }),
  read('k', { title: '삼성전자 수출 허가', text: '미국 상무부가 허가했다.', published: '2024-01-05' }),
  read('old', { title: 'Export rules of old', text: 'Nothing new.', published: '2009-05-05' }),
  read('weak', { title: 'Markets today', text: 'Some said the export was halted.', published: '2025-03-20' }),
  read('blog', { title: 'Export ban, a view', text: 'A view of the export ban.', published: '2025-03-12' }),
  read('undated', { title: 'Export of the undated', text: 'When?', published: undefined }),
]

beforeAll(async () => {
  const { feeds, stories } = open()
  await feeds.add({ id: 'f', url: 'https://example.org/f', title: 'F', workspace: null })
  const undated = STORIES.map((one) =>
    one.story.id === 'undated' ? { ...one, story: { ...one.story, published: null } } : one,
  )
  await stories.saveRead('f', undated, saving)
  const under = (restriction: string) => ({ ...understood, findings: [{ restriction }] }) as unknown as Understanding
  await stories.markFiled('e', {
    ...filedAs({ companies: ['dji'], outlet: { name: 'District Court', rank: 1 } }),
    understanding: under('us-bis-el'),
  })
  await stories.markFiled('blog', filedAs({ companies: ['dji'], outlet: { name: 'A Blog', rank: 5 } }))
  for (const id of ['c', 'k', 'old', 'weak', 'undated']) await stories.markFiled(id, filedAs())
})

describe('searching stories', () => {
  it.each([
    ['court export', 'Court halts'],
    ['"export ban" court', 'Court halts'],
    ['SOCIETE generale', 'Court halts'],
    ['投资', '小米'],
    ['国防部', '小米'],
    ['米', '小米'],
    ['部', '小米'],
    ['禁令 国', '小米'],
    ['수출', '삼성전자'],
    ['crippling', 'Court halts'],
    ['“国防部”', '小米'],
    ['"国防部 投资"', undefined],
    ['禁令 法官', '小米'],
    ['国米', undefined],
    ['防国', undefined],
  ])('for %s finds %s', async (query, title) => {
    const [first] = await titles(query)
    if (title) expect(first).toContain(title)
    else expect(first).toBeUndefined()
  })

  it.each([
    ['exprot rules', 'export rules', 'Export rules of old'],
    ['cuort halts the exprot ban', 'court halts the export ban', 'Court halts the export ban'],
    ['Cuort', 'court', 'Court halts the export ban'],
    ['expor rules', 'export rules', 'Export rules of old'],
    ['haltts', 'halts', 'Court halts the export ban'],
  ])('takes %s for %s', async (typed, meant, title) => {
    const found = await search(typed)
    expect(found.instead).toBe(meant)
    expect(found.hits[0]?.title).toBe(title)
  })

  it('takes nothing for something else where a story has it, or nothing comes near', async () => {
    expect((await search('export')).instead).toBeNull()
    expect(await search('zzyzxq')).toEqual({ hits: [], among: null, instead: null })
    expect((await search('court zzyzxq')).hits).toEqual([])
  })

  it('puts words of the headline first, then the better outlet, then the newer', async () =>
    expect(await titles('export', { limit: 9 })).toEqual([
      'Court halts the export ban',
      'Export ban, a view',
      'Export rules of old',
      'Export of the undated',
      'Markets today',
    ]))

  it.each([
    [{ company: 'dji' }, ['Court halts the export ban', 'Export ban, a view']],
    [{ company: 'nobody' }, []],
    [{ restriction: 'us-bis-el' }, ['Court halts the export ban']],
    [{ outlet: 'a  BLOG' }, ['Export ban, a view']],
    [{ company: 'dji', outlet: 'District Court' }, ['Court halts the export ban']],
    [{ from: '2025-03-13' }, ['Markets today']],
    [{ to: '2010-01-01' }, ['Export rules of old']],
    [{ from: '2009-05-05', to: '2009-05-05' }, ['Export rules of old']],
    [{ from: '2025-03-12', to: '2025-03-12' }, ['Court halts the export ban', 'Export ban, a view']],
    [{ from: '2010-01-01', to: '2024-01-01' }, []],
    [{ skip: 3, limit: 1 }, ['Export of the undated']],
    [{ skip: 9 }, []],
  ])('narrowed by %j finds %j', async (narrowed, found) => expect(await titles('export', narrowed)).toEqual(found))

  it('keeps out what must not be there, and takes either', async () => {
    expect(await titles('export -court -undated -old -markets')).not.toContain('Court halts the export ban')
    expect((await titles('crippling or undated')).sort()).toEqual([
      'Court halts the export ban',
      'Export of the undated',
    ])
  })

  it.each(['"', "'; drop table stories; --", ':*&|!()', 'a <-> b', '\0', '%_\\', '“', '', "'米':*", '-米', '-export'])(
    'survives the search %j',
    async (query) => expect((await search(query)).hits).toBeInstanceOf(Array),
  )

  it('shows nobody what the feeds of others brought', async () => {
    const { feeds, stories } = open()
    await feeds.add({ id: 'theirs', url: 'https://example.org/theirs', title: 'Theirs', workspace: 'others' })
    await stories.saveRead('theirs', [read('secret', { title: 'Confidential memo' })], saving)
    expect(await titles('confidential')).toEqual([])
    expect(await titles('confidential', { workspace: 'others' })).toEqual(['Confidential memo'])
  })

  it('ranks among the newest where more have the words than it ranks', async () => {
    const { stories } = open()
    const many = Array.from({ length: 130 }, (_, i) =>
      read(`many${i}`, { title: `Turbine ${i}`, published: new Date(Date.UTC(2020, 0, i)).toISOString().slice(0, 10) }),
    )
    await stories.saveRead('f', many, saving)
    const found = await search('turbine', { skip: 95, limit: 9 })
    expect(found.among).toBe(100)
    expect(found.hits.map(({ title }) => title)).toEqual([34, 33, 32, 31, 30].map((i) => `Turbine ${i}`))
  })
})
