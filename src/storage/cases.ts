import { type Selectable, sql } from 'kysely'
import type { Case } from '../domain/case.ts'
import type { FoldedCase } from '../domain/course.ts'
import type { Development, Evidence } from '../domain/development.ts'
import { bestFirst } from '../domain/evidence-order.ts'
import { placeDevelopments, saveCourse } from './course.ts'
import type { Database } from './database.ts'
import { mergeCollected } from './merge-collected.ts'
import { storableJson } from './storable.ts'
import type { Tables } from './tables.ts'

/** Developments with their evidence, and the cases folded from them. */
export const caseStore = (database: Database) => ({
  /** Serialise work on these keys until the transaction ends; taken in one order, so that nobody waits in a circle. */
  async lock(keys: readonly string[]): Promise<void> {
    for (const key of [...keys].sort())
      await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(database)
  },

  developmentsOf: (companies: readonly string[]) =>
    companies.length
      ? withEvidence(database, (rows) => rows.where('company', 'in', companies).orderBy('filed_at').orderBy('id'))
      : Promise.resolve([]),

  developments: (ids: readonly string[]) =>
    ids.length
      ? withEvidence(database, (rows) => rows.where(sql<boolean>`id = any(${ids}::text[])`))
      : Promise.resolve([]),

  developmentsOfStory: (story: string) =>
    withEvidence(database, (rows) =>
      rows.where('id', 'in', (inner) => inner.selectFrom('evidence').select('development').where('story', '=', story)),
    ),

  async companyOf(development: string): Promise<string | undefined> {
    const row = await database
      .selectFrom('developments')
      .select('company')
      .where('id', '=', development)
      .executeTakeFirst()
    return row?.company
  },

  async addDevelopment(development: Omit<Development, 'evidence'> & { filedAt: string }): Promise<void> {
    const { datePrecision, filedAt, ...rest } = development
    await database
      .insertInto('developments')
      .values({ ...rest, date_precision: datePrecision, filed_at: filedAt })
      .execute()
  },

  async updateDevelopment(id: string, change: Omit<Development, 'id' | 'company' | 'evidence'>): Promise<void> {
    const { datePrecision, ...rest } = change
    await database
      .updateTable('developments')
      .set({ ...rest, date_precision: datePrecision })
      .where('id', '=', id)
      .execute()
  },

  async removeEvidence(development: string, story: string): Promise<void> {
    await database.deleteFrom('evidence').where('development', '=', development).where('story', '=', story).execute()
  },

  /** The report of this story is the one the development was told with. */
  async markTold(development: string, story: string): Promise<void> {
    await database
      .updateTable('evidence')
      .set({ told: true })
      .where('development', '=', development)
      .where('story', '=', story)
      .execute()
  },

  /** Keeps the id of a development that turned out to be another one, pointing to it; what people said of the one holds for the other. */
  async merge(id: string, into: string): Promise<void> {
    await database.updateTable('corrections').set({ development: into }).where('development', '=', id).execute()
    await mergeCollected(database, id, into)
    await database
      .updateTable('developments')
      .set({ merged_into: into })
      .where((where) => where.or([where('id', '=', id), where('merged_into', '=', id)]))
      .execute()
  },

  /** Idempotent: a story counts once for a development. */
  async addEvidence(development: string, evidence: Evidence): Promise<void> {
    const { datePrecision, copyOf, filedAt, ...rest } = evidence
    await database
      .insertInto('evidence')
      .values({ development, ...rest, date_precision: datePrecision, copy_of: copyOf, filed_at: filedAt })
      .onConflict((conflict) => conflict.columns(['development', 'story']).doNothing())
      .execute()
  },

  /** Write a case down with its course, and put its developments on their days. */
  async save({ company, restriction, standing, course, updatedAt }: FoldedCase): Promise<void> {
    const row = { status: standing.status, standing: storableJson(standing), updated_at: updatedAt }
    await database
      .insertInto('cases')
      .values({ company, restriction, ...row })
      .onConflict((conflict) => conflict.columns(['company', 'restriction']).doUpdateSet(row))
      .execute()
    await saveCourse(database, { company, restriction, course })
    await placeDevelopments(database, { company, restriction })
  },

  async remove(company: string, restriction: string): Promise<void> {
    await database.deleteFrom('cases').where('company', '=', company).where('restriction', '=', restriction).execute()
  },

  async of(company: string): Promise<Case[]> {
    const rows = await database
      .selectFrom('cases')
      .selectAll()
      .where('company', '=', company)
      .orderBy('restriction')
      .execute()
    return rows.map(toCase)
  },
})

type DevelopmentRows = ReturnType<typeof developmentRows>
const developmentRows = (database: Database) =>
  database.selectFrom('developments').selectAll().where('merged_into', 'is', null)

async function withEvidence(
  database: Database,
  narrow: (rows: DevelopmentRows) => DevelopmentRows,
): Promise<Development[]> {
  const developments = await narrow(developmentRows(database)).execute()
  if (!developments.length) return []
  const evidence = await database
    .selectFrom('evidence')
    .selectAll()
    .where(sql<boolean>`development = any(${developments.map(({ id }) => id)}::text[])`)
    .execute()
  const byDevelopment = Map.groupBy(evidence, (row) => row.development)
  return developments.map((row) => ({
    id: row.id,
    company: row.company,
    restriction: row.restriction,
    type: row.type,
    date: row.date,
    datePrecision: row.date_precision,
    effective: row.effective,
    until: row.until,
    actor: row.actor,
    evidence: (byDevelopment.get(row.id) ?? []).map((one) => toEvidence(one, row)).sort(bestFirst),
  }))
}

// What a story says itself was not kept at first: then it is taken to say what its development says.
const toEvidence = (
  row: Selectable<Tables['evidence']>,
  development: Selectable<Tables['developments']>,
): Evidence => ({
  story: row.story,
  outlet: row.outlet,
  rank: row.rank,
  url: row.url,
  title: row.title,
  quote: row.quote,
  published: row.published,
  restriction: row.restriction ?? development.restriction,
  type: row.type ?? development.type,
  date: row.date,
  datePrecision: row.date_precision,
  effective: row.effective,
  until: row.until,
  actor: row.actor,
  docket: row.docket,
  background: row.background,
  history: row.history,
  filing: row.filing,
  copyOf: row.copy_of,
  told: row.told,
  filedAt: row.filed_at,
})

const toCase = (row: Selectable<Tables['cases']>): Case => ({
  company: row.company,
  restriction: row.restriction,
  standing: row.standing,
  updatedAt: row.updated_at,
})
