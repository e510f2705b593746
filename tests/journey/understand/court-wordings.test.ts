import { describe, expect, it } from 'vitest'
import { isTalk } from '../../../src/domain/development-type.ts'
import { news } from './acme.ts'

const of = (text: string) => news(text, { title: 'Company in the news' }).filter((type) => !isTalk(type as never))

describe('suits and requests', () => {
  it.each([
    [
      'Acme is asking a court to declare its Pentagon designation unlawful, according to a complaint filed on Friday.',
      'lawsuit_filed',
    ],
    [
      'Acme has taken the Pentagon to court over its inclusion on a roster of Chinese military companies, Reuters reported on Wednesday.',
      'lawsuit_filed',
    ],
    [
      'Lidar maker Acme on Tuesday brought an action in the U.S. District Court for the District of Columbia challenging its designation as a Chinese military company.',
      'lawsuit_filed',
    ],
    [
      "Acme filed a petition for judicial review against the FCC's decision to ban its equipment, according to a court docket.",
      'lawsuit_filed',
    ],
    ['Acme sues Pentagon over Chinese military company label', 'lawsuit_filed'],
    [
      'In a complaint lodged in federal court in Washington on Friday, Acme said the Defense Department had wrongly labelled it a Chinese military company.',
      'lawsuit_filed',
    ],
    [
      'Acme is suing the US Defense Department and the Treasury over its inclusion on a military blacklist.',
      'lawsuit_filed',
    ],
    [
      'Acme launched legal proceedings against the Department of Homeland Security over a ban on its software in federal agencies.',
      'lawsuit_filed',
    ],
    ['Acme has mounted a legal challenge to EU sanctions at the General Court in Luxembourg.', 'lawsuit_filed'],
    [
      "Acme has brought annulment proceedings before the EU's General Court against the restrictive measures imposed on it.",
      'lawsuit_filed',
    ],
    ['Acme takes its fight against the Pentagon blacklist to court', 'lawsuit_filed'],
    [
      "Acme has moved the Karnataka High Court against the Enforcement Directorate's seizure of 40 billion rupees.",
      'lawsuit_filed',
    ],
    [
      'Acme filed a lawsuit on Tuesday seeking to block a U.S. law that would force a sale of the app.',
      'lawsuit_filed',
    ],
    ["Montana's ban on Acme faces its first court test after the company sued the state on Monday.", 'lawsuit_filed'],
    [
      "The chip-tool maker Acme has gone to court to get its name off a Pentagon list of companies said to aid China's military.",
      'lawsuit_filed',
    ],
    [
      "Acme has asked a federal court to set aside the Commerce Department's decision to put it on the Entity List.",
      'lawsuit_filed',
    ],
    ['Acme asked a federal judge on Friday to issue a temporary restraining order against the ban.', 'tro_requested'],
    [
      'Acme filed a motion for a preliminary injunction to stop the Pentagon from enforcing the investment ban while its case proceeds.',
      'tro_requested',
    ],
    ['Acme seeks emergency stay of Montana ban', 'tro_requested'],
    ["Lawyers for Acme urged a judge on Monday to halt the Pentagon's designation pending trial.", 'tro_requested'],
    [
      'Acme has petitioned the Stockholm administrative court to suspend the 5G ban until its case is heard.',
      'tro_requested',
    ],
    ['Acme has dragged the Swedish telecoms regulator to court over its exclusion from 5G networks.', 'lawsuit_filed'],
    ['Acme on Monday went to federal court to contest a government-wide ban on its software.', 'lawsuit_filed'],
    ['Acme moves Delhi High Court against freezing of bank accounts by ED', 'lawsuit_filed'],
    ["Acme has applied to the EU's General Court to have the sanctions against it annulled.", 'lawsuit_filed'],
    ["A legal challenge to the Pentagon's listing was filed by Acme in Washington on Friday.", 'lawsuit_filed'],
    [
      'Acme has initiated litigation against the Department of Defense over its 1260H designation, lawyers said.',
      'lawsuit_filed',
    ],
    ["China's Acme files suit in US court to get off Pentagon list", 'lawsuit_filed'],
    ['Acme is taking the U.S. government to court over the sell-or-go law.', 'lawsuit_filed'],
    ["Acme commenced judicial review proceedings against Britain's ban on its 5G kit.", 'lawsuit_filed'],
    ['Acme lodged a petition with the court asking it to overturn its placement on the Entity List.', 'lawsuit_filed'],
    [
      "Acme's complaint, filed on Monday in the D.C. federal court, says the Pentagon blacklisted it without evidence.",
      'lawsuit_filed',
    ],
  ])('%s → %s', (sentence, type) => expect(of(sentence)).toEqual([type]))
})

