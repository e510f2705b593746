import type { Lexicon } from './lexicon.ts'

export const polish: Lexicon = {
  lang: 'pl',
  freeOrder: true,
  joining: 'i oraz lub ale a',
  passives: 'został została zostało zostały zostali zostanie zostaną być był była było były będzie będą bywa zostać',
  places: 'w we na z ze do od dla u o po pod przed przeciw przeciwko wobec względem przy za wobec nad między przez',
  verbs: {
    infinitive: /(?:ać|eć|ić|yć|ąć|ść|źć|uć|jść)$/,
    future: /(?!)/,
    conditional: /(?:ł|ła|ło|li|ły)by$/,
    past: /(?:ł|ła|ło|li|ły|no|to)(?:a|o|y)?$/,
    perfect: /(?!)/,
    participle: /(?:[ao]n|[oe]n|t|ęt)[yaeio]$/,
    pluperfect: /(?!)/,
    noun: /(?:nie|nia|niu|niem|cie|cia|ciu|ciem|acja|acji|ację|zakazu|wpisu|wniosku|zniesienia)$/,
    article: /(?!)/,
    passive: /(?:no|to)$/,
    impersonal: /(?:no|to)$/,
  },
  locatives: 'w we',
  concepts: {
    court:
      'sąd(|u|owi|em|zie|y|ów|ami) | sędzia | sędziego | sędzi | sędziowie | sędzią | sąd federalny | sądu federalnego | sąd okręgowy | sąd unii europejskiej | sąd ue | trybunał(|u) | wsa | wojewódzki sąd administracyjny | sąd pierwszej instancji | sąd gospodarczy | sąd arbitrażowy',
    appeals:
      'sąd apelacyjny | sądu apelacyjnego | sąd najwyższy | sądu najwyższego | nsa | naczelny sąd administracyjny | naczelnego sądu administracyjnego | tsue | trybunał sprawiedliwości* | trybunału sprawiedliwości* | trybunał konstytucyjny | sąd kasacyjny',
    agency:
      'departament* handlu | departament* skarbu | departament* obrony | departament* wojny | departament* stanu | departament* sprawiedliwości | departament* | ministerstw* | minister(|stwa) | ministra | pentagon(|u|em) | mswia | msz | resort(|u) | komisja europejska | komisji europejskiej | komisja | komisji | rada ue | rady ue | radę ue | rada unii europejskiej | knf | komisja nadzoru finansowego | uke | uokik | urząd* | organ nadzoru | organy nadzoru | regulator(|a|zy) | abw | nbp | giif | agencj* | biur* | kas | służb* | ofac | władze | władz | skarb usa | nadzór | roskomnadzor | fcc | szef mswia | szef resortu',
    gov: 'usa | stany zjednoczone | stanów zjednoczonych | waszyngton(|u) | ue | unia europejska | unii europejskiej | unię europejską | bruksel(a|i|ę) | rząd(|u|em) | rządu rp | administracj* | chin(y|om|ach) | pekin(|u) | wielk* brytani* | londyn(|u) | kanad(a|y|ę) | polsk(a|i|ę) | warszaw(a|y) | ukrain(a|y|ę) | kij(ów|owa) | zełenski(|ego) | rosj(a|i|ę) | moskw(a|y) | kreml | trump(|a) | biden(|a) | prezydent(|a) | premier(|a) | niem(cy|iec) | berlin | czech(y) | litw(a|y) | łotw(a|y) | estoni(a|i) | szwajcari(a|i) | japoni(a|i) | australi(a|i) | indi(e|i) | holandi(a|i) | francj(a|i) | serbi(a|i) | biał* dom* | rada ministrów | kraje ue | państwa członkowskie',
    congress:
      'kongres(|u|men*) | senat(|u) | senator(|a|owie|ów|zy) | izb* reprezentantów | sejm(|u) | posłowie | parlament(|u) | europosł* | europarlament* | ustawodawc*',
    prosecutor: 'prokurat* | departament* sprawiedliwości',
    exchange: 'giełd* | gpw | nyse | nasdaq | nowojorsk* giełd*',
    list: 'list(a|y|ę|ą) | liście | czarn* list* | list* sankcyjn* | liście sankcyjnej | czarnej liście | entity list | wykaz(|u|ie) | rejestr(|u)',
    ban: 'zakaz(|u|em|y|ów) | ograniczeni* | restrykcj* | embarg* | moratorium | środki ograniczające | środków ograniczających | blokad* | zakaz eksportu',
    sanctions: 'sankcj* | pakiet* sankcji',
    order: 'rozporządzeni* | nakaz(|u|em|y) | dekret(|u|em) | decyzj* | zarządzeni* | postanowieni*',
    label:
      'wpis(|u) na | wpisani* | umieszczeni* | uznani* za | organizacj* niepożądan* | niepożądan* organizacj* | zagrożeni* dla bezpieczeństwa | dostawc* wysokiego ryzyka | chińsk* firm* wojskow* | firm* wojskow* | przedsiębiorstw* wojskow* | ekstremistyczn* organizacj* | agent* zagraniczn* | ryzyk* dla łańcucha dostaw',
    relief:
      'zabezpieczeni* | nakaz* tymczasow* | tymczasow* nakaz* | środk* tymczasow* | środek tymczasowy | tymczasow* wstrzymani*',
    stay: 'wstrzymani* wykonania',
    suit: 'skarg(a|i|ę|ą) | skardze | pozew | pozwu | pozwem | powództw*',
    bid: 'wniosek | wniosku | wnioskiem | wnioski | prośb* | żądani*',
    appeal: 'apelacj* | odwołani* | skarg* kasacyjn* | kasacj* | zażaleni*',
    appealed:
      'odwołał* się | odwołała się | odwoła się | zaskarżył* wyrok | złożył* apelację | złożyła apelację | odwołał się',
    licence: 'licencj* | zezwoleni* | licencj* generaln* | wyłączeni* | odstępstw* | pozwoleni*',
    permit: 'licencj* bankow* | koncesj* | zezwoleni* na prowadzenie | licencję bankową',
    penalty: 'kar(a|y|ę|ą) | karze | grzywn* | kar* pieniężn* | karę pieniężną',
    money: '$ | € | £ | mln | mld | milion* | miliard* | dolar* | euro | zł | złotych',
    charges: 'zarzut* | akt oskarżenia | aktem oskarżenia | oskarżeni*',
    offence:
      'naruszeni* sankcji | naruszenie sankcji | łamani* sankcji | obchodzeni* sankcji | omijani* sankcji | złamani* embarga',
    assets:
      'majątk* | majątek | aktyw* | kont(a|o) | rachunk* | rachunki | środki | środków | udział* | akcj(e|i) | nieruchomości',
    deal: 'przejęci* | transakcj* | fuzj* | zakup* | sprzedaż*',
    bill: 'ustaw* | projekt* ustawy',
    notice: 'komunikat* | ogłoszeni*',
    ruling: 'wyrok(|u|iem|i) | orzeczeni* | postanowieni* | werdykt*',
    deadline: 'termin(|u)',
    talks: 'rozmow* | negocjacj*',
    products:
      'produkt* | sprzęt* | urządze* | aplikacj* | oprogramowani* | eksport(|u) | import(|u) | dostaw* | technologi* | sieci 5g | sieć 5g | 5g | nadawani* | komponent* | chip* | kamer* | dron* | strony internetowej | stron* | transakcj* | sprzedaży',
    add: 'wpisał* | wpisan* | wpisać | wpisze | wpiszą | wpisuje | wpisano | dodał* | dodan* | dodać | doda | dodano | umieścił* | umieszczon* | umieścić | umieści | umieszczono | wciągnął | wciągnęł* | wciągnięt* | trafił* | trafi | trafić | znalazł* się | znalazła się | znajdzie się | objął | objęł* | objęt* | objęto | uznał* | uznan* | uznać | uznano',
    blacklist:
      'nałożył* sankcje | nałożono sankcje | objęt* sankcjami | objął sankcjami | objęł* sankcjami | objęto sankcjami | objąć sankcjami | objęta sankcjami | objęte sankcjami | obejmie sankcjami',
    readd:
      'ponownie wpisał* | ponownie wpisan* | ponownie umieścił* | ponownie dodał* | ponownie trafił* | przywrócił* na listę | ponownie nałożył* sankcje | przywrócił* sankcje | przywrócono sankcje',
    again: 'ponownie | znów | znowu',
    impose:
      'nałożył* | nałożon* | nałożono | nałożyć | nałoży | nałożą | nakłada* | wprowadził* | wprowadzon* | wprowadzono | wprowadzić | wprowadzi | wprowadza* | przyjął | przyjęł* | przyjęt* | zastosował* | wydał* | wydano | wydan*',
    bar: 'zakazał* | zakazan* | zakazać | zakaże | zakazuje | zakazano | zabronił* | zabronić | zabroni | zablokował* | zablokowan* | zablokować | zablokowano | wykluczył* | wykluczon* | wykluczyć | wyklucza | wykluczy | wykluczono | ograniczył* | odciął | odcięł* | nie może | nie mogą | nie wolno',
    command: 'nakazał* | nakazuje | nakazano | zobowiązał* | zobowiązan* | polecił* | zmusił* | nakaże | nakazać',
    divest: 'sprzedać | zbyć | zamknąć | zaprzestać | sprzedaży | wycofać się | usunąć sprzęt',
    remove:
      'usunął | usunęł* | usunięt* | usunąć | usunie | usuwa | usunięto | usunięci* | skreślił* | skreślon* | skreślić | skreśli | skreślono | skreśleni* | wykreślił* | wykreślon* | wykreślić | wykreśli | wykreślono | wykreśleni* | wycofał* z listy | zdjął | zdjęł* | zdjęt*',
    lift: 'zniósł | zniosł* | zniesion* | znieść | zniesie | zniosą | znosi | znoszą | zniesiono | zniesieni* | uchylił* | uchylon* | uchylić | uchyli | uchyla | uchylono | uchyleni* | cofnął | cofnęł* | cofnięt* | cofnąć | cofnie | odwołał* sankcje | zakończył* | anulował* | zdjął | zdjęł* | zdjęto | zniesienie',
    ease: 'złagodził* | złagodzon* | złagodzić | złagodzi | złagodzono | poluzował* | poluzować | częściowo zniósł | częściowo zniosł* | częściowo zniesion* | łagodzi | luzuje',
    partly: 'częściowo',
    block:
      'zablokował* | zablokować | zablokowan* | wstrzymał* | wstrzyman* | wstrzymać | wstrzyma | wstrzymuje | wstrzymano | zawiesił* | zawieszon* | zawiesić | zawiesi | zawiesza | zawieszono | zatrzymał* | zamroził*',
    suspend:
      'zawiesił* | zawieszon* | zawiesić | zawiesi | zawiesza | zawieszono | wstrzymał* | wstrzyman* | wstrzymać | wstrzymano | wstrzymuje',
    reject:
      'oddalił* | oddalon* | oddalić | oddala | oddalono | odrzucił* | odrzucon* | odrzucić | odrzuca | odrzucono | odmówił* | odmawia | odmówiono | nie uwzględnił* | odmow*',
    lose: 'przegrał* | przegrywa* | przegran* | porażk* | nie zdołał*',
    fail: 'nie udało się | bezskutecznie | nie zdołał*',
    win: 'wygrał* | wygrywa* | wygran* | zwyciężył* | uwzględnił* | uwzględnion* | przyznał* rację | uzyskał* | zwycięstw*',
    mixed: 'częściowo uwzględnił* | częściowe zwycięstwo | częściowo przyznał*',
    uphold:
      'utrzymał* w mocy | utrzymał* | utrzyman* | utrzymano | podtrzymał* | podtrzyman* | podtrzymano | potwierdził* | zgodn* z prawem | uznał* za zgodn*',
    strike:
      'uchylił* | uchylon* | uchylono | unieważnił* | unieważnion* | unieważnić | unieważniono | stwierdził* nieważność | stwierdzono nieważność | niezgodn* z prawem | nieważn* | bezprawn*',
    vacate: 'ostatecznie uchylił* | prawomocnie uchylił*',
    grant:
      'udzielił* | udzielon* | udzielić | udzieli | udzielono | wydał* | wydan* | wydano | wyda | wydać | przyznał* | przyznan* | uzyskał* | dostał* | otrzymał* | zezwolił* | zgodził* się na | uwzględnił* | zastosował*',
    sue: 'pozwał* | pozywa | pozwać | pozwie | zaskarżył* | zaskarża | zaskarżyć | zaskarży | zaskarżono | idzie do sądu | poszł* do sądu | skierował* sprawę do sądu | złożył* skargę | złożyła skargę | wniósł skargę | wniosła skargę | skarży',
    file: 'złożył* | złożon* | złożyć | złoży | złożono | składa | wniósł | wniosł* | wniesion* | wnieść | wniesie | skierował*',
    extend: 'przedłużył* | przedłużon* | przedłużyć | przedłuży | przedłużono | przedłuża | wydłużył* | przedłużeni*',
    delay:
      'odroczył* | odroczon* | odroczyć | odroczy | odroczono | przesunął | przesunęł* | przesunięt* | odłożył* | opóźnił* | odłożon*',
    expire: 'wygasł* | wygasa* | wygaśnie | wygaśnięci* | utracił* moc',
    effect:
      'weszł* w życie | wszedł w życie | wejdzie w życie | wejdą w życie | wchodzi w życie | wchodzą w życie | obowiązuje od | obowiązują od | zaczął obowiązywać',
    pay: 'zapłaci | zapłacą | zapłacił* | zapłacić | płaci | wpłaci | zapłaceni*',
    fined: 'ukarał* | ukaran* | ukarać | ukarze | ukarano | nałożył* karę | nałożono karę | grzywną',
    charge: 'oskarżył* | oskarżon* | oskarża | oskarżono | postawił* zarzut* | postawiono zarzut* | usłyszał* zarzut*',
    plead:
      'przyznał* się do winy | przyznała się do winy | przyznaje się do winy | przyznać się do winy | przyznanie się do winy',
    settle: 'ugod* | zawarł* ugodę | zawarła ugodę | porozumieni* | zawarł porozumienie',
    agree: 'zgodził* się | zgodziła się | zgadza się | uzgodnił* | zgodzi się | porozumiał* się',
    withdraw: 'wycofał* | wycofan* | wycofać | wycofa | wycofano | zrezygnował* z',
    keep: 'pozostaje na | pozostają na | pozostaje pod | nadal na | wciąż na | pozostanie na',
    revoke:
      'cofnął | cofnęł* | cofnięt* | cofnąć | cofnie | cofnięto | odebrał* | odebran* | odebrać | odebrano | unieważnił* | odwołał* | odwołano | uchylił*',
    seize:
      'zajął | zajęł* | zajęt* | zająć | zajęto | zajmie | skonfiskował* | skonfiskowan* | skonfiskowano | zamroził* | zamrożon* | zamrożono | zamrozić | zamrożeni* | znacjonalizował* | znacjonalizowan* | przejął kontrolę | zarząd przymusowy | zarządu przymusowego | zarząd tymczasowy | przejęł* kontrolę',
    probe: 'wszczął* śledztwo | wszczęł* śledztwo | śledztw* | postępowani* wyjaśniające* | bada | dochodzeni*',
    hear: 'rozpraw* | posiedzeni* | rozpozna skargę',
    delist:
      'delisting* | wycofa z obrotu | wykluczy z obrotu | wykluczył* z obrotu | wycofał* z obrotu | zawiesił* obrót | zawiesi obrót',
    deny: 'zaprzecza* | zaprzeczył* | zdementował* | odrzuca oskarżenia | dementuje',
    condemn: 'potępił* | skrytykował* | protestuje',
    tighten:
      'zaostrzył* | zaostrzon* | zaostrzyć | zaostrza | rozszerzył* | rozszerzon* | rozszerzyć | rozszerza | rozszerzono | zaostrzono',
    sell: 'sprzedać | sprzedaży | sprzedaż',
    dismissed: 'umorzył* postępowanie | umorzono postępowanie | umorzył* śledztwo | umorzył* sprawę | wycofał* zarzuty',
    acquit: 'uniewinnił* | uniewinnion*',
    since: 'od | od czasu | obowiązuje od',
    announce:
      'ogłosił* | poinformował* | oświadczył* | zapowiedział* | podał* | przekazał* | potwierdził* | ogłoszono | zapowiada | informuje',
    enact: 'podpisał* ustawę | uchwalił* ustawę | podpisał* dekret | przyjął ustawę | uchwalił*',
    may: 'może | mogą | mógłby | mogłaby | mogłyby | możliw* | prawdopodobnie | grozi | grożą | podobno | rzekomo | być może',
    will: 'będzie | będą | zostanie | zostaną | ma | musi | muszą | wpisze | wpiszą | usunie | skreśli | wykreśli | zniesie | zniosą | uchyli | cofnie | nałoży | nałożą | zakaże | wprowadzi | doda | trafi | umieści | zawiesi | wykluczy | złagodzi | odroczy | pozwie | zaskarży | odwoła się | złoży | wniesie | obejmie',
    plan: 'planuje | planują | planował* | plan | plany | rozważ* | zamierza* | chce | chcą | chciał* | przygotowuje | przygotowują | propon* | propozycj* | projekt* | zapowied* | dąży | analizuje | pracuje nad | gotow* | dyskutuj* | mówi o',
    ask: 'prosi | proszą | poprosił* | żąda | żądają | zażądał* | domaga się | domagają się | domagał* się | wnosi o | wniósł o | wniosła o | wzywa | wzywają | wezwał* | apeluje | apelują | wnioskuje | wnioskował* | stara się | próbuje | chce uchylenia | zawnioskował* | liczy na | wniosek o | wniosku o',
    urge: 'wzywa | wzywają | wezwał* | apeluje | apelują | zaapelował* | domaga się | domagają się | żądają',
    vow: 'zamierza odwołać się | zapowiada odwołanie | zapowiedział* odwołanie | zapowiedziała odwołanie | zapowiedział* złożenie apelacji | zapowiada apelację | zapowiedziała apelację | podejmie kroki prawne',
    not: 'nie | bez | nigdy | ani | zamiast | brak',
    if: 'jeśli | jeżeli | czy | pod warunkiem | o ile | dopóki',
    wouldhave:
      'miał* zostać | miała zostać | miały zostać | miało zostać | miał być | miała być | miały być | miał wejść | miał* wejść',
    decided: 'zdecydował* | postanowił* | decyduje się | zdecydowała o | zdecydowano',
    temporary: 'tymczasow* | czasowo | przejściow* | na razie | do czasu | wstępn*',
    past: 'wcześniej | uprzednio | dawniej | w zeszłym roku | w ubiegłym roku | rok temu | wtedy | już w | pierwotnie | swego czasu | przed rokiem | w przeszłości | lata temu | poprzednio',
    it: 'spółk(a|i|ę|ą|ce) | firm(a|y|ę|ą|ie) | koncern(|u|owi|em) | bank(|u|owi|em) | przedsiębiorstw(o|a|u) | producent(|a|owi) | operator(|a|owi) | grup(a|y|ę) | ona | on | jej | ją | jego | go | obie | oba | spółce | nadawc(a|y) | stacj(a|i|ę) | platform(a|y|ę) | aplikacj(a|i|ę) | przewoźnik(|a) | armator(|a) | gigant(|a) | dostawc(a|y)',
    context:
      'konkurent* | rywal* | dostawc* dla | w odróżnieniu od | podobnie jak | współprac* z | handl* z | kontrakt* z | spółk* zależn* | właściciel* | umow* z | partner* | dostaw* dla | sprzedaż* do | spółka-matka',
    people:
      'menedżer* | założyciel* | prezes(|a|em) | oligarch* | miliarder* | osob(y|om|ę) | osób | szef spółki | biznesmen* | obywatel* | akcjonariusz* większościow*',
    pundit: 'ekspert* | anality* | prawni*',
    break: '; | ale | jednak | natomiast | podczas gdy | lecz | tymczasem',
    back: 'po tym jak | po tym, jak | któr* | ponieważ | bo | gdyż | gdy | kiedy | z powodu | w związku z | odkąd | mimo | jako że | po tym',
    by: 'przez',
    civil:
      'patent* | antymonopol* | konkurencj* i konsument* | ochrony konkurencji | danych osobowych | akcjonariusz* | odszkodowan* | upadłoś* | dywidend* | zwrot długu | kredyt* frankow* | frankowicz* | podatk* | prawa autorsk* | prawo pracy | znak* towarow* | konsument* | dłużni*',
    sport: 'piłk* | fifa | uefa | klub | klubu | transferow* | doping* | liga | ligi',
    retro: 'opinia: | komentarz: | historia | kalendarium | co to jest',
    resume: 'odblokował* | odblokowan* | odblokowano | przywrócił* dostęp | ponownie dopuścił*',
    none: 'rada nadzorcza | rady nadzorczej | na liście płac | na początek | w ramach | nie tylko | na podstawie decyzji | do tej pory | bank centralny | z drugiej strony | pod koniec | w tym | ma siedzibę | a także | kara umowna | ma na celu',
  },
  authorities: {
    dod: 'pentagon(|u|em) | departament* obrony | departament* wojny | chińsk* firm* wojskow*',
    bis: 'departament* handlu | bis',
    el: 'entity list',
    ofac: 'departament* skarbu | ofac | sdn | ministerstw* finansów usa | sankcj* usa | amerykańsk* sankcj*',
    fcc: 'fcc | federaln* komisj* łączności',
    doj: 'departament* sprawiedliwości',
    state: 'departament* stanu',
    cfius: 'cfius',
    eu: 'ue | uni(a|i|ę) europejsk* | bruksel* | rad* ue | tsue | sąd* ue | komisj* europejsk* | unijn*',
    uk: 'wielk* brytani* | londyn* | brytyjsk*',
    '5g': '5g | sieci 5g',
    canada: 'kanad*',
    swiss: 'szwajcar*',
    japan: 'japoni* | japońsk*',
    australia: 'australi*',
    ukraine: 'ukrain* | zełensk* | kij(ów|owa)',
    china: 'chińsk* ministerstw* | pekin(|u) | ministerstw* handlu chin',
    'cn-uel': 'niewiarygodn* podmiot*',
    'cn-ecl': 'kontrol* eksportu | podwójnego zastosowania',
    cn: 'chin(y|ach|om) | chińsk*',
    india: 'indi(e|i) | indyjsk*',
    dutch: 'holandi* | holendersk* | niderland* | haga',
    un: 'onz | rad* bezpieczeństwa',
    us: 'usa | stan(y|ów) zjednoczon* | waszyngton* | amerykańsk* | trump* | biden*',
  },
}
