import { type Company, companyNamed } from '../src/domain/company.ts'

const SYLLABLES = 'ka lo mi ter sun vex dra qui pol han zen bri tor fal gu nes wai rok sil pha'.split(' ')

/** Companies with names nobody has, the same ones every time. */
export function madeUpCompanies(count: number): Company[] {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const word = () => {
    const syllables = Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)] ?? '').join('')
    return syllables.charAt(0).toUpperCase() + syllables.slice(1)
  }
  return Array.from({ length: count }, (_, i) => companyNamed(`made-up-${i}`, `${word()} ${word()}`))
}
