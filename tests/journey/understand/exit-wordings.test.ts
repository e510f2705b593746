import { describe, expect, it } from 'vitest'
import { isExit } from '../../../src/domain/development-type.ts'
import { news } from './acme.ts'

const of = (text: string) => news(text, { title: 'Company in the news' })

describe('what becomes of a restriction', () => {
  it.each([
    ["Acme, on the Pentagon's blacklist since 2021, was removed from it on Tuesday.", 'delisted'],
    [
      'The Pentagon, which added Acme in 2021, removed it from its list of Chinese military companies on Wednesday.',
      'delisted',
    ],
    [
      "Acme no longer appears on the Defense Department's list of Chinese military companies published on Monday.",
      'delisted',
    ],
    ['The Commerce Department on Thursday took Acme off the Entity List.', 'delisted'],
    ['The U.S. Treasury struck Acme from its sanctions list on Thursday.', 'delisted'],
    ['The EU dropped Acme from its sanctions list on Monday.', 'delisted'],
    ['The import ban on Acme products was lifted on Friday after an inspection.', 'ban_lifted'],
    ["A federal judge vacated Acme's designation as a Chinese military company on Friday.", 'vacated'],
    ["The court vacated the Commerce Department's decision to put Acme on the Entity List.", 'vacated'],
    ["A US judge has halted the Pentagon's ban on Acme for now.", 'injunction_granted'],
    ['Acme won a reprieve on Friday when a judge paused the investment ban.', 'injunction_granted'],
    ["A judge refused to block the Pentagon's listing of Acme.", 'injunction_denied'],
    ['Acme failed to persuade a judge to suspend the ban.', 'injunction_denied'],
    ['An appeals court put on hold the injunction that had protected Acme from the ban.', 'injunction_stayed'],
    ["The appeals court reinstated the ban on Acme while it hears the government's appeal.", 'injunction_stayed'],
    ['The Commerce Department suspended its export ban on Acme for one year.', 'suspended_by_authority'],
    ['The government postponed the ban on Acme until January.', 'enforcement_delayed'],
    [
      'The Pentagon withdrew a notice that named Acme as a Chinese military company hours after publishing it.',
      'announcement_withdrawn',
    ],
    ["An appeals court upheld the FCC's ban on Acme gear.", 'appeal_ruling_for_government'],
    ['The Treasury issued a licence that lets companies deal with Acme until June 30.', 'general_license_issued'],
    ['The sanctions on Acme lapsed on Sunday.', 'expired'],
    ['The EU extended sanctions against Acme for six months.', 'reaffirmed'],
    ['The Pentagon agreed to remove Acme from its list.', 'settlement_agreed'],
    ['Washington has put Acme on a trade blacklist.', 'designated'],
    ['The US on Friday slapped sanctions on Acme.', 'designated'],
    ['Acme has taken the US government to court over the ban.', 'lawsuit_filed'],
    ['Acme was among 12 companies added on Friday to the Entity List.', 'designated'],
    [
      'The Pentagon denied that Acme posed no risk but removed it from the list of Chinese military companies.',
      'delisted',
    ],
    ["The judge denied Acme's motion for a preliminary injunction against the ban.", 'injunction_denied'],
    [
      "Acme no longer appears on the Defense Department's list of Chinese military companies published on Monday.",
      'delisted',
    ],
    ["The appeals court reinstated the US ban on Acme while it hears the government's appeal.", 'injunction_stayed'],
  ])('%s', (text, type) => expect(of(text)).toContain(type))
})

describe('no exit', () => {
  it.each([
    ['The Commerce Department may remove Acme from the Entity List, people familiar said.'],
    ['Acme asked the Pentagon to remove it from the list.'],
    ['Acme is not removed from the list, the Pentagon said.'],
    ['The Pentagon denied that Acme had been removed from the list.'],
    ['Analysts expect Acme to be removed from the Entity List next year.'],
    ['The Pentagon denied that Acme had been removed from the list.'],
    ['The Commerce Department denied reports that it had lifted the ban on Acme.'],
    ['Contrary to reports that sanctions on Acme were lifted, the Treasury said they remain.'],
    ["Officials dismissed rumours that Acme's designation had been vacated by the court."],
    ["Acme said it hopes it will no longer appear on the Pentagon's list next year."],
    ["The appeals court reinstated Acme's lawsuit against the ban."],
    ['The appeals court refused to reinstate the ban on Acme.'],
    ["Acme was not left off the Pentagon's list of Chinese military companies."],
  ])('%s', (text) => expect(of(text).filter((type) => isExit(type as never))).toEqual([]))
})
