import { describe, expect, it } from 'vitest'
import { understood } from './acme.ts'

/** The restriction of the first thing told as news, else of the first told at all. */
function restrictionOf(text: string, published: string): string | undefined {
  const { findings } = understood(text, { published })
  return (findings.find((finding) => !finding.background) ?? findings[0])?.restriction
}

describe('restrictions of the United States', () => {
  it.each([
    ['The Pentagon added Acme to a list of Chinese military companies.', '2021-01-15', 'us-ccmc-1237'],
    ['The Pentagon added Acme to a list of Chinese military companies on Tuesday.', '2025-01-08', 'us-dod-1260h'],
    ['The Department of War on Friday put Acme on its 1260H list.', '2026-02-14', 'us-dod-1260h'],
    [
      'The U.S. Defense Department blacklisted Acme for alleged ties to the Chinese military.',
      '2024-02-01',
      'us-dod-1260h',
    ],
    [
      'The Trump administration blacklisted Acme, alleging the firm is linked to the Chinese military.',
      '2021-01-15',
      'us-ccmc-1237',
    ],
    [
      'Acme sued the U.S. Defense and Treasury departments over its inclusion on a list of companies with military ties.',
      '2021-01-31',
      'us-ccmc-1237',
    ],
    [
      'President Biden signed an order on Thursday banning U.S. investment in Acme and other firms tied to defense or surveillance technology.',
      '2021-06-04',
      'us-ns-cmic',
    ],
    [
      'The Treasury put Acme on its list of Chinese military-industrial complex companies, which bars Americans from buying its shares.',
      '2021-12-17',
      'us-ns-cmic',
    ],
    ['The Treasury Department placed Acme on an investment blacklist.', '2021-12-17', 'us-ns-cmic'],
    ['The U.S. Commerce Department added Acme to a trade blacklist.', '2023-03-03', 'us-bis-el'],
    ['The United States added Acme to an economic blacklist, citing human rights.', '2019-10-08', 'us-bis-el'],
    [
      'Acme was added to the Entity List, which bars US firms from selling to it without a licence.',
      '2020-12-19',
      'us-bis-el',
    ],
    ['The Bureau of Industry and Security added Acme to the Unverified List.', '2022-10-08', 'us-bis-uvl'],
    ['The Commerce Department added Acme to its Military End User list.', '2020-12-22', 'us-bis-meu'],
    [
      'The Commerce Department banned American companies from selling components to Acme for seven years.',
      '2018-04-17',
      'us-bis-dpl',
    ],
    [
      'The Commerce Department will ban the sale of antivirus software by Acme in the United States.',
      '2024-06-21',
      'us-icts',
    ],
    [
      'The Commerce Department barred Acme from selling its products to American customers, citing national security.',
      '2024-06-21',
      'us-icts',
    ],
    ['The Commerce Department proposed to ban routers made by Acme.', '2025-11-01', 'us-icts'],
    [
      'Several agencies back a Commerce Department plan to ban sales of Acme routers in the United States.',
      '2025-11-01',
      'us-icts',
    ],
    [
      'The Commerce Department suspended the affiliates rule, under which Acme was bound, for one year.',
      '2025-11-11',
      'us-bis-affiliates-rule',
    ],
    [
      'Acme said the US government told it to stop selling AI chips to China without a licence.',
      '2022-09-01',
      'us-bis-isinformed',
    ],
    ['The FCC designated Acme a threat to national security.', '2020-07-01', 'us-fcc-covered'],
    [
      'The FCC added Acme to its list of communications equipment that poses a threat to national security.',
      '2021-03-13',
      'us-fcc-covered',
    ],
    [
      'The FCC revoked the authorization of Acme to operate in the United States under section 214.',
      '2021-10-27',
      'us-fcc-214',
    ],
    [
      "The FCC revoked Acme's authorization to provide telecommunications services in the United States.",
      '2021-10-27',
      'us-fcc-214',
    ],
    ['OFAC added Acme to its SDN list.', '2023-02-01', 'us-ofac-sdn'],
    ['Washington imposed sanctions on Acme, freezing its U.S. assets.', '2023-02-01', 'us-ofac-sdn'],
    ['The State Department sanctioned Acme over supplies to Russia.', '2023-02-01', 'us-ofac-sdn'],
    ['The Treasury issued a general licence that lets Acme wind down until June.', '2023-02-01', 'us-ofac-sdn'],
    [
      'Acme agreed to pay $90 million to settle apparent violations of sanctions, OFAC said.',
      '2023-02-01',
      'us-ofac-enforcement',
    ],
    ['Acme agreed to pay the Treasury $90 million over sanctions violations.', '2023-02-01', 'us-ofac-enforcement'],
    ['Acme pleaded guilty to violating U.S. sanctions on Iran.', '2023-02-01', 'us-doj-criminal'],
    [
      'Acme will plead guilty and pay $900 million, the Justice Department and the Treasury said.',
      '2023-02-01',
      'us-doj-criminal',
    ],
    [
      'Acme agreed to pay $300 million to settle Commerce Department allegations that it shipped disk drives to a listed firm.',
      '2023-04-20',
      'us-bis-enforcement',
    ],
    [
      'The Bureau of Industry and Security fined Acme $95 million for export violations.',
      '2025-07-29',
      'us-bis-enforcement',
    ],
    ['The State Department fined Acme $200 million for arms export violations.', '2024-08-31', 'us-state-itar'],
    [
      'Acme will pay $51 million to the State Department to resolve violations of defense export rules.',
      '2024-03-01',
      'us-state-itar',
    ],
    ['A grand jury indicted Acme on charges of stealing trade secrets.', '2019-01-29', 'us-doj-criminal'],
    ['U.S. Customs and Border Protection blocked imports from Acme over forced labour.', '2021-06-25', 'us-cbp-wro'],
    ['Homeland Security added Acme to the forced labor entity list.', '2023-06-10', 'us-uflpa'],
    ['The US banned imports from Acme under the Uyghur Forced Labor Prevention Act.', '2023-06-10', 'us-uflpa'],
    [
      'Goods of Acme were added to the UFLPA Entity List by the Department of Homeland Security.',
      '2024-05-17',
      'us-uflpa',
    ],
    [
      'Trump signed a defense spending bill that bars agencies from buying equipment from Acme.',
      '2018-08-14',
      'us-ndaa-889',
    ],
    ['The defense bill bans the Pentagon from buying batteries of Acme.', '2024-01-20', 'us-ndaa-154'],
    ['Biden signed a law that bans the app of Acme unless its parent sells it.', '2024-04-25', 'us-pafaca'],
    ['Biden ordered Acme to sell land near a missile base on the advice of CFIUS.', '2024-05-14', 'us-cfius'],
    ['The New York Stock Exchange said it will delist Acme.', '2021-01-01', 'us-exchange-delisting'],
    ['The Pentagon designated Acme a supply chain risk.', '2026-03-05', 'us-dod-supply-chain-3252'],
    [
      'Acme, which is on the Commerce Department Entity List, was added by the Pentagon to its list of Chinese military companies.',
      '2024-02-01',
      'us-dod-1260h',
    ],
    [
      'The Pentagon, which lists Acme as a military company, said the Commerce Department had added Acme to its Entity List.',
      '2024-02-01',
      'us-bis-el',
    ],
    [
      'The United States removed Acme from the sanctions list while the EU and Britain kept theirs.',
      '2019-01-28',
      'us-ofac-sdn',
    ],
    ['Nasdaq said it will delist Acme after the Treasury sanctions.', '2022-03-19', 'us-exchange-delisting'],
    [
      'Acme pleaded guilty and agreed to pay $1.19 billion for shipping US-origin items to Iran, the Justice Department said.',
      '2017-03-08',
      'us-doj-criminal',
    ],
    [
      "Acme sued the Pentagon on Friday, saying it was wrongly put on a list of firms working with China's military. Acme is also on the Commerce Department's Entity List.",
      '2024-10-19',
      'us-dod-1260h',
    ],
    [
      "A federal appeals court upheld the Pentagon's decision to list Acme as a Chinese military company. In 2020 the Commerce Department had added the firm to its Entity List.",
      '2025-10-19',
      'us-dod-1260h',
    ],
    [
      'A judge in Washington blocked the Trump administration from restricting investment in Acme.',
      '2021-03-13',
      'us-ccmc-1237',
    ],
    ['A US court suspended a ban on Americans buying shares of Acme.', '2021-03-13', 'us-ccmc-1237'],
    [
      'A U.S. judge on Sunday blocked a Commerce Department order that would have removed the Acme app from app stores.',
      '2020-09-21',
      'us-eo-apps',
    ],
    [
      'The Supreme Court upheld a law that bans the Acme app in the United States unless its Chinese parent sells it.',
      '2025-01-17',
      'us-pafaca',
    ],
    [
      'Acme to pay over $200 million to resolve export violations, the U.S. Commerce Department said.',
      '2024-09-01',
      'us-bis-enforcement',
    ],
    [
      'The Bureau of Industry and Security imposed a $300 million penalty on Acme over sales to Borealis, which is on the Entity List.',
      '2023-04-20',
      'us-bis-enforcement',
    ],
    [
      'Acme reached a $1.4 billion settlement with the U.S. Justice Department, the Treasury and New York regulators over transactions with Iran and Sudan.',
      '2015-03-12',
      'us-doj-criminal',
    ],
    [
      'Acme will pay $611 million to settle an OFAC investigation into its transactions with Iran.',
      '2019-04-16',
      'us-ofac-enforcement',
    ],
    [
      'Acme will pay $629 million to British and U.S. authorities: OFAC announced a settlement with the company over apparent sanctions violations.',
      '2022-04-25',
      'us-ofac-enforcement',
    ],
    [
      'Acme entered a deferred prosecution agreement with the Justice Department and agreed to pay $100 million for violating export controls.',
      '2024-10-16',
      'us-doj-criminal',
    ],
    ['The Justice Department dropped charges of bank fraud against Acme.', '2022-12-03', 'us-doj-criminal'],
    ['Prosecutors in Brooklyn charged Acme with evading sanctions.', '2019-01-29', 'us-doj-criminal'],
    ['The U.S. charged Acme with conspiring to steal trade secrets.', '2019-01-29', 'us-doj-criminal'],
    ['A New York judge rejected a bid by Acme to dismiss an indictment.', '2025-07-02', 'us-doj-criminal'],
    [
      'The State Department and Acme settled over 199 violations of the Arms Export Control Act for $51 million.',
      '2024-03-01',
      'us-state-itar',
    ],
    ['Acme must pay $8.4 million to the State Department for alleged ITAR violations.', '2024-03-01', 'us-state-itar'],
    ['Washington lifted sanctions on Acme. The EU still has it on its list.', '2019-01-28', 'us-ofac-sdn'],
    [
      'The U.S. Treasury extended a licence that allows Acme, which runs a refinery in Serbia, to operate until Dec. 31; the European Union has not sanctioned it.',
      '2025-10-12',
      'us-ofac-sdn',
    ],
    [
      "The United States delayed sanctions on Acme by a further seven days, Serbia's energy minister said.",
      '2025-09-26',
      'us-ofac-sdn',
    ],
    [
      'Americans extended the delay for Acme until October 8, the Serbian president said, after which sanctions will take effect.',
      '2025-09-26',
      'us-ofac-sdn',
    ],
    ['The FCC proposed barring Acme from certifying equipment.', '2022-02-19', 'us-fcc-covered'],
    [
      'The FCC voted to prohibit approvals for new equipment of Acme deemed a threat to national security.',
      '2022-11-26',
      'us-fcc-covered',
    ],
    ['A U.S. appeals court rejected a challenge by Acme to an FCC order.', '2024-04-03', 'us-fcc-covered'],
    [
      'The Commerce Department revoked licences that allowed firms to ship chips to Acme, which is on the Entity List.',
      '2024-05-08',
      'us-bis-el',
    ],
    [
      'The Commerce Department extended for 90 days a temporary general licence that lets U.S. firms do business with Acme.',
      '2019-08-20',
      'us-bis-el',
    ],
    ['The Commerce Department removed Acme from the unverified list.', '2022-12-16', 'us-bis-uvl'],
    ['The Commerce Department lifted a ban on US companies selling goods to Acme.', '2018-07-14', 'us-bis-dpl'],
    ['The House passed the Biosecure Act, which would bar federal contracts with Acme.', '2024-09-10', 'us-biosecure'],
    ['Congress passed a defense policy bill that would ban new drones of Acme.', '2024-12-19', 'us-ndaa-889'],
    [
      'A Texas judge upheld a law that bars federal agencies from buying equipment of Acme.',
      '2020-02-19',
      'us-ndaa-889',
    ],
    ['CFIUS ordered Acme to sell its stake in an American company.', '2019-03-28', 'us-cfius'],
    ['The U.S. government blocked the purchase of Borealis by Acme.', '2025-01-04', 'us-cfius'],
    [
      'The Pentagon put Acme on its blacklist. On the same day the Commerce Department added Acme to its Entity List.',
      '2024-02-01',
      'us-dod-1260h',
    ],
    ['The Department of War removed Acme from the list, days after adding it.', '2026-02-14', 'us-dod-1260h'],
    [
      'The Homeland Security Department banned imports of goods made by Acme with forced labor.',
      '2024-06-12',
      'us-uflpa',
    ],
    ['Acme was hit by US sanctions over its work for the Russian military.', '2024-06-12', 'us-ofac-sdn'],
    ['U.S. marshals seized the website of Acme under a warrant.', '2024-06-12', 'us-doj-criminal'],
    [
      'The US Secret Service seized the domain of Acme. The Treasury had sanctioned it in 2022.',
      '2024-06-12',
      'us-doj-criminal',
    ],
    ['Acme sued DHS over its UFLPA listing after it was placed on the Entity List.', '2024-06-12', 'us-uflpa'],
    ['Congress passed a ban-or-sale law against the Acme app.', '2024-04-24', 'us-pafaca'],
  ])('%s (%s) → %s', (text, published, restriction) => expect(restrictionOf(text, published)).toBe(restriction))
})

