import { isCount, type MeasureName, type Score, valueOf } from './measures.ts'

type Limits = Partial<Record<MeasureName, number>>

/**
 * What every change must keep: the least of a share, the most of a count of mistakes. A little worse than what was measured when
 * they were set. When figures rise, raise them; they are never loosened.
 */
export const FLOORS: Readonly<Record<'whole' | 'not English', Limits>> = {
  whole: {
    'relevance F1': 0.945,
    'subject F1': 0.91,
    'developments F1': 0.82,
    'background recall': 0.62,
    restriction: 0.9,
    date: 0.865,
    status: 0.955,
    'false lifted': 7,
    'plan taken as fact': 0,
    'evidence not in text': 0,
  },
  'not English': { 'relevance F1': 0.87, 'subject F1': 0.84, 'developments F1': 0.67, 'false lifted': 2 },
}

interface Held {
  name: MeasureName
  value: number | null
  limit: number
  holds: boolean
}

/** Which limits hold. A figure that could not be measured holds none. */
export const checkFloors = (score: Score, limits: Limits): Held[] =>
  (Object.entries(limits) as [MeasureName, number][]).map(([name, limit]) => {
    const value = valueOf(name, score)
    const holds = value !== null && (isCount(name) ? value <= limit : value >= limit)
    return { name, value, limit, holds }
  })
