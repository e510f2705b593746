import type { Lexicon } from './lexicon.ts'

export const hungarian: Lexicon = {
  lang: 'hu',
  freeOrder: true,
  particles: { words: 'fel fol le be ki el meg vissza ra rá át', stand: 'next' },
  joining: 'és vagy de',
  passives: 'került kerültek kerül kerülnek',
  places: 'ellen szemben miatt alatt felett szerint számára részére',
  verbs: {
    infinitive: /(?:ni|nia|nie|niuk|niük)$/,
    future: /(?!)/,
    conditional: /(?:ná|né|nák|nék|hat|het|hatja|heti|hatják|hetik|hatnak|hetnek)$/,
    past: /(?:t|ta|te|tak|tek|ták|ték|ott|ett|ött|otta|ette|ötte|ották|ették|ötték)$/,
    perfect: /(?!)/,
    participle: /(?!)/,
    pluperfect: /(?!)/,
    noun: /(?:ás|és|ása|ése|ását|ését|ásának|ésének|ásáról|éséről|ásáért|éséért|ására|ésére|ásával|ésével|ások|ések)$/,
    article: /(?!)/,
    passive: /ker[uü]l(?:t(?:ek)?|nek|het(?:nek)?)?$/,
    impersonal: /(?:ták|ték|tak|tek)$/,
  },
  concepts: {
    court:
      'bíróság(|a|on|nak|hoz|ot|ok) | bíró | bírója | törvényszék(|e|en|hez|nek) | eu törvényszéke | az eu törvényszéke | uniós törvényszék | szövetségi bíróság(|a|on) | szövetségi bíró | kerületi bíróság | fővárosi törvényszék | választottbíróság | törvényszékén',
    appeals:
      'fellebbviteli bíróság* | kúria | kúriája | legfelsőbb bíróság* | európai unió bírósága | európai bíróság | az eu bírósága | ítélőtábla* | alkotmánybíróság*',
    agency:
      'minisztérium* | kereskedelmi minisztérium* | pénzügyminisztérium* | védelmi minisztérium* | hadügyminisztérium* | igazságügyi minisztérium* | külügyminisztérium* | pentagon* | miniszter* | hatóság(|ok|a|ai|nak) | hivatal(|a) | felügyelet(|e) | bizottság | európai bizottság | eu tanácsa | az eu tanácsa | európai unió tanácsa | tanács | nemzeti bank | mnb | nmhh | gvh | szuverenitásvédelmi hivatal | ofac | fcc | szabályozó hatóság | kereskedelmi tárca | pénzügyi tárca | tárca | ügynökség | roszkomnadzor',
    gov: 'usa | egyesült államok | egyesült államokban | washington* | amerikai kormány | eu | európai unió | unió | brüsszel | kína | peking | egyesült királyság | nagy-britannia | london | brit kormány | kormány(|a) | magyar kormány | ukrajna | kijev | oroszország | moszkva | kreml | trump | biden | zelenszkij | elnök | kanada | németország | berlin | lengyelország | csehország | szerbia | japán | ausztrália | india | hollandia | hága | franciaország | svájc | litvánia | putyin | fehér ház | tagállamok',
    congress:
      'kongresszus* | szenátus* | képviselőház* | parlament* | országgyűlés* | szenátor* | képviselő(|k) | törvényhoz*',
    prosecutor: 'ügyész* | ügyészség* | igazságügyi minisztérium* | vádhatóság',
    exchange: 'tőzsde* | nyse | nasdaq | new york-i tőzsde*',
    list: 'lista | listája | listáján | listájára | listájáról | listára | listáról | listán | listát | feketelist* | fekete lista | fekete listára | fekete listáról | fekete listáján | szankciós list* | tiltólist* | entity list* | jegyzék* | nyilvántartás*',
    ban: 'tilalm* | tilalom | tiltás* | korlátozás* | embarg* | exportkorlátozás* | exporttilalm* | intézkedés* | moratórium | kitiltás* | kizárás*',
    sanctions: 'szankció* | szankciós csomag* | büntetőintézkedés*',
    order: 'rendelet* | határozat* | végzés* | utasítás* | parancs* | döntés* | elnöki rendelet*',
    label:
      'besorolás* | listázás* | felvétele a | nemkívánatos szervezet* | nemkívánatos szervezetté | külföldi ügynök* | nemzetbiztonsági kockázat* | nemzetbiztonsági fenyegetés* | kínai katonai vállalat* | katonai vállalat* | katonai cég* | terrorszervezet* | szélsőséges szervezet* | listára vétel* | listára kerülés*',
    relief:
      'ideiglenes intézkedés* | ideiglenes végzés* | azonnali jogvédelem* | ideiglenes tilalm* | előzetes intézkedés* | ideiglenes felfüggesztés*',
    stay: 'végrehajtás felfüggesztés* | halasztó hatály*',
    suit: 'kereset* | keresetet | keresetét | keresete | pert | per | perben | panasz* | beadvány*',
    bid: 'kérelm* | kérelem | indítvány* | kérés | kérése | kérését | kérvény*',
    appeal: 'fellebbezés* | fellebbezést | felülvizsgálati kérelm* | jogorvoslat*',
    appealed: 'fellebbezett | fellebbeztek | fellebbez | fellebbezni',
    licence:
      'engedély* | felmentés* | mentesség* | mentesít* | licenc* | általános engedély* | kivétel* | türelmi idő*',
    permit:
      'működési engedély* | banki engedély* | bankengedély* | műsorszolgáltatási engedély* | tevékenységi engedély*',
    penalty: 'bírság* | pénzbírság* | büntetés* | pénzbüntetés*',
    money: '$ | € | £ | millió | milliárd | dollár* | euró* | forint*',
    charges: 'vád* | vádirat* | vádemelés* | büntetőeljárás*',
    offence:
      'szankciók megsértés* | szankciók megszegés* | szankciók kijátszás* | szankciók megkerülés* | szankciósértés* | megsértette a szankciókat | embargó megsértés*',
    assets:
      'vagyon* | eszközei* | eszközeit | számlái* | számláit | bankszámlái* | részvény* | részesedés* | ingatlan* | pénzeszköz*',
    deal: 'felvásárlás* | ügylet* | fúzió* | eladás* | vétel*',
    bill: 'törvényjavaslat* | törvény* | jogszabály*',
    notice: 'közlemény* | bejelentés* | értesítés*',
    ruling: 'ítélet* | döntés* | végzés* | verdikt*',
    deadline: 'határidő*',
    talks: 'tárgyalás* | egyeztetés*',
    products:
      'termék* | eszközök | berendezés* | alkalmazás* | szoftver* | export* | import* | szállítás* | technológi* | hálózat* | 5g | 5g-hálózat* | csip* | chip* | drón* | kamerá* | ügylet* | honlap* | műsor* | sugárzás*',
    add: 'felvette | felvették | felvett | felvétel* | felveszi | felveszik | felvenni | felkerült | felkerültek | felkerül | felkerülhet | felkerülhetnek | felveheti | felvehetik | került | kerültek | kerül | helyezte | helyezték | helyezi | helyezik | helyezni | helyezheti | helyezhetik | tette | tették | teszi | teheti | tenni | sorolta | sorolták | besorolta | nyilvánította | nyilvánították | minősítette | minősítették | hozzáadta | felkerülése',
    blacklist:
      'szankcionálta | szankcionálták | szankcionálja | szankciókkal sújtotta | szankciókkal sújtották | szankciókkal sújtja | szankciók alá vonta | szankciók alá helyezte | szankciós listára került | szankciós listára tette | szankciós listára helyezte | szankciós listára vette | feketelistára tette | feketelistára került | feketelistára helyezte',
    readd:
      'ismét felvette | újra felvette | ismét felvették | visszahelyezte | visszatette | visszakerült | ismét felkerült | újra felkerült | ismét listára | újra bevezette',
    again: 'ismét | újra | ismételten',
    impose:
      'bevezette | bevezették | bevezetett | bevezettek | bevezet | bevezeti | bevezetni | bevezetne | bevezetés* | vezetett be | kivetett | kivetette | kivetettek | kivet | elrendelte | elrendelték | elfogadta | elfogadott | elfogadták | kiszabta | kiszabott | kiszabtak | szabott ki | szabtak ki | alkalmaz | hozott | hoztak | sújtotta | sújtja',
    bar: 'megtiltotta | megtiltották | megtiltja | megtiltani | tiltotta | tiltja | betiltotta | betiltották | betiltja | betiltani | kitiltotta | kitiltották | kitiltja | kitiltani | kizárta | kizárták | kizárja | kizárni | kizárná | letiltotta | letiltották | letiltja | blokkolta | blokkolták | korlátozta | nem használhat* | nem árusíthat*',
    command: 'kötelezte | kötelezték | kötelezi | elrendelte | elrendelték | utasította | utasították | kényszeríti',
    divest: 'eladni | eladására | eladja | bezárni | megszüntetni | kivonulni | értékesíteni | értékesítésére',
    remove:
      'törölte | törölték | törli | törölni | törlés* | levette | levették | leveszi | levenni | lekerült | lekerültek | lekerül | eltávolította | eltávolították | eltávolítja | eltávolítani | kivette | kivették | kikerült | lekerülhet | leveheti | törölhet* | levétel*',
    lift: 'feloldotta | feloldották | feloldja | feloldják | feloldani | feloldás* | feloldhatja | feloldhatják | eltörölte | eltörölték | eltörli | eltörölni | megszüntette | megszüntették | megszünteti | visszavonta | visszavonták | visszavonja | visszavonni | megszűnt* | fel fogja oldani | fel fogják oldani | oldotta fel | oldották fel | oldja fel',
    ease: 'enyhítette | enyhítették | enyhíti | enyhítik | enyhíteni | enyhítés* | lazította | lazítottak | lazít | lazítja | részben feloldotta | részben feloldották',
    partly: 'részben | részlegesen',
    block:
      'blokkolta | blokkolja | felfüggesztette | felfüggesztették | felfüggeszti | felfüggeszteni | leállította | leállították | leállítja | megakadályozta | megállította',
    suspend: 'felfüggesztette | felfüggesztették | felfüggeszti | felfüggeszteni',
    reject:
      'elutasította | elutasították | elutasítja | elutasított | elutasítani | elvetette | elvetették | megtagadta | megtagadja | visszautasította | visszautasítja',
    lose: 'elvesztette | elbukta | elbukott | vereség* | pert vesztett | elveszítette',
    fail: 'nem sikerült | hiába | sikertelenül',
    win: 'megnyerte | nyert | pert nyert | győz* | győzelm* | igazat adott | helyt adott | helyt adtak | elérte | sikert',
    mixed: 'részben helyt adott | részleges győzelem',
    uphold:
      'helybenhagyta | helybenhagyták | helyben hagyta | megerősítette | megerősítették | fenntartotta | fenntartották | fenntartja | jóváhagyta | jogszerűnek | hatályában fenntartotta | jogszerű',
    strike:
      'megsemmisítette | megsemmisítették | megsemmisíti | semmissé | hatályon kívül | érvénytelenítette | érvénytelennek | jogellenesnek | jogsértőnek | jogszerűtlennek | megsemmisítés*',
    vacate: 'véglegesen megsemmisítette | véglegesen hatályon kívül',
    grant:
      'megadta | megadták | megadja | adott | adtak | ad | kiadott | kiadta | kiadtak | kapott | kaptak | kap | engedélyezte | engedélyezték | engedélyezi | helyt adott | elrendelte | elrendelt | rendelt el | hozott',
    sue: 'beperelte | beperelték | bepereli | beperli | perli | bíróságra ment | bírósághoz fordult | bíróság elé vitte | bírósághoz fordul | pert indított | pert indít | megtámadta | megtámadják | megtámadja | bíróságon támadta meg | keresetet nyújtott be | keresetet adott be | perelte',
    file: 'benyújtott | benyújtotta | benyújtották | benyújt | nyújtott be | nyújtott | nyújtottak be | beadott | beadta | adott be | indított | indít | indítottak | kért',
    extend:
      'meghosszabbította | meghosszabbították | meghosszabbítja | meghosszabbítani | meghosszabbítás* | hosszabbította meg | kiterjesztette hat',
    delay: 'elhalasztotta | elhalasztották | elhalasztja | elhalasztani | halasztotta el | halasztás* | későbbre tette',
    expire: 'lejárt | lejár | hatályát vesztette | megszűnt',
    effect:
      'hatályba lépett | életbe lépett | hatályba lép | életbe lép | lépett hatályba | lépett életbe | hatályba léptek',
    pay: 'fizet | fizetett | kifizet | megfizet | befizet | kifizette | fizetnie | fizetni | fizeti',
    fined:
      'megbírságolta | megbírságolták | megbírságolja | bírságot szabott ki | bírságot kapott | pénzbírságra | bírságot rótt | bírságolta | megbüntette',
    charge: 'vádat emelt | vádat emeltek | vádolja | vádolják | megvádolta | vád alá helyezte | vád alá helyezték',
    plead:
      'bűnösnek vallotta | bűnösnek vallja | bűnösségét elismerte | elismerte bűnösségét | beismerő vallomás | beismerte bűnösségét',
    settle: 'megegyezés* | egyezség* | peren kívüli | megegyezett | kiegyezett | megállapodás* az ügyészséggel',
    agree: 'beleegyezett | beleegyeztek | megállapodott | megállapodtak | megegyezett | hozzájárult | vállalta hogy',
    withdraw: 'visszavonta | visszavonták | elállt | visszalépett | visszavonja',
    keep: 'rajta marad | marad a | továbbra is szerepel | listán maradt | továbbra is a',
    revoke:
      'visszavonta | visszavonták | visszavonja | visszavonni | bevonta | bevonták | megvonta | megvonták | megvonja',
    seize:
      'lefoglalta | lefoglalták | lefoglalja | befagyasztotta | befagyasztották | befagyasztja | befagyasztás* | zárolta | zárolták | zárolja | államosította | államosították | elkobozta | elkobozták | állami felügyelet alá | felügyelet alá vonta',
    probe: 'vizsgálatot indított | nyomoz | vizsgálja | nyomozást indított | nyomozás*',
    hear: 'meghallgatás* | tárgyalást tart | tárgyalja',
    delist: 'kivezeti | kivezette | kivezetés* | kivezetik | felfüggeszti a kereskedést | tőzsdéről',
    deny: 'cáfolta | cáfolja | tagadja | tagadta | visszautasítja a vádakat | tagadják',
    condemn: 'elítélte | elítéli | bírálta | tiltakozik',
    tighten:
      'szigorította | szigorították | szigorítja | szigorított | kiterjesztette | kiterjesztették | kibővítette | bővítette | kiterjeszti',
    sell: 'eladni | eladása | eladására | értékesíteni',
    dismissed: 'megszüntette az eljárást | ejtette a vádat | ejtette a vádakat | ejtették a vádakat',
    acquit: 'felmentette | felmentették | felmentették a vád',
    since: 'óta',
    announce: 'bejelentette | bejelentették | közölte | közölték | jelezte | mondta | tájékoztatott | megerősítette',
    enact: 'aláírta a törvényt | elfogadta a törvényt | aláírta a rendeletet',
    may: 'lehet | lehetne | talán | valószínűleg | állítólag | fenyeget* | felvehet* | felkerülhet* | feloldhat* | betilthat* | kitilthat* | lekerülhet* | helyezhet* | tehet* | törölhet* | leveheti | kaphat* | vonhat* | bevezethet* | kizárhat*',
    will: 'fel fogja oldani | fel fogják oldani | törölni fogja | fog | fogja | fogják | fognak | kell | kellene',
    plan: 'terv* | tervezi | tervezik | fontolgat* | mérlegel* | készül | készülnek | akar | akarja | akarják | szeretn* | javasol* | javaslat* | szándék* | előkészít* | vizsgálja a | latolgat* | kilátásba',
    ask: 'kéri | kérik | kérte | kérték | követeli | követelik | követelte | követelték | felszólította | felszólítja | szorgalmazza | sürgeti | sürgetik | sürgetnek | sürget | sürgette | indítványozta | próbálja | igyekszik | kérelmezte | kérelmezi',
    urge: 'felszólította | felszólították | sürgeti | sürgetik | sürget | sürgetnek | követelnek | sürgették | sürgette | követelik | követelték | szorgalmazzák',
    vow: 'fellebbezni fog | pert indít majd | fellebbezni kíván | fellebbezést jelentett be | megtámadja majd | jogi lépéseket | fellebbezne',
    not: 'nem | ne | sem | nélkül | soha | helyett',
    if: 'ha | vajon | amennyiben | feltéve',
    wouldhave: 'volna | lett volna | eredetileg',
    decided: 'úgy döntött | döntött | döntöttek | döntött arról',
    temporary: 'ideiglenes* | átmeneti* | átmenetileg | egyelőre | ideiglenesen',
    past: 'korábban | tavaly | akkor | annak idején | egy éve | egy évvel ezelőtt | eredetileg | régebben | múlt évben | már | évekkel ezelőtt',
    it: 'cég* | vállalat* | társaság* | a bank | konszern* | csoport | gyártó* | szolgáltató* | ő | azt | csatorna | platform* | óriás* | technológiai óriás | olajcég* | olajtársaság | pénzintézet*',
    context:
      'versenytárs* | rivális* | beszállító* | együttműködés* | tulajdonos* | partner* | leányvállalat* | szemben az | hasonlóan',
    people:
      'vezérigazgató* | alapító* | elnök-vezérigazgató* | oligarch* | milliárdos* | üzletember* | személy* | vezető(|i|je|ket)',
    pundit: 'elemző* | szakértő* | jogász* | ügyvéd*',
    break: '; | azonban | viszont | ugyanakkor | míg | ám | de',
    back: 'miután | mivel | mert | amely* | aki | akik | akit | amelyik | amikor | ami | amit | amiatt | hiszen | után | , hogy miután | óta',
    by: 'által',
    civil:
      'szabadalm* | versenyhivatal* | adatvédel* | részvényes* | kártérítés* | csőd* | osztalék* | adó | adók | adóhatóság* | adóügy* | szerzői jog* | tartozás* | védjegy* | fogyasztó* | devizahitel* | felszámolás*',
    sport: 'futball* | labdarúgó* | fifa | uefa | klub* | dopping*',
    retro: 'vélemény: | kommentár: | elemzés:',
    resume: 'újra engedélyezte | feloldotta a zárolást | ismét engedélyezte',
    none: 'igazgatótanács* | felügyelőbizottság* | többek között | hatályos | nemzeti bank elnöke | részt vett | közgyűlés* | sor került | előtérbe került | piacra került | nyilvánosságra került | forgalomba került',
  },
  authorities: {
    dod: 'pentagon* | amerikai védelmi minisztérium* | kínai katonai vállalat* | kínai katonai cég* | hadügyminisztérium*',
    bis: 'amerikai kereskedelmi minisztérium* | kereskedelmi minisztérium* | kereskedelmi tárca | bis',
    el: 'entity list*',
    ofac: 'amerikai pénzügyminisztérium* | pénzügyminisztérium* | ofac | amerikai szankció* | sdn | pénzügyi tárca',
    fcc: 'fcc',
    cfius: 'cfius',
    doj: 'amerikai igazságügyi minisztérium* | igazságügyi minisztérium*',
    state: 'amerikai külügyminisztérium*',
    eu: 'eu | európai unió* | brüsszel* | uniós | európai bizottság | eu tanácsa',
    uk: 'egyesült királyság | nagy-britannia | brit | london',
    '5g': '5g | 5g-hálózat*',
    canada: 'kanad*',
    swiss: 'svájc*',
    japan: 'japán*',
    australia: 'ausztrál*',
    ukraine: 'ukrajna | kijev | zelenszkij | ukrán',
    china: 'kínai kereskedelmi minisztérium* | peking',
    'cn-ecl': 'exportellenőrzés*',
    cn: 'kína | kínai',
    india: 'india | indiai',
    dutch: 'hollandia | holland',
    un: 'ensz',
    us: 'usa | egyesült államok* | washington* | amerikai | trump | biden',
  },
}
