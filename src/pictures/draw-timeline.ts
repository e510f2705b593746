import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { DrawnCase, TimelineDrawing } from '../chat/picture.ts'
import { sayDate } from '../domain/calendar.ts'
import { createLegend, type Legend } from './legend.ts'
import { type Colours, LOOKS } from './looks.ts'
import { hatch, widthOf, write } from './pen.ts'
import { type Scale, timeScale } from './scale.ts'

/** Pixels. A phone shows the picture at about a third of this, so nothing is written smaller than 27. */
const WIDTH = 1000
const MARGIN = 36
const END = WIDTH - MARGIN
const HEAD = 138
const ROW = 158
const BAR = 56
const LINE = 42
const SIZE = { title: 44, label: 30, small: 27 } as const

interface Sheet {
  pen: SKRSContext2D
  scale: Scale
  legend: Legend
  colours: Colours
}

/** The timeline as a PNG, in the colours of a light or a dark page. */
export function drawTimeline(
  { title, subtitle, rows, until, left }: TimelineDrawing,
  look: 'light' | 'dark',
): Uint8Array {
  const colours = LOOKS[look]
  const turns = rows.flatMap(({ bars }) => bars.map((bar) => bar.from))
  const scale = timeScale({ days: [...turns, until], left: MARGIN, right: END })
  const legend = createLegend()
  const ruler = createCanvas(1, 1).getContext('2d')
  for (const bar of rows.flatMap(({ bars }) => bars)) if (!fits(ruler, bar, scale)) legend.numberOf(bar.word)
  const notes = [
    ...legend.rows(END - MARGIN, (text) => widthOf(ruler, text, SIZE.small)),
    ...(left ? [left === 1 ? 'and one more case' : `and ${left} more cases`] : []),
  ]

  const bottom = HEAD + rows.length * ROW
  const canvas = createCanvas(WIDTH, bottom + 84 + notes.length * LINE)
  const sheet: Sheet = { pen: canvas.getContext('2d'), scale, legend, colours }
  const { pen } = sheet
  pen.fillStyle = colours.page
  pen.fillRect(0, 0, WIDTH, canvas.height)
  write(pen, title, { x: MARGIN, y: 64, size: SIZE.title, weight: 700, colour: colours.text, end: END })
  write(pen, subtitle, { x: MARGIN, y: 108, size: SIZE.small, colour: colours.faint, end: END })
  drawTicks(sheet, bottom)
  rows.forEach((row, i) => {
    drawCase(sheet, row, HEAD + i * ROW)
  })
  notes.forEach((note, i) => {
    write(pen, note, { x: MARGIN, y: bottom + 92 + i * LINE, size: SIZE.small, colour: colours.faint, end: END })
  })
  return canvas.toBuffer('image/png')
}

/** Years, as lines behind the bars; those whose number has no room are left out. */
function drawTicks({ pen, scale, colours }: Sheet, bottom: number): void {
  pen.lineWidth = 2
  pen.strokeStyle = colours.line
  let free = 0
  for (const { day, label } of scale.ticks) {
    const x = scale.x(day)
    const width = widthOf(pen, label, SIZE.small)
    const at = Math.min(Math.max(MARGIN, x - width / 2), END - width)
    if (at < free) continue
    free = at + width + 24
    pen.beginPath()
    pen.moveTo(x, HEAD)
    pen.lineTo(x, bottom + 10)
    pen.stroke()
    write(pen, label, { x: at, y: bottom + 44, size: SIZE.small, colour: colours.faint })
  }
}

/** A line of the picture: the restriction, its bars, and under them the days on which its status turned. */
function drawCase(sheet: Sheet, { label, bars, marks }: DrawnCase, top: number): void {
  const { pen, colours } = sheet
  const y = top + 46
  write(pen, label, { ...paper(colours), x: MARGIN, y: top + 30, size: SIZE.label, weight: 600 })
  for (const bar of bars) drawBar(sheet, bar, y)
  drawMarks(sheet, marks, y + BAR)
}

function drawBar({ pen, scale, legend, colours }: Sheet, bar: DrawnCase['bars'][number], y: number): void {
  const { fill, word: ink } = colours.bars[bar.tone]
  const [x, width] = boxOf(bar, scale)
  pen.fillStyle = fill
  pen.fillRect(x, y, width, BAR)
  if (bar.tone === 'suspended' || !bar.confirmed) hatch(pen, { x, y, width, height: BAR }, ink)
  pen.strokeStyle = colours.page
  pen.lineWidth = 2
  pen.strokeRect(x, y, width, BAR)
  const said = fits(pen, bar, scale) ? bar.word : legend.numberOf(bar.word)
  if (width < 34) return
  write(pen, said, { x: x + 10, y: y + 38, size: SIZE.small, weight: 600, colour: ink, page: fill })
}

function drawMarks({ pen, scale, colours }: Sheet, marks: DrawnCase['marks'], y: number): void {
  let free = 0
  let year = '-'
  for (const { day, turning } of marks) {
    const x = scale.x(day)
    pen.fillStyle = colours.text
    pen.beginPath()
    pen.arc(x, y, turning ? 9 : 5, 0, 2 * Math.PI)
    pen.fill()
    if (!turning) continue
    const said = day.startsWith(year) ? sayDate(day).replace(/ \d+$/, '') : sayDate(day)
    const width = widthOf(pen, said, SIZE.small)
    const at = Math.min(Math.max(MARGIN, x - 8), END - width)
    if (at < free) continue
    write(pen, said, { ...paper(colours), x: at, y: y + 40, size: SIZE.small })
    free = at + width + 14
    year = day.slice(0, 4)
  }
}

const paper = ({ text, page }: Colours) => ({ colour: text, page, end: END })

function boxOf({ from, to }: DrawnCase['bars'][number], scale: Scale): [x: number, width: number] {
  const x = scale.x(from)
  return [x, Math.max(4, scale.x(to) - x)]
}

const fits = (pen: SKRSContext2D, bar: DrawnCase['bars'][number], scale: Scale) =>
  widthOf(pen, bar.word, SIZE.small, 600) <= boxOf(bar, scale)[1] - 20
