/** From days to pixels, and the days worth naming on the line of time. */
export interface Scale {
  x(day: string): number
  ticks: readonly { day: string; label: string }[]
}

interface ScaleOptions {
  /** Days on which something turned, with the first and the last day of the picture; in any order. */
  days: readonly string[]
  left: number
  right: number
}

/** Pixels between two turns at least, and the share of the width that may go into this. */
const LEAST = 120
const STRETCHED = 0.75
/** Years between two ticks: the first that gives few enough of them. */
const STEPS = [1, 2, 5, 10, 20] as const
const MOST_TICKS = 7

/**
 * A scale on which days of turning stand apart: what happened within weeks stays legible beside years of calm. Between two of them time
 * runs evenly.
 */
export function timeScale({ days, left, right }: ScaleOptions): Scale {
  const knots = [...new Set(days)].sort().map((day) => Date.parse(day))
  const [first = 0, last = first] = [knots[0], knots.at(-1)]
  const width = right - left
  const least = Math.min(LEAST, (STRETCHED * width) / Math.max(1, knots.length - 1))
  const rest = width - least * (knots.length - 1)
  const places: number[] = []
  knots.forEach((knot, i) => {
    const before = knots[i - 1]
    const share = before === undefined ? 0 : least + (rest * (knot - before)) / Math.max(1, last - first)
    places.push((places[i - 1] ?? left) + share)
  })
  return { x: (day) => placeOf(Date.parse(day), knots, places), ticks: ticksOf(first, last) }
}

function placeOf(time: number, knots: readonly number[], places: readonly number[]): number {
  const after = knots.findIndex((knot) => knot >= time)
  const [start, end] = [knots[after - 1], knots[after]]
  const [from, to] = [places[after - 1], places[after]]
  if (start === undefined || end === undefined || from === undefined || to === undefined)
    return (after === 0 ? places[0] : places.at(-1)) ?? 0
  return from + ((time - start) / (end - start)) * (to - from)
}

/** The first days of years. */
function ticksOf(first: number, last: number): Scale['ticks'] {
  const [from, to] = [new Date(first).getUTCFullYear() + 1, new Date(last).getUTCFullYear()]
  const step = STEPS.find((each) => (to - from) / each < MOST_TICKS) ?? 50
  const ticks: { day: string; label: string }[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step)
    ticks.push({ day: `${year}-01-01`, label: String(year) })
  return ticks
}
