import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { createOutlets } from '../../src/catalogue/outlets.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'samples')
const SHARED = process.env['CASEWIRE_SHARED'] ?? join(ROOT, '../shared')
const CORPUS = join(SHARED, 'corpus/articles.jsonl')

/** Pages known to report the event their item tells. */
const KNOWN_ADDRESSES = [
  'https://law.justia.com/cases/federal/district-courts/district-of-columbia/dcdce/1:2021cv00280/226816/21/',
  'https://www.caixinglobal.com/2021-05-26/us-judge-issues-final-order-removing-xiaomi-from-china-military-banned-list-101718341.html',
  'https://www.steptoeinternationalcomplianceblog.com/2021/03/ofac-faqs-confirm-the-suspension-of-the-restrictions-on-xiaomis-securities-following-district-court-injunction/',
  'https://www.thompsonhinesmartrade.com/2021/05/dod-agrees-to-drop-chinese-company-from-ccmc-list/',
  'https://tradelawdaily.com/article/2025/07/15/dc-court-upholds-hesais-designation-as-chinese-military-company-2507140061',
]

type Node = ReturnType<typeof parseDocument>['children'][number]

interface Item {
  file: string
  title: string
  guid: string
  link: string
  date: string
  text: string
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xml'))
const xmlOf = new Map(files.map((file) => [file, read(file)]))
const items = files.flatMap((file) => itemsOf(file, parseDocument(xmlOf.get(file) ?? '', { xmlMode: true }).children))

describe('the samples', () => {
  it('tell several cases through many outlets', () => {
    expect(files.length).toBeGreaterThanOrEqual(8)
    expect(items.length).toBeGreaterThanOrEqual(30)
    expect(files.filter((file) => xmlOf.get(file)?.includes('<feed')).length).toBeGreaterThanOrEqual(2)
  })

  it.each(files)('%s is well-formed', (file) => expect(faultsOf(xmlOf.get(file) ?? '')).toEqual([]))

  it.each(files)('%s is described in the README', (file) =>
    expect(readFileSync(join(FOLDER, 'README.md'), 'utf8')).toContain(`\`${file}\``),
  )

  it.each(files)('%s names an outlet that is ranked, or one made up', (file) => {
    const title = /<title[^>]*>([^<]+)/.exec(xmlOf.get(file) ?? '')?.[1] ?? null
    const { outletOf } = createOutlets()
    const { rank } = outletOf({ url: null, outlet: title })
    expect(outletOf({ url: null, outlet: file.replace('.xml', '') }).rank).toBe(rank)
    if (rank === 5) expect(['Handset Weekly', 'Trade Law Digest']).toContain(title)
  })

  it('give every item an identity of its own', () => {
    expect(items.filter(({ guid }) => !guid)).toEqual([])
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length)
    expect(new Set(items.map(({ link }) => link)).size).toBe(items.length)
  })

  it('link to example.org or to a page known to exist', () => {
    const links = [...xmlOf.values()].flatMap((xml) =>
      [...xml.matchAll(/(?:href|url)=(?:"|&quot;)([^"&]+)|<link>([^<]+)/g)].map(([, a, b]) => a ?? b ?? ''),
    )
    expect(links.length).toBeGreaterThan(items.length)
    expect(links.filter((link) => !link.startsWith('https://example.org/') && !KNOWN_ADDRESSES.includes(link))).toEqual(
      [],
    )
  })

  it.each(items)('date “$title” with a zone, in the time it tells of', ({ date }) => {
    expect(date).toMatch(/(?:Z|[+-]\d{2}:?\d{2})$/)
    expect(Date.parse(date)).toBeGreaterThan(Date.parse('2016-01-01'))
    expect(Date.parse(date)).toBeLessThan(Date.parse('2026-01-01'))
  })

  it('name the weekday rightly wherever they name one in a date', () => {
    const wrong = items.filter(({ date }) => /^\w{3}, /.test(date) && dayName(date) !== date.slice(0, 3))
    expect(wrong).toEqual([])
  })

  it.each(items)('tell “$title” in a text of a story’s length', ({ text }) => {
    const { length } = wordsOf(text)
    expect(length).toBeGreaterThanOrEqual(60)
    expect(length).toBeLessThanOrEqual(250)
  })

  it('hold one syndicated text twice, credited to its agency', () => {
    const bodies = items.map(({ text }) => wordsOf(text).join(' '))
    const copies = items.filter((_, i) => bodies.filter((body) => body === bodies[i]).length > 1)
    expect(copies.map(({ file }) => file).sort()).toEqual(['reuters.xml', 'south-china-morning-post.xml'])
    for (const { text } of copies) expect(createOutlets().syndicatedFrom(text)).toBe('Reuters')
  })

  it.skipIf(!existsSync(CORPUS))(
    'share no twelve words in a row with the articles of the corpus (where it is present)',
    () => {
      const own = new Map(items.flatMap(({ title, text }) => runsOf(text).map((run) => [run, title] as const)))
      const borrowed = readFileSync(CORPUS, 'utf8')
        .split('\n')
        .filter(Boolean)
        .flatMap((line) => runsOf(textOfRecord(JSON.parse(line))))
        .filter((run) => own.has(run))
      expect(borrowed.map((run) => `${own.get(run)}: ${run}`)).toEqual([])
    },
  )
})

function read(file: string): string {
  const bytes = readFileSync(join(FOLDER, file))
  return new TextDecoder(/encoding="([^"]+)"/.exec(bytes.toString('latin1'))?.[1] ?? 'utf-8', { fatal: true }).decode(
    bytes,
  )
}

/** What a strict XML reader would object to: elements left open or closed in the wrong order, and bare ampersands. */
function faultsOf(xml: string): string[] {
  const markup = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, '')
  const faults = (markup.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,10}/gi) ?? []).map(String)
  const open: string[] = []
  for (const [tag, closing, name = '', empty] of markup.matchAll(/<(\/?)([^\s<>/]*)[^<>]*?(\/?)>/g)) {
    if (closing && open.pop() !== name) faults.push(`${tag} out of order`)
    if (!closing && !empty) open.push(name)
  }
  return [...faults, ...open.map((name) => `<${name}> left open`)]
}

function itemsOf(file: string, nodes: readonly Node[]): Item[] {
  return elementsOf(nodes).flatMap((node) => {
    if (node.name !== 'item' && node.name !== 'entry') return itemsOf(file, node.children)
    const child = (...names: string[]) =>
      names.flatMap((name) => elementsOf(node.children).filter((one) => one.name === name))[0]
    const html = textOf(child('content:encoded', 'content', 'description')?.children ?? [])
    const link = child('link')
    return {
      file,
      title: textOf(child('title')?.children ?? []),
      guid: textOf(child('guid', 'id')?.children ?? []),
      link: link?.attribs['href'] ?? textOf(link?.children ?? []),
      date: textOf(child('pubDate', 'published')?.children ?? []),
      text: textOf(parseDocument(html).children),
    }
  })
}

function elementsOf(nodes: readonly Node[]) {
  return nodes.filter((node) => 'attribs' in node && 'name' in node)
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ('data' in node ? node.data : 'children' in node ? textOf(node.children) : ''))
    .join(' ')
    .trim()
}

const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

function runsOf(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(11).map((_, i) => words.slice(i, i + 12).join(' '))
}

const textOfRecord = (record: { title?: string; text?: string }) => `${record.title ?? ''} ${record.text ?? ''}`

const dayName = (date: string) =>
  // The day where it was written, not in UTC.
  new Date(`${date.replace(/ [+-]\d{4}$/, '')} UTC`).toUTCString().slice(0, 3)
