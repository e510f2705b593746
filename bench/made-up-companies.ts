import { type Company, companyNamed } from '../src/domain/company.ts'
import { numbers } from './numbers.ts'

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
