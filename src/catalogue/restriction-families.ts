/**
 * Restrictions that news takes for one another: successors, several legal bases of one authority, and agencies that settle
 * together. Two reports of one turn on one day under two of a family are one event.
 */
const FAMILIES = [
  ['us-ccmc-1237', 'us-dod-1260h'],
  ['us-doj-criminal', 'us-bis-enforcement', 'us-ofac-enforcement', 'us-state-itar'],
  ['eu-269-2014', 'eu-833-2014'],
  ['gb-sanctions', 'gb-5g-vendor'],
]

const familyNumber = new Map(FAMILIES.flatMap((family, i) => family.map((id) => [id, i] as const)))

export function areRelated(a: string, b: string): boolean {
  const family = familyNumber.get(a)
  return family !== undefined && family === familyNumber.get(b)
}