describe('restrictions of the European Union', () => {
  it.each([
    ['The European Union added Acme to its sanctions list over the war in Ukraine.', '2023-12-19', 'eu-269-2014'],
    ['The EU suspended the broadcasting activities of Acme.', '2022-03-03', 'eu-833-2014'],
    ["The EU's General Court annulled the sanctions on Acme over Iran's nuclear programme.", '2013-09-17', 'eu-iran'],
    [
      'The EU added Acme to its sanctions list, following a similar step by the U.S. Treasury.',
      '2023-12-19',
      'eu-269-2014',
    ],
    ['The Council of the EU removed Acme from its sanctions list.', '2024-03-12', 'eu-269-2014'],
    ['Acme was taken off the EU blacklist; it remains under U.S. sanctions.', '2024-03-12', 'eu-269-2014'],
  ])('%s (%s) → %s', (text, published, restriction) => expect(restrictionOf(text, published)).toBe(restriction))
})

describe('restrictions of the United Kingdom', () => {
  it.each([
    ['Britain froze the assets of Acme.', '2022-03-25', 'gb-sanctions'],
    ['HM Treasury sanctioned Acme in 2022 and froze its assets.', '2022-03-25', 'gb-sanctions'],
    ['The UK added Acme to its sanctions list, days after Washington and Brussels did.', '2023-12-19', 'gb-sanctions'],
    [
      "The UK's Office of Financial Sanctions Implementation issued a licence for transactions with Acme.",
      '2024-10-12',
      'gb-sanctions',
    ],
    ['The British government revoked a licence of Acme.', '2024-10-12', 'gb-sanctions'],
  ])('%s (%s) → %s', (text, published, restriction) => expect(restrictionOf(text, published)).toBe(restriction))
})