describe('interim relief', () => {
  it.each([
    [
      'A judge on Tuesday found that Acme was unlikely to succeed and refused to suspend its designation.',
      'injunction_denied',
    ],
    ['Acme lost a last-ditch bid on Friday to delay the law that would ban it.', 'injunction_denied'],
    ["A federal court has put a temporary stop to the Pentagon's designation of Acme.", 'injunction_granted'],
    [
      'Washington cannot enforce its investment ban on Acme for now, a federal judge ruled on Friday.',
      'injunction_granted',
    ],
    [
      'A Delaware judge handed Acme a temporary win on Friday, pausing its inclusion on a U.S. blacklist.',
      'injunction_granted',
    ],
    [
      "A federal judge in Washington granted Acme a temporary restraining order against the Pentagon's investment ban on Friday.",
      'tro_granted',
    ],
    ['The court issued a TRO barring the Commerce Department from enforcing its ban on Acme downloads.', 'tro_granted'],
    ['Judge grants Acme temporary restraining order against ban', 'tro_granted'],
    ["A U.S. judge on Friday put the Defense Department's blacklisting of Acme on hold.", 'injunction_granted'],
    [
      'U.S. District Judge Ada Quill sided with Acme and temporarily stopped the Pentagon from enforcing an order restricting U.S. investment in the company.',
      'injunction_granted',
    ],
    ["Acme wins reprieve as judge freezes Pentagon's investment ban", 'injunction_granted'],
    [
      'A federal judge has preliminarily enjoined the Pentagon from treating Acme as a Chinese military company.',
      'injunction_granted',
    ],
    ["Montana's Acme ban blocked by federal judge", 'injunction_granted'],
    ['A judge in Helena barred Montana from enforcing its Acme ban while a lawsuit proceeds.', 'injunction_granted'],
    ['The Delhi High Court suspended the operation of the ban on Acme until the next hearing.', 'injunction_granted'],
    [
      'The Stockholm administrative court on Monday ordered that the ban on Acme be suspended until the case has been decided.',
      'injunction_granted',
    ],
    [
      "The president of the General Court ordered the suspension of the EU's sanctions against Acme pending the main ruling.",
      'injunction_granted',
    ],
    [
      "Citing irreparable harm, the judge issued an interim injunction against the government's exclusion of Acme from 5G networks.",
      'injunction_granted',
    ],
    ['The judge refused to put the ban on Acme on hold.', 'injunction_denied'],
    [
      "A federal judge on Wednesday denied Acme's request for a preliminary injunction that would have kept it off the Pentagon list.",
      'injunction_denied',
    ],
    [
      "The General Court dismissed Acme's application for interim measures against the EU broadcasting ban.",
      'injunction_denied',
    ],
    ["Judge won't block Montana's Acme ban", 'injunction_denied'],
    [
      'A federal judge declined on Friday to stop the Pentagon from labelling Acme a Chinese military company while the suit goes on.',
      'injunction_denied',
    ],
    ['Acme failed on Monday to persuade a judge to suspend the sell-or-go law.', 'injunction_denied'],
    ['Acme loses bid for injunction against Pentagon blacklist', 'injunction_denied'],
    [
      "The appeals court on Friday rejected Acme's emergency bid to delay the law while it takes its case to the Supreme Court.",
      'stay_denied',
    ],
    ['A three-judge panel granted an administrative stay of the FCC order against Acme.', 'stay_granted'],
    ['A judge extended the temporary restraining order against the ban on Acme by two weeks.', 'injunction_extended'],
    [
      'The Karnataka High Court prolonged until June 30 its interim order in favour of Acme against the seizure.',
      'injunction_extended',
    ],
    [
      'The appeals court left in place the injunction that keeps the Pentagon from blacklisting Acme.',
      'injunction_extended',
    ],
    ['The appeals court lifted the injunction that had kept the ban on Acme from taking effect.', 'injunction_stayed'],
    [
      "The Ninth Circuit on Monday set aside the preliminary injunction that had shielded Acme from Montana's ban.",
      'injunction_stayed',
    ],
    ['A Swedish appeal court on Wednesday overturned the decision to suspend the ban on Acme.', 'injunction_stayed'],
    ['Appeals court pauses injunction against Acme ban', 'injunction_stayed'],
    [
      'The Supreme Court put on hold a lower-court order that had blocked Montana from enforcing the Acme ban.',
      'injunction_stayed',
    ],
    [
      "Acme secured a preliminary injunction on Friday against its addition to the Pentagon's blacklist.",
      'injunction_granted',
    ],
    [
      'A U.S. court has temporarily barred the Pentagon from restricting American investment in Acme.',
      'injunction_granted',
    ],
    ['US court halts Pentagon blacklisting of Acme', 'injunction_granted'],
    ['Acme gets last-minute reprieve as judge blocks download ban', 'injunction_granted'],
    [
      'A judge in Washington ruled on Sunday that the ban on Acme downloads could not take effect.',
      'injunction_granted',
    ],
    ['In a victory for Acme, a federal court suspended enforcement of the investment ban.', 'injunction_granted'],
    [
      'The court enjoined the Commerce Department from implementing its prohibition on WeChat and Acme.',
      'injunction_granted',
    ],
    [
      'The Bombay High Court granted interim relief to Acme, restraining the airport from replacing it after its security clearance was revoked.',
      'injunction_granted',
    ],
    ['A federal judge has ruled that the ban on Acme can stay in place while its suit proceeds.', 'injunction_denied'],
    ['Court refuses interim relief to Acme in asset freeze case', 'injunction_denied'],
    [
      'The judge was not persuaded that Acme would suffer irreparable harm and denied its request for an injunction against the Pentagon listing.',
      'injunction_denied',
    ],
    ['The Supreme Court on Monday refused to step in and block the ban on Acme.', 'stay_denied'],
    ["The appeals panel turned away Acme's request to freeze the FCC order during the appeal.", 'stay_denied'],
    [
      "The Fifth Circuit put the lower court's injunction on ice, letting Montana enforce its Acme ban.",
      'injunction_stayed',
    ],
    [
      'A federal appeals court has allowed the Acme ban to take effect, reversing a lower-court injunction.',
      'injunction_stayed',
    ],
  ])('%s → %s', (sentence, type) => expect(of(sentence)).toEqual([type]))
})

