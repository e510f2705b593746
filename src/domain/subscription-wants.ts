import type { Company } from './company.ts'
import type { Development } from './development.ts'
import type { Restriction } from './restriction.ts'
import type { Wanted } from './subscription.ts'
import { isOfKinds } from './subscription-kinds.ts'

/** Does this subscription want this development? `restriction` is undefined where the sources name none we know. */
export function wants(
  subscription: Wanted,
  development: Pick<Development, 'company' | 'restriction' | 'type'>,
  company: Pick<Company, 'country'>,
  restriction: Pick<Restriction, 'id'> | undefined,
): boolean {
  return (
    (subscription.company === 'all' || subscription.company === development.company) &&
    (subscription.restriction === null || subscription.restriction === (restriction?.id ?? development.restriction)) &&
    (subscription.country === null || subscription.country === company.country) &&
    isOfKinds(development.type, subscription.kinds)
  )
}
