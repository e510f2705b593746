import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import type { TimelineDrawing } from '../../src/chat/picture.ts'
import { drawTimeline } from '../../src/pictures/draw-timeline.ts'
import { familiesFor } from '../../src/pictures/fonts.ts'
import { createGallery } from '../../src/pictures/gallery.ts'
import { LOOKS } from '../../src/pictures/looks.ts'
import { timeScale } from '../../src/pictures/scale.ts'

const bar = (from: string, to: string, word: string, tone: 'restricted' | 'suspended' | 'free') => ({
  from,
  to,
  word,
  tone,
  confirmed: true,
})
const drawing: TimelineDrawing = {
  title: 'Acme 顶点公司',
  subtitle: 'Up to 30 Jun 2021',
  until: '2021-06-30',
  rows: [
    {
      label: 'A ministry: a list',
      bars: [
        bar('2019-01-14', '2021-03-12', 'In force', 'restricted'),
        bar('2021-03-12', '2021-05-25', 'Suspended', 'suspended'),
        bar('2021-05-25', '2021-06-30', 'Lifted', 'free'),
      ],
      marks: [{ day: '2019-01-14', turning: true }],
    },
  ],
  left: 0,
}

async function pixels(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png))
  const canvas = createCanvas(image.width, image.height)
  const pen = canvas.getContext('2d')
  pen.drawImage(image, 0, 0)
  return {
    width: image.width,
    height: image.height,
    at: (x: number, y: number) => `#${Buffer.from(pen.getImageData(x, y, 1, 1).data.slice(0, 3)).toString('hex')}`,
  }
}

describe('the picture of a timeline', () => {
  it.each(['light', 'dark'] as const)('has the colours of a %s page and of its bars', async (look) => {
    const { width, at } = await pixels(drawTimeline(drawing, look))
    expect(width).toBe(1000)
    expect(at(5, 5)).toBe(LOOKS[look].page)
    const { x } = timeScale({ days: ['2019-01-14', '2021-03-12', '2021-05-25', '2021-06-30'], left: 36, right: 964 })
    expect(at(Math.round(x('2021-03-12')) - 8, 190)).toBe(LOOKS[look].bars.restricted.fill)
    expect(at(Math.round(x('2021-06-30')) - 8, 190)).toBe(LOOKS[look].bars.free.fill)
  })

  it('grows with its cases, and says how many it leaves out', async () => {
    const one = await pixels(drawTimeline(drawing, 'light'))
    const [row] = drawing.rows
    const two = await pixels(drawTimeline({ ...drawing, rows: row ? [row, row] : [], left: 3 }, 'light'))
    expect(two.height).toBeGreaterThan(one.height + 150)
  })

  it('draws any text whatever its length and script', () => {
    for (const title of ['', 'x'.repeat(4_000), '中'.repeat(900), '\u202eabc', '👩‍👩‍👧 한국 شركة Ελλάς', '\ud800'])
      expect(drawTimeline({ ...drawing, title }, 'light').length).toBeGreaterThan(1_000)
  })

  it('is drawn once, then kept', async () => {
    const kept = new Map<string, unknown>()
    const cache = {
      get: async <T>(key: string) => kept.get(key) as T | undefined,
      set: async (key: string, value: unknown) => void kept.set(key, value),
    }
    const { draw, alt } = createGallery(cache)(drawing)
    const first = await draw('light')
    expect(kept.size).toBe(1)
    expect(Buffer.from(await draw('light'))).toEqual(Buffer.from(first))
    await draw('dark')
    expect(kept.size).toBe(2)
    expect(alt).toContain('suspended from 12 Mar 2021')
  })
})

describe('fonts', () => {
  it.each([
    ['Роснефть', /noto-sans-cyrillic/],
    ['小米集团', /noto-sans-sc/],
    ['삼성전자', /noto-sans-kr/],
    ['شاومی', /noto-sans-arabic/],
  ])('has letters for %s', (text, family) => {
    const families = familiesFor(text)
    expect(families).toMatch(family)
    const pen = createCanvas(1, 1).getContext('2d')
    pen.font = `40px ${families}`
    const drawn = pen.measureText(text).width
    pen.font = '40px "no such font"'
    expect(drawn).toBeGreaterThan(0)
    expect(drawn).not.toBe(pen.measureText(text).width)
  })
})

describe('the scale of time', () => {
  it('runs forward, from edge to edge, with days of turning apart', () => {
    const days = ['2015-01-01', '2021-01-14', '2021-03-12', '2021-05-25', '2026-11-25']
    const { x, ticks } = timeScale({ days, left: 36, right: 964 })
    const places = days.map(x)
    expect(places[0]).toBeCloseTo(36)
    expect(places.at(-1)).toBeCloseTo(964)
    for (let i = 1; i < places.length; i++) expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(119)
    expect(ticks.map(({ label }) => label)).toEqual(['2016', '2018', '2020', '2022', '2024', '2026'])
  })

  it('bears a single day', () => {
    expect(timeScale({ days: ['2021-01-01', '2021-01-01'], left: 36, right: 964 }).x('2021-01-01')).toBe(36)
  })
})

describe('colours', () => {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
      const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (light + 0.05) / (dark + 0.05)
  }

  it.each(['light', 'dark'] as const)('of a %s page are legible', (look) => {
    const { page, text, faint, bars } = LOOKS[look]
    for (const colour of [text, faint]) expect(contrast(colour, page)).toBeGreaterThanOrEqual(4.5)
    for (const { fill, word } of Object.values(bars)) expect(contrast(fill, word)).toBeGreaterThanOrEqual(4.5)
  })
})
