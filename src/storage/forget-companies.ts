import { type Selectable, sql } from 'kysely'
import type { Understanding } from '../domain/development.ts'
import type { Database } from './database.ts'
import { storableJson } from './storable.ts'
import { companyLabel } from './story-labels.ts'
import type { Tables } from './tables.ts'

/**
 * Forget the companies a workspace added, now or earlier, with everything filed about them: their ids end in the workspace's.
 * Stories stay, without what was understood of these companies. Resolves with how many companies there were.
 */
export async function forgetCompanies(database: Database, workspace: string): Promise<number> {
  const isOwn = (column: string) =>
    sql<boolean>`right(${sql.ref(column)}, ${workspace.length + 1}) = ${`.${workspace}`}`
  const tracked = await database.deleteFrom('tracked_companies').where('workspace', '=', workspace).executeTakeFirst()
  const { rows } = await sql<{ id: string }>`
    select distinct company as id from developments where ${isOwn('company')}
    union select distinct unnest(companies) from stories
     where exists (select from unnest(companies) as company where ${isOwn('company')})`.execute(database)
  const ids = rows.map(({ id }) => id).filter((id) => id.endsWith(`.${workspace}`))
  for (const table of ['developments', 'cases', 'stretches'] as const)
    await database.deleteFrom(table).where(isOwn('company')).execute()
  await database.deleteFrom('corrections').where('wrong', '=', 'company').where(isOwn('value')).execute()
  if (ids.length) await forgetInStories(database, ids)
  return Number(tracked.numDeletedRows)
}

async function forgetInStories(database: Database, ids: readonly string[]): Promise<void> {
  const labels = ids.map(companyLabel)
  const stories = await database
    .selectFrom('stories')
    .select(['id', 'companies', 'labels', 'understanding'])
    .where(sql<boolean>`labels && ${labels}::text[]`)
    .execute()
  for (const story of stories) {
    const { companies, understanding } = without(ids, story)
    await database
      .updateTable('stories')
      .set({
        companies,
        labels: story.labels.filter((label) => !labels.includes(label)),
        understanding: understanding && storableJson(understanding),
      })
      .where('id', '=', story.id)
      .execute()
  }
}

function without(
  ids: readonly string[],
  { companies, understanding }: Pick<Selectable<Tables['stories']>, 'companies' | 'understanding'>,
): { companies: string[]; understanding: Understanding | null } {
  const others = (some: readonly string[]) => some.filter((company) => !ids.includes(company))
  if (!understanding) return { companies: others(companies), understanding }
  const { subjects, mentions, findings, decisions } = understanding
  const kept = findings.filter(({ company }) => !ids.includes(company))
  return {
    companies: others(companies),
    understanding: {
      relevant: understanding.relevant && others(subjects).length > 0,
      subjects: others(subjects),
      mentions: others(mentions),
      findings: kept,
      decisions: decisions
        .filter(({ company }) => company === null || !ids.includes(company))
        .map((decision) => {
          const finding = decision.finding === null ? undefined : findings[decision.finding]
          const at = finding ? kept.indexOf(finding) : -1
          return { ...decision, finding: at < 0 ? null : at }
        }),
    },
  }
}
