/**
 * Restrictions that news takes for one another: successors, several legal bases of one authority, and agencies that settle
 * together. Two reports of one turn on one day under two of a family are one event.
 */
const FAMILIES = [
  ['us-ccmc-1237', 'us-dod-1260h'],
  ['us-doj-criminal', 'us-bis-enforcement', 'us-ofac-enforcement', 'us-state-itar'],
  ['us-bis-enforcement', 'us-bis-dpl'],
  ['us-bis-el', 'us-bis-dpl'],
  ['us-ofac-enforcement', 'us-ofac-sdn'],
  ['eu-269-2014', 'eu-833-2014'],
  ['gb-sanctions', 'gb-5g-vendor'],
  ['cn-uel', 'cn-afsl'],
]

export const areRelated = (a: string, b: string) => FAMILIES.some((family) => family.includes(a) && family.includes(b))

/** US agencies settle and punish together, over the lists they keep as over the laws they enforce. */
const SETTLED_TOGETHER = new Set([
  'us-doj-criminal',
  'us-bis-enforcement',
  'us-bis-dpl',
  'us-bis-el',
  'us-ofac-enforcement',
  'us-ofac-sdn',
  'us-state-itar',
])

/** Can a settlement or penalty under the one be that which others report under the other? */
export const areSettledTogether = (a: string, b: string) => SETTLED_TOGETHER.has(a) && SETTLED_TOGETHER.has(b)
