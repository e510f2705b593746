import { type Selectable, sql } from 'kysely'
import type { Correction } from '../domain/correction.ts'
import type { PlatformName } from '../domain/subscription.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/**
 * What people corrected. Rows are added and once marked as undone; nothing else ever changes them but forgetting a person, and
 * developments that turn out to be one.
 */
export const correctionStore = (database: Database) => ({
  async add(correction: Correction & { platform: PlatformName }): Promise<void> {
    const { to, by, byName, at, undone: _, ...rest } = correction
    await database
      .insertInto('corrections')
      .values({ ...rest, value: to, made_by: by, made_by_name: byName, made_at: at })
      .execute()
  },

  /** Those of developments that hold for a workspace: its own and those for all, undone ones left out. `null`: those for all. */
  async standing(developments: readonly string[], workspace: string | null): Promise<Correction[]> {
    if (!developments.length) return []
    const rows = await seenBy(database, workspace)
      .where('undone_at', 'is', null)
      .where(sql<boolean>`development = any(${developments}::text[])`)
      .execute()
    return rows.map(toCorrection)
  },

  /** Developments that corrections which hold for a workspace brought to these companies. */
  async movedTo(companies: readonly string[], workspace: string | null): Promise<string[]> {
    if (!companies.length) return []
    const rows = await seenBy(database, workspace)
      .where('undone_at', 'is', null)
      .where('wrong', '=', 'company')
      .where('value', 'in', companies)
      .execute()
    return [...new Set(rows.map(({ development }) => development))]
  },

  /** Developments that corrections which hold for a workspace changed: they may stand anywhere in a list, or in none. */
  async touchedFor(workspace: string): Promise<string[]> {
    const rows = await seenBy(database, workspace).where('undone_at', 'is', null).execute()
    return [...new Set(rows.map(({ development }) => development))]
  },

  /** Companies whose cases corrections for all have changed, as far as they concern these: themselves, and where theirs were moved. */
  async companiesTouched(companies: readonly string[]): Promise<string[]> {
    if (!companies.length) return []
    const { rows } = await sql<{ was: string; is: string | null }>`
      select company as was, case when wrong = 'company' then value end as is
        from developments join corrections on corrections.development = developments.id
       where company = any(${companies}::text[]) and undone_at is null and workspace is null
      union
      select company, value from corrections join developments on developments.id = corrections.development
       where wrong = 'company' and value = any(${companies}::text[]) and undone_at is null and workspace is null`.execute(
      database,
    )
    return [...new Set(rows.flatMap((row) => [row.was, ...(row.is === null ? [] : [row.is])]))]
  },

  /** Developments a workspace has corrected for itself. */
  async ownOf(workspace: string): Promise<string[]> {
    const rows = await database
      .selectFrom('corrections')
      .select('development')
      .distinct()
      .where('workspace', '=', workspace)
      .where('undone_at', 'is', null)
      .execute()
    return rows.map(({ development }) => development)
  },

  /** Those that stand about the developments of a company, or have brought them to it, newest first. */
  async ofCompany(company: string, workspace: string): Promise<Correction[]> {
    const rows = await seenBy(database, workspace)
      .where('undone_at', 'is', null)
      .where(({ or, and, eb, exists, selectFrom }) =>
        or([
          and([eb('wrong', '=', 'company'), eb('value', '=', company)]),
          exists(
            selectFrom('developments')
              .select('developments.id')
              .whereRef('developments.id', '=', 'corrections.development')
              .where('developments.company', '=', company),
          ),
        ]),
      )
      .orderBy('made_at', 'desc')
      .orderBy('id')
      .execute()
    return rows.map(toCorrection)
  },

  /** What a workspace corrected for itself, undone ones too, oldest first; of `null` everybody's. */
  async list(workspace: string | null): Promise<Correction[]> {
    const rows = await database
      .selectFrom('corrections')
      .selectAll()
      .$if(workspace !== null, (some) => some.where('workspace', '=', workspace))
      .orderBy('made_at')
      .orderBy('id')
      .execute()
    return rows.map(toCorrection)
  },

  /** The one a workspace may see whose id is this, or begins so and no other does. */
  async find(id: string, workspace: string): Promise<Correction | undefined> {
    const [row, ...others] = await seenBy(database, workspace)
      .where(sql<boolean>`starts_with(id, ${id})`)
      .limit(2)
      .execute()
    return row && !others.length ? toCorrection(row) : undefined
  },

  /** False when it was undone before, or never made. */
  async undo(id: string, undone: NonNullable<Correction['undone']>): Promise<boolean> {
    const { numUpdatedRows } = await database
      .updateTable('corrections')
      .set({ undone_by: undone.by, undone_by_name: undone.byName, undone_at: undone.at })
      .where('id', '=', id)
      .where('undone_at', 'is', null)
      .executeTakeFirst()
    return Number(numUpdatedRows) > 0
  },
})

const seenBy = (database: Database, workspace: string | null) =>
  database.selectFrom('corrections').selectAll().where(sql<boolean>`(workspace is null or workspace = ${workspace})`)

const toCorrection = (row: Selectable<Tables['corrections']>): Correction => ({
  id: row.id,
  development: row.development,
  wrong: row.wrong,
  to: row.value,
  note: row.note,
  workspace: row.workspace,
  by: row.made_by,
  byName: row.made_by_name,
  at: row.made_at,
  undone: row.undone_at === null ? null : { by: row.undone_by, byName: row.undone_by_name, at: row.undone_at },
})
