import type { Command } from '../src/chat/command.ts'
import caseCommand from './case.ts'
import cases from './cases.ts'
import compare from './compare.ts'
import correct from './correct.ts'
import digest from './digest.ts'
import explain from './explain.ts'
import exportCommand from './export.ts'
import feeds from './feeds.ts'
import forget from './forget.ts'
import help from './help.ts'
import latest from './latest.ts'
import search from './search.ts'
import settings from './settings.ts'
import subscribe from './subscribe.ts'
import subscriptions from './subscriptions.ts'
import timeline from './timeline.ts'
import track from './track.ts'
import unsubscribe from './unsubscribe.ts'
import untrack from './untrack.ts'

/** What people can ask, in the order help shows it. A new command is one file and one line here. */
export const commands: readonly Command[] = [
  caseCommand,
  cases,
  timeline,
  compare,
  latest,
  search,
  subscribe,
  unsubscribe,
  subscriptions,
  digest,
  settings,
  track,
  untrack,
  feeds,
  correct,
  exportCommand,
  forget,
  explain,
  help,
]
