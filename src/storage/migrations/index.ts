import type { Migration } from 'kysely/migration'
import { up as first } from './001-first.ts'
import { up as modelRequests } from './002-model-requests.ts'
import { up as deliveriesOfEveryKind } from './003-deliveries-of-every-kind.ts'
import { up as correctionsAndAudit } from './004-corrections-and-audit.ts'
import { up as subscriptionsInFull } from './005-subscriptions-in-full.ts'
import { up as answers } from './006-answers.ts'
import { up as search } from './006-search.ts'
import { up as searchEras } from './006-search-eras.ts'
import { up as whatEvidenceSays } from './007-what-evidence-says.ts'
import { up as whatStoriesSaid } from './008-what-stories-said.ts'

/** Every migration, in order of its name. A new one is a file and a line here; one that has run is never changed. */
export const migrations: Record<string, Migration> = {
  '001-first': { up: first },
  '002-model-requests': { up: modelRequests },
  '003-deliveries-of-every-kind': { up: deliveriesOfEveryKind },
  '004-corrections-and-audit': { up: correctionsAndAudit },
  '005-subscriptions-in-full': { up: subscriptionsInFull },
  '006-answers': { up: answers },
  '006-search': { up: search },
  '006-search-eras': { up: searchEras },
  '007-what-evidence-says': { up: whatEvidenceSays },
  '008-what-stories-said': { up: whatStoriesSaid },
}
