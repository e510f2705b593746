import type { Lexicon } from './lexicon.ts'

export const dutch: Lexicon = {
  lang: 'nl',
  freeOrder: true,
  particles: { words: 'op af aan in uit terug over weg toe vrij stil', stand: 'last' },
  joining: 'en of maar',
  passives: 'is zijn werd werden wordt worden geworden',
  places: 'in op aan bij met tegen van voor naar over door uit om wegens onder tussen jegens tot via',
  verbs: {
    infinitive: /^(?:op|af|aan|in|uit|terug|over|weg|toe|vrij)te\p{L}+en$/u,
    future: /(?!)/,
    conditional: /(?!)/,
    past: /(?:hief|hieven|zette|plaatste|plaatsten|legde|legden|verbood|verboden|wees|wezen|schrapte|schrapten|haalde|haalden|schorste|schorsten|verlengde|verlengden|trok|trokken|bevroor|bevroren|vernietigde|blokkeerde|weigerde|kondigde|nam|namen|spande|ging|betaalde|stelde|stelden|sloot|sloten|verwierp|verwierpen|bekende)$/,
    perfect: /^(?:heeft|hebben|is|zijn|werd|werden|wordt)$/,
    participle: /^(?:\p{L}*ge\p{L}+(?:t|d|en)|(?:be|ver|ont|her|over|onder)\p{L}+(?:t|d|en))$/u,
    pluperfect: /^(?:had|hadden|was|waren)$/,
    noun: /(?:ing|ingen|heffing|plaatsing|intrekking|schorsing|verwijdering|verbod|einde|uitsluiting|name)$/,
    article: /(?!)/,
    describing: /^(?:\p{L}*ge\p{L}+(?:te|de|ene)|opgelegde|ingestelde|gesanctioneerde|verboden(?= ))$/u,
  },
  locatives: 'in',
  concepts: {
    court:
      'rechter(|s) | rechtbank(|en) | hof | gerecht | gerecht van de eu | eu-gerecht | kortgedingrechter | voorzieningenrechter | ondernemingskamer | federale rechter | amerikaanse rechter | tribunaal | rechtbank den haag | rechtbank amsterdam | districtsrechter',
    appeals:
      'gerechtshof | hof van beroep | hoge raad | raad van state | hooggerechtshof | supreme court | europese hof van justitie | hof van justitie | beroepsrechter | beroepshof | cbb | college van beroep voor het bedrijfsleven',
    agency:
      'ministerie(|s) | minister(|s) | staatssecretaris | pentagon | amerikaanse ministerie van handel | ministerie van handel | ministerie van financien | ministerie van defensie | ministerie van economische zaken | ministerie van oorlog | toezichthouder(|s) | autoriteit(|en) | autoriteit persoonsgegevens | afm | dnb | de nederlandsche bank | acm | europese commissie | commissie | raad van de eu | europese raad | raad van ministers | ofac | fcc | bureau | overheidsdienst | douane | inspectie | ambassade | roskomnadzor',
    gov: 'vs | verenigde staten | washington | amerikaanse regering | regering | kabinet | eu | europese unie | brussel | china | peking | beijing | verenigd koninkrijk | londen | britse regering | nederland | den haag | duitsland | berlijn | rusland | moskou | kremlin | oekraïne | kiev | kyiv | trump | biden | president | zelensky | canada | ottawa | australië | japan | india | frankrijk | belgië | zwitserland | polen | litouwen | letland | estland | taiwan | eu-landen | eu-lidstaten | amerika | poetin',
    congress:
      'congres | senaat | huis van afgevaardigden | parlement | tweede kamer | europarlement | senator(|en) | congresleden | kamerleden | parlementariërs | europarlementariërs',
    prosecutor:
      'openbaar ministerie | om | officier van justitie | aanklager(|s) | justitie | amerikaanse justitie | ministerie van justitie',
    exchange: 'beurs | nyse | nasdaq | new york stock exchange | euronext',
    list: 'lijst(|en) | sanctielijst(|en) | zwarte lijst(|en) | entity list | handelslijst | terreurlijst | register | exportlijst',
    ban: 'verbod | verboden lijst | exportverbod | importverbod | handelsverbod | beperking(|en) | exportbeperking* | handelsbeperking* | embargo | maatregel(|en) | ban | uitsluiting | moratorium | blokkade | exportrestricties | restricties',
    sanctions:
      'sanctie(|s) | handelssancties | strafmaatregel(|en) | sanctiepakket | eu-sancties | vs-sancties | tegoedenbevriezing',
    order: 'bevel(|en) | besluit(|en) | decreet | beschikking* | verordening* | ministerieel bevel | aanwijzing',
    label:
      'aanmerking als | plaatsing | aanduiding | vermelding op | chinees militair bedrijf | chinese militaire bedrijven | militair bedrijf | veiligheidsrisico | gevaar voor de nationale veiligheid | bedreiging voor de nationale veiligheid | ongewenste organisatie | buitenlandse agent | terroristische organisatie | op de sanctielijst staat | op de zwarte lijst staat',
    relief:
      'voorlopige voorziening* | kort geding | voorlopig* maatregel* | voorlopig* verbod | schorsingsverzoek | spoedprocedure | gerechtelijk verbod',
    stay: 'opschortende werking | schorsing van de uitvoering',
    suit: 'rechtszaak | rechtszaken | zaak tegen | beroep tegen | klacht | vordering* | dagvaarding | rechtsgang | eis tegen | bezwaar',
    bid: 'verzoek(|en) | eis | aanvraag | poging*',
    appeal: 'hoger beroep | beroep | cassatie | cassatieberoep',
    appealed:
      'gaat in hoger beroep | ging in hoger beroep | gaat in beroep | ging in beroep | in hoger beroep gegaan | in beroep gegaan | gaat in cassatie | ging in cassatie | tekent beroep aan | tekende beroep aan | tekende hoger beroep aan',
    licence:
      'vergunning(|en) | licentie(|s) | ontheffing* | uitzondering* | exportvergunning* | algemene vergunning | vrijstelling*',
    permit: 'bankvergunning* | uitzendvergunning* | toelating | exploitatievergunning*',
    penalty: 'boete(|s) | geldboete* | straf(|fen) | schikking van | miljoenenboete | recordboete | dwangsom*',
    money: '$ | € | £ | miljoen | miljard | dollar | euro | mln | mld | pond',
    charges: 'aanklacht(|en) | beschuldiging* | strafzaak | strafrechtelijk onderzoek',
    offence:
      'overtreding van sancties | overtreden van sancties | sanctieovertreding* | schending van sancties | omzeilen van sancties | omzeiling van sancties | overtreden van de sanctiewet | overtreding van de sanctiewet | schenden van sancties',
    assets: 'tegoeden | bezittingen | vermogen | bankrekening* | rekeningen | aandelen | belang | activa | bezit',
    deal: 'overname | fusie | verkoop | aankoop | deal',
    bill: 'wetsvoorstel | wet | wetgeving',
    notice: 'mededeling | aankondiging | bekendmaking',
    ruling: 'vonnis | uitspraak | arrest | oordeel | rechterlijke uitspraak',
    deadline: 'deadline | termijn',
    talks: 'onderhandeling* | gesprekken',
    products:
      'producten | apparatuur | technologie | app | apps | software | export | import | levering* | 5g-netwerk* | 5g | netwerk(|en) | telecomnetwerk* | chips | machines | drones | routers | transacties | uitzendingen | camera* | onderdelen | verkoop van | website',
    add: 'geplaatst | plaatst | plaatste(|n) | plaatsen | gezet | zet | zette(|n) | zetten | toegevoegd | toevoegt | toevoegde(|n) | toevoegen | voegt | voegde | opgenomen | opneemt | opnam | komt op | kwam op | komen op | belandt op | belandde op | beland | aangemerkt | aanmerkt | aanmerkte | bestempeld | bestempelt | bestempelde | genoteerd op de lijst | aangewezen',
    blacklist:
      'sancties opgelegd | legt sancties op | legde sancties op | gesanctioneerd | onder sancties geplaatst | op de zwarte lijst gezet | sanctioneert | sanctioneerde',
    readd:
      'opnieuw geplaatst | opnieuw toegevoegd | opnieuw gezet | opnieuw plaatst | weer op de lijst | weer toegevoegd | weer geplaatst | zet opnieuw | plaatst opnieuw | plaatste opnieuw',
    again: 'opnieuw | weer | wederom',
    impose:
      'opgelegd | oplegt | oplegde(|n) | opleggen | ingesteld | instelt | instelde(|n) | instellen | afgekondigd | afkondigt | afkondigde(|n) | uitgevaardigd | uitvaardigt | treft | trof | treffen | getroffen | neemt aan | aangenomen | legt',
    bar: 'uit te sluiten | verbiedt | verbood | verbieden | verboden | uitgesloten | uitsluit | uitsloot | uitsluiten | weert | weerde(|n) | geweerd | weren | geblokkeerd | blokkeert | blokkeerde(|n) | mag geen | mogen geen | mag niet | mogen niet | ontzegt | ontzegd | in de ban gedaan | doet in de ban | bant | sluit uit | buitengesloten',
    command:
      'beveelt | beval | bevolen | verplicht | verplichtte | dwingt | dwong | gedwongen | gelast | gelastte | draagt op | droeg op | opdraagt | opgedragen',
    divest:
      'verkopen | te verkopen | afstoten | af te stoten | sluiten | te sluiten | staken | te staken | verwijderen | afstand te doen',
    remove:
      'verwijderd | verwijdert | verwijderde(|n) | verwijderen | geschrapt | schrapt | schrapte(|n) | schrappen | gehaald | haalt | haalde(|n) | halen | afgevoerd | afvoert | afgehaald | verwijdering | schrapping',
    lift: 'opgeheven | opheft | ophief | ophieven | opheffen | op te heffen | opheffing | ingetrokken | intrekt | introk | introkken | intrekken | in te trekken | intrekking | beëindigd | beëindigt | beëindigde | beëindigen | ongedaan | teruggedraaid | terugdraait | terugdraaide | terugdraaien | afgeschaft | afschaft | einde van de sancties',
    ease: 'versoepeld | versoepelt | versoepelde(|n) | versoepelen | versoepeling | verlicht | gedeeltelijk opgeheven | deels opgeheven | verzacht | verzachtte',
    partly: 'gedeeltelijk | deels',
    block:
      'geblokkeerd | blokkeert | blokkeerde(|n) | blokkeren | geschorst | schorst | schorste(|n) | schorsen | opgeschort | opschort | opschortte | opschorten | op te schorten | tegengehouden | stopgezet | stopzet | stilgelegd | schort | bevriest | schorsing | houdt tegen | zet stop | zette stop',
    suspend:
      'geschorst | schorst | schorste(|n) | schorsen | opgeschort | opschort | opschortte(|n) | opschorten | op te schorten | schort op',
    reject:
      'afgewezen | afwijst | afwees | afwezen | afwijzen | verworpen | verwerpt | verwierp | verwerpen | weigert | weigerde(|n) | geweigerd | weigeren | ongegrond | niet-ontvankelijk | wijst',
    lose: 'verliest | verloor | verloren | nederlaag | vangt bot | ving bot | bot gevangen | in het ongelijk',
    fail: 'weigert | weigeren | weigerde(|n) | slaagt er niet in | slaagde er niet in | tevergeefs | zonder succes',
    win: 'wint | won | gewonnen | winnen | overwinning | in het gelijk | gelijk gegeven | krijgt gelijk | kreeg gelijk',
    mixed: 'deels in het gelijk | gedeeltelijk in het gelijk | deels gelijk | gedeeltelijke overwinning',
    uphold:
      'bekrachtigd | bekrachtigt | bekrachtigde | bevestigd | bevestigt | bevestigde | handhaaft | handhaafde | gehandhaafd | in stand | rechtmatig | houdt in stand | blijft van kracht | terecht',
    strike:
      'vernietigd | vernietigt | vernietigde(|n) | vernietigen | nietig verklaard | nietig verklaart | nietig | onrechtmatig | ongeldig | onwettig | opgeheven | ophief | ophieven | opheft',
    vacate: 'definitief vernietigd | definitief opgeheven',
    grant:
      'verleend | verleent | verleende(|n) | verlenen | te verlenen | toegewezen | toewijst | toewees | toegekend | toekent | toekende | afgegeven | afgeeft | krijgt | kreeg | kregen | gekregen | toegestaan | toestaat | staat toe | keurt goed | goedgekeurd | uitgevaardigd | treft | getroffen | trof',
    sue: 'aangeklaagd | aanklaagt | aanklaagde | aanklagen | stapt naar de rechter | stapte naar de rechter | naar de rechter | daagt | daagde | gedaagd | vecht aan | vocht aan | aanvecht | aanvocht | aangevochten | voor de rechter | spant een zaak aan',
    file: 'ingediend | indient | indiende(|n) | indienen | ingesteld | instelt | instelde | aangespannen | aanspant | aanspande(|n) | aanspannen | aangetekend | aantekent | aantekende | dient | diende | begonnen | begon',
    extend: 'verlengd | verlengt | verlengde(|n) | verlengen | te verlengen | verlenging*',
    delay: 'uitgesteld | uitstelt | uitstelde(|n) | uitstellen | uitstel | verschoven | opgeschoven | verschuift',
    expire: 'verlopen | verloopt | verliep | vervalt | verviel | vervallen | afgelopen | loopt af',
    effect:
      'van kracht | in werking | treedt in werking | trad in werking | gaat in op | ging in op | ingegaan | ingaat | inging',
    pay: 'betaalt | betaalde(|n) | betalen | betaald | te betalen',
    fined:
      'beboet | beboette | boete opgelegd | boete gekregen | krijgt een boete | krijgt boete | kreeg een boete | een boete van | boete voor',
    charge:
      'in staat van beschuldiging | vervolgd | vervolgt | aangeklaagd wegens | strafrechtelijk vervolgd | klaagt aan wegens | vervolging',
    plead:
      'bekent schuld | bekende schuld | schuld bekend | schuldig verklaard aan | schuldbekentenis | pleit schuldig | pleitte schuldig | schuld bekennen',
    settle: 'schikking* | schikt | schikte(|n) | geschikt | schikken | akkoord met justitie | getroffen schikking',
    agree:
      'stemt in | stemde in | instemt | instemde | ingestemd | overeengekomen | akkoord | stemt ermee in | stemde ermee in | spraken af | afgesproken',
    withdraw:
      'ingetrokken | trekt terug | trok terug | teruggetrokken | terugtrekt | terugtrok | ziet af van | zag af van',
    keep: 'blijft op | blijven op | blijft onder | staat nog op | staat nog steeds op',
    revoke:
      'ingetrokken | intrekt | introk | introkken | intrekken | intrekking | ontnomen | ontneemt | ontnam | herroepen | herroept',
    seize:
      'bevroren | bevriest | bevroor | bevriezen | beslag | in beslag | onteigend | onteigent | genationaliseerd | geconfisqueerd | onder toezicht | onder curatele | onder staatstoezicht | bevriezing',
    probe: 'onderzoekt | onderzocht | onderzoek naar | onderzoek tegen | stelt een onderzoek in',
    hear: 'zitting | hoorzitting | behandeling van de zaak | behandelt',
    delist:
      'delisting | van de beurs gehaald | van de beurs haalt | beursnotering schrapt | beursnotering | notering schrapt',
    deny: 'ontkent | ontkende(|n) | ontkend | spreekt tegen | tegenspreekt | weerspreekt | weersprak',
    condemn: 'veroordeelt de | veroordeelde de | bekritiseert | protesteert',
    tighten:
      'aangescherpt | aanscherpt | aanscherpte(|n) | aanscherpen | uitgebreid | uitbreidt | uitbreidde(|n) | uitbreiden | verscherpt | verscherpte',
    sell: 'verkopen | te verkopen | verkoop',
    dismissed: 'geseponeerd | seponeert | vervolging gestaakt | aanklacht ingetrokken | zaak geseponeerd',
    acquit: 'vrijgesproken | vrijspraak | spreekt vrij | vrijspreekt | vrijsprak',
    since: 'sinds | sedert',
    announce:
      'kondigde aan | kondigt aan | aangekondigd | aankondigt | aankondigde(|n) | kondigt | meldt | meldde | meldden | zegt | zei | maakte bekend | maakt bekend | bekendgemaakt | bevestigt | laat weten | liet weten',
    enact: 'ondertekend | ondertekent | ondertekende | nam een wet aan | wet aangenomen',
    may: 'kan | kunnen | kon | zou | zouden | mogelijk | wellicht | dreigt | dreigen | misschien | naar verluidt | vermoedelijk | waarschijnlijk',
    will: 'zal | zullen | moet | moeten | gaat | gaan',
    plan: 'wil | willen | wilde(|n) | plan | plannen | van plan | overweegt | overwegen | overwoog | gepland | voornemens | bereidt | voorstel | stelt voor | voorgesteld | voorstelt | onderzoekt of | bekijkt | beoogt | beraadt | bereid',
    ask: 'eisen | vraagt | vroeg | vroegen | gevraagd | eist | eiste(|n) | geëist | verzoekt | verzocht | wil dat | willen dat | roept op | riep op | oproept | opriep | opgeroepen | dringt aan | aandringt | aandrong | probeert | probeerde | hoopt | verlangt',
    urge: 'roept op | riep op | oproept | oproepen | roepen op | opriep | eist | eisen | dringt aan | aandringt | dringen aan | pleit voor | pleiten voor',
    vow: 'kondigt hoger beroep aan | gaat zich verzetten | zal zich verzetten | beraadt zich op juridische stappen | juridische stappen | dreigt met een rechtszaak',
    not: 'niet | geen | zonder | nooit | noch | nog niet | in plaats van',
    if: 'als | indien | mits | tenzij | zolang',
    wouldhave: 'zou hebben | had moeten | hadden moeten | zou eigenlijk | zouden eigenlijk | zou aanvankelijk',
    decided: 'besloten | besluit te | besloot | beslist | besliste | heeft besloten | besloten om',
    temporary: 'tijdelijk* | voorlopig* | vooralsnog | voorshands',
    past: 'eerder | vorig jaar | destijds | toen | vroeger | een jaar geleden | aanvankelijk | oorspronkelijk | reeds in | al in | in het verleden | voorheen',
    it: 'bedrijf | onderneming | concern | bank | producent | chipmaker | chipfabrikant | fabrikant | maker | omroep | zender | het techbedrijf | techbedrijf | telecombedrijf | hij | zij | ze | hem | beide bedrijven | dochterbedrijf | dochteronderneming | luchtvaartmaatschappij | rederij | platform | groep | leverancier | oliebedrijf | oliemaatschappij | het moederbedrijf',
    context:
      'concurrent* | rivaal | leverancier van | zoals | anders dan | zaken met | samenwerking met | handel met | leveringen aan | verkopen aan | moederbedrijf van | eigenaar van | partner van | klant van | in tegenstelling tot | naast',
    people:
      'topman | topvrouw | bestuurder* | oprichter* | personen | eigenaar | oligarch* | zakenman | miljardair* | bestuursvoorzitter | directeur*',
    pundit: 'analist* | experts | deskundigen | advocaten | juristen',
    break: '; | terwijl | echter | daarentegen | maar',
    back: 'nadat | omdat | doordat | toen | , die | , dat | waarvan | waarin | waarmee | waardoor | waarbij | aangezien | hoewel | sinds dat | wegens de | vanwege',
    by: 'door',
    civil:
      'patent* | octrooi* | mededinging* | privacy | avg | aandeelhouders | schadevergoeding | schadeclaim* | consument* | faillissement* | massaclaim | arbeidsrecht | belasting* | auteursrecht* | merkrecht* | kartel* | incasso | schuld aan',
    sport: 'voetbal* | fifa | uefa | cas | transferverbod | doping | eredivisie | club',
    retro: 'opinie: | commentaar: | tijdlijn | achtergrond:',
    resume: 'vrijgegeven | vrijgeeft | weer toegestaan | gedeblokkeerd | mag weer | mogen weer',
    none: 'raad van bestuur | raad van commissarissen | op de markt | zet in op | op grond van | in plaats daarvan | van belang | op het spel | in handen van | naar de beurs | zet zich | maakt deel uit',
  },
  authorities: {
    dod: 'pentagon | amerikaans* ministerie van defensie | chinees militair bedrijf | chinese militaire bedrijven | ministerie van oorlog',
    bis: 'amerikaans* ministerie van handel | ministerie van handel | bis',
    el: 'entity list',
    ofac: 'amerikaans* ministerie van financien | ofac | amerikaans* sancties | sdn | amerikaanse ministerie van financien',
    fcc: 'fcc',
    cfius: 'cfius',
    doj: 'amerikaans* ministerie van justitie | amerikaanse justitie',
    eu: 'eu | europese unie | brussel | raad van de eu | europese commissie | eu-gerecht | gerecht van de eu | hof van justitie | eu-sancties | europese sancties',
    uk: 'verenigd koninkrijk | londen | brits*',
    '5g': '5g | 5g-netwerk*',
    dutch:
      'nederland | den haag | ondernemingskamer | wet beschikbaarheid goederen | ministerie van economische zaken | minister van economische zaken',
    swiss: 'zwitserland | zwitserse',
    canada: 'canada | canadese | ottawa',
    australia: 'australië | australische',
    japan: 'japan | japanse',
    china: 'chinese ministerie | peking | beijing',
    'cn-ecl': 'exportcontrole*',
    'cn-uel': 'onbetrouwbare entiteiten',
    cn: 'china | chinese',
    india: 'india | indiase',
    ukraine: 'oekraïne | zelensky | oekraïense | kiev',
    un: 'veiligheidsraad',
    us: 'vs | verenigde staten | washington | amerikaanse | trump | biden',
  },
}
