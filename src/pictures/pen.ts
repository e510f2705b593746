import type { SKRSContext2D } from '@napi-rs/canvas'
import { familiesFor } from './fonts.ts'

interface Written {
  x: number
  y: number
  size: number
  weight?: number
  colour: string
  /** Where the text must end; what is longer is cut and ended by …. */
  end?: number
  /** What stands behind the text is covered with this. */
  page?: string
}

/** Characters. */
const MOST = 120

/** Write one line of text, in whatever scripts it has; `y` is its base line. */
export function write(pen: SKRSContext2D, text: string, written: Written): void {
  const { x, y, size, weight = 400, colour, end = Number.POSITIVE_INFINITY, page } = written
  // No line has room for more, and measuring takes its time.
  const letters = [...text.slice(0, MOST)]
  let shown = text.length > MOST ? `${letters.join('')}…` : text
  while (letters.length > 1 && widthOf(pen, shown, size, weight) > end - x) {
    letters.pop()
    shown = `${letters.join('').trimEnd()}…`
  }
  const width = widthOf(pen, shown, size, weight)
  if (page) {
    pen.fillStyle = page
    pen.fillRect(x - 5, y - size, width + 10, size * 1.3)
  }
  pen.fillStyle = colour
  pen.fillText(shown, x, y)
}

/** Pixels a line of text takes. */
export function widthOf(pen: SKRSContext2D, text: string, size: number, weight = 400): number {
  pen.font = `${weight} ${size}px ${familiesFor(text)}`
  return pen.measureText(text).width
}

/** Slanted lines over a box, to tell it from a plain one without its colour. */
export function hatch(
  pen: SKRSContext2D,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  colour: string,
): void {
  pen.save()
  pen.beginPath()
  pen.rect(x, y, width, height)
  pen.clip()
  pen.globalAlpha = 0.22
  pen.strokeStyle = colour
  pen.lineWidth = 5
  for (let at = x - height; at < x + width; at += 20) {
    pen.beginPath()
    pen.moveTo(at, y + height)
    pen.lineTo(at + height, y)
    pen.stroke()
  }
  pen.restore()
}
