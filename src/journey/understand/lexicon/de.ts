import type { Lexicon } from './lexicon.ts'

export const german: Lexicon = {
  lang: 'de',
  freeOrder: true,
  particles: { words: 'auf ab aus ein an zuruck weg vor frei fort statt recht heraus hinzu durch nach', stand: 'last' },
  joining: 'und oder sowie aber sondern',
  passives: 'wurde wurden worden wird werden wuerde wuerden',
  places:
    'in im an am bei beim vor mit gegen von vom zu zur zum nach über uber aus für fur wegen unter um seitens durch zwischen auf ans beim laut',
  verbs: {
    infinitive:
      /^(?:auf|ab|aus|ein|an|zurück|weg|vor|frei|fort|statt|heraus|hinzu|durch|fest|nieder|los|her|hin)zu\p{L}+e?n$/u,
    future: /(?!)/,
    conditional: /(?!)/,
    past: /^(?:\p{L}*(?:hob|hoben|setzten?|nahm|nahmen|wies|wiesen|lehnten?|strich|strichen|fror|froren|schloss|schlossen|legten?|reichten?|hielt|hielten|gab|gaben|hängten?|ließ|hob|sagten?|ierten?|ängerten?|teilten?|ätigten?|ordneten?|kippten?|lockerten?|zahlten?|klagten?|stoppten?|entzog|entzogen|widerrief|verbot|verboten|verwarf|bekannten?|einigten?))$/u,
    perfect: /^(?:hat|haben|habe|ist|sind|seien|sei|wurde|wurden|worden)$/,
    participle:
      /^(?:\p{L}*ge\p{L}+(?:t|en)|(?:be|ver|ent|er|zer|unter|über|wider)\p{L}+(?:t|en)|\p{L}+iert|aufrechterhalten)$/u,
    pluperfect: /^(?:hatte|hatten|war|waren)$/,
    noun: /(?:ung|ungen|nahme|listing|ausschluss|stopp|ende|entzug|widerruf|verkauf|rücknahme)$/,
    article: /(?!)/,
    describing:
      /^(?:\p{L}*ge\p{L}+(?:t|en)e[nrsm]?|(?:be|ver|ent|er|unter)\p{L}+(?:tet|gt|ngt|hnt|llt|hrt|rkt|ssen|boten|ochten)e[nrsm]?|\p{L}+ierte[nrsm]|\p{L}+enen?)$/u,
  },
  locatives: 'in im',
  concepts: {
    court:
      'gericht(|s|e|en) | verwaltungsgericht* | richter(|s|n|in|innen) | bundesrichter* | bezirksgericht* | landgericht* | amtsgericht* | bundesverwaltungsgericht* | eug | gericht der eu | gericht der europäischen union | gericht erster instanz | bundesgericht* | us-richter* | us-gericht* | us-bezirksgericht* | us-bundesrichter* | bezirksrichter* | handelsgericht* | kartellgericht | finanzgericht* | justiz | eu-gericht* | vg | kammergericht | schiedsgericht* | richterspruch | strafgericht* | bundesstrafgericht | unternehmenskammer',
    appeals:
      'berufungsgericht* | supreme court | eugh | gerichtshof* | europäische* gerichtshof* | oberste* gericht* | us-berufungsgericht* | oberverwaltungsgericht* | verwaltungsgerichtshof* | vgh | ovg | bgh | bundesgerichtshof* | oberlandesgericht* | olg | berufungsinstanz | revisionsgericht | bundesverfassungsgericht* | verfassungsgerichtshof | oberstes gericht | kassationsgericht*',
    agency:
      'handelsministeri(um|ums|en) | finanzministeri(um|ums) | verteidigungsministeri(um|ums) | kriegsministerium | pentagon(|s) | ministerium(|s) | innenministeri(um|ums) | außenministeri(um|ums) | wirtschaftsministeri(um|ums) | bundeswirtschaftsministerium* | bundesinnenministerium* | justizministeri(um|ums) | us-handelsministerium* | us-finanzministerium* | us-verteidigungsministerium* | us-justizministerium* | us-außenministerium* | behörde(|n) | us-behörde(|n) | aufsichtsbehörde* | finanzaufsicht | bafin | finma | finanzmarktaufsicht | fma | eu-kommission | kommission | rat | eu-rat | ministerrat | außenminister | eu-außenminister | minister(|s|n|in) | handelsminister* | finanzminister* | verteidigungsminister* | innenminister* | wirtschaftsminister* | bundesnetzagentur | aufsicht* | regulierer* | regulierungsbehörde* | datenschutzbehörde* | medienanstalt* | medienaufsicht | kommaustria | amt(|s|es) | bundesamt* | zollbehörde* | zoll | telekommunikationsbehörde* | us-telekommunikationsaufsicht* | telekommunikationsaufsicht | telekomaufsicht | bafa | bsi | seco | staatssekretariat* | sicherheitsrat* | zentralbank | notenbank | verfassungsschutz | landeskartellamt | roskomnadsor | roskomnadzor | dienststelle | agentur für',
    gov: 'usa | us-regierung | regierung | vereinigt* staaten | washington | eu | eu-staaten | eu-länder | eu-mitgliedstaaten | europäisch* union | brüssel | china | chinas | peking | großbritannien* | london | bulgarien | indien* | niederlande* | den haag | kanada* | ottawa | trump(|s) | biden(|s) | selenskyj | us-präsident* | präsident(|en) | sofia | ukraine | kiew | deutschland | bundesregierung | berlin | russland(|s) | moskau | kreml | schweiz | bern | bundesrat | österreich(|s) | wien | italien(|s) | rom | lettland | litauen | estland | polen | warschau | serbien | japan | tokio | australien(|s) | frankreich | paris | rumänien | kabinett | premierminister* | weißes haus | weiße haus | taiwan | neu-delhi | putin',
    congress:
      'kongress* | us-kongress* | senat* | us-senat* | repräsentantenhaus* | parlament* | eu-parlament* | abgeordnete* | us-abgeordnete* | senatoren | us-senatoren | bundestag* | nationalrat | unterhaus | parlamentarier*',
    prosecutor:
      'staatsanwalt* | generalstaatsanwalt* | bundesanwaltschaft | us-staatsanwalt* | us-justiz | ermittler* | anklagebehörde*',
    exchange: 'börse | nyse | nasdaq | new yorker börse | börsenbetreiber* | börsenaufsicht',
    affiliates: 'ableger | tochterfirm* | tochtergesellschaft* | töchter | tochterunternehmen',
    more: '# weitere* | weitere* # | weitere*',
    list: 'liste(|n) | schwarz* liste(|n) | entity list | sanktionsliste(|n) | us-sanktionsliste* | eu-sanktionsliste* | us-liste | sperrliste* | terrorliste* | handelsliste* | blacklist | exportkontrollliste* | militärliste* | verbotsliste* | covered list | auf der liste | auf der sanktionsliste | auf der us-sanktionsliste | auf der schwarzen liste | auf der entity list | strafliste | watchlist | verzeichnis | register',
    ban: 'verbot(|s|e|es|en) | handelsverbot* | lieferverbot* | verkaufsverbot* | investitionsverbot* | geschäftsverbot* | einsatzverbot* | transaktionsverbot* | exportverbot* | einfuhrverbot* | importverbot* | ausfuhrverbot* | us-verbot* | verkaufsverbot* | tätigkeitsverbot* | betätigungsverbot* | vertriebsverbot* | sendeverbot* | app-verbot* | tiktok-verbot* | bann | handelsbann | us-bann | beschränkung* | exportbeschränkung* | handelsbeschränkung* | restriktion* | exportrestriktion* | strafmaßnahme* | maßnahme(|n) | us-maßnahme* | zwangsmaßnahme* | embargo* | handelsembargo* | sperre(|n) | netzsperre* | ausschluss* | gesetz(|es) | exportkontrolle* | auflage(|n) | landeverbot* | überflugverbot* | nutzungsverbot* | vermögenssperre* | treuhandverwaltung',
    sanctions:
      'sanktion(|en|s) | us-sanktion* | eu-sanktion* | handelssanktion* | finanzsanktion* | wirtschaftssanktion* | russland-sanktion* | sekundärsanktion* | strafmaßnahmen | sanktionspaket* | iran-sanktion*',
    order:
      'anordnung* | dekret* | erlass | erlasses | verfügung(|en) | bescheid(|e|es|s) | verordnung* | beschluss* | entscheidung(|en) | sanktionsentscheid* | untersagung* | ministererlass',
    label:
      'einstufung* | listung* | aufnahme in die | aufnahme auf die | aufnahme des | aufnahme der | aufnahme von | benennung* | sanktionierung* | militärunternehmen* | militärfirm* | chinesisch* militärunternehmen | sicherheitsrisiko | lieferkettenrisiko* | unerwünscht* organisation* | terrororganisation* | extremistisch* organisation* | ausländisch* agent* | sicherheitsbedrohung | bedrohung für die nationale sicherheit | risiko für die nationale sicherheit | gefahr für die nationale sicherheit | auf der liste | auf der sanktionsliste | auf der us-sanktionsliste | auf der schwarzen liste | auf der entity list',
    relief:
      'einstweilig* verfügung* | einstweilig* anordnung* | einstweilig* rechtsschutz* | vorläufig* rechtsschutz* | einstweilig* maßnahme* | eilantrag* | eilverfahren* | eilrechtsschutz | eilentscheidung* | superprovisorisch* | vorsorglich* maßnahme*',
    tro: 'einstweilig* unterlassung*',
    stay: 'aufschiebend* wirkung | vollzugsaussetzung | aussetzung der vollziehung | aussetzung des vollzugs',
    suit: 'klage | klagen gegen | klageschrift | nichtigkeitsklage* | sammelklage* | rechtsstreit* | anfechtungsklage* | verfassungsbeschwerde* | beschwerde | klagen der | klagen von',
    bid: 'antrag(|s|es) | anträge | versuch* | gesuch* | ersuchen',
    appeal: 'berufung(|en) | revision | rechtsmittel(|s) | einspruch(|s) | nichtzulassungsbeschwerde | rekurs',
    appealed:
      'geht in berufung | ging in berufung | gehen in berufung | in berufung gegangen | geht in revision | ging in revision | zieht vor den eugh | zog vor den eugh | zieht vor den bgh | zieht vor das bundesverwaltungsgericht | zieht vor das berufungsgericht | ficht das urteil an',
    licence:
      'lizenz(|en) | generallizenz* | ausnahme(|n) | sondergenehmigung* | genehmigung* | ausnahmegenehmigung* | ausnahmeregelung* | gnadenfrist* | schonfrist* | exportlizenz* | us-lizenz* | ausfuhrgenehmigung* | exportgenehmigung* | sonderlizenz* | ausnahmelizenz* | verkaufslizenz*',
    reprieve: 'gnadenfrist* | schonfrist* | atempause | verschnaufpause',
    permit:
      'zulassung* | betriebserlaubnis* | erlaubnis* | konzession* | banklizenz* | sendelizenz* | rundfunklizenz* | betriebslizenz* | betriebsgenehmigung* | sicherheitsfreigabe* | gewerbeerlaubnis | mobilfunklizenz | vollbanklizenz | sendegenehmigung',
    penalty:
      'strafe(|n) | geldstrafe* | geldbuße* | bußgeld* | buße(|n) | milliardenstrafe* | strafzahlung* | millionenstrafe* | rekordstrafe*',
    money: '$ | € | £ | millionen | milliarden | mio | mrd | dollar | us-dollar | euro | franken',
    charges: 'anklage(|n) | anklagepunkt* | vorwurf* | vorwürfe* | ermittlungsverfahren | strafverfahren*',
    offence:
      'sanktionsverstoß* | sanktionsverstöße* | verstoß gegen sanktionen | verstoßes gegen | verstöße gegen | verstößen gegen | verstoß gegen | embargoverstoß* | embargoverstöße* | umgehung von sanktionen | sanktionsumgehung',
    assets:
      'vermögen(|s) | vermögenswerte* | konten | bankkonten | guthaben | gelder(|n) | anteile(|n) | anteil | aktien | aktienpaket | raffinerie* | eigentum | auslandsvermögen | immobilien | beteiligung* | geschäftsanteile | schiffe | tanker | yacht',
    deal: 'übernahme | verkauf(|s) | fusion | kauf | deal | einstieg | erwerb | beteiligung',
    bill: 'gesetzentwurf* | gesetzesentwurf* | gesetzesvorlage* | entwurf',
    notice: 'mitteilung* | ankündigung* | bekanntmachung*',
    ruling:
      'urteil(|s|e|en) | gerichtsurteil* | gerichtsentscheid* | entscheid | richterspruch | beschluss des gerichts',
    deadline: 'frist(|en) | stichtag | ultimatum',
    talks: 'verhandlungen | gespräche | vergleichsgespräche* | vergleichsverhandlungen',
    guidance: 'leitlinien | auslegungshilfe | fragen und antworten',
    products:
      'produkte* | technik | technologie* | 5g-technik | 5g-komponenten | app | apps | komponenten | bauteile* | software | exporte | importe | geräte* | chips | ausrüstung | netzwerktechnik | netz(|e|en) | lieferung* | sendungen | flughafen | luftraum | mobilfunknetz* | 5g-netz* | telekomnetz* | flüge | kameras | drohnen | router | plattform | verbreitung | geschäfte mit | beschaffung* | verkauf von | webseiten | website',
    add: 'aufgenommen | aufnimmt | aufnahm(|en) | aufnehmen | aufzunehmen | gesetzt | setzt | setzte(|n) | setzen | eingetragen | einträgt | eintrug | gelistet | listet(|e|en) | hinzugefügt | hinzufügt* | landet(|e|en) | gelandet | kommt auf | kommen auf | kam auf | kamen auf | gekommen | eingestuft | einstuft(|e|en) | einstufen | einzustufen | erklärt zur | deklarier* | brandmark* | geführt | gerät auf | geriet auf | geraten auf | ergänzt* um',
    blacklist:
      'sanktioniert | sanktionierte(|n) | sanktionieren | unter sanktionen gestellt | unter sanktionen | mit sanktionen belegt | mit sanktionen zu belegen | mit sanktionen belegen | zur unerwünschten organisation erklärt | zur unerwünschten organisation | als unerwünscht eingestuft | auf die schwarze liste gesetzt | als chinesisches militärunternehmen eingestuft | als sicherheitsrisiko eingestuft',
    readd:
      'wieder aufgenommen | wieder aufnimmt | wieder aufnahm | erneut aufgenommen | erneut aufnahm | wieder gelistet | erneut gelistet | wieder gesetzt | erneut gesetzt | erneut setzt | wieder setzt | erneut setzte | wieder auf',
    again: 'erneut | wieder | abermals | nochmals',
    impose:
      'verhängt(|e|en) | verhängen | belegt(|e|en) | belegen | beschlossen | beschließt | beschloss(|en) | erlassen | erließ(|en) | erlässt | verfügt(|e|en) | eingeführt | einführt(|e|en) | einführen | anordnet(|e|en) | angeordnet | verabschiedet(|e|en) | brummt auf | aufbrummt*',
    bar: 'verbietet | verbieten | verboten | verbot dem | verbot es | verbot ihm | untersagt(|e|en) | untersagen | ausschließt | ausschließen | ausschloss(|en) | ausgeschlossen | auszuschließen | gesperrt | sperrt(|e|en) | sperren | verbannt(|e|en) | verbannen | darf nicht | dürfen nicht | darf keine* | dürfen keine* | durfte nicht | darf in | nicht mehr verwendet werden | nicht mehr verwenden | verwehrt*',
    command:
      'anordnen | anordnet(|e|en) | angeordnet | zwingt | zwang(|en) | gezwungen | verpflichtet(|e|en) | verpflichten | befiehlt | befahl | verdonnert* | anweist | anwies | angewiesen | weist an',
    divest:
      'schließung* | einstellung der | auflösung | abwicklung | verkaufen | abgeben | abzugeben | veräußern | abstoßen | abzustoßen | aussteigen | trennen | schließen | einstellen | einzustellen | verkauf der | verkauf von | verkauf des | ausbauen | auszubauen | ersetzen | entfernen',
    remove:
      'gestrichen | streicht | strich(|en) | streichen | entfernt(|e|en) | entfernen | herausgenommen | genommen | nimmt | nahm(|en) | nehmen | getilgt | gelöscht | herunter | streichung* | entfernung | delistet*',
    lift: 'aufgehoben | aufhebt | aufhob(|en) | aufheben | aufzuheben | aufhebung | beendet(|e|en) | beenden | zurückgenommen | zurücknimmt | zurücknahm | zurücknehmen | zurückzunehmen | rücknahme | rückgängig | außer kraft gesetzt | außer kraft setzt | außer kraft | abgeschafft | abschafft* | fallen gelassen | ende der sanktionen | ende des verbots | widerrufen | widerruft | widerrief | fallenlässt',
    ease: 'lockert(|e|en) | lockern | gelockert | lockerung* | teilweise aufgehoben | teilweise aufhebt | teilweise aufhob | abgeschwächt | abschwächt* | entschärft*',
    partly: 'teilweise | zum teil | in teilen',
    block:
      'blockiert(|e|en) | blockieren | gestoppt | stoppt(|e|en) | stoppen | aussetzt(|e|en) | ausgesetzt | aussetzen | auszusetzen | aussetzung | verhindert(|e|en) | verhindern | einfriert | eis gelegt | auf eis | suspendiert* | kassiert vorläufig | vorläufig stoppt',
    suspend: 'aussetzt(|e|en) | ausgesetzt | aussetzen | auszusetzen | suspendiert(|e|en) | auf eis | ruhen',
    reject:
      'abgewiesen | abweist | abwies(|en) | abweisen | abgelehnt | ablehnt(|e|en) | ablehnen | zurückgewiesen | zurückweist | zurückwies(|en) | zurückweisen | verweigert(|e|en) | verwirft | verworfen | verwarf | abgeschmettert | abschmettert(|e|en) | abblitzen | abgeblitzt | blitzt ab | abblitzt | weist | lehnt | lehnte | wies',
    lose: 'scheitert(|e|en) | gescheitert | scheitern | unterliegt | unterlag(|en) | unterlegen | verliert | verlor(|en) | verloren | niederlage* | abblitzt(|e) | abgeblitzt | erfolglos | rückschlag',
    fail: 'scheitert(|e) daran | vergeblich',
    win: 'gewinnt | gewann | gewonnen | gewinnen | erfolg | sieg | recht gegeben | rechtgibt | rechtgab | recht bekommen | recht bekommt | rechtbekommt | rechtbekam | erwirkt(|e|en) | erstreitet | erstritt* | erstritten | durchsetzt(|e|en) sich | durchgesetzt | stattgibt | stattgab | stattgegeben | etappensieg | teilerfolg | setzt sich durch | setzte sich durch',
    mixed:
      'teilerfolg* | teilweise recht | teils recht | teilsieg | teilweise stattgegeben | teilweise stattgibt | teilweise stattgab',
    uphold:
      'bestätigt(|e|en) | bestätigen | aufrechterhalten | aufrechterhält | aufrechterhielt | rechtmäßig | rechtens | billigt(|e|en) | gebilligt | bestand hat | bleibt bestehen | bleiben bestehen | verfassungsgemäß | verfassungskonform | bleibt in kraft | bleiben in kraft | hält an | hielt an | bleibt gültig | wirksam bleibt',
    strike:
      'gekippt | kippt(|e|en) | kippen | für nichtig | nichtig | annulliert(|e|en) | annullieren | rechtswidrig | unrechtmäßig | unzulässig | unwirksam | verfassungswidrig | aufgehoben | aufhebt | aufhob(|en) | kassiert(|e|en)',
    vacate: 'endgültig aufgehoben | rechtskräftig aufgehoben | annullierungsbeschluss',
    grant:
      'gewährt(|e|en) | gewähren | erteilt(|e|en) | erteilen | erlaubt(|e|en) | erlauben | genehmigt(|e|en) | genehmigen | bewilligt(|e|en) | ausgestellt | ausstellt(|e|en) | stattgibt | stattgab | stattgegeben | erlassen | erließ(|en) | erlässt | bekommt | bekam(|en) | erhält | erhielt(|en) | erhalten | grünes licht | einräumt(|e|en) | eingeräumt | vergibt | vergab',
    sue: 'verklagt(|e|en) | verklagen | klagt(|e|en) | klagen | geklagt | vor gericht | zieht vor gericht | zog vor gericht | geht vor gericht | anfechtet | anficht | anfocht | angefochten | anfechten | wehrt sich vor gericht | wehrt sich gerichtlich',
    file: 'eingereicht | einreicht(|e|en) | einreichen | einzureichen | eingelegt | einlegt(|e|en) | einlegen | einzulegen | erhoben | erhob(|en) | erhebt | erheben | eingebracht | einbringt | einbrachte | gestellt | stellt(|e|en)',
    extend: 'verlängert(|e|en) | verlängern | verlängerung* | ausdehnt',
    delay:
      'verschiebt | verschob(|en) | verschieben | verschoben | aufgeschoben | aufschiebt | aufschob | aufschub | vertagt(|e|en) | mehr zeit | hinausgezögert | später in kraft',
    expire: 'ausgelaufen | ausläuft | auslief(|en) | auslaufen | erlischt | erloschen | erlosch | endet(|e|en)',
    effect:
      'in kraft getreten | in kraft tritt | in kraft trat | in kraft treten | tritt in kraft | trat in kraft | treten in kraft | traten in kraft | in kraft | gilt ab | gelten ab | gilt seit | gelten seit | wirksam geworden | greift ab | greifen ab | tritt | trat | traten',
    pay: 'zahlt(|e|en) | zahlen | gezahlt | bezahlt(|e|en) | bezahlen | überweist',
    fined:
      'zu einer geldstrafe | zu einer strafe | zu einem bußgeld | bußgeld gegen | geldstrafe gegen | geldbuße gegen | mit einer geldstrafe | mit einem bußgeld | mit einer geldbuße | mit einer strafe | geldstrafe für | bußgeld für | büßt* mit',
    charge: 'angeklagt | anklage erhoben | anklage gegen | anklage erhebt | klage gegen manager | beschuldigt*',
    plead:
      'schuldig bekannt | sich schuldig | gericht schuldig | montag schuldig | dienstag schuldig | mittwoch schuldig | donnerstag schuldig | freitag schuldig | bekennt sich schuldig | bekannte sich schuldig | sich schuldig bekannt | schuldbekenntnis* | schuldeingeständnis* | bekannt sich schuldig | gesteht | gestanden | gestand',
    deferred:
      'aufgeschobene* strafverfolgung | aussetzung der strafverfolgung | deferred prosecution* | vereinbarung zur aussetzung',
    settle:
      'vergleich(|s) | vergleicht sich | einigt(|e|en) | einigen | einigung* | geeinigt | beigelegt | beilegt | beilegen | beizulegen | verglichen',
    agree:
      'akzeptiert(|e|en) | zustimmt(|e|en) | zugestimmt | vereinbart(|e|en) | einigt(|e|en) | geeinigt | einigung auf | erklärt sich bereit | erklärte sich bereit | bereit erklärt | verständigt(|e|en) | willigt ein | einwilligt* | eingewilligt',
    withdraw: 'zurückgezogen | zurückzieht | zurückzog(|en) | zurückziehen | zurückzuziehen',
    keep: 'bleibt auf | bleiben auf | bleibt unter | bleiben unter | bleibt weiter auf | steht weiter auf | bleibt weiterhin auf',
    revoke:
      'entzieht | entzog(|en) | entzogen | entziehen | entzug | widerruft | widerrief(|en) | widerrufen | kassiert(|e) | zurückgezogen',
    seize:
      'beschlagnahmt(|e|en) | beschlagnahmen | beschlagnahmung* | eingefroren | einfriert | einfror(|en) | einfrieren | einzufrieren | enteignet(|e|en) | enteignung* | verstaatlicht(|e|en) | konfisziert(|e|en) | unter treuhand* | zwangsverwaltung | unter staatliche kontrolle | unter kontrolle | unter zwangsverwaltung | arrest | pfändet(|e|en) | gepfändet | sicherstellt* | sichergestellt',
    probe: 'ermittelt(|e|en) | ermittelt gegen | untersucht(|e|en) | ermittlungen | untersuchung(|en)',
    hear: 'anhörung* | verhandelt(|e|en) | mündlich* verhandlung* | verhandlung | prozessauftakt',
    delist:
      'delisting | delisten | vom handel ausgeschlossen | vom börsenzettel | von der börse genommen | von der börse nimmt | dekotier* | handel aussetzt | handel mit',
    deny: 'bestreitet | bestritt(|en) | bestritten | dementiert(|e|en) | weist den vorwurf | weist die vorwürfe | wies die vorwürfe | weist vorwürfe | wies vorwürfe | leugnet*',
    condemn: 'verurteilt die | verurteilte die | verurteilt den | protestiert(|e|en) | kritisiert(|e|en)',
    tighten:
      'verschärft(|e|en) | verschärfen | ausgeweitet | ausweitet(|e|en) | ausweiten | erweitert(|e|en) | erweitern | ausgedehnt | ausdehnt(|e|en)',
    sell: 'verkaufen | verkauf',
    dismissed:
      'verfahren eingestellt | anklage fallen | ermittlungen eingestellt | verfahren einstellt(|e|en) | anklage zurückgezogen | klage fallen',
    acquit: 'freigesprochen | freispruch* | freispricht | freisprach',
    waive: 'verzichtet(|e|en) auf | ausgenommen',
    supersede: 'ersetzt durch | abgelöst durch',
    since: 'seit | seit dem | besteht seit',
    found: 'feststellt(|e|en) | festgestellt',
    notified: 'benachrichtigt* | mitteilt*',
    announce:
      'mitteilt(|e|en) | mitgeteilt | teilte mit | teilt mit | ankündigt(|e|en) | angekündigt | erklärt(|e|en) | sagt(|e|en) | gab bekannt | gibt bekannt | bekannt gegeben | bestätigt(|e|en) | kündigt(|e|en) | meldet(|e|en) | berichtet(|e|en) | berichten',
    enact: 'unterzeichnet(|e|en) | verabschiedet(|e|en) | beschloss ein gesetz | veto zurückgewiesen | per gesetz',
    may: 'könnte(|n|st) | möglich* | möglicherweise | droht | drohen | drohte(|n) | dürfte(|n) | wohl | womöglich | würde(|n) | möchte(|n) | laut medien | angeblich | steht vor | vor dem aus',
    will: 'wird | werden | soll | sollen | sollte(|n) | muss | müssen | demnächst | künftig',
    plan: 'plant | planen | plante(|n) | plan | pläne | geplant* | erwägt | erwägen | erwog(|en) | erwogen | prüft | prüfen | will | wollen | wollte(|n) | vorbereitet* | bereitet | vorschlag* | vorschlägt | vorgeschlagen | vorschlug | beabsichtig* | diskutiert* | berät | beraten | entwurf | in aussicht | bereit | strebt | erwägung* | liebäugel*',
    ask: 'bittet | bat | baten | gebeten | fordern | fordert(|e|en) | auffordert(|e|en) | aufgefordert | gefordert | verlangt(|e|en) | beantragt(|e|en) | anstrebt(|e) | strebt | versucht(|e|en) | beantragen | dringt auf | pocht auf | drängt auf | forderung* | ersucht* | möchte erreichen',
    urge: 'fordert(|e|en) | fordern | auffordert(|e|en) | drängt(|e|en) | appelliert(|e) | mahnt(|e)',
    vow: 'kündigt klage an | kündigte klage an | kündigte berufung an | kündigt berufung an | will sich wehren | will sich gerichtlich wehren | prüft rechtliche schritte | rechtliche schritte | behält sich vor | will dagegen vorgehen | will gegen die entscheidung | will das urteil anfechten | will die entscheidung anfechten | ankündigt klage',
    not: 'nicht | kein(|e|en|er|em|es) | ohne | niemals | nie | weder | anstatt | keinesfalls | noch nicht',
    if: 'falls | wenn | sofern | ob | solange | vorausgesetzt',
    wouldhave:
      'hätte(|n) | wäre(|n) | sollte eigentlich | sollten eigentlich | eigentlich | sollte ursprünglich | sollten ursprünglich | hatte sollen',
    decided:
      'entschieden | hat entschieden | entschied | entscheidet | beschlossen | beschließt | beschloss | entschlossen',
    temporary:
      'vorläufig* | vorübergehend* | einstweilen | vorerst | temporär* | zeitweise | zeitweilig* | bis auf weiteres | fürs erste | provisorisch*',
    past: 'zuvor | damals | früher | bereits im | bereits # | schon im | schon # | seinerzeit | einst | im vergangenen jahr | im vorjahr | vergangenes jahr | ursprünglich | vor jahren | vor einem jahr | vor zwei jahren | ehemals | unter präsident trump | in der vergangenheit | frühere* | früherer',
    it: 'konzern(|s|e) | unternehmen(|s) | die firma | das haus | der anbieter | die bank | das institut | kreditinstitut | der hersteller | der chipkonzern | chipkonzern | techkonzern | der ausrüster | netzwerkausrüster | telekomausrüster | drohnenhersteller | smartphone-hersteller | der betreiber | der sender | die reederei | die airline | die fluggesellschaft | das portal | die plattform | ölkonzern | energiekonzern | aluminiumkonzern | alu-konzern | sie | er | es | ihn | ihm | die beiden | die tochter | die app | die gruppe | die gesellschaft | der händler | der netzwerkbetreiber | das start-up | beide firmen | beide unternehmen',
    context:
      'konkurrent* | rivale* | rivalen | geschäfte mit | geschäften mit | handel mit | lieferant* von | lieferungen an | zulieferer* | zusammenarbeit mit | ähnlich wie | anders als | neben | kunde* von | verkäufe an | verkauf an | exporte an | partner von | wie etwa | mutter von | eigner von | tochter von | im gegensatz zu | technik von | produkte von | finanzierung von | zahlungen an',
    people:
      'manager* | gründer(|s|in) | personen | eigentümer* | vorstand* | vorstandschef* | finanzchefin | oligarch* | unternehmer* | milliardär* | geschäftsführer* | bürger* | tochter des | eigner',
    pundit: 'analyst* | experten | beobachter | anwälte | juristen',
    break: '; | während | doch | jedoch | allerdings | dagegen | hingegen | aber',
    back: 'nachdem | weil | obwohl | da die | da das | , der | , dessen | , deren | , denen | , welche* | , mit der | , mit dem | , mit denen | , in der | , gegen die | , gegen den | , nach der | , bei der | , die im | , die am | , die seit | , die von | , die vom | , die wegen | , die gegen | , die auf | , die der | , die das | , die den | , die in | , die es | , die bereits | , die zuvor | , die unter | , die # | , das im | , das am | , das seit | , das von | , das auf | , das wegen | , das # | , das der | , den das | , den die | , den der | infolge | wegen der | wegen des | nach der | nach dem | nach ihrer | trotz',
    by: 'durch | von | vom | seitens',
    civil:
      'patent* | kartellamt | kartellrecht* | kartellverfahren | wettbewerbsrecht* | datenschutz* | dsgvo | aktionäre* | kläger(|n) | schadenersatz* | schadensersatz* | postbank | postbank-klage | anleger* | verbraucher* | insolvenz* | arbeitsrecht* | urheberrecht* | markenrecht* | steuerhinterziehung | bilanz* | monopol* | rückstellung* | geldwäsche | cum-ex | rechtsstreit zwischen | schiedsverfahren | einklagen',
    sport:
      'fußball* | fifa | uefa | cas | verein | transfersperre* | bundesliga | dopin* | klub | sportgerichtshof | trainer',
    retro: 'kommentar: | was ist | chronologie* | hintergrund: | rückblick* | die geschichte | porträt',
    resume:
      'freigegeben | freigibt | freigab | entsperrt(|e) | wieder zugelassen | wieder erlaubt | darf wieder | dürfen wieder | wieder verfügbar',
    goodlist: 'weiße liste | positivliste',
    enforcement: 'durchsetzung | vollzug | vollziehung',
    none: 'bis | mit aufschiebender wirkung | in der lage | im rahmen | auf grund | auf der suche | aufsichtsrat* | vorstand und aufsichtsrat | betriebsrat | bundesrat hat zugestimmt | auf basis | vor ort | gesetzt den fall | stellt sich | setzt auf | setzen auf | setzte auf | in der folge | auf rat | geschäftsbericht | gewinnsprung | gewinnwarnung | gewinnziel | stellt dar | stellt sicher | erlass von | im gespräch | auf den markt | genommen hat sich | unter die lupe genommen | in anspruch genommen | in betrieb genommen | recht und | kein kommentar | stellte vor | stellt vor | vorgestellt | bis dahin | ende der woche | ende der | gewinnt an | lizenzgebühr* | auf der anderen seite | verkaufszahlen | mit erfolg | großer erfolg | im zweiten rechtsstreit',
  },
  authorities: {
    dod: 'pentagon | pentagons | us-verteidigungsministerium* | us-verteidigungsminister* | chinesisch* militär* | militärunternehmen* | militärliste* | us-kriegsministerium | kriegsministerium | chinesisch* armee | volksbefreiungsarmee | us-verteidigungsministeri* | us-kriegsministeri* | kriegsministeri* | verteidigungs- und finanzministerium | finanz- und verteidigungsministerium | militarunternehmen | militarfirm* | us-militarliste',
    'dod-1260h': '1260h',
    'dod-supply': 'lieferkettenrisiko*',
    bis: 'us-handelsministerium* | handelsministerium* | us-handelsminister* | bureau of industry and security | bis-behörde | exportkontrollliste der usa | us-handelsministeri* | us-wirtschaftsministeri* | exportkontrollbehorde | us-exportkontrolle* | us-ausfuhrkontrolle*',
    el: 'entity list | entity-list | handelsverbot* | schwarz* liste des handelsministeriums | schwarz* liste des us-handelsministeriums | entitatenliste | embargoliste',
    meu: 'militärischer endnutzer | military end user',
    ofac: 'us-finanzministerium* | us-finanzminister* | ofac | us-sanktion* | us-sanktionen | us-sanktionsliste | sdn-liste | sdn | finanzministerium der usa | amerikanisch* finanzministerium* | us-finanzministeri* | ofac-liste',
    cmic: 'investitionsverbot | investmentverbot',
    fcc: 'fcc | us-telekommunikationsaufsicht* | us-telekommunikationsbehörde | us-telekomaufsicht | covered list | us-telekom-aufsicht | us-telekommunikationsaufsicht',
    cfius: 'cfius | ausschuss für auslandsinvestitionen | ausschuss fur auslandische investitionen',
    doj: 'us-justizministerium* | us-justiz | us-staatsanwalt* | amerikanisch* justiz* | justizministerium der usa | us-justizministeri* | us-staatsanwaltschaft | bundesstaatsanwaltschaft | us-bundesanwaltschaft | schuldig bekannt | schuldbekenntnis | strafverfahren in den usa',
    state: 'us-außenministerium*',
    eu: 'eu | europäisch* union | brüssel | eu-sanktion* | eu-sanktionsliste | eu-rat | eug | eugh | eu-kommission | eu-gericht | eu-staaten | eu-außenminister | rat der eu | rat der europäischen union | europaisch* union | europaisch* gericht* | europaisch* rat | eu-mitgliedstaaten',
    'eu-sector': 'sektorale* sanktionen | transaktionsverbot | sendeverbot | swift',
    uk: 'großbritannien* | london | britisch* | ofsi | vereinigte* konigreich | britische regierung | england',
    '5g': '5g | 5g-netz* | 5g-technik | 5g-ausbau | 5g-komponenten | mobilfunknetz*',
    pafaca: 'tiktok-gesetz* | tiktok-verbot* | us-tochter | verkauf oder verbot',
    dutch: 'niederlande* | den haag | niederländisch*',
    swiss: 'schweiz | schweizer | seco | bern | bundesrat | schweizerisch*',
    canada: 'kanada* | ottawa | kanadisch* | kanada',
    australia: 'australien* | australisch* | australien',
    japan: 'japan* | tokio | japan | japanisch*',
    china: 'chinas handelsministerium | chinesisch* handelsministerium* | chinesisch* behörde* | peking',
    'cn-uel':
      'liste unzuverlässiger* | unzuverlässig* unternehmen | unzuverlässig* entitäten | liste unzuverlassiger | unzuverlassige* unternehmen | unzuverlassige* einheiten',
    'cn-ecl': 'exportkontrollliste | dual-use* | exportkontrollliste chinas | dual-use | doppelverwendung',
    cn: 'china | chinas | chinesisch*',
    india: 'indien* | indisch* | neu-delhi',
    ukraine: 'ukraine | kiew | selenskyj | ukrainisch*',
    iran: 'iran* | teheran | iran | iranisch*',
    belarus: 'belarus | belarussisch* | minsk | weissrussland',
    un: 'un-sicherheitsrat* | vereinte nationen | uno | vereinte* nationen | un-sicherheitsrat | sicherheitsrat',
    us: 'usa | us-regierung | washington | vereinigt* staaten | trump | biden | us-präsident* | amerikanisch* | us-behörde* | us-behorden | us-prasident | usa-',
    taiwan: 'taiwan | taiwanisch*',
    uflpa: 'uigurische* zwangsarbeit* | uflpa',
    'cn-afsl': 'gegenmassnahmen',
    'cn-cac': 'cyberspace-behorde | cac | cyberaufsicht',
    shares: 'investitionsverbot | anlageverbot | verbot von investitionen',
    ndaa: 'verteidigungshaushalt | ndaa',
    nyse: 'nyse | new yorker borse | nasdaq',
  },
}
