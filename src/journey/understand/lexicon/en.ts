import type { Lexicon } from './lexicon.ts'

export const english: Lexicon = {
  lang: 'en',
  freeOrder: false,
  concepts: {
    court:
      "court(|s) | judge(|s) | justice(|s) | tribunal | magistrate | jury | bench | high court | hc | trade court | district court | general court | federal court | ecj | cjeu | district judge | president of the general court | vice-president of the general court | court president | judge won't | court won't | judge will not | court will not | judge concluded | court concluded | judges concluded | panel concluded | judge found | court found | court rules | judge rules | court rules that | judge rules that",
    appeals:
      "appeals court | court of appeal(|s) | appeal court | circuit | supreme court | appeals panel | appeals judges | appellate court | federal circuit | circuit court | d.c. circuit | dc circuit | three judges | three-judge panel | court of justice | circuit judges | appeals court won't | supreme court won't",
    agency:
      'fcc | ofac | bis | cfius | dhs | cbp | ftc | sec | customs and border protection | federal communications commission | office of foreign assets control | bureau of industry and security | mofcom | cyberspace administration | samr | ofsi | ofcom | crtc | meti | seco | meity | roskomnadzor | enforcement directorate | foreign office | foreign ministry | u.s. officials | us officials | american officials | administration officials | government officials | eu officials | chinese officials | british officials | officials are | officials have | the council | council of the eu | european council | european commission | pentagon | department | ministry | bureau | commission | treasury | commerce | regulator(|s) | agency | agencies | authority | authorities | directorate | customs | council | watchdog | minister | secretary | office | homeland security | defense department | commerce department | state department | treasury department | justice department | defence department | white house | committee',
    gov: 'us | u.s | u.s. | united states | washington | america | government | administration | eu | e.u | european union | brussels | uk | britain | london | united kingdom | china | beijing | india | canada | ottawa | australia | japan | tokyo | germany | italy | france | netherlands | the hague | dutch | switzerland | swiss | taiwan | ukraine | kyiv | russia | moscow | poland | sweden | bulgaria | romania | serbia | south korea | new zealand | trump | biden | obama | zelensky | zelenskiy | president | prime minister | cabinet | un | security council | new delhi | delhi | texas | florida | state | kremlin | putin | lithuania | latvia | estonia | czech | norway | denmark | belgium | spain | brazil | mexico | vietnam | indonesia | nepal | pakistan | turkey | israel | member states | governor',
    congress:
      'congress | senate | house | house of representatives | lawmaker(|s) | senator(|s) | legislator(|s) | parliament | congressm(an|en) | congresswoman | legislature | representatives | mps | house committee | select committee | armed services committee',
    prosecutor:
      'prosecutor(|s) | justice department | department of justice | doj | grand jury | u.s. attorney | us attorney | attorney general | attorney | and justice | justice and | at justice',
    exchange: 'nyse | nasdaq | new york stock exchange | stock exchange | london stock exchange | exchange',
    list: 'list | roll of | roster | lists | blacklist | blacklists | entity list | trade blacklist | covered list | sdn list | register | entries | export control list | unreliable entity list | sanctions list | sanctions lists | watchlist | watch list | control list | military list | pentagon list | annex | black list | red list | high-risk list | banned list | block list',
    goodlist:
      'list of approved | lists of approved | approved vendor list | approved vendors list | list of authori(s|z)ed | approved list | whitelist | white list',
    enforcement: 'enforcement | implementation | enforcing | implementing',
    affiliates: 'affiliates | subsidiaries',
    more: '# more | another # | # additional | # further | more',
    entry:
      'are among the new entries | is among the new entries | were among the new entries | among the new additions | were among those added',
    appear:
      'appeared on | appears on | appeared in | appears in | appeared | was published | were published | is published | was posted | were posted | went up | goes up | came out | comes out',
    resuming: 'to resume | to restart | resume',
    premises:
      'from government property | from government buildings | from federal buildings | from all federal buildings | from public buildings | from government sites | from sensitive sites | from government networks | from federal networks | from their networks | from public networks | from 5g networks | from government devices | from government phones | from federal systems | from government systems | from government computers | from state devices | from federal networks and systems | from official devices | from its buildings | from military bases | from government offices | from app stores in',
    nearing:
      'could be reached | may be reached | might be reached | is near | is close | is imminent | is in sight | is within reach | could come | may come | is expected | is expected soon | is possible | near(|s|ing) | close to',
    ban: 'the changes | the new rules | the amendment | detention order | detention orders | law that | ban that | rule that | rules that | directive that | laws that | withhold release order | wro | withhold release orders | ban | bans | prohibition(|s) | restriction(|s) | curb(|s) | embargo | limits | measures | restrictive measures | moratorium | rule | rules | directive | exclusion | clampdown | crackdown | blockade | intervention | asset freeze | bar on | export controls | controls | trade ban | investment ban | download ban | 5g ban | freeze | law | act | statute | veto | takeover ban | shutdown | denial order | denial orders',
    sanctions:
      'countermeasures | counter-sanctions | retaliatory sanctions | punitive measures | asset freeze and travel ban | blocking sanctions | full blocking sanctions | sanction | sanctions | sanctioning | sanctions package',
    order:
      'order against | order that | orders that | order | orders | executive order(|s) | decree | proclamation | instruction | shutdown order | divestiture order | denial order | removal order | wind-up order | decision | determination | resolution',
    label:
      'forced labo(|u)r finding | as a chinese military company | special economic measures | military ties | chinese military ties | as military-linked | military-linked | label that | designation | designations | listing | label | labelling | labeling | blacklisting | classification | inclusion | status | tag | addition to | placement on | placement | national security threat(|s) | national security risk(|s) | threat(|s) to national security | security threat(|s) | military company | military companies | ties to the chinese military | ties to chinas military | ties to the military | supply chain risk | supply-chain risk | foreign adversary | security risk(|s) | sanctions designation',
    relief:
      'injunction | preliminary injunction | interim injunction | interim relief | emergency relief | temporary relief | injunctive relief | interim measures | interim protection | preliminary relief | provisional measures | preliminary injunctions | interim order | similar relief',
    enjoin:
      'enjoined from | barred from enforcing | barred from implementing | barred from applying | prohibited from enforcing | restrained from | not allowed to enforce | not allowed to apply | may not enforce | cannot enforce | can not enforce | can’t enforce | kept from enforcing | stopped from enforcing',
    reprieve:
      'reprieve | temporary reprieve | reprieve from | breathing space | breathing room | respite | room to breathe',
    guidance: 'guidance | faq | faqs | frequently asked question(|s)',
    claim:
      'claim | claims | allegation(|s) | accusation(|s) | argument | arguments | contention | contentions | assertion | assertions',
    offence:
      'illegal export(|s) | illegal sale(|s) | illegal shipment(|s) | illegally export(|ed|ing) | illegally shipp(ed|ing) | illegally sold | illegally selling | export violation(|s) | export control violation(|s) | sanctions violation(|s) | sanctions breach(|es) | sanctions-busting | sanctions busting | breach(|es) of sanctions | breach(|es) of export | violation(|s) of sanctions | violation(|s) of export | violat(ed|ing) sanctions | violat(ed|ing) export | breach(ed|ing) sanctions | evad(ed|ing) sanctions | unlicensed export(|s) | unauthori(s|z)ed export(|s)',
    reply:
      'in answer to | in response to | in reply to | in opposition to | opposing | its reply | its answer | answering',
    offlist: 'delist(|s|ed|ing) | de-list(|s|ed|ing)',
    aim: 'took aim at | takes aim at | cracked down on | cracks down on | targeted | targeting | hit | hits | slapped | slaps | punished | punishes',
    take: 'take | struck',
    off: 'off',
    notified: 'notif(y|ies|ied) | inform(s|ed) | in a letter to | wrote to',
    found:
      'found | finds | determined | determines | judge concluded | court concluded | judges concluded | panel concluded | judge found | court found',
    supervision: 'probation | monitorship | court supervision | supervision by a monitor',
    custody:
      'under outside management | under external management | under temporary management | under temporary outside management | under trusteeship | under state control | under government control | under state management | into receivership | under special management | under administration',
    since:
      'begun | stem(|s|med) from | date(|s|d) back | date(|s|d) from | in place since | in effect since | in force since | under way since | underway since | running since | dat(es|ing) from | dat(es|ing) back | began | was opened | were opened | was launched | were launched | came in | ha(s|ve) been in place | had been in place | has applied since | first imposed',
    onlist: 'has been on | have been on | had been on | been on',
    listed: 'listed | lists',
    likewise:
      'did so | did the same | did likewise | followed suit | follows suit | has done so | has done the same | had done so | had done the same | as did | as has | followed on | followed in | followed late | followed last | followed earlier | followed days later | followed weeks later | followed a month later | followed months later | joined in | took the same step | took similar action | joins them | joined them | joins them there | is also among them | is among them | are among them | was among them | were among them | was also added | were also added | were added as well | was added as well | also made the list | made the list too',
    puts: 'put | puts | putting',
    argued:
      'was argued before | were argued before | was heard by | were heard by | faced off in court | squared off in court | face off in court | clashed in court | sparred in court | locked horns in court | clashed before',
    moves:
      'took its fight | takes its fight | took the fight | takes the fight | took its battle | takes its battle | has taken its case | has taken its fight | moves | moved | has moved | approaches | approached',
    wrongly: 'wrongly | wrongfully | unlawfully | illegally | improperly',
    tro: 'restraining order | temporary restraining order | tro',
    stay: 'a stay | stay of | the stay | stay pending | motion for a stay | administrative stay | emergency stay | motion for stay | stay motion',
    suit: 'the dispute | legal dispute | action against the | legal battle | legal fight | court battle | court fight | legal bid | criminal case | the action | the actions | pleas | lawsuit(|s) | suit(|s) | law suit | complaint | petition(|s) | legal challenge | challenge(|s) | court challenge | legal action | judicial review | petition for review | amended complaint | case | legal proceedings | plea | litigation | action for annulment | writ petition | court case | annulment proceedings | annulment action | proceedings before | court action | court proceedings | its fight | blacklist fight | list fight | ban fight | its battle | court test | their dispute | its dispute | judicial review proceedings | an action | action brought | actions brought | petition for judicial review | petition for a judicial review | petition for a writ',
    bid: 'bid | request | motion | attempt | effort | application | emergency motion | emergency request | emergency bid | plea to | demand to | applications | plea for | pleas for | petition for | prayer for',
    appeal:
      'took its case to | takes its case to | took the case to | appeal | appeals | notice of appeal | certiorari | appealing',
    appealed:
      'appealed | has appealed | have appealed | appeals against | appealed against | files appeal | filed an appeal | lodged an appeal | filed notice of appeal | is appealing | are appealing',
    licence:
      'general licen(s|c)e(|s) | temporary general licen(s|c)e | licen(s|c)e(|s) | exemption(|s) | waiver(|s) | authori(s|z)ation(|s) | wind-down licen(s|c)e | ofac licen(s|c)e | special licen(s|c)e | gl | dispensation | carve-out | export licen(s|c)e(|s) | validated end-user | validated end user | veu | veu authori(s|z)ation(|s) | veu status | operating licen(s|c)e | specific licen(s|c)e | limited relief | sanctions relief | grace period | wind-down period | permission(|s) | derogation',
    permit:
      'concession(|s) | security clearance | clearance | permit(|s) | section 214 | operating permit | concession | accreditation | certification | franchise | equipment authori(s|z)ation(|s) | lab recognition | recognition',
    penalty:
      'fine | fines | penalty | penalties | civil penalty | forfeiture | civil settlement | monetary penalty | settlement of | disgorgement | resolutions',
    charges:
      'charges | criminal charges | indictment | # counts | all counts | criminal counts | felony counts | counts of | a count | # count | one count | single count | count of | two counts | three counts | four counts | both counts | allegations of | prosecution | criminal case | liability',
    assets:
      'securities | modules | assets | funds | accounts | bank accounts | property | deposits | money | shares | stake | crore | million | wallets | refinery | holdings | yacht | vessel(|s) | cargo | domain(|s) | website(|s) | domain names | stakes | infrastructure',
    deal: 'joint venture | deal | takeover | merger | acquisition | purchase | sale of | transaction | buyout | bid for | tie-up',
    bill: 'bill | legislation | amendment | proposed legislation | draft law | ndaa | draft bill',
    notice: 'notice | announcement | announcements | filing | posting | version | publication | document',
    ruling:
      'ruled | ruling | judgment | judgement | verdict | decision of the court | ruling that upheld | decision that upheld | judgment that upheld | ruling upholding | decision upholding | judgment upholding | ruling that kept | ruling that keeps | decision that keeps | decision that kept | decision keeping | ruling keeping | order upholding | court rules | judge rules | court rules that | judge rules that | rules that the',
    deadline:
      'until the end of | until january | until february | until march | until april | until june | until july | until august | until september | until october | until november | until december | # days | # months | deadline | cut-off | cutoff | timetable | effective date | deadlines',
    talks: 'talks | negotiations | negotiating | negotiate | negotiates | negotiated',
    products:
      'purchases | orders of | buying | h20 orders | chip orders | products | routers | cameras | equipment | gear | software | app | apps | drones | sales | imports | exports | downloads | devices | services | phones | chips | shipments | flights | goods | broadcast(|s) | broadcasting | transactions | investment | investments | access | components | technology | use of',

    add: 'go on | goes on | went on the | be put on | find(|s) itself on | found itself on | find(|s) themselves on | wound up on | ended up on | identified | identifies | inclu(des|ded) in | add(|s|ed|ing) | plac(e|es|ed|ing) | put(|s|ting) | list(ed|ing) | includ(e|es|ed|ing) | name(|s|d) | naming | inserted | enter(s|ed) | land(s|ed|ing) | land on | went onto | go onto | going onto | goes onto | became one of | join(s|ed) | new entries | appear(s|ed) on | slot(s|ted) | is on | are on | was on | now on | identif(y|ies|ied) as | were among | lists',
    blacklist:
      'latest target of us sanctions | latest target of u.s. sanctions | newest target of us sanctions | newest target of u.s. sanctions | latest target of sanctions | decided to list | has listed | have listed | agreed to list | voted to list | blacklist(ed|ing|s) | black-list(ed|ing|s) | designat(e|es|ed|ing) | label(led|ed|ling|ing) | sanctioned | classif(y|ies|ied) | classed | classing | declare(|s|d) | deem(s|ed) | brand(s|ed) | branding | slapped with sanctions | under sanctions | has sanctioned | found to be a | denied persons | cut off from | tagged | finalized designations | designated as',
    impose:
      'activat(es|ed|ing) | reactivat(es|ed|ing) | implement(s|ed) | levied | cover(|s|ed) | c(ame|omes|oming) under | fell under | falls under | fall under | sentence(s|d) | impos(e|es|ed|ing) | slap(s|ped|ping) | levies | announc(es|ed) | unveil(s|ed) | introduc(e|es|ed) | issu(e|es|ed|ing) | enact(s|ed) | order(s|ed) | adopt(s|ed) | rolled out | went into | hit | hits | hitting | put | puts | place | placed | places | extended | extends | prolong(s|ed) | signed | signs | announced | brought | entered',
    bar: 'strip(|s) out | rips out | ripping out | ban(ned|ning|s) | to ban | bar(|s|red|ring) | prohibit(|s|ed|ing) | forbid(|s|den|ding) | forbade | exclud(e|es|ed|ing) | outlaw(s|ed|ing) | shut(|s|ting) out | kick(s|ed) out | expel(s|led) | no longer sell | no longer buy | may no longer | can no longer | cut(|s) off | restrict(|s|ed|ing) | taken offline | removed from app stores | removed from the app store | stop using | stop buying | stops buying | cannot be sold | not allowed to | told to stop | bars | keeps out | refus(e|es|ed) entry | black(s|ed) out | lock(s|ed) out | take(s|n) off the air | kept off | rip out | ripped out | removes from app stores | taken down | dropped from app stores | stop doing business | off limits | phase out | strip out',
    command:
      'order(|s|ed|ing) | direct(s|ed|ing) | instruct(s|ed|ing) | require(s|d) | force(s|d) | requiring | forcing | told | tells | compel(s|led) | demand(s|ed) that | request by | mandate(s|d) | given',
    divest:
      'a sale of | the sale of | a sale | out of | divest(|s|ed|ing|iture|ment) | sell off | sell | wind up | wind down | cease operation(|s) | close down | shut down | unwind | cease | close its | halt operations | to shut | to close | dispose of | dissolve | leave | stop using | stop buying | shutter | stop its | stop operating | stop selling | stop',
    remove:
      'remov(e|es|ed|ing|al) | tak(e|es|ing) off | taken off | took off | take off | drop(s|ped|ping) from | struck off | struck from | strike off | delist(|s|ed|ing) | de-list(|s|ed|ing) | dropped from | cut from | is off | officially off | now off | finally off | come(|s) off | came off | no longer on | no longer includes | no longer names | no longer lists | disappeared from | strip(|s|ped|ping) | cleared from | erased from | scrubbed | get off | removal from | removal of | unlist(|s|ed) | taking | takes | took | taken | drop(|s|ped|ping) | strike(|s) | struck | strip(|s|ped|ping) | rip(|s|ped) | tear(|s) | tore | disappeared',
    lift: 'lift(|s|ed|ing) | end(|s|ed|ing) | scrap(s|ped|ping) | rescind(|s|ed|ing) | repeal(|s|ed|ing) | unfr(oze|ozen|eezes|eeze) | unblock(|s|ed|ing) | reverse(|s|d) | unban(|s|ned) | undo(|es|ne|ing) | cancel(|s|ed|led) | remov(e|es|ed|ing) | lifting of | withdraw(s|n) | withdrew | drop(s|ped) | revok(e|es|ed|ing) | terminat(e|es|ed|ing) | ended | allowed to return | free(s|d) from | restor(e|es|ed|ing) access | reinstat(e|es|ed|ing) access | abolish(es|ed) | waived | overturn(s|ed) | void(s|ed) | dissolv(e|es|ed|ing)',
    ease: 'eas(e|es|ed|ing) | relax(es|ed|ing) | loosen(s|ed|ing) | soften(s|ed|ing) | partially lift(|s|ed) | partly lift(|s|ed) | exempt(s|ed|ing) | scal(e|es|ed|ing) back | partially remov(e|es|ed) | partly remov(e|es|ed) | narrow(|s|ed) | roll(s|ed) back | clear(s|ed) sales | cleared sales | allow(s|ed) sales | water(s|ed) down | soften | resume in part',
    block:
      'on hold | a temporary stop | a stop to | stop to | a halt | similar halt | hit(|s|ting) pause | put(|s) a stop to | block(|s|ed|ing) | temporarily block(|s|ed|ing) | halt(|s|ed|ing) | stop(|s|ped|ping) | suspend(|s|ed|ing) | paus(e|es|ed|ing) | enjoin(|s|ed|ing) | freez(e|es|ing) | froze | put(|s|ting) on hold | stay(ed|s) | staying the | to stay | put(|s) on ice | prevent(|s|ed|ing) | forestall(s|ed) | keeps from enforcing | holds off | thwart(s|ed) | not take effect | shield(s|ed) | restrain(|s|ed|ing) | halting of | hold on | pause in | pause on | a halt to | a pause | spare(s|d) | averted | from taking effect | puts brakes | put a hold | could not take effect | cannot take effect | can not take effect | may not take effect | should not take effect | must not take effect | on ice',
    reject:
      "reject(|s|ed|ing) | den(y|ies|ied|ying) | declin(e|es|ed|ing) | refus(e|es|ed|ing) | dismiss(|es|ed|ing) | throws out | threw out | thrown out | toss(es|ed|ing) | tossed out | turn(s|ed) down | turned down | turn(s|ed) away | rebuff(|s|ed) | rules against | ruled against | rul(es|ed) against | sided against | knock(s|ed) back | spurn(|s|ed) | threw | nixes | shot down | shoots down | once more turned down | refusal to | judge won't | court won't | judge will not | court will not | appeals court won't | supreme court won't | found no merit in | finds no merit in | saw no merit in | found no reason to | saw no reason to | found no grounds to | sees no grounds to | denial of | rejection of | dismissal of | refusal of | not met the requirements | did not meet the requirements | had not shown | has not shown | failed to show that | has not satisfied | had not satisfied",
    ruledagainst:
      'ruled against | rules against | sided against | sides against | found against | decided against | decides against',
    lose: 'los(e|es|ing) | lost | fail(s|ed) to | failed in | fails in | failed | fails | fell short | was defeated | defeat | suffers defeat | setback',
    win: 'get | secure | obtain | win | receive | w(in|ins|on) | winning | prevail(|s|ed) | secur(es|ed) | obtain(|s|ed) | gain(|s|ed) | get(|s) | got | scor(es|ed) | rul(es|ed) in favor of | rul(es|ed) in favour of | ruled for | rules for | sid(es|ed) with | sid(es|ed) in favor | victory | in favor of | in favour of | found in favor | backed | allowed the appeal | granted relief | vindicated | won | received | granted summary judgment to | granted summary judgment for | grants summary judgment to | entered judgment for | granted judgment to | handed victory to | handed a victory to | handed a win to | hands victory to | hands a victory to | found for | reviv(es|ed)',
    uphold:
      'uph(old|olds|eld|olding) | affirm(|s|ed|ing) | confirm(|s|ed) | backs | let(s)  stand | let stand | lets stand | leaves in place | left in place | left standing | leaves standing | stays in place | remain(s) in place | stand(|s) | validates | validated | held that | is constitutional | constitutional | keeps in place | kept in place | is lawful | was lawful | lawfully | lawful | clears the way for | clear(s|ed) way | substantial evidence | acted reasonably | green light to | declin(es|ed) to hear | refus(es|ed) to hear | turn(s|ed) away appeal | cannot sue | stays in effect | remains in effect | must remain | did not violate | does not violate | keep(s)  on | not unlawful | allowed the prosecution | lets prosecution | can be prosecuted | must face | may proceed | can proceed | can ban | may ban | can stay in place | may stay in place | can remain in place | may remain in place | can stand | should stand | can go ahead | can take effect | can stay in force | may stay in force | can remain in force',
    annulment: 'annulment(|s) | invalidation | quashing of',
    upholding:
      'ruling that upheld | decision that upheld | judgment that upheld | ruling upholding | decision upholding | judgment upholding | ruling that kept | ruling that keeps | decision that keeps | decision that kept | decision keeping | ruling keeping | order upholding',
    entitled:
      'entitled to | was right to | were right to | acted lawfully | within its rights | within its powers | acted reasonably | had the right to | has the right to | was justified in | were justified in | had been right to | enough evidence to | sufficient evidence to | had good reason to | had grounds to',
    strike:
      'had no legal basis | no legal basis | had no basis | without legal basis | had no grounds | lacked a legal basis | had no right to | without due process | denied due process | violated due process | due process violation | deprived | acted unlawfully | had acted unlawfully | acted illegally | had no authority | acted beyond its powers | broke the law | was arbitrary | were arbitrary | arbitrary and capricious | strik(e|es|ing) down | struck down | annul(|s|led|ling) | quash(|es|ed|ing) | overturn(|s|ed|ing) | set(s|ting) aside | set aside | invalidat(e|es|ed|ing) | nullif(y|ies|ied) | overrul(es|ed) | rul(es|ed) unlawful | found unlawful | unlawful | illegal | was unlawful | exceeded its authority | overstepped | lacked the authority | void | unconstitutional | exceeded its powers | exceeded their authority | revers(es|ed) | threw out a | was wrong to | struck the | breached | violated',
    sets: 'set | sets',
    aside: 'aside',
    vacate:
      'vacat(e|es|ed|ing) | vacatur | permanently block(s|ed) | permanently enjoin(s|ed) | formally removes | final order',
    grant:
      'get | secure | obtain | receive | creat(e|es|ed|ing) | grant(|s|ed|ing) | issu(e|es|ed|ing) | award(|s|ed) | approv(e|es|ed) | order(ed|s) | hand(|s|ed) | give(s|n) | gave | allow(s|ed|ing) | permit(s|ted) | won | wins | win | secur(es|ed) | obtain(|s|ed) | get(|s) | got | enter(|s|ed) | receiv(es|ed) | authori(s|z)(es|ed) | clears | renew(|s|ed) | provid(es|ed) | lets | let | ha(s|ve) been given | may resume',
    sue: 'seek(s|ing) to overturn | sought to overturn | seeks to have | filed a complaint | files a complaint | file a complaint | filed a legal challenge | files a legal challenge | respond(|s|ed) with a lawsuit | answer(|s|ed) with a lawsuit | hit(|s) back with a lawsuit | fir(es|ed) back with a lawsuit | turn(|s|ed) to the courts | launch(|es|ed) a legal challenge | went to the courts | appl(ies|ied) for judicial review | sue(|s|d) | takes fight to | suing | takes to court | took to court | goes to court | went to court | gone to court | files suit | filed suit | filing suit | challenge(d) in court | in court against | back in court | taking legal action | challeng(es|ed|ing) | mount(s|ed) a legal | take(s|n) to court | brought suit | brought an action | seeks judicial review | sought judicial review | moved the high court | moves the high court | moved the | approached the | petition(s|ed) | contest(s|ed|ing) | is suing | are suing | attack(s|ed) in court | lodged a complaint | takes pentagon to court | filed a lawsuit against | files a lawsuit against | filed a suit against | files a suit against | filed lawsuit against | filed suit against | went to federal court | goes to federal court | gone to federal court | turned to a federal court | turns to a federal court | went to the high court | has gone to federal court',
    file: 'fil(e|es|ed|ing) | lodg(e|es|ed|ing) | brought | bring(s) | launch(es|ed) | submitted | started | mount(s|ed) | was filed | has filed | open(s|ed|ing) | initiat(es|ed|ing) | commenc(es|ed|ing) | institut(es|ed|ing)',
    extend:
      'exten(d|ds|ded|ding) | extension | prolong(|s|ed|ing) | renew(|s|ed|ing|al) | roll(s|ed) over | another 90 days | 90 more days | lengthen(|s|ed)',
    delay:
      "delay(|s|ed|ing) | postpon(e|es|ed|ing|ement) | push(es|ed) back | defer(s|red|ral) | put(|s|ting) off | more days | more time | additional days | another # days | # more days | additional # days | an additional # days | extra # days | # additional days | by # days | # days more | gave more time | moves back | won(’|')t enforce | will not enforce | not to enforce | non-enforcement | not enforce | holds fire | days more | moved back | extra days | stay of execution | days to divest",
    expire: 'expir(e|es|ed|ing|y) | laps(e|es|ed|ing) | ran out | run(s) out | sunset(s) | ceased to apply | ended on',
    effect:
      'take(s)  effect | took effect | takes effect | taking effect | take effect | taken effect | came into force | come(s) into force | comes into force | enter(s|ed) into force | came into effect | comes into effect | kick(s|ed) in | went into effect | goes into effect | go into effect | now in force | in force from | begins today | begin(s) to apply | effective immediately | entered force',
    pay: 'pay(|s|ing) | paid | to pay | agreed to pay | agrees to pay | will pay | must pay | ordered to pay | has to pay | shell out | cough up | hand over | hands over | handed over | fork out | forks out | fork over | shells out | coughs up',
    fined:
      'fined | was fined | penali(s|z)(e|es|ed|ing) | hit with a fine | penalty on | civil penalty | fine on | fine against | a fine | civil penalties',
    charge:
      'charg(ed|ing) | indict(|s|ed|ment|ing) | criminally charged | prosecuted | arraign(ed|s) | unseal(s|ed) | pursues criminal | superseding indictment | charges filed | hit with charges | faces charges | faces criminal charges | faces new charges | facing charges | facing criminal charges | faces us charges | faces u.s. charges | faces federal charges | faces new us charges | faces new u.s. charges | faces fresh charges',
    plead:
      'agree(|s|d) to plead guilty | will plead guilty | pleading guilty | plead(s|ed|ing) guilty | pled guilty | guilty plea | plea deal | plea agreement | to plead guilty | admits to | admitted to | admitted violating | admitted selling | plead guilty | entered a plea | pleads',
    settle:
      'settl(e|es|ed|ing) | settlement | resolv(e|es|ed|ing) | reach(es|ed) agreement | consent agreement | agreement with | reached a deal | strikes deal | resolution | strik(es|ed) a deal | reach(es|ed) (a |)deal | agree(s|d) deal | struck a deal | strike a deal | struck a settlement | came to terms | settlement of | deal reached | agreement reached | deal struck | accord reached | agreement struck',
    agree:
      'agree(|s|d|ing) | agree(d|s) to | agreement | consent(s|ed) | signed agreements | signs deal | binding agreements | sign(s|ed) | seal(s|ed) deal | framework',
    withdraw:
      'withdr(ew|aw|aws|awn|awing|awal) | retract(|s|ed|ion|ing) | pull(|s|ed|ing) | pulled from | backtrack(|s|ed) | taken down | took back | rescind(|s|ed) | revers(es|ed) course | u-turn | backs down | backed away | back(s|ed) off | took it down | shelv(es|ed) | abandon(|s|ed) | walk(s|ed) back | no longer intends | reversed a decision | reverses decision | disappeared hours | removed the notice | scrap(s|ped) | quickly took back | public inspection | pulled',
    keep: 'kept | keep | stays in force | stay in force | stays on the books | remain(|s|ed) in force | remain(|s|ed) in effect | stays out | remain(s|ed|ing) on | stays listed | remains listed | stay listed | remained listed | keep(s|ing) | kept on | stay(s) on | retain(s|ed) | still on | maintain(s|ed) | redesignat(e|es|ed) | reaffirm(s|ed) | remains | stays on | is still | reauthori(s|z)es | left on',
    readd:
      're-add(s|ed) | relist(s|ed|ing) | re-list(s|ed|ing) | put(|s) back on | put straight back on | back on its list | back on the blacklist | reinstat(es|ed) on | return(s|ed) to the list | reimpos(e|es|ed) | re-impos(e|es|ed) | reinstat(es|ed) sanctions | back on the list | snapback | re-designat(es|ed) | restor(es|ed) sanctions | relisted',
    revoke:
      "revers(es|ed) | revok(e|es|ed|ing) | revocation | cancel(|s|ed|led|ling|lation) | strip(s|ped|ping) | terminat(e|es|ed|ing) | withdr(ew|aws|awn|awal) | pull(s|ed) | pulled back | rescind(s|ed) | end(s|ed|ing) | suspend(s|ed) | lost | los(es|ing) | expir(es|ed) | laps(es|ed) | let lapse | declines to renew | not renewed | won't renew | scrap(s|ped)",
    seize:
      'detain | detain(s|ed|ing) | detention of | held by | held up by | seiz(e|es|ed|ing|ure) | confiscat(e|es|ed|ing|ion) | attach(es|ed|ment of) | freez(es|ing) | froze | frozen | impound(s|ed) | took control | take(s|n) control | takes over | took over | nationali(s|z)(e|es|ed|ation) | expropriat(e|ed|es) | taken down | external management | temporary management | special manager | trusteeship | receivership',
    probe:
      'its review | national security review | probe | probes | investigation(|s) | investigat(e|es|ed|ing) | inquiry | cybersecurity review | security review | under review | subpoena(|s|ed) | review of | section 232 | look(s|ing) into | examin(es|ing)',
    hear: 'hearing | oral argument(|s) | heard | argue(|s|d) | question(|s|ed) | reserved its judgment | reserves judgment | reserved judgment | reserved its order | to rule this week | sceptical | skeptical | status conference | court session | grill(|s|ed) | hears | hear | hear arguments | heard arguments | reserved its verdict | reserves verdict | reserved verdict | reserved orders | reserved ruling | reserved its ruling | adjourn(s|ed) | faced off | face off in court | squared off | take up | pause the case | pause the litigation | pause the lawsuit | stay the case | stay the litigation | stay the lawsuit | stay the proceedings | stay proceedings | put the case on hold | pause proceedings | pause the proceedings | suspend the proceedings | halt the proceedings | hold the case in abeyance',
    incline:
      'inclined | seem(s|ed) ready | appear(s|ed) ready | appear(s|ed) poised | seem(s|ed) poised | seem(s|ed) likely | appear(s|ed) likely | appear(s|ed) set | seem(s|ed) set | lean(s|ed|ing) toward(|s) | leaning | signal(s|ed|led) that',
    chargeletter:
      'charging letter | proposed charging letter | pre-charging letter | notice of apparent liability | notice of violation',
    delist:
      'suspend(|s|ed|ing) trading | halt(|s|ed|ing) trading | suspend(s|ed) the shares | suspend(s|ed) shares | delist(|s|ed|ing) | suspend trading | trading suspended | stop trading | de-list(|s|ed|ing) | trading halt | remove from the exchange | removal of shares | suspension of trading',
    deny: 'denies | denied being | deny | denied any | reject(s|ed) the allegation(|s) | refut(es|ed) | no ties | baseless | calls a mistake | is a mistake | called the listing | never | disput(es|ed) | unfounded | groundless | no basis | no evidence',
    condemn:
      'condemn(|s|ed) | protest(|s|ed) | slam(s|med) | oppos(es|ed) | criticis(es|ed) | criticiz(es|ed) | denounc(es|ed) | vows countermeasures | hits back | lashes out',
    tighten:
      'tighten(|s|ed|ing) | expand(|s|ed|ing) | amend(|s|ed|ing) | broaden(|s|ed) | widen(|s|ed) | updat(es|ed) | correct(|s|ed) | toughen(|s|ed) | further restrict(|s|ed) | step(s|ped) up | close(s|d) loophole | extends ban | clarif(y|ies|ied) | adjust(|s|ed)',
    waive: 'waiv(e|es|ed|ing) | exempt(|s|ed) | grants waiver | issues waiver',
    dismissed:
      'drop(|s|ped|ping) its criminal case | drop(|s|ped|ping) the criminal case | drop(|s|ped|ping) a criminal case | drop(|s|ped|ping) its case | withdr(aws|ew) the charges | dropped all criminal charges | charges dropped | case dismissed | drop(s|ped) charges | dismiss(es|ed|ing) charges | dismiss(es|ed) the indictment | throws out charges | dismissal of charges | drops case | drop the case | dropped the case | drops criminal | dismissing the indictment | dismiss the indictment | dropping charges | dropped all charges | throw out the charges | throw out charges | throw out the indictment | throw out parts of the indictment | dismiss parts of the indictment | threw out the charges | threw out charges | throws out the charges | threw out the indictment | throws out the indictment | threw out criminal charges | tossed the charges | tossed out the charges | tossed the indictment | quashed the charges | quashes the charges | quashed the indictment | dismissed the charges | dismissed charges | dismissed the indictment | dismissed all charges | dropped its charges | dropped its prosecution | drops its prosecution | drops prosecution | has dropped its prosecution',
    deferred:
      'put(s|ting|) off the prosecution | suspend(|s|ed) the prosecution | prosecution was deferred | prosecution is deferred | defers prosecution | deferred the prosecution | pause(|s|d) the prosecution | deferred prosecution | defer prosecution | deferred-prosecution | non-prosecution | deferred prosecution agreement | charges are deferred',
    acquit: 'acquit(s|ted|tal) | found not guilty | cleared of charges | exonerat(es|ed)',
    supersede: 'supersed(e|es|ed|ing) | replac(es|ed) by | replaced by | superseded by',
    mixed:
      'partial victory | partial win | split decision | mixed ruling | partially granted | remand(s|ed|ing) | sends back | sent back | narrow(s|ed) injunction | vacated in part',
    inpart: 'in part | partly | partially | part of | parts of | some claims',
    suspend:
      'on hold | suspend(|s|ed|ing) | suspension(|s) | paus(e|es|ed|ing) | put(s) on hold | for one year | for a year | halts for | hold off | shelv(es|ed)',
    sell: 'sell | sells | sold | selling | sale of',
    announce:
      'announc(e|es|ed|ing) | said | says | confirm(s|ed) | unveil(s|ed) | declar(es|ed) | disclosed | notified | stated | reported that | according to',
    legislated:
      'congress passed | congress enacted | congress adopted | enacted by congress | passed by congress | parliament passed | parliament adopted',
    enact:
      'enact(s|ed) | signed into law | signs into law | became law | passed into law | was signed | signed a law | signed the | signed a bill | signed legislation | signs law | signed | promulgated | overr(ode|ides) veto | adopted a law | passed a law | overrides',

    may: 'may | reportedly | might | could | can | possibly | potentially | would | likely to | risk(s|ed|ing) | face(s|d) | facing | faces ban | threat of | possible | potential | in danger of | chance | looms | looming | at risk | whether',
    will: "ha(s|ve|d) to | still ha(s|ve) to | need(s) to | will | shall | to be | set to | is set to | due to | going to | poised to | expected to | about to | is to | are to | slated to | on track to | scheduled to | is due to | are due to | must | should | ought to | 'll | soon | on the verge of | close to | supposed to",
    plan: 'draw(|s|n|ing) up plans | drew up plans | draw(|s|n|ing) up | work(|s|ed|ing) on | toy(|s|ed|ing) with | float(|s|ed|ing) | willing to | put(s) forward | put forward | plan(s|ned|ning) to | thinking about | thinks about | plans | plan | intend(s|ed) to | consider(s|ed|ing) | mull(s|ed|ing) | weigh(s|ed|ing) | propos(e|es|ed|ing|al) | moving towards | aim(s|ed) to | prepar(es|ed|ing) to | preparing | ponder(s|ing) | eyes | draft | wants | want | wanted | under discussion | seek(s) to | seeking to | looks to | look to | drafting | proposed rule | explor(es|ing) | discuss(es|ing) | threaten(s|ed|ing) to | threaten(s|ed|ing) | push to | pushes to | merit inclusion | would like | intent to | ready to | open to | preliminary | tentative | conclud(es|ed) | reached the view | calls for | call for | called for | studying | debat(es|ing) | in talks to | hop(es|ed|ing) | could be added | not yet | contemplat(es|ing) | lobb(y|ies|ied|ying)',
    ask: 'appl(ied|ies|y|ying) to | file(s|d) a request | file(s|d) its # request | file(s|d) for | hope | hopes | hoped | hoping | ask(s|ed|ing) | seek(s|ing) | sought | request(s|ed|ing) | appl(y|ies|ied) for | petition(s|ed) for | wants | wish to | wishes to | demand(s|ed|ing) | pleads for | sues to | suing to | sued to | motion to | bid to | bids to | tr(y|ies|ied|ying) to | attempt to | attempts to | attempt(s|ed) | effort to | efforts to | fight to | fights to | fighting | pray(s|ed) | mov(es|ed) to | aimed at | in an effort | hop(es|ing) to | to have | argue(s|d) | arguing | urg(e|es|ed|ing) | call(s|ed|ing) on | call for | attack(s|ed) | petitioned',
    urge: 'call on | call for | press | demand | urg(e|es|ed|ing) | call(s|ed) for | call(s|ed) on | press(es|ed) | demand(|s|ed) | want(s)  to | recommend(|s|ed) | letter',
    vow: 'vow(s|ed) | pledg(es|ed) | promis(es|ed) | will fight | will appeal | to appeal | will sue | may sue | says it will | reserves the right | consider(s|ing) legal | prepared to | determined to | will take all | will challenge | will defend | intends to appeal | plans to appeal | plans to challenge | threatens to sue | disappointed | considering an appeal | weighs appeal | pursue its appeal | regret(s|ted) | will continue to | said it will | reserves | vowed to | would appeal',
    not: "not | voted against | votes against | vote against | never | no | without | n't | cannot | neither | nor | hasn't | wasn't | isn't | didn't | doesn't | won't | can't | no longer | rather than | instead of | nothing | nobody | yet to | non | few | denied that | denies that | denied having | denied reports that | denied it had",
    fail: 'fail(|s|ed|ing) to | unable to | in vain | unsuccessful | unsuccessfully | failed bid | fails to',
    if: 'whether | if | unless | once | in case | provided that | were to | subject to | should the | until',
    wouldhave:
      'no plan(|s) to | no intention of | no intention to | not planning to | no immediate plan(|s) to | no current plan(|s) to | would otherwise have | would otherwise | would have | could have | was set to | were set to | was due to | were due to | was supposed to | were supposed to | was to have | were to have | had been due | was about to | was scheduled to | had planned to | had been set to | were to begin | was to take | were to take | might have | had been expected to | was expected to',
    decided:
      'decided | used its powers to | used its golden power to | exercised its golden power to | used emergency powers to | invoked emergency powers to | invoked its powers to | used its veto to | stepped in to | intervened to | acted to | decided to | decision to | decides to | moved to | moves to | voted | voted to | votes to | managed to | went on to | has decided to',
    temporary:
      'temporar(y|ily) | preliminary | preliminarily | interim | for now | for the time being | provisional | provisionally | pending | until further | while the case | while litigation | short-term | 14 days | two weeks | at least until | while its case | while its suit | while the suit | while the lawsuit | while its lawsuit | while its challenge | until the case is decided | pending trial',
    past: 'under the first trump administration | in the first trump administration | previously | earlier this year | earlier | last year | in the past | already | back in | years ago | once before | originally | initially | had already | at the time | formerly | a year ago | months ago | the year before | years earlier | previous(s|ed)',
    again: 'anew | once again | again | back | re- | second time | once more',
    partly: 'partial | partially | partly | in part | some | certain | part of | limited',
    it: 'the parties | both parties | both sides | the two sides | it | its | itself | the company | the firm | the group | the bank | the maker | they | them | the app | the chinese company | the tech giant | the chipmaker | the platform | the carrier | the manufacturer | the vendor | the lender | the refinery | the retailer | the exchange | the startup | the drone maker | the smartphone maker | the airline | the refiner | the giant | the two | the three | both | the companies | the firms | the unit | the subsidiary | the conglomerate | the developer | the supplier | the oil company | the operator | the miner | the shipping line | the service | the tech group | the phone maker | the shipbuilder | the broadcaster | the news agency | the cooperative | the trader | the yard | the equipment maker | the producer | the law firm | the mixer | the protocol | the network | the airport operator | the ground handler',
    context:
      'app store(|s) of | stores of | deal with | to supply | sell to | contracts with | sales to | selling to | sold to | supply to | supplies to | supplying | exports to | shipments to | shipping to | dealings with | business with | trade with | rival | rivals | unlike | like | as with | such as | owner of | parent of | backed by | worked with | payments to | transactions with | ties with | ties to | links to | link to | linked to | customer(|s) | partner | supplier of | supplier(|s) to | partner of | alongside | similar to | following | joint venture with | on behalf of | transfers to | services to | help(ed|ing) | owned by | competitor | agreements with | quoted by | reported by | told | example of | against | equipment from | acquired by | bought by | software from | used by | used in | for use in | including through',
    people:
      'executive(|s) | founder | officials | individuals | people | persons | owner | chief executive | ceo | administrators | managers | billionaire | oligarch | chairman | directors | tycoon | daughter | son | wife | officers | shareholder | nationals | citizens',
    pundit:
      'analyst(|s) | lawyer(|s) | experts | observers | commentators | economists | strategists | brokers | attorneys | watchers',
    sport:
      'fifa | uefa | court of arbitration for sport | cas | transfer ban | football | soccer | league | doping | olympic | transfer window | ffp | champions league | club | referee | coach | season ban | athlete(|s)',
    civil:
      "slave-like | labo(|u)r law(|s) | working conditions | unified patent court | antitrust | competition law | privacy | gdpr | data protection | patent | patents | copyright | trademark | class action | securities fraud | shareholders | investor lawsuit | discrimination | defamation | product liability | tax evasion | monopoly | digital markets act | dominant position | abuse of dominance | competition rules | price-fixing | price fixing | cartel | children's data | royalties | infringement | harassment | data breach | recall | bankruptcy | visa(|s) | travel ban | endangered | sanctioned lawyer | lawyer sanctioned | attorney sanctioned | road projects | wolves | privacy law",
    retro: 'on this day | timeline: | explainer | opinion: | what is the | who is on | q&a | anniversary | history of',
    break: 'while | but | although | though | whereas | however | yet | meanwhile | ; | — | | | and then',
    back: 'as notified | as announced | as reported | as promised | as expected | law that | order that | rule that | ban that | orders that | rules that | directive that | label that | laws that | which | who | whose | after | because | when | where | since | following | before | as well as | despite | over its | amid | follows a | follows an | follows the | followed a | followed an | followed the | comes after | came after',
    by: 'by',
    soon: 'minutes afterwards | minutes later | within minutes | within hours | soon after | soon afterwards | shortly after | shortly afterwards | hours later | the same day | same day | then | a short while later | a short time | quickly',
    onto: 'on | against | over | for',
    tocourt: 'to court | before the courts | in the courts',
    money: '$ | £ | € | million | billion | euros | crore | bn | mn | dollars | pounds | m',
    resume:
      'allowed to resume | once again allow | allowed to return | cleared to resume | is officially gone | unblocked | unbanned | unblocks | allowed back | restored to app stores | back in business',
    reinstate: 'reinstat(e|es|ed|ing) | reviv(e|es|ed) the | restor(e|es|ed) the',
    unlisted:
      'no longer appear(|s) | no longer listed | no longer named | (is|are) gone from | missing from | absent from | left off | left out of',
    none: 'authorization act | authorisation act | opinion and order | memorandum order | law enforcement | joint status report | status report | status conference | stays off | stays under | stays barred | stays banned | stays at | stays away | stays with | stays down | stays put | stays there | stays suspended | stays frozen | stays blocked | in part because | in part on | in part by | in part due | forced labor | forced labour | executive order in | court documents | in order to | house arrest | put it | put out | puts it | supply chain | state media | state-owned | united states district | in case | white paper | stock market | added that | adds that | added value | he added | she added | it added | named after | short list | price list | ranking list | business case | best case | in the case of | state lender | state bank | state oil | state energy | law firm | case law | at stake | in the first place | take place | took place | takes place | taken place | address | trade war | stop by | block chain | blockchain | office building | put up | justice for | let alone | market share | order book | fine print | court filing | court filings | in act of | act as | acts as | in name | name of | is on track | was on the | at issue | the issue | an issue | this issue | key issue | main issue',
  },
  authorities: {
    dod: "pentagon | defense and treasury departments | treasury and defense departments | defense and treasury | departments of defense and treasury | departments of defense and the treasury | departments of treasury and defense | war and treasury departments | department of war's | ties to china's military | ties with china's military | chinese army | tied to china's military | linked to china's military | linked to the chinese military | china's army | military end use in china | department of defense | defense department | department of war | war department | dod | dow's | defence department | ministry of war | pentagon's | military-linked | military companies | chinese military | people's liberation army | defense secretary | deputy defense secretary | military-company | military list",
    'dod-old':
      'communist chinese military | ccmc | section 1237 | 1237 | chinese communist military company | communist chinese military company',
    'dod-1260h': '1260h | section 1260h | cmc list',
    'dod-cmc': 'chinese military company | chinese military companies',
    'dod-supply':
      'supply-chain risk | supply chain risk | supply-chain-risk | section 3252 | 3252 | 4713 | national security supply chain risk',
    bis: 'commerce department | commerce dept | department of commerce | us commerce | u.s. commerce | bureau of industry and security | bis | commerce secretary | commerce | wilbur ross | export administration regulations | trade blacklist | economic blacklist | export blacklist',
    'export-law':
      'export controls | export control | export curbs | export restrictions | export rules | export licen(s|c)e(|s)',
    el: 'entity list | entities list | trade blacklist | economic blacklist | export blacklist',
    meu: 'military end user | military end-user | meu list',
    uvl: 'unverified list',
    dpl: 'denial order | denied persons | export privileges | seven-year ban | seven years | denial of export | export ban on zte',
    isinformed:
      'is-informed | is informed | told it to stop selling | told suppliers | told chipmakers | new licen(s|c)e requirement | is informed letter | told suppliers to stop | licen(s|c)e requirement',
    veu: 'validated end-user | validated end user | veu',
    affiliates: 'affiliates rule | 50% rule | 50 percent rule | 50% affiliates rule | 50 percent affiliates',
    consumer:
      'router(|s) | antivirus | software | connected car(|s) | vehicles | drone(|s) | modem(|s) | smartphones | apps | wi-fi | consumers | american consumers | sale in the united states | sales in the united states | sold in the united states | u.s. sales | us sales',
    suppliers: 'suppliers | american suppliers | components | selling parts | parts to | selling to',
    'ai-chips': 'h20 | h200 | h800 | a800 | mi308 | advanced ai chip(|s) | top ai chip(|s) | ai accelerators',
    chips:
      'ai chip(|s) | chip(|s) | gpu(|s) | processors | accelerators | semiconductors | chip tools | chipmaking tools',
    'to-china':
      'to china | in china | china sales | chinese customers | china-bound | to chinese | for china | chinese market | china market | back in china',
    shares:
      'investment ban | restricting investment | investment restrictions | restrictions on investment | ban on americans buying | ban on americans investing | bans americans from buying | barring americans from buying | ban on investment(|s) | ban on investing | banning us investment | banning u.s. investment | banning american investment | bars us investment | bars u.s. investment | bars americans from investing | barring americans from investing | prohibits americans from investing | banned americans from investing | banning americans from investing | bans americans from investing | bars american investors | barring us investors | barring u.s. investors | prohibiting us investments | prohibiting u.s. investments | prohibits u.s. investors | off limits to us investors | off limits to u.s. investors | off limits to american investors | buying shares of | holding shares of | owning shares of',
    payee:
      'to the treasury | to the us treasury | to the u.s. treasury | treasuries | treasury bonds | treasury yields | treasury bills',
    'tw-list': 'strategic high-tech commodities | strategic high-tech commodity | shtc',
    'forced-labour': 'forced labo(|u)r',
    'sale-stop':
      'ban on us companies selling | ban on u.s. companies selling | ban on american companies selling | ban on us firms selling | ban on u.s. firms selling | ban on american firms selling | ban on sales by american | ban on sales by us | ban on sales by u.s. | banned american companies from selling | banned us companies from selling | banned u.s. companies from selling | banning us companies from selling | banning american companies from selling | banning u.s. companies from selling | ban on buying american | ban on buying us parts | ban on us suppliers | ban on u.s. suppliers | ban on american suppliers | banned from buying american | banned from buying us | barred from buying american',
    'other-list': 'golden power | security clearance',
    icts: 'icts | information and communications technology | final determination | connected vehicle | office of information and communications',
    ofac: 'treasury | treasury department | ofac | office of foreign assets control | sdn | sdn list | specially designated | foreign assets control | us sanctions | u.s. sanctions | scott bessent | bessent | mnuchin | yellen | us treasury | ns-cmic list | blocking sanctions | secondary sanctions | ieepa',
    cmic: 'ns-cmic | ns-cmic list | military industrial complex companies | military-industrial complex companies | cmic list | investment blacklist | military-industrial complex | investment ban on chinese',
    eo13959: 'executive order 13959 | eo 13959 | order 13959',
    ssi: 'sectoral sanctions | ssi list',
    peesa: 'peesa | nord stream 2',
    fcc: 'fcc | federal communications commission | covered list | universal service | equipment authori(s|z)ation | communications commission',
    'fcc-214': 'section 214 | 214 licen(s|c)e | 214 authori(s|z)ation',
    ndaa: 'ndaa | defense spending bill | defense policy bill | defence spending bill | defence policy bill | defense authori(s|z)ation bill | annual defense bill | defense bill | bars agencies from buying | bars federal agencies from buying | ban on government purchases | barred from federal contracts | government contractors | national defense authori(s|z)ation act | section 889 | 889 | procurement ban | federal procurement',
    'ndaa-5949': 'section 5949 | 5949',
    'ndaa-154': 'section 154 | buying batteries | battery purchases | battery ban',
    'ndaa-1634':
      'section 1634 | from federal networks | from government networks | from their networks | federal networks | government computers | federal computer systems | 1634 | binding operational directive | bod 17-01',
    dhs: 'department of homeland security | homeland security | dhs',
    biosecure: 'biosecure | biosecure act | biotech companies of concern',
    uflpa:
      'uflpa | forced labor prevention act | uyghur forced labor | forced labor entity list | forced labour entity list',
    wro: 'withhold release | withhold release order | wro | customs and border protection | cbp',
    pafaca:
      'pafaca | ban-or-sale | ban-or-sell | divest-or-ban law | sale-or-ban law | unless its parent sells | unless it is sold | unless it divests | unless sold | sell-or-ban | sale-or-ban | sell or be banned | sell-or-be-banned | unless its chinese parent | unless its chinese owner | qualified divestiture | divest-or-be-banned | divest-or-ban | foreign adversary controlled | tiktok law | tiktok ban | protecting americans from foreign adversary | divest or ban',
    apps: 'wechat ban | executive order 13942 | executive order 13943 | app ban | app store ban | app stores',
    cfius:
      'cfius | foreign investment panel | foreign investment committee | national security panel | committee on foreign investment | foreign investment in the united states | defense production act',
    nyse: 'nyse | nasdaq | new york stock exchange | hfcaa | nasdaq delisting',
    doj: 'secret service | seizure warrant | under a warrant | court-approved warrant | marshals service | u.s. marshals | homeland security investigations | justice department | justice dept | criminal prosecution | criminal case | felony | fbi | district attorney | non-prosecution agreement | non-prosecution | charges of conspir(acy|ing) | criminal fine | criminal penalty | criminal penalties | eastern district of new york | federal grand jury | pleading guilty | plead guilty | department of justice | doj | grand jury | deferred prosecution | plea agreement | pleaded guilty | pleads guilty | u.s. attorney | federal prosecutors | prosecutors | indictment | indicted | criminal charges | superseding indictment | guilty plea | southern district of new york',
    itar: 'itar | arms export(|s) | defense export(|s) | defence export(|s) | defense export controls | defense trade | arms-export | arms exports rules | international traffic in arms | arms export control act | directorate of defense trade controls | ddtc',
    state: 'state department | department of state | caatsa',
    eu: 'eu | e.u | european union | brussels | council of the eu | european council | general court | european court of justice | ecj | european commission | eu sanctions | european court | luxembourg court | the council',
    'eu-sector':
      'sectoral sanctions | broadcasting activities | broadcasts | broadcast | transaction ban | swift | broadcasting | sanctions package | annex iv | port ban',
    uk: 'hm treasury | uk treasury | british treasury | united kingdom | uk | u.k | britain | british government | ofsi | foreign office | uk government | fcdo | ofcom | uk sanctions | foreign secretary | london',
    '5g': '5g | high-risk vendor | high-risk vendors | designated vendor',
    canada:
      'canada | canadian | ottawa | investment canada act | governor in council | global affairs canada | sema | melanie joly | crtc',
    'canada-ica':
      'investment canada act | governor in council | close its operations | close its canadian | shut its operations | shut down its canadian | dissolve its canadian | operations in the country | security review | shut down | wind up | cease operations in canada | national security review',
    australia: 'australia | australian | canberra | dfat',
    swiss: 'switzerland | swiss | seco',
    un: 'un security council | united nations | security council | un sanctions',
    japan: 'japan | meti | tokyo',
    taiwan: 'taiwan | international trade administration | taipei',
    dutch: 'dutch | netherlands | the hague | goods availability act | enterprise chamber | amsterdam court',
    india:
      'india | indian | new delhi | delhi high court | enforcement directorate | fema | pmla | meity | karnataka high court | bombay high court | rbi | crore | section 69a | civil aviation security',
    'india-apps': 'app | section 69a | meity | chinese apps | apps',
    'india-fema': 'fema | enforcement directorate | pmla | crore',
    china:
      "cyberspace regulator | cybersecurity regulator | china's cyber regulator | internet regulator | china's commerce ministry | ministry of commerce | mofcom | cyberspace administration | cac | china's ministry | chinese commerce ministry | chinese authorities | china's cyberspace | chinese regulators | beijing | state council | samr | china's foreign ministry",
    'cn-uel': 'unreliable entity list | unreliable entities | unreliable entity',
    'cn-ecl': 'export control list | dual-use items | dual-use | export control',
    'cn-afsl': 'countermeasures | anti-foreign sanctions',
    'cn-cac':
      'cyberspace administration | cyberspace regulator | cybersecurity regulator | cyber regulator | internet regulator | key infrastructure | critical infrastructure operators | cybersecurity review | cac | critical information infrastructure',
    cn: 'china | chinese | beijing',
    us: 'americans | us | u.s | u.s. | united states | washington | american | trump | biden | obama',
    iran: 'iran | iranian | tehran',
    belarus: 'belarus | belarusian | minsk',
    ukraine: 'ukraine | kyiv | zelensky | zelenskiy | nsdc',
    russia: 'russian court | moscow court | roskomnadzor | kremlin | russian government | undesirable organi(s|z)ation',
  },
}