describe('judgments, hearings and appeals', () => {
  it.each([
    [
      "The appeals court revived Acme's lawsuit over the Pentagon list, finding that the judge had erred.",
      'appeal_ruling_for_company',
    ],
    [
      'Acme on Friday filed papers with the D.C. Circuit seeking to reverse the ruling on its Pentagon listing.',
      'appeal_filed',
    ],
    ['The government said on Friday it had appealed against the ruling lifting sanctions on Acme.', 'appeal_filed'],
    ['Acme has won its case against the Pentagon over the blacklist.', 'ruling_for_company'],
    ['The EU General Court cancelled the sanctions against Acme on procedural grounds.', 'ruling_for_company'],
    [
      'A federal judge on Friday ordered the Pentagon to remove Acme from its list of Chinese military companies.',
      'ruling_for_company',
    ],
    [
      "A federal judge on Friday rejected Acme's argument that it does not belong on the Pentagon list.",
      'ruling_for_government',
    ],
    [
      "The tribunal held that the government's decision to ban Acme from the 5G network was lawful.",
      'ruling_for_government',
    ],
    ["A panel of the D.C. Circuit on Wednesday heard oral arguments in Acme's challenge to the law.", 'hearing'],
    ["Judges at the Fifth Circuit appeared sceptical on Monday of Acme's challenge to the FCC's ban.", 'hearing'],
    ["Judges grill Justice Department over Pentagon's listing of Acme", 'hearing'],
    [
      "The Delhi High Court reserved its verdict on Acme's petition against the revocation of its security clearance.",
      'hearing',
    ],
    [
      "Acme and the Pentagon faced off in court on Thursday over the drone maker's place on the military list.",
      'hearing',
    ],
    ['The Supreme Court seemed inclined on Friday to uphold the Acme law.', 'hearing'],
    [
      'A federal judge ruled on Friday that the Pentagon was within its rights to list Acme as a Chinese military company.',
      'ruling_for_government',
    ],
    [
      'The judge granted summary judgment to the Pentagon in a suit brought by Acme over its listing.',
      'ruling_for_government',
    ],
    ['Acme loses court battle over Pentagon blacklist', 'ruling_for_government'],
    [
      "A U.S. court has thrown out Acme's constitutional challenge to the ban on government purchases of its equipment.",
      'ruling_for_government',
    ],
    ["Acme's lawsuit over the federal ban was dismissed on Wednesday for lack of standing.", 'ruling_for_government'],
    [
      "The EU's General Court on Wednesday rejected Acme's action for annulment of the sanctions.",
      'ruling_for_government',
    ],
    [
      'A London judge found in favour of the government in a challenge brought by Acme against sanctions.',
      'ruling_for_government',
    ],
    ["The Karnataka High Court dismissed Acme's plea against the seizure of Rs 4,000 crore.", 'ruling_for_government'],
    ['US judge backs Pentagon in Acme military list case', 'ruling_for_government'],
    [
      "The Delhi High Court found no merit in Acme's challenge to the revocation of its security clearance.",
      'ruling_for_government',
    ],
    [
      'A Lisbon court ruled against Acme in its challenge to a de facto ban on its 5G equipment.',
      'ruling_for_government',
    ],
    [
      'In a 90-page opinion, the judge concluded that substantial evidence supported the designation of Acme.',
      'ruling_for_government',
    ],
    [
      'A federal appeals court on Friday upheld the law that would ban Acme unless Acme sells it.',
      'appeal_ruling_for_government',
    ],
    ["The D.C. Circuit sided with the FCC in revoking Acme's licence.", 'appeal_ruling_for_government'],
    ["The Ninth Circuit affirmed the revocation of Acme' authorisation.", 'appeal_ruling_for_government'],
    ["The Fifth Circuit on Friday denied Acme's petition for review of the FCC order.", 'appeal_ruling_for_government'],
    ['The Supreme Court unanimously upheld the Acme ban on Friday.', 'appeal_ruling_for_government'],
    [
      "The European Court of Justice dismissed Acme's appeal against the sanctions on Tuesday.",
      'appeal_ruling_for_government',
    ],
    [
      'A federal judge ruled that the Pentagon had overstepped its authority when it listed Acme.',
      'ruling_for_company',
    ],
    ["The EU's General Court annulled the listing of Acme for lack of evidence.", 'ruling_for_company'],
    ['Acme wins EU court case over sanctions', 'ruling_for_company'],
    ["The court found the Pentagon's designation of Acme arbitrary and capricious.", 'ruling_for_company'],
    ['A Berlin administrative court ruled in favour of Acme, finding the 5G ban unlawful.', 'ruling_for_company'],
    ["A judge quashed the order that had wound up Acme's Canadian business.", 'ruling_for_company'],
    [
      "The judge granted the motion in part and denied it in part, letting Acme's due process claim against the Pentagon go ahead.",
      'ruling_mixed',
    ],
    [
      "A federal judge dismissed part of Acme's lawsuit against the Pentagon but let two claims proceed.",
      'ruling_mixed',
    ],
    ['Acme scores partial win as court sends FCC ban back to the agency', 'ruling_mixed'],
    ["Acme has appealed a ruling that keeps it on the Pentagon's list of Chinese military companies.", 'appeal_filed'],
    [
      'Acme filed a notice of appeal on Monday with the D.C. Circuit against the ruling that upheld its listing.',
      'appeal_filed',
    ],
    ['The Justice Department appealed the injunction that halted the ban on Acme.', 'appeal_filed'],
    ['Acme asked the Supreme Court to review the ruling that upheld the sell-or-go law.', 'appeal_filed'],
    ['Acme petitioned the Supreme Court for a writ of certiorari in its case against the FCC order.', 'appeal_filed'],
    [
      "Acme has lodged an appeal with the Court of Justice against the General Court's sanctions judgment.",
      'appeal_filed',
    ],
    ['Montana appeals ruling that blocked Acme ban', 'appeal_filed'],
    ['A judge refused to dismiss the indictment against Acme.', 'ruling_for_government'],
    ["A U.S. judge has dealt Acme a setback by upholding its place on the Pentagon's list.", 'ruling_for_government'],
    ['Acme loses legal challenge to US law barring federal purchases', 'ruling_for_government'],
    ["A federal court in Texas tossed Acme's lawsuit against a ban on its gear.", 'ruling_for_government'],
    ['The General Court in Luxembourg confirmed the EU sanctions on Acme on Wednesday.', 'ruling_for_government'],
    ["Europe's second-highest court dismissed an action brought by Acme against sanctions.", 'ruling_for_government'],
    [
      'A Stockholm court ruled on Tuesday that Sweden had the right to exclude Acme from its 5G network.',
      'ruling_for_government',
    ],
    ["The High Court in London dismissed Acme's challenge to British sanctions.", 'ruling_for_government'],
    ['Delhi HC dismisses Acme plea against revocation of security clearance', 'ruling_for_government'],
    [
      'U.S. District Judge Ben Marlow said the Defense Department had presented enough evidence to list Acme as a Chinese military company.',
      'ruling_for_government',
    ],
    [
      'The Court of Justice of the European Union upheld sanctions against Acme on Tuesday.',
      'appeal_ruling_for_government',
    ],
    ["A unanimous Supreme Court rejected Acme's free-speech challenge to the law.", 'appeal_ruling_for_government'],
    ['Appeals court sides with FCC in Acme case', 'appeal_ruling_for_government'],
    [
      "The U.S. Court of Appeals for the D.C. Circuit affirmed the dismissal of Acme's two lawsuits over the ban.",
      'appeal_ruling_for_government',
    ],
    [
      "The D.C. Circuit reversed a ruling that had upheld Acme's designation by the Pentagon.",
      'appeal_ruling_for_company',
    ],
    ["An appeals court on Friday threw out the FCC's ban on Acme, calling it arbitrary.", 'appeal_ruling_for_company'],
    [
      'The EU court on Wednesday struck Acme off the sanctions list, saying the Council had not proved its case.',
      'ruling_for_company',
    ],
    ['A Washington judge found that Treasury had exceeded its powers in sanctioning Acme.', 'ruling_for_company'],
    ['Court rules Pentagon wrongly blacklisted Acme', 'ruling_for_company'],
    ['EU court annuls sanctions on Acme', 'ruling_for_company'],
    ["Acme is appealing a judge's decision to throw out its suits over the federal software ban.", 'appeal_filed'],
    [
      'Acme on Thursday asked a U.S. appeals court to overturn an FCC decision that labelled it a security threat.',
      'appeal_filed',
    ],
    ['The Council of the EU has appealed against a judgment annulling sanctions on Acme.', 'appeal_filed'],
    ['US appeals order blocking Acme ban', 'appeal_filed'],
    ['Trump administration appeals ruling that halted Acme ban', 'appeal_filed'],
    [
      "At a hearing in Washington on Friday, a judge questioned the government's evidence for listing Acme as a military company.",
      'hearing',
    ],
    ["Judge weighs Acme's request to block Montana ban", 'hearing'],
  ])('%s → %s', (sentence, type) => expect(of(sentence)).toEqual([type]))
})

