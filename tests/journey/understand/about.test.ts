import { describe, expect, it } from 'vitest'
import { understood } from './acme.ts'

const about = (title: string, text: string) => {
  const { relevant, subjects, findings } = understood(text, { title })
  return relevant ? `${subjects.join(' ')}: ${findings.filter((one) => !one.background).map(({ type }) => type)}` : 'no'
}

describe('a story is about a restriction', () => {
  it.each([
    [
      'one sentence of history',
      'Acme gains users',
      'Acme grew fast. Users like it. Three million came in a day. The app has in the past met bans in Iran.',
      'no',
    ],
    [
      'a court between two companies',
      'Court grants Acme part of its claim',
      'The Moscow court partly granted the claim of Acme against Cobalt for $20 million. The money was frozen because of sanctions.',
      'no',
    ],
    [
      'the approval of a product',
      'Acme module manual: FCC certification',
      'The module must not transmit with another antenna. A label must say that it contains an FCC certification number.',
      'no',
    ],
    [
      'police work',
      'Malware spreads',
      'The FBI and Acme count 200 attacks on law enforcement suppliers, according to Acme.',
      'no',
    ],
    [
      'a fine for another kind of wrong',
      'EU fines Acme',
      'The EU fined Acme 500 million euros on Thursday for abusing its dominant position.',
      'no',
    ],
    [
      'where a company stands, told in passing',
      'Acme unveils chip',
      'Acme unveiled a new chip on Thursday. Analysts said the company, which is on a US trade blacklist, had found ways around the curbs.',
      'no',
    ],
    [
      'an authority asked to unfreeze',
      'Acme asks EU to unfreeze stake',
      'Acme has asked the European Union to lift the restrictions on its stake in a builder. A decision is not expected soon.',
      'acme: ',
    ],
    [
      'a licence to supply another',
      'US pulls Borealis licenses to supply Acme',
      'Chip makers such as Borealis have lost the US license that let them sell to Acme. Some were told on May 7 that their license had been revoked.',
      'acme: general_license_revoked',
    ],
    [
      'a suit after a listing shared with others',
      'Acme sues Pentagon',
      'Acme sued the Pentagon on Tuesday over its place on the Chinese military list. Acme was added to the list on May 8, together with Borealis and Cobalt.',
      'acme: lawsuit_filed',
    ],
    [
      'a company that joins those listed',
      'Pentagon adds Acme to military list',
      'The Pentagon has added Acme to its list of Chinese military companies. Cobalt joins them.',
      'acme cobalt: designated,designated',
    ],
    [
      'a roster that went up',
      'Acme on new list',
      'A new Entity List naming Acme and Borealis was published on the website of the Commerce Department.',
      'borealis acme: designated,designated',
    ],
    [
      'a settlement in sight',
      'Acme fine may exceed $500 million',
      'The Treasury is in talks with Acme over sanctions violations. A settlement could be reached in the next weeks.',
      'acme: settlement_talks',
    ],
    [
      'the owner of an app',
      'Borealis owner Acme told to sell',
      'CFIUS informed Acme that its ownership of Borealis is a national security risk.',
      'acme: designated',
    ],
    [
      'more affiliates beside a licence',
      'US gives Acme 90 more days',
      'The Commerce Department extended a licence for Acme by 90 days. The bureau listed another 46 affiliates of the company. It put them on the Entity List.',
      'acme: general_license_extended,amended',
    ],
  ])('or not: %s', (_, title, text, expected) => expect(about(title, text)).toBe(expected))
})
