import { sayDate } from '../domain/calendar.ts'

/** A title that says of which day the answer is, where that is not today: `Acme, as of 20 Mar 2021`. */
export const titleAsOf = (title: string, asOf: string | undefined) =>
  asOf ? `${title}, as of ${sayDate(asOf)}` : title
