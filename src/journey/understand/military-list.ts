/** The day from which Pentagon listings rest on section 1260H: the executive order of 3 June 2021 ended the older list's effect. */
const SECTION_1260H = '2021-06-03'

const SECTION_1237 = 'us-ccmc-1237'

interface Day {
  date: string | null
  published: string | null
}

/**
 * Which list of military companies is meant. Before 3 June 2021 there was one, under section 1237, and what an act does not say its
 * story's day does; later stories mean the list of section 1260H unless they speak of the older one or of an older act.
 */
export function militaryList(day: Day, named: { old: boolean; new: boolean }): string {
  if (isBefore(day.published)) return SECTION_1237
  if (named.new) return 'us-dod-1260h'
  return named.old || isBefore(day.date) ? SECTION_1237 : 'us-dod-1260h'
}

/** Executive Order 13959 gave the section 1237 list its effect; amended on 3 June 2021 it became a list of the Treasury's own. */
export const investmentBan = (day: Day) => (isBefore(day.date ?? day.published) ? SECTION_1237 : 'us-ns-cmic')

const isBefore = (day: string | null) => day !== null && day.slice(0, 10) < SECTION_1260H
