import type { Company } from '../domain/company.ts'
import type { Database } from './database.ts'
import { storableJson } from './storable.ts'

/** What workspaces follow beyond the catalogue. */
export const companyStore = (database: Database) => ({
  async add(workspace: string, company: Company): Promise<void> {
    const row = { company: storableJson(company) }
    await database
      .insertInto('tracked_companies')
      .values({ workspace, id: company.id, ...row })
      .onConflict((conflict) => conflict.columns(['workspace', 'id']).doUpdateSet(row))
      .execute()
  },

  async remove(workspace: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await database
      .deleteFrom('tracked_companies')
      .where('workspace', '=', workspace)
      .where('id', '=', id)
      .executeTakeFirst()
    return Number(numDeletedRows) > 0
  },

  list: (): Promise<{ workspace: string; company: Company }[]> =>
    database.selectFrom('tracked_companies').select(['workspace', 'company']).orderBy('id').execute(),
})
