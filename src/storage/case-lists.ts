import { sql } from 'kysely'
import type { Standing, Status } from '../domain/case.ts'
import { asOfDay } from '../domain/course.ts'
import type { Development } from '../domain/development.ts'
import type { DevelopmentType } from '../domain/development-type.ts'
import { caseStore } from './cases.ts'
import type { Database } from './database.ts'

/** Whose view a list is, of which day, and which rows of it: what everybody follows, and what the workspace follows for itself. */
interface Page {
  /** Ids of the companies the workspace added for itself. */
  own: readonly string[]
  /** These companies only. */
  companies?: readonly string[] | undefined
  /** All but these. */
  without?: readonly string[] | undefined
  restriction?: string | undefined
  /** As known then, `YYYY-MM-DD`. */
  asOf: string
  skip: number
  limit: number
}

export interface ListPage extends Page {
  statuses?: readonly Status[] | undefined
}

export interface LatestPage extends Page {
  types: readonly DevelopmentType[]
}

/** One case in a list. */
export interface CaseRow {
  company: string
  restriction: string
  standing: Standing
}

/** Lists over all companies, read from rows made ready when stories are filed: no list folds, and none reads more than it shows. */
export const caseLists = (database: Database) => ({
  /** How cases stood on a day, the one that moved last first. */
  async list({ statuses, ...page }: ListPage): Promise<CaseRow[]> {
    const rows = await database
      .selectFrom('stretches')
      .select(['company', 'restriction', 'standing'])
      .where('since', '<=', page.asOf)
      .where('from_day', '<=', page.asOf)
      .where(({ eb, or }) => or([eb('to_day', 'is', null), eb('to_day', '>', page.asOf)]))
      .where(within(page))
      .$if(statuses !== undefined, (some) =>
        statuses?.length === 1
          ? some.where('status', '=', statuses[0] as Status)
          : some.where(sql<boolean>`status = any(${statuses}::text[])`),
      )
      .orderBy('since', 'desc')
      .orderBy('company', 'desc')
      .orderBy('restriction', 'desc')
      .offset(page.skip)
      .limit(page.limit)
      .execute()
    return rows.map((row) => ({ ...row, standing: asOfDay(row.standing, page.asOf) }))
  },

  /** The developments of these types, the one that happened last first; undated recaps are in no list. */
  async latest({ types, ...page }: LatestPage): Promise<Development[]> {
    const rows = await database
      .selectFrom('developments')
      .select('id')
      .where('merged_into', 'is', null)
      .where('day', '>', '')
      .where('day', '<=', page.asOf)
      .where(sql<boolean>`type = any(${types}::text[])`)
      .where(within(page))
      .orderBy('day', 'desc')
      .orderBy('filed_at', 'desc')
      .orderBy('id', 'desc')
      .offset(page.skip)
      .limit(page.limit)
      .execute()
    const found = await caseStore(database).developments(rows.map(({ id }) => id))
    const byId = new Map(found.map((development) => [development.id, development]))
    return rows.flatMap(({ id }) => byId.get(id) ?? [])
  },
})

/** More than these the planner would weigh one by one, for longer than the query takes. */
const MANY = 50

/** One company is found by its index; some are weighed by how frequent they are; many are keys to look each row up among. */
function isAmong(companies: readonly string[]) {
  if (companies.length === 1) return sql`company = ${companies[0]}`
  if (companies.length <= MANY) return sql`company = any(${companies}::text[])`
  return sql`${JSON.stringify(Object.fromEntries(companies.map((id) => [id, 0])))}::jsonb ? company`
}

/** The rows of a page, of either table. */
function within({ own, companies, without, restriction }: Page) {
  const conditions = [
    companies && isAmong(companies),
    own.length ? sql`(shared or company = any(${own}::text[]))` : sql`shared`,
    without?.length && sql`company <> all(${without}::text[])`,
    restriction !== undefined && sql`restriction = ${restriction}`,
  ].filter((condition) => typeof condition === 'object')
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** Does a row that was corrected belong on a page? The same as the query says of rows as they are stored. */
export const isOn = (
  { own, companies, without, restriction }: Page,
  row: { company: string; restriction: string },
): boolean =>
  (!row.company.includes('.') || own.includes(row.company)) &&
  (companies?.includes(row.company) ?? true) &&
  !without?.includes(row.company) &&
  (restriction === undefined || restriction === row.restriction)
