import { isCount, type MeasureName, type Score, valueOf } from './measures.ts'

type Limits = Partial<Record<MeasureName, number>>

/**
 * What every change must keep: the least of a share, the most of a count of mistakes. A little worse than what was measured when
 * they were set. When figures rise, raise them; they are never loosened.
 */
export const FLOORS: Readonly<Record<'whole' | 'not English', Limits>> = {
  whole: {
    'relevance F1': 0.98,
    'subject F1': 0.95,
    'developments F1': 0.885,
    'background recall': 0.77,
    restriction: 0.935,
    date: 0.93,
    status: 0.957,
    'false lifted': 7,
    'plan taken as fact': 0,
    'evidence not in text': 0,
  },
  'not English': { 'relevance F1': 0.97, 'subject F1': 0.94, 'developments F1': 0.82, 'false lifted': 2 },
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