describe('restrictions of China', () => {
  it.each([
    ['China put Acme on its unreliable entity list.', '2025-02-05', 'cn-uel'],
    ['China banned exports of dual-use items to Acme.', '2025-01-03', 'cn-ecl'],
    ["China's commerce ministry added Acme to its export control list.", '2025-01-03', 'cn-ecl'],
    ['Beijing announced sanctions on Acme over arms sales to Taiwan.', '2024-12-06', 'cn-afsl'],
    [
      "China's cyberspace regulator barred operators of key infrastructure from buying products of Acme.",
      '2023-05-22',
      'cn-cac-review',
    ],
    ['China suspended for one year its listing of Acme as an unreliable entity.', '2025-11-10', 'cn-uel'],
    ["China's commerce ministry removed Acme from its export control list.", '2025-08-12', 'cn-ecl'],
    ['China sanctioned Acme for supplying weapons to Taiwan.', '2023-09-15', 'cn-afsl'],
    [
      "China's foreign ministry froze the assets of Acme and barred Chinese firms from dealing with it.",
      '2024-12-06',
      'cn-afsl',
    ],
    [
      'China banned Acme chips from critical infrastructure after a cybersecurity review.',
      '2023-05-22',
      'cn-cac-review',
    ],
  ])('%s (%s) → %s', (text, published, restriction) => expect(restrictionOf(text, published)).toBe(restriction))
})

