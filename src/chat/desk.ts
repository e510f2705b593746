import type { Call } from './call.ts'
import type { Caller } from './caller.ts'
import type { Card } from './card.ts'
import type { Command, Suggestion } from './command.ts'

/**
 * What a platform is given to talk through: it acknowledges, asks here, and shows the card that comes back.
 * Nothing here throws; whatever goes wrong comes back as a card.
 */
export interface Desk {
  commands: readonly Command[]
  /** Answer a call whose options are already apart. */
  answer(call: Call, caller: Caller): Promise<Card>
  /** Answer text as typed, without the leading slash: `case xiaomi as of 2021-03-20`. */
  answerText(text: string, caller: Caller): Promise<Card>
  /** Private or public, known before the answer is, because platforms fix it when they acknowledge. */
  visibilityOf(text: string): 'private' | 'public'
  /** At most 25 completions of one option, best first; `given` are the other options as far as they are typed. */
  suggest(
    command: string,
    option: string,
    typed: string,
    caller: Caller,
    given?: Readonly<Record<string, string>>,
  ): Promise<readonly Suggestion[]>
}