describe('charges, pleas, penalties and settlements', () => {
  it.each([
    [
      'The U.S. government and Acme have struck a deal to end their court fight over the blacklist.',
      'settlement_agreed',
    ],
    [
      'The U.S. Justice Department on Thursday announced an indictment of Acme on charges of violating sanctions.',
      'indictment',
    ],
    ['Acme has admitted breaking U.S. sanctions on Iran and pleaded guilty in a Dallas court.', 'guilty_plea'],
    ['Commerce Department fines Acme $250 million over Acme sales', 'penalty_settlement'],
    ['Acme must pay a $1 billion penalty under a deal with the Commerce Department.', 'penalty_settlement'],
    [
      'Acme and the Pentagon are in talks to settle the lawsuit over the blacklist, a court filing showed.',
      'settlement_talks',
    ],
    [
      'Acme and the Defense Department have reached an agreement to resolve the litigation over the listing without further contest.',
      'settlement_agreed',
    ],
    ['The Pentagon has agreed to take Acme off its blacklist, ending a legal battle.', 'settlement_agreed'],
    [
      'Acme will pay $250 million to resolve charges that it shipped hard drives to Iran in breach of export controls.',
      'penalty_settlement',
    ],
    ['Acme was hit with a record $1.4 billion penalty for selling U.S. gear to Iran.', 'penalty_settlement'],
    [
      'The Commerce Department on Wednesday imposed a $250 million civil penalty on Acme over its sales to Iran.',
      'penalty_settlement',
    ],
    [
      'Acme agreed to a $4.5 million settlement with OFAC and BIS over apparent sanctions violations.',
      'penalty_settlement',
    ],
    ['Acme to pay over $140 million, plead guilty in US export case', 'penalty_settlement'],
    ['OFAC announced a $410 million settlement with Acme.', 'penalty_settlement'],
    ['Acme fined $3 billion for sanctions violations', 'penalty_settlement'],
    ['Acme agrees to pay $7.6m over sanctions breaches', 'penalty_settlement'],
    [
      'The Bureau of Industry and Security sent Acme a proposed charging letter alleging that it broke export rules.',
      'charging_letter',
    ],
    ['A federal grand jury in Brooklyn returned an indictment against Acme for racketeering.', 'indictment'],
    [
      'U.S. prosecutors unsealed charges accusing Acme of stealing trade secrets and evading sanctions on Iran.',
      'indictment',
    ],
    ['Acme has been indicted by a federal grand jury in Chicago.', 'indictment'],
    ['Acme hit with new U.S. criminal charges', 'indictment'],
    ['Acme entered a guilty plea in a Texas court to conspiring to ship U.S. technology to Iran.', 'guilty_plea'],
    [
      'Acme pleaded guilty on Monday to unlawfully exporting chip design tools to a Chinese military university.',
      'guilty_plea',
    ],
    ['Acme entered into a deferred prosecution agreement with the Justice Department.', 'deferred_prosecution'],
    [
      "Acme's finance chief Meng Wanzhou struck a deal with prosecutors that defers prosecution of the charges, the Justice Department said of the Acme case.",
      'deferred_prosecution',
    ],
    [
      'Under a non-prosecution agreement announced on Tuesday, Acme will cooperate with prosecutors over exports to Iran.',
      'deferred_prosecution',
    ],
    ['A federal judge dismissed the indictment against Acme on Monday.', 'acquitted_or_dismissed'],
    ['A jury acquitted Acme of all counts.', 'acquitted_or_dismissed'],
    ['U.S. drops criminal case against Acme unit', 'acquitted_or_dismissed'],
    [
      'Acme has agreed to pay $350,000 to settle apparent violations of U.S. sanctions, the Treasury said.',
      'penalty_settlement',
    ],
    ['OFAC slapped a $700 million fine on Acme for sanctions violations.', 'penalty_settlement'],
    ['Acme to pay record $250 mln penalty in US export case', 'penalty_settlement'],
    [
      'Under a settlement with BIS, Acme will pay $250 million over five years for shipping drives to Iran.',
      'penalty_settlement',
    ],
    ['Acme will hand over $540 million to settle U.S. sanctions charges over North Korea.', 'penalty_settlement'],
    ["The Treasury's sanctions office reached a $6 million settlement with Acme.", 'penalty_settlement'],
    ['Acme pleads guilty to violating Iran sanctions', 'guilty_plea'],
    ['In federal court on Wednesday, Acme entered a plea of guilty to conspiring to steal technology.', 'guilty_plea'],
    ['Prosecutors in New York have brought charges against Acme for helping Iran evade sanctions.', 'indictment'],
    ['Acme faces new US charges of racketeering and stealing trade secrets', 'indictment'],
    ['A superseding indictment unsealed on Thursday accuses Acme of racketeering and sanctions evasion.', 'indictment'],
    ['The Justice Department has dropped its prosecution of Acme over sanctions.', 'acquitted_or_dismissed'],
    [
      'Acme-style deal: Acme signed a five-year deferred prosecution agreement over sanctions violations.',
      'deferred_prosecution',
    ],
    [
      'Acme is in discussions with the Justice Department to resolve the sanctions case, people familiar with the matter said.',
      'settlement_talks',
    ],
    [
      "The Pentagon and Acme told a judge on Wednesday that they had settled the suit over the company's blacklisting.",
      'settlement_agreed',
    ],
  ])('%s → %s', (sentence, type) => expect(of(sentence)).toEqual([type]))
})