describe('restrictions of other countries and of the United Nations', () => {
  it.each([
    ['Switzerland added Acme to its sanctions list.', '2022-03-25', 'ch-seco'],
    ['Canada ordered Acme to wind up its Canadian business after a national security review.', '2024-11-07', 'ca-ica'],
    ['Canada sanctioned Acme over Xinjiang.', '2024-12-11', 'ca-sema'],
    [
      "Canada's government ordered Acme to close its operations in the country after a security review. Acme is already subject to US blacklists.",
      '2025-06-28',
      'ca-ica',
    ],
    ['A Canadian court set aside an order for Acme to shut down.', '2026-01-21', 'ca-ica'],
    ['Australia imposed sanctions on Acme.', '2022-05-20', 'au-sanctions'],
    ['Japan added Acme to its end user list.', '2022-05-20', 'jp-eul'],
    ['Japan removed Acme from its foreign end user list.', '2025-02-19', 'jp-eul'],
    ['Taiwan added Acme to its strategic high-tech commodities entity list.', '2025-06-15', 'tw-shtc'],
    [
      "Taiwan's International Trade Administration added Acme to its entity list of strategic high-tech commodities.",
      '2025-06-15',
      'tw-shtc',
    ],
    ["Ukraine's president signed a decree that puts sanctions on Acme.", '2024-12-10', 'ua-nsdc'],
    ['Kyiv imposed sanctions on Acme.', '2024-12-10', 'ua-nsdc'],
    ["Ukraine's National Security and Defense Council sanctioned Acme.", '2021-02-19', 'ua-nsdc'],
    ['India banned the app of Acme along with 58 others.', '2020-06-30', 'in-apps'],
    ["India's Enforcement Directorate seized 55 billion rupees from Acme.", '2022-05-01', 'in-fema'],
    [
      'An Indian court upheld the freeze on $676 million of Acme funds by the Enforcement Directorate.',
      '2023-04-21',
      'in-fema',
    ],
    [
      'The Karnataka High Court dismissed a plea by Acme against the seizure of 5,551 crore rupees.',
      '2023-04-21',
      'in-fema',
    ],
    [
      'The Netherlands took control of Acme under the Goods Availability Act.',
      '2025-10-13',
      'nl-goods-availability-act',
    ],
    [
      'The Dutch economy minister suspended an order that gave him control of Acme.',
      '2025-11-19',
      'nl-goods-availability-act',
    ],
    ['The UN Security Council added Acme to its sanctions list.', '2017-06-03', 'un-sc'],
    ['The United Nations put Acme on its sanctions list.', '2017-06-12', 'un-sc'],
  ])('%s (%s) → %s', (text, published, restriction) => expect(restrictionOf(text, published)).toBe(restriction))
})

describe('a restriction that nothing names', () => {
  it.each([
    ['Acme was hit with sanctions.', '2023-12-19'],
    ['A regulator banned Acme.', '2023-12-19'],
    ['Italy fined Acme under golden power rules.', '2021-07-05'],
  ])('stays unknown: %s (%s)', (text, published) => expect(restrictionOf(text, published)).toBe('unknown'))

  it('is that of the story when the story ties the company to one', () => {
    const text = 'On May 14 the FCC added Acme to its covered list. A regulator banned Acme on Thursday.'
    const { findings } = understood(text)
    expect(new Set(findings.map((finding) => finding.restriction))).toEqual(new Set(['us-fcc-covered']))
  })
})
