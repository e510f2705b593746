import { describe, expect, it } from 'vitest'
import { understood } from './acme.ts'

function timeline(text: string) {
  const { findings } = understood(text, { title: 'Company in the news', published: '2023-06-15' })
  const types = (background: boolean) => [
    ...new Set(findings.filter((one) => one.background === background).map((one) => one.type)),
  ]
  return { news: types(false), history: types(true) }
}

describe('what a story recalls is history, what it tells is news', () => {
  it.each([
    [
      'Acme sued the FCC on Tuesday. Homeland Security removed its software from federal systems in 2017 and the FCC placed the company on the Covered List in 2022.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme pleaded guilty on Tuesday to export violations. The affair goes back to a settlement of March 2017 with the Commerce Department.',
      ['guilty_plea'],
      ['settlement_agreed'],
    ],
    [
      'A court on Tuesday rejected a bid by Acme to halt the ban on its app. On April 6 the president had given the company 45 days to sell it.',
      ['injunction_denied'],
      ['ban_announced'],
    ],
    [
      'The Treasury on Tuesday revoked a licence that let Acme export oil. On June 2 the president announced that the licence would be revoked.',
      ['general_license_revoked'],
      ['threatened'],
    ],
    [
      'Acme sued the Commerce Department on Tuesday over the ban Washington imposed in 2021.',
      ['lawsuit_filed'],
      ['ban_announced'],
    ],
    [
      'A court on Tuesday annulled the sanctions on Acme for the second time, after the annulment of September 2021.',
      ['ruling_for_company'],
      ['ruling_for_company'],
    ],
    [
      'A U.S. judge on Tuesday blocked the Pentagon from enforcing its blacklisting of Acme. The company, added to the list in January, sued in March.',
      ['injunction_granted'],
      ['designated', 'lawsuit_filed'],
    ],
    [
      'Acme agreed on Tuesday to pay $50 million to settle sanctions charges. The Treasury opened an investigation in 2020.',
      ['penalty_settlement'],
      ['investigation_opened'],
    ],
    [
      'Acme sued the Pentagon on Tuesday. Washington first blacklisted the lidar company in January 2022.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday. The designation, announced on January 31, bars it from military contracts.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday. Its troubles started last year with its addition to the Chinese military list in October.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday. The suit challenges a January decision to add it to the Chinese military list.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday. It has been blacklisted since October 2022.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday. The 1260H list has included the company since January.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday. Previously, in October 2022, the department placed the firm on its list of Chinese military companies.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      "A judge heard arguments on Tuesday over the Pentagon's listing of Acme. The lidar maker brought the case last October.",
      ['hearing'],
      ['lawsuit_filed'],
    ],
    [
      "A judge heard arguments on Tuesday over the Pentagon's listing of Acme. The hearing came three months after the company filed its suit in March.",
      ['hearing'],
      ['lawsuit_filed'],
    ],
    [
      "A judge heard arguments on Tuesday over the Pentagon's listing of Acme, which the company challenged in a lawsuit in March.",
      ['hearing'],
      ['lawsuit_filed'],
    ],
    [
      "A judge on Tuesday upheld the Pentagon's listing of Acme. Acme had taken the Pentagon to court in October 2022.",
      ['ruling_for_government'],
      ['lawsuit_filed'],
    ],
    [
      "A judge on Tuesday upheld the Pentagon's listing of Acme. The lawsuit, filed in October 2022, argued that the company has no military ties.",
      ['ruling_for_government'],
      ['lawsuit_filed'],
    ],
    [
      "A judge on Tuesday upheld the Pentagon's listing of Acme. Since it sued in October, the company has lost three customers.",
      ['ruling_for_government'],
      ['lawsuit_filed'],
    ],
    [
      'Acme appealed on Tuesday to get off the Pentagon list. U.S. District Judge Ben Marlow ruled against the company in April.',
      ['appeal_filed'],
      ['ruling_for_government'],
    ],
    [
      "A judge on Tuesday froze the Pentagon's blacklisting of Acme. The Trump administration had put the phone maker on the list in January, days before leaving office.",
      ['injunction_granted'],
      ['designated'],
    ],
    [
      'The Pentagon on Tuesday removed Acme from its list of Chinese military companies. Acme sued in January and won a preliminary injunction in March.',
      ['delisted'],
      ['injunction_granted', 'lawsuit_filed'],
    ],
    [
      'The Pentagon on Tuesday removed Acme from its list of Chinese military companies. The two sides had agreed in May to settle the suit.',
      ['delisted'],
      ['settlement_agreed'],
    ],
    [
      'The Treasury on Tuesday removed Acme from its sanctions list. The company was hit with sanctions in April 2018.',
      ['delisted'],
      ['designated'],
    ],
    [
      "The EU's top court on Tuesday annulled sanctions on Acme. Brussels imposed the measures in February 2022.",
      ['ruling_for_company'],
      ['designated'],
    ],
    [
      "The EU's top court on Tuesday annulled sanctions on Acme. The Council put the bank on its list in February 2022, days after the invasion.",
      ['ruling_for_company'],
      ['designated'],
    ],
    [
      'Acme agreed to pay $500 million on Tuesday to settle sanctions charges. It was first charged in January 2019.',
      ['penalty_settlement'],
      ['indictment'],
    ],
    [
      'Acme agreed on Tuesday to pay $250 million to settle export charges. A charging letter had been issued in August 2022.',
      ['penalty_settlement'],
      ['charging_letter'],
    ],
    [
      'The Commerce Department on Tuesday lifted the ban on Acme. The company paid a $1 billion fine in June 2022 as part of the deal.',
      ['ban_lifted'],
      ['penalty_settlement'],
    ],
    [
      'An appeals court on Tuesday lifted the injunction against the Acme ban. A district judge had blocked the ban in September.',
      ['injunction_stayed'],
      ['injunction_granted'],
    ],
    [
      "A court on Tuesday granted Acme a stay of the FCC ban. In April the same court had dismissed the company's suit.",
      ['stay_granted'],
      ['ruling_for_government'],
    ],
    [
      'The Treasury on Tuesday extended a licence for deals with Acme. The Serbian oil firm came under U.S. sanctions in January.',
      ['general_license_extended'],
      ['designated'],
    ],
    [
      'Acme took the Pentagon to court on Tuesday. The blacklisting dates back to January 2022.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'The appeals court heard arguments on Tuesday over the Acme ban. Judge Carl Nichols had halted it in September.',
      ['hearing'],
      ['injunction_granted'],
    ],
    [
      "The appeals court heard arguments on Tuesday over the Pentagon's listing of Acme. The company's appeal was filed in February.",
      ['hearing'],
      ['appeal_filed'],
    ],
    [
      'The Commerce Department added Acme to its Entity List on Tuesday. The group paid $1.2 billion in 2017 to settle charges that it broke sanctions.',
      ['designated'],
      ['penalty_settlement'],
    ],
    [
      'The Commerce Department added Acme to its Entity List on Tuesday. Prosecutors had charged the company in January with sanctions violations.',
      ['designated'],
      ['indictment'],
    ],
    [
      'Acme was fined $250 million on Tuesday for breaking U.S. sanctions. The fine follows a guilty plea entered in March.',
      ['penalty_settlement'],
      ['guilty_plea'],
    ],
    [
      "The appeals court on Tuesday upheld the FCC's ban on Acme. The company had appealed in November.",
      ['appeal_ruling_for_government'],
      ['appeal_filed'],
    ],
    [
      "A judge on Tuesday dismissed Acme's suit over the Pentagon list. The company filed it in April 2022, and a month later was denied an injunction.",
      ['ruling_for_government'],
      ['lawsuit_filed', 'injunction_denied'],
    ],
    [
      "Acme sued on Tuesday over the government's ban on its equipment. The ban took effect in August 2022.",
      ['lawsuit_filed'],
      ['effective'],
    ],
    [
      "A judge on Tuesday blocked the Pentagon's listing of Acme. The ruling came weeks after Acme sued in May.",
      ['injunction_granted'],
      ['lawsuit_filed'],
    ],
    [
      "The Pentagon appealed on Tuesday in the case of Acme's blacklisting. A judge vacated the designation in April.",
      ['appeal_filed'],
      ['vacated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday over its place on a list of Chinese military companies. The Defense Department had added the company to the list in January.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday over the Chinese military companies list. It was put on the list in 2022.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday over the Chinese military companies list, to which it was added in January.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      "Acme sued the Pentagon on Tuesday. The suit follows the company's January designation as a Chinese military company.",
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      "Acme sued the Pentagon on Tuesday. The company, which was added in January to a list of firms said to aid China's military, denies any ties.",
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday. Since its January 2023 listing, the company has lost customers.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday. The dispute began when the Defense Department blacklisted the company in January.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme sued the Pentagon on Tuesday. In 2022 the Defense Department labelled it a Chinese military company.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      "Acme sued the Pentagon on Tuesday. The lidar maker has been on the Pentagon's list of Chinese military companies since October 2022.",
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      'Acme, blacklisted by the Pentagon in October 2022, filed a lawsuit against the Defense Department on Tuesday.',
      ['lawsuit_filed'],
      ['designated'],
    ],
    [
      "A federal judge on Tuesday upheld the Pentagon's listing of Acme as a Chinese military company. The company had sued in March.",
      ['ruling_for_government'],
      ['lawsuit_filed'],
    ],
    [
      "A federal judge on Tuesday upheld the Pentagon's listing of Acme as a Chinese military company. Acme filed the lawsuit in October 2022.",
      ['ruling_for_government'],
      ['lawsuit_filed'],
    ],
    [
      "A federal judge on Tuesday upheld the Pentagon's listing of Acme as a Chinese military company. In its October 2022 suit, the company said it had no ties to the army.",
      ['ruling_for_government'],
      ['lawsuit_filed'],
    ],
    [
      "A federal judge on Tuesday upheld the Pentagon's listing of Acme as a Chinese military company, rejecting a suit the company brought last October.",
      ['ruling_for_government'],
      ['lawsuit_filed'],
    ],
    [
      "A federal judge on Tuesday upheld the Pentagon's listing of Acme as a Chinese military company. The case was filed in March 2022.",
      ['ruling_for_government'],
      ['lawsuit_filed'],
    ],
    [
      "A federal judge on Tuesday upheld the Pentagon's listing of Acme as a Chinese military company. In March the same judge had refused to issue a preliminary injunction.",
      ['ruling_for_government'],
      ['injunction_denied'],
    ],
    [
      'Acme appealed on Tuesday against a ruling that keeps it on the Pentagon list of Chinese military companies. In April, Judge Ben Marlow had sided with the Pentagon.',
      ['appeal_filed'],
      ['ruling_for_government'],
    ],
    [
      'Acme has filed an appeal in its fight against the Pentagon list of Chinese military companies. A district judge upheld the listing last July.',
      ['appeal_filed'],
      ['ruling_for_government'],
    ],
    [
      "Acme and the Pentagon have agreed to settle their lawsuit over the blacklist. In March a judge had issued a preliminary injunction in the company's favour.",
      ['settlement_agreed'],
      ['injunction_granted'],
    ],
    [
      'Acme and the Pentagon have agreed to settle their lawsuit over the blacklist. The deal follows a March injunction that blocked the ban.',
      ['settlement_agreed'],
      ['injunction_granted'],
    ],
    [
      'Acme and the Pentagon have agreed to settle their lawsuit over the blacklist. A federal judge temporarily halted the ban in March.',
      ['settlement_agreed'],
      ['injunction_granted'],
    ],
    [
      'Acme and the Pentagon have agreed to settle their dispute over the blacklist. The company was blacklisted in January 2022 and sued two weeks later.',
      ['settlement_agreed'],
      ['designated', 'lawsuit_filed'],
    ],
    [
      'The Pentagon on Tuesday removed Acme from its list of Chinese military companies. The blacklisting had been suspended by a federal judge in March.',
      ['delisted'],
      ['injunction_granted'],
    ],
    [
      'A federal judge on Tuesday blocked the ban on Acme. Former President Donald Trump signed the order against the app in August 2020.',
      ['injunction_granted'],
      ['ban_announced'],
    ],
    [
      "A federal judge on Tuesday blocked Montana's ban on Acme. The company had filed its complaint in May, arguing that the ban breaks the First Amendment.",
      ['injunction_granted'],
      ['lawsuit_filed'],
    ],
    [
      "A federal judge on Tuesday blocked Montana's ban on Acme. The order came in response to a lawsuit filed by the company in May.",
      ['injunction_granted'],
      ['lawsuit_filed'],
    ],
    [
      "A U.S. appeals court on Tuesday upheld the FCC's ban on Acme. The commission put the company on its covered list in March 2021.",
      ['appeal_ruling_for_government'],
      ['designated'],
    ],
    [
      "The EU's General Court on Wednesday annulled sanctions on Acme. They had been imposed in February 2022 after Russia invaded Ukraine.",
      ['ruling_for_company'],
      ['designated'],
    ],
    [
      "The EU's General Court on Wednesday annulled sanctions on Acme, imposed in February 2022.",
      ['ruling_for_company'],
      ['designated'],
    ],
    [
      "The EU's General Court on Wednesday annulled sanctions on Acme. The bank was first sanctioned in July 2014.",
      ['ruling_for_company'],
      ['designated'],
    ],
    [
      "The EU's General Court on Wednesday annulled sanctions on Acme. The EU listed the bank on 25 February 2022.",
      ['ruling_for_company'],
      ['designated'],
    ],
    [
      'Acme will pay $250 million to settle charges that it sold drives to Iran. Acme was placed on the Entity List in May 2019.',
      ['penalty_settlement'],
      ['designated'],
    ],
    [
      'Acme agreed to pay $250 million to settle export charges over sales to Iran. The Commerce Department had sent it a charging letter in August 2022.',
      ['penalty_settlement'],
      ['charging_letter'],
    ],
    [
      'Acme was fined a further $1 billion by the Commerce Department on Tuesday for breaking export rules. It had pleaded guilty in 2017.',
      ['penalty_settlement'],
      ['guilty_plea'],
    ],
    [
      'Acme was fined a further $1 billion by the Commerce Department on Tuesday for breaking export rules. In March 2017 the company pleaded guilty in a Texas court.',
      ['penalty_settlement'],
      ['guilty_plea'],
    ],
    [
      'A federal judge dismissed the indictment against Acme on Tuesday. The company was charged in February 2022 with stealing trade secrets.',
      ['acquitted_or_dismissed'],
      ['indictment'],
    ],
    [
      'Prosecutors on Tuesday dropped charges against Acme over sanctions on Iran. The company was indicted in January 2019.',
      ['acquitted_or_dismissed'],
      ['indictment'],
    ],
    [
      'Acme pleaded guilty on Tuesday to conspiring to steal trade secrets and evade sanctions. It had been indicted in 2021.',
      ['guilty_plea'],
      ['indictment'],
    ],
    [
      'The Commerce Department on Monday extended a licence that lets U.S. firms do business with Acme. Acme was blacklisted in May 2019.',
      ['general_license_extended'],
      ['designated'],
    ],
    [
      'The European Union sanctioned Acme on Tuesday. The United States did so in April 2022.',
      ['designated'],
      ['designated'],
    ],
    [
      'Britain on Tuesday imposed sanctions on Acme. Washington sanctioned the company last October.',
      ['designated'],
      ['designated'],
    ],
    [
      'The UK sanctioned Acme on Tuesday, months after the EU placed it under sanctions in March 2022.',
      ['designated'],
      ['designated'],
    ],
    [
      "A federal judge heard arguments on Tuesday over the Pentagon's listing of Acme. The company sued the Defense Department in March over the Chinese military list.",
      ['hearing'],
      ['lawsuit_filed'],
    ],
    [
      'Judges questioned Pentagon lawyers on Tuesday over the listing of Acme. The company landed on the list in January 2022.',
      ['hearing'],
      ['designated'],
    ],
    [
      "An appeals court on Tuesday lifted an injunction against Montana's Acme ban. The injunction was issued in November 2022.",
      ['injunction_stayed'],
      ['injunction_granted'],
    ],
    [
      "An appeals court on Tuesday lifted the injunction against Montana's Acme ban. A district judge had granted it last month.",
      ['injunction_stayed'],
      ['injunction_granted'],
    ],
    [
      'Acme on Tuesday challenged in court the seizure of $500 million by India. The Enforcement Directorate seized the money in April.',
      ['lawsuit_filed'],
      ['asset_seizure'],
    ],
    [
      "The Karnataka High Court on Tuesday dismissed Acme's petition against the seizure of $500 million. The Enforcement Directorate froze the assets in April 2022.",
      ['ruling_for_government'],
      ['asset_seizure'],
    ],
    [
      "The Delhi High Court on Tuesday dismissed Acme's plea against the loss of its security clearance. The clearance was revoked on May 15.",
      ['ruling_for_government'],
      ['licence_revoked'],
    ],
    [
      'A federal judge on Tuesday again upheld the listing of Acme by the Pentagon. Acme first sued in May 2022 and had appealed an earlier decision in January.',
      ['ruling_for_government'],
      ['appeal_filed', 'lawsuit_filed'],
    ],
    [
      'An appeals court on Tuesday put the injunction against the Acme ban on hold. The government had appealed after a judge blocked the ban in September.',
      ['injunction_stayed'],
      ['injunction_granted', 'appeal_filed'],
    ],
    [
      'The Commerce Department removed Nanometrics from its list on Tuesday; Acme was not affected. The Treasury on Tuesday removed Acme from its sanctions list, to which it was added in April 2022.',
      ['delisted'],
      ['designated'],
    ],
    [
      "A judge on Tuesday dismissed Acme's suit against the ban. The court had issued a temporary restraining order in May.",
      ['ruling_for_government'],
      ['tro_granted'],
    ],
    [
      'Acme sued the Commerce Department on Tuesday over its place on the Entity List. The department had opened an investigation into the firm in 2020.',
      ['lawsuit_filed'],
      ['investigation_opened'],
    ],
    [
      "The D.C. Circuit on Tuesday heard arguments over the Pentagon's listing of Acme. The company appealed in March.",
      ['hearing'],
      ['appeal_filed'],
    ],
    [
      'Acme was fined $3 million by OFAC on Tuesday for sanctions breaches. In 2020 it paid $2 million to settle a similar case with the agency.',
      ['penalty_settlement'],
      ['penalty_settlement'],
    ],
    [
      "A U.S. judge on Tuesday ended Acme's probation in its export case. The company was put on probation after it paid an $600 million penalty in 2017.",
      ['ruling_for_company'],
      ['penalty_settlement'],
    ],
    [
      'The Commerce Department on Tuesday lifted its ban on Acme. The ban, imposed in April, had forced the company to halt operations.',
      ['ban_lifted'],
      ['ban_announced'],
    ],
    [
      'The Commerce Department on Tuesday lifted its ban on Acme. In April, the department banned U.S. firms from selling parts to Acme for seven years.',
      ['ban_lifted'],
      ['ban_announced'],
    ],
  ])('%s', (text, told, recalled) => {
    const { news, history } = timeline(text)
    expect(news).toEqual(told)
    expect(history).toEqual(expect.arrayContaining([...recalled]))
  })

  it('keeps a dated act upon a tracked company it is not about as history, under its own name', () => {
    const { subjects, findings } = understood(
      'Acme makes chips. Acme sued the Pentagon on Tuesday. The ministry offered no comment on the claim. The company will not speak of it. Its owner is quiet. Analysts expect no more. The US placed Borealis on its Entity List in December 2022.',
      { title: 'Acme sues Pentagon', published: '2023-06-15' },
    )
    expect(subjects).toEqual(['acme'])
    expect(findings.filter(({ company }) => company === 'borealis')).toMatchObject([
      { type: 'designated', background: true, date: '2022-12', restriction: 'us-bis-el' },
    ])
  })

  it('believes no end of a restriction of a company it is not about', () => {
    const { findings } = understood(
      'Acme makes chips. Acme sued the Pentagon on Tuesday. The ministry offered no comment on the claim. The company will not speak of it. Its owner is quiet. Analysts expect no more. The US removed Borealis from its Entity List in December 2022.',
      { title: 'Acme sues Pentagon', published: '2023-06-15' },
    )
    expect(findings.filter(({ company }) => company === 'borealis')).toEqual([])
  })
})
