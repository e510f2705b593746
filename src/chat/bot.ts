import type { Company } from '../domain/company.ts'
import type { Suggestion } from './command.ts'

/** Everything a command may use; `app.ts` puts it together from catalogue and storage. */
export interface Bot {
  now(): Date
  companies: {
    /** The company of this name, alias, ticker or id in a workspace; undefined when there is none. */
    find(name: string, workspace: string): Company | undefined
    /** Completions, best first, fuzzy. */
    suggest(typed: string, workspace: string, limit?: number): readonly Suggestion[]
  }
}
