import { describe, expect, it } from 'vitest'
import { loadRestrictions } from '../../src/catalogue/restrictions.ts'

const restrictions = loadRestrictions()

describe('the catalogue of restrictions', () => {
  it('says of each in one plain sentence what it forbids, and how it ends', () => {
    for (const { id, practice, howItEnds } of restrictions) {
      expect(practice, id).toMatch(/^[A-Z].+\.$/)
      expect(practice.split(/\.\s/).length, id).toBe(1)
      expect(howItEnds, id).not.toBe('')
    }
  })

  it.each([
    'us-ofac-sdn',
    'us-bis-el',
    'us-dod-1260h',
    'us-ccmc-1237',
    'eu-269-2014',
    'gb-sanctions',
    'cn-uel',
    'in-fema',
  ])('holds %s, which cases are keyed by', (id) =>
    expect(restrictions.map((restriction) => restriction.id)).toContain(id),
  )

  it('rates what freezes assets above what only warns', () => {
    const severity = (id: string) => restrictions.find((restriction) => restriction.id === id)?.severity ?? 0
    expect(severity('us-ofac-sdn')).toBeGreaterThan(severity('us-dod-1260h'))
  })
})
