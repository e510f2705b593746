import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'

/** Noto Sans, which has a letter for nearly every name; the first that has a character draws it. */
const PACKAGES = ['noto-sans', 'noto-sans-sc', 'noto-sans-kr', 'noto-sans-arabic'] as const

/** One file of a font, which holds some characters only: the packages are cut into about two hundred. */
interface Slice {
  family: string
  file: string
  ranges: readonly (readonly [number, number])[]
  registered: boolean
}

let slices: Slice[] | undefined

/** The families to draw a text with, as CSS writes them. Only the files that hold its characters are opened, each once. */
export function familiesFor(text: string): string {
  slices ??= PACKAGES.flatMap(slicesOf)
  const needed = new Set<Slice>()
  for (const character of new Set(text)) {
    const point = character.codePointAt(0) ?? 0
    const slice = slices.find(({ ranges }) => ranges.some(([first, last]) => first <= point && point <= last))
    if (slice) needed.add(slice)
  }
  for (const slice of needed) {
    if (!slice.registered) GlobalFonts.register(readFileSync(slice.file), slice.family)
    slice.registered = true
  }
  return [...[...needed].map(({ family }) => `"${family}"`), 'sans-serif'].join(', ')
}

/** `unicode.json` says which characters each file holds, in the words of CSS: `{"cyrillic": "U+0301,U+0400-045F"}`. */
function slicesOf(name: (typeof PACKAGES)[number]): Slice[] {
  const list = createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/unicode.json`)
  const rangesOf: Record<string, string> = JSON.parse(readFileSync(list, 'utf8'))
  return Object.entries(rangesOf).map(([key, ranges]) => {
    const slice = key.replace(/[[\]]/g, '')
    return {
      family: `${name}-${slice}`,
      file: join(dirname(list), 'files', `${name}-${slice}-wght-normal.woff2`),
      ranges: ranges.split(',').map(toRange),
      registered: false,
    }
  })
}

function toRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}
