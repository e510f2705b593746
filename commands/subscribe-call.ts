import type { Call } from '../src/chat/call.ts'
import type { Subscription } from '../src/domain/subscription.ts'
import { formatWhen } from '../src/domain/subscription-when.ts'

/** The call that would make a subscription again where it was. */
export function subscribeCall({ company, restriction, country, kinds, when, mention, threads }: Subscription): Call {
  return {
    command: 'subscribe',
    options: {
      ...((company !== 'all' || (!restriction && !country)) && { company }),
      ...(restriction && { restriction }),
      ...(country && { country }),
      ...(kinds.length && { kinds: kinds.join(',') }),
      ...(when.every !== 'now' && { when: formatWhen(when) }),
      ...(mention && { mention: mention.id }),
      ...(threads && { threads: 'on' }),
    },
  }
}