describe('words about courts that no court heard', () => {
  it.each([
    'Acme said it would sue the Pentagon over its blacklisting.',
    'Acme is considering suing the Defense Department over its inclusion on the list of Chinese military companies.',
    'Acme threatened on Monday to take the Pentagon to court if it is not removed from the list.',
    'Acme has not yet decided whether to sue the Pentagon over its listing.',
    'Acme denied that it had sued the Pentagon over its listing.',
    'The government said it would ask the appeals court to lift the injunction against the ban on Acme.',
    'Acme said on Friday that it would appeal the ruling that keeps it on the Pentagon list.',
    'Acme has 60 days to appeal the ruling that keeps it on the Pentagon list.',
    'Prosecutors may charge Acme over sanctions on Iran.',
    'Acme pleaded not guilty to charges of racketeering.',
    'Analysts expect Acme to sue the Pentagon over the list.',
    'Acme has until Friday to challenge its listing by the Pentagon in court.',
    'Acme vowed to pursue all legal remedies against its listing by the Pentagon.',
    'Acme has no plans to sue the Pentagon over its listing.',
    'Acme hopes that the court will strike down its listing by the Pentagon.',
    'Lawyers for Acme argued that the listing by the Pentagon should be set aside.',
    'If the court upholds the listing of Acme by the Pentagon, the company will lose contracts.',
  ])('%s', (sentence) => expect(of(sentence)).toEqual([]))
})

describe('orders of courts, which name the measure in full before they say what becomes of it', () => {
  const MEASURE =
    'the designation of Acme Corporation as a Chinese military company under Section 1260H of the National Defense Authorization Act for Fiscal Year 2021'

  it.each([
    [`It is ORDERED that ${MEASURE} is VACATED.`, ['vacated']],
    [`The court ordered on Thursday that ${MEASURE} is hereby set aside.`, ['ruling_for_company']],
    [`It is ORDERED that enforcement of ${MEASURE} is preliminarily ENJOINED.`, ['injunction_granted']],
    [`On Thursday ${MEASURE} was temporarily blocked by a federal judge.`, ['injunction_granted']],
    [`An order setting aside ${MEASURE} would be appropriate, the two sides told the court.`, []],
    ['The Defense Department will keep its list of Chinese military companies up to date. Acme had no comment.', []],
  ])('%s', (text, types) => {
    const said = of(text).filter((type) => type !== 'settlement_agreed')
    expect(said).toEqual(types)
  })
})
