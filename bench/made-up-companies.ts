import { type Company, companyNamed } from '../src/domain/company.ts'

const SYLLABLES = 'ka lo mi ter sun vex dra qui pol han zen bri tor fal gu nes wai rok sil pha'.split(' ')

/** Companies with names nobody has, each with another one, the same ones every time. */
export function madeUpCompanies(count: number): Company[] {
  const next = numbers(7)
  const word = () => {
    const syllables = Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)] ?? '').join('')
    return syllables.charAt(0).toUpperCase() + syllables.slice(1)
  }
  const names = new Set<string>()
  while (names.size < count) names.add(`${word()} ${word()}`)
  return [...names].map((name, i) => companyNamed(`made-up-${i}`, name))
}

/** Numbers that look drawn (mulberry32), each below what it is asked for. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
