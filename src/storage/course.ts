import { sql } from 'kysely'
import type { FoldedCase } from '../domain/course.ts'
import type { Database } from './database.ts'
import { storableJson } from './storable.ts'

/** Keep how a case stood over time, in place of what was kept before. */
export async function saveCourse(
  database: Database,
  { company, restriction, course }: Pick<FoldedCase, 'company' | 'restriction' | 'course'>,
): Promise<void> {
  await database.deleteFrom('stretches').where('company', '=', company).where('restriction', '=', restriction).execute()
  if (!course.length) return
  await database
    .insertInto('stretches')
    .values(
      course.map(({ from, standing }, i) => ({
        company,
        restriction,
        from_day: from,
        to_day: course[i + 1]?.from ?? null,
        status: standing.status,
        since: standing.since ?? '',
        standing: storableJson(standing),
      })),
    )
    .execute()
}

/** Put every development of a case on the day that `dayOf` gives it, once its evidence is written; undated recaps have none. */
export async function placeDevelopments(
  database: Database,
  { company, restriction }: { company: string; restriction: string },
): Promise<void> {
  await sql`
    update developments set day = told.day
      from (
        select id, coalesce(date, (
          select case when bool_and(background) then '' else coalesce(min(left(published, 10)), '') end
            from evidence where development = inner_rows.id)) as day
          from developments as inner_rows where company = ${company} and restriction = ${restriction}) as told
     where developments.id = told.id and developments.day is distinct from told.day`.execute(database)
}
