/**
 * Legal forms of companies as they are written behind a name, one entry a spelling, without points (they are compared without).
 * By country of the law; a spelling shared by several stands under the first. Facts of company law, compiled for this program.
 */
export const BEHIND: readonly string[] = [
  // English-speaking countries, with the forms Chinese and Indian companies use in English
  ...rows(`
    company | co | corporation | corp | incorporated | inc | limited | ltd | lmtd | plc | public limited company |
    llc | l l c | llp | lllp | lp | l p | limited liability company | limited liability partnership |
    limited partnership | pllc | pbc | public benefit corporation | pc | p c | na | n a | national association | pty |
    proprietary | proprietary limited | pvt | private | private limited | pte | company limited | co ltd |
    public company | pcl | dac | designated activity company | clg | unlimited | holding | holdings | group | cic |
    scio | joint stock company | public joint stock company | open joint stock company | closed joint stock company |
    international public joint stock company | non public joint stock company | jsc | pjsc | ojsc | cjsc | qpsc |
    psc | kscp | kscc | bsc | saog | saoc | fz llc | fzc | fze | fzco | dmcc | wll | spc`),
  // German
  ...rows(`
    gmbh | ggmbh | mbh | gesmbh | gesellschaft mit beschränkter haftung | ag | aktiengesellschaft | kg | kgaa |
    kommanditgesellschaft | ohg | gbr | ug | ug haftungsbeschränkt | eg | ev | e v | e k | se | se & co kgaa |
    gmbh & co kg | vvag | aör | kdör`),
  // French
  ...rows(`
    sa | s a | société anonyme | sas | sasu | sarl | s a r l | société à responsabilité limitée |
    société par actions simplifiée | eurl | snc | sca | scs | scop | sci | gie | epic | sprl | srl | s r l | scrl |
    ltée | limitée | inc ltée`),
  // Spanish, Portuguese
  ...rows(`
    sa de cv | s a de c v | sab de cv | s a b de c v | sapi de cv | s de rl | s de rl de cv | s de r l de c v | sau |
    s a u | sl | s l | slu | s l u | sociedad anónima | sociedad limitada | s p a | ltda | limitada | cia | cía | ca |
    c a | sac | s a c | saic | s a s | sociedade anônima | sociedade anónima | s/a | lda | epp | eireli | sgps |
    e i r l`),
  // Italian
  ...rows(`
    società per azioni | società a responsabilità limitata | srls | sapa | s a p a | sas di | scarl | s c a r l |
    scpa | soc coop`),
  // Dutch, Belgian
  ...rows(`
    bv | b v | nv | n v | besloten vennootschap | naamloze vennootschap | vof | v o f | cv | bvba | cvba | stichting`),
  // Nordic, Baltic
  ...rows(`
    ab | aktiebolag | publ | ab publ | hb | a/s | aktieselskab | aps | i/s | k/s | p/s | as | asa | aksjeselskap |
    allmennaksjeselskap | ans | oy | oyj | osakeyhtiö | julkinen osakeyhtiö | ky | oy ab | hf | ehf | ohf | ou | oü |
    osaühing | aktsiaselts | sia | uab | akcine bendrove`),
  // Central and South-Eastern Europe
  ...rows(`
    sp z o o | spółka z ograniczoną odpowiedzialnością | s a w upadłości | spółka akcyjna | sp k | sp j | psa | sro |
    s r o | spol s r o | společnost s ručením omezeným | akciová společnost | vos | v o s | ks | k s | kft |
    korlátolt felelősségű társaság | zrt | nyrt | rt | bt | doo | d o o | društvo s ograničenom odgovornošću |
    družba z omejeno odgovornostjo | dd | d d | dioničko društvo | delniška družba | ad | a d | akcionarsko društvo |
    jp | jdoo | j d o o | ead | e a d | ood | o o d | eood | e o o d | sh a | sh p k | sh.p.k | dooel | а д | ад |
    a d novi sad | a d beograd | д о о | доо | дооел | ад скопје | оод | еоод | еад | ae | a e | epe | e p e | ike |
    αε | α ε | ανώνυμη εταιρεία | επε | ε π ε | ικε | ι κ ε | οε`),
  // Turkish, Azerbaijani, Central Asian
  ...rows(`
    aş | a ş | anonim şirketi | anonim ortaklığı | ltd şti | limited şirketi | şti | tic | san ve tic |
    san ve tic a ş | sanayi ve ticaret | kollektif şirketi | mmc | qsc | asc | mchj | aj | xk | тоо | жшс | ао`),
  // Russian, Ukrainian, Belarusian, and their Latin spellings
  ...rows(`
    пао | оао | зао | ао | нао | ооо | мкпао | мкао | мкооо | ано | гуп | муп | фгуп | нко | нко ао | акб | аб | одо |
    чуп | рупп | руп | ип | пат | прат | ват | тов | тдв | ат | дп | аат | таа | зат | pao | oao | zao | ao | ooo |
    mkpao | mkao | mkooo | tov | pat | prat | fgup | ano | gk | гк | публичное акционерное общество |
    открытое акционерное общество | закрытое акционерное общество | акционерное общество |
    общество с ограниченной ответственностью | международная компания публичное акционерное общество |
    государственная корпорация | госкорпорация | группа | концерн | публічне акціонерне товариство |
    приватне акціонерне товариство | акціонерне товариство | товариство з обмеженою відповідальністю |
    адкрытае акцыянернае таварыства | таварыства з абмежаванай адказнасцю`),
  // Chinese, simplified (traditional forms fold into these)
  ...rows(`
    股份有限公司 | 有限责任公司 | 股份公司 | 有限公司 | 集团股份有限公司 | 集团有限公司 | 集团有限责任公司 | 控股有限公司 | 控股股份有限公司 | 控股集团有限公司 | 控股集团 | 控股 | 集团公司 |
    集团 | 公司 | 总公司 | 分公司 | 合伙企业 | 有限合伙 | 普通合伙 | 无限公司 | 两合公司 | 无限责任公司 | 个人独资企业 | 厂`),
  // Japanese, Korean
  ...rows(`
    株式会社 | 有限会社 | 合同会社 | 合资会社 | 合名会社 | 持株会社 | ホールディングス | グループ | (株) | ㈱ | k k | kk | kabushiki kaisha |
    kabushiki gaisha | yk | y k | gk | godo kaisha | yugen kaisha | 一般社団法人 | 公益财団法人 | 주식회사 | 유한회사 | 유한책임회사 | 합자회사 |
    합명회사 | (주) | ㈜ | (유) | 홀딩스 | 그룹 | chusik hoesa | jusik hoesa`),
  // Arabic, Persian, Hebrew, Urdu
  ...rows(`
    ش م م | ش م ع | ش م ب | ش م ل | ش م ق | ذ م م | ذ.م.م | م م ح | شركة مساهمة | شركة مساهمة عامة | المحدودة |
    محدودة | القابضة | שركة ذات مسؤولية محدودة | سهامی عام | سهامی خاص | (سهامی عام) | (سهامی خاص) |
    با مسئولیت محدود | בע"מ | בעמ | בע מ | لمیٹڈ | لمیتد`),
  // South and South-East Asia, Africa
  ...rows(`
    प्राइवेट लिमिटेड | लिमिटेड | प्रा लि | লিমিটেড | லிமிடெட் | opc | opc private limited | sdn | bhd | sdn bhd |
    berhad | sendirian berhad | tbk | persero | persero tbk | pt | cv | joint stock commercial bank | jsc bank |
    tnhh | cp | ctcp | công ty cổ phần | công ty tnhh | จำกัด | จำกัด (มหาชน) | มหาชน | บจก | บมจ | suarl | sarlu |
    scsp | rf | soc | soc ltd | npc | cc | edms | bpk | edms bpk | s a r l au`),
  // Written out
  ...rows(`
    public limited co | public ltd co | public limited | public limited corporation | pub ltd co | pub co ltd |
    p l co | joint stock co | joint stock corporation | joint stock | j s co | public jsc | public stock company | open jsc | closed jsc |
    private limited company | private company limited by shares | company limited by shares | general partnership |
    sole proprietorship | community interest company | cooperative | co operative | free zone company | free zone establishment |
    free zone llc | free zone co | fz co | fz est | fz l l c | l l c fz | fzllc | limited by guarantee | ltd co | co inc | co limited |
    company ltd | company inc | corp ltd | inc ltd | p l c | unlimited company | ulc | u l c | lc | l c |
    gesellschaft m b h | gesellschaft mbh | ges m b h | ges mbh | gemeinnützige gmbh | unternehmergesellschaft |
    unternehmergesellschaft haftungsbeschränkt | unternehmergesellschaft (haftungsbeschränkt) | ug (haftungsbeschränkt) |
    kommanditgesellschaft auf aktien | offene handelsgesellschaft | eingetragene genossenschaft | eingetragener kaufmann |
    eingetragener verein | partnerschaftsgesellschaft | partnerschaft mbb | societas europaea | europäische gesellschaft |
    gemeinnützige ag | versicherungsverein auf gegenseitigkeit | anstalt des öffentlichen rechts |
    körperschaft des öffentlichen rechts | gmbh & co kgaa | gmbh und co kg | ag & co kg | se & co kg | ag & co kgaa | ug & co kg |
    stiftung & co kg | stiftung |
    société en commandite par actions | société en commandite simple | société en nom collectif | société civile |
    société coopérative | société anonyme à conseil d'administration | société par actions simplifiée unipersonnelle |
    société d'économie mixte | société européenne | entreprise individuelle | s a s u | s n c | s c a | s c i | s c s | sarl au | s a r l u |
    sociedad anónima de capital variable | s a c v | sociedad anónima bursátil de capital variable |
    sociedad anónima promotora de inversión de capital variable | sociedad de responsabilidad limitada |
    sociedad de responsabilidad limitada de capital variable | sociedad por acciones simplificada | sociedad por acciones |
    sociedad anónima cerrada | sociedad anónima abierta | s a a | saa | sociedad anónima unipersonal | sociedad en comandita |
    sociedad en comandita simple | sociedad en comandita por acciones | sociedad colectiva | sociedad cooperativa | s coop | scoop |
    s en c | s en c s | s c s | s c | y cia s en c | y cia ltda | y cia | & cia ltda | & cia s en c | cia s en c | cia ltda | compañía anónima |
    compañía limitada | compañía por acciones | c por a | empresa unipersonal | e u | empresa individual de responsabilidad limitada |
    eirl | empresa pública | sociedad del estado | s de r l | de r l | s r l de c v |
    sociedade por quotas | sociedade limitada | sociedade unipessoal | unipessoal lda | sociedade gestora de participações sociais |
    empresa individual de responsabilidade limitada | empresa pública | ep | e p |
    società in accomandita per azioni | società in accomandita semplice | società in nome collettivo |
    società a responsabilità limitata semplificata | società cooperativa | società consortile a responsabilità limitata | s n c | s a s |
    commanditaire vennootschap | vennootschap onder firma | coöperatie | coöperatieve vennootschap | maatschap |
    besloten vennootschap met beperkte aansprakelijkheid | publikt aktiebolag | ekonomisk förening | kommanditbolag | handelsbolag |
    anpartsselskab | kommanditselskab | interessentskab | aktieselskabet | allmenn aksjeselskap | ansvarlig selskap | kommandiittiyhtiö |
    julkinen oy | einkahlutafélag | osakeyhtiö julkinen | akciju sabiedrība | sabiedrība ar ierobežotu atbildību |
    uždaroji akcinė bendrovė | akcinė bendrovė | spółka z o o | sp zoo | sp z o o sp k | spółka komandytowa | spółka jawna | spółka cywilna |
    prosta spółka akcyjna | spółdzielnia | komanditní společnost | veřejná obchodní společnost | akciová spoločnosť | spoločnosť s ručením obmedzeným |
    részvénytársaság | zártkörűen működő részvénytársaság | nyilvánosan működő részvénytársaság | betéti társaság | közkereseti társaság |
    societate pe acțiuni | societate cu răspundere limitată | s p r de r l | s p r de r i | s en c s | p j s | societate în nume colectiv |
    društvo sa ograničenom odgovornošću | akcionersko društvo | komanditno društvo | delniška družba | javno preduzeće | preduzetnik |
    друштво са ограниченом одговорношћу | акционарско друштво | друштво со ограничена одговорност | јавно предузеће |
    акционерно дружество | еднолично акционерно дружество | дружество с ограничена отговорност |
    еднолично дружество с ограничена отговорност | командитно дружество | shoqëri aksionere | shoqëri anonime |
    shoqëri me përgjegjësi të kufizuar | εταιρεία περιορισμένης ευθύνης | ομόρρυθμη εταιρεία | ετερόρρυθμη εταιρεία |
    ιδιωτική κεφαλαιουχική εταιρεία | anonim şirket | limited şirket | anonim ortaklık | kooperatifi | açıq səhmdar cəmiyyəti |
    qapalı səhmdar cəmiyyəti | məhdud məsuliyyətli cəmiyyət | aksiyadorlik jamiyati | mas'uliyati cheklangan jamiyat |
    акциядорлик жамияти | акционерлік қоғам | жауапкершілігі шектеулі серіктестік | товарищество с ограниченной ответственностью |
    непубличное акционерное общество | индивидуальный предприниматель | государственное унитарное предприятие |
    муниципальное унитарное предприятие | федеральное государственное унитарное предприятие | производственный кооператив |
    совместное предприятие | сп | сооо | иооо | зат | приватне підприємство | державне підприємство | фоп | закрите акціонерне товариство |
    відкрите акціонерне товариство | закрытае акцыянернае таварыства | прыватнае унітарнае прадпрыемства | пуп | чтуп |
    sal | s a l | sal offshore | s a l offshore | sarl offshore | offshore sal | holding sal | sal holding | offshore |
    სააქციო საზოგადოება | შეზღუდული პასუხისმგებლობის საზოგადოება | ԲԲԸ | ՓԲԸ | ՍՊԸ | 有限責任事業組合 | 유한책임회사`),
  // Rarer and older spellings of several countries
  ...rows(`
    & co | & co kg | & co kgaa | & co ohg | und co kg | & cie | & sons | e kfm | e kfr | kfm | kfr | partg |
    partgmbb | partg mbb | mbb | egen | gug | gag | sce | ewiv | kör | aktienges | gesbr | shpk | shk | fz | scei |
    sgr | sicav | kd | abp | aktie bolag | amba | andelslag | avoin yhtiö | osuuskunta | säätiö | hlutafélag | asbl |
    aisbl | vzw | ivzw | co op | compañía | comm v | comm va | incorp | incorporado | incorporée | lc | cyfyngedig |
    cyf | unltd | no liability | jtd | kda | sarf | secs | slne | ops | adsitz | szövetkezet | egyesület |
    alapítvány | täisühing | usaldusühing | şirketi | şube | şti | hợp tác xã | лтд | лимитед | лімітед | тзов |
    гмбх | нп | од | сд | кд | кда | дззд | екд | еоии | адсиц | сиа | уп | гп | тда | јп | кооператив | შპს | სს |
    ооп | 有限 | 两合公司 | 有限责任事业组合 | 任意组合 | 匿名组合 | yuhanhoesa | jusikhoesa | አክሲዩን ማህበር | ኮርፖሬሽን`),
]

/** Legal forms written before a name. */
export const BEFORE: readonly string[] = [
  ...rows(`
    пао | оао | зао | ао | нао | ооо | мкпао | мкао | мкооо | ано | гк | акб | нко | фгуп | гуп | муп | ип | чуп |
    руп | пат | прат | ват | тов | ат | дп | аат | таа | зат | ад | доо | тоо | жшс | pao | oao | zao | ao | ooo |
    mkpao | mkao | pjsc | ojsc | cjsc | jsc | llc | tov | pat | ano | публичное акционерное общество |
    открытое акционерное общество | закрытое акционерное общество | акционерное общество |
    общество с ограниченной ответственностью | международная компания публичное акционерное общество |
    государственная корпорация | госкорпорация | группа компаний | группа | компания | концерн |
    публічне акціонерне товариство | приватне акціонерне товариство | товариство з обмеженою відповідальністю |
    адкрытае акцыянернае таварыства | public joint stock company | open joint stock company |
    closed joint stock company | joint stock company | limited liability company | state corporation | pt | cv | ud |
    perum | persero | công ty cổ phần | công ty tnhh | ctcp | tập đoàn | บริษัท | บมจ | บจก | 株式会社 | 有限会社 | 合同会社 |
    一般社団法人 | (株) | ㈱ | 주식회사 | 유한회사 | (주) | ㈜ | (유) | شركة | مجموعة | شرکت | گروه | חברת | groupe | grupo | gruppo |
    aktsionernoe obshchestvo | otkrytoe aktsionernoe obshchestvo | zakrytoe aktsionernoe obshchestvo |
    publichnoe aktsionernoe obshchestvo | obshchestvo s ogranichennoi otvetstvennostyu |
    obshchestvo s ogranichennoy otvetstvennostyu | непубличное акционерное общество | товарищество с ограниченной ответственностью |
    индивидуальный предприниматель | акционерно дружество | відкрите акціонерне товариство | закрите акціонерне товариство |
    stichting | société | sociedad | uab | sia | ab | as | sc | s c | sa | s a | ets | établissements | firma`),
]

/** Words that say too little to stand for a company alone: a name is never stripped down to one of them. */
export const GENERIC: readonly string[] = [
  ...rows(`
    the | bank | oil | gas | china | russia | iran | india | japan | korea | america | american | national |
    international | global | general | first | new | united | state | city | capital | energy | power | steel |
    shipping | air | airlines | technology | technologies | tech | systems | solutions | services | industries |
    industry | media | digital | data | network | networks | electronics | semiconductor | mobile | telecom | motor |
    motors | insurance | investment | investments | partners | trading | trade | foods | health | pharma | group |
    holding | holdings | company | gap | target | line | block | square | box | shell | visa | meta | apple | oracle |
    x | world | one | best | next | match | snap | orange | sky | sun | star | delta | alpha | omega | банк | нефть |
    moscow | petersburg | kyiv | minsk | beijing | shanghai | shenzhen | guangzhou | hangzhou | wuhan | nanjing | hong |
    taipei | tokyo | osaka | seoul | delhi | mumbai | dubai | tehran | istanbul | ankara | cairo | london | paris | berlin |
    frankfurt | vienna | zurich | geneva | milan | rome | madrid | lisbon | amsterdam | brussels | stockholm | warsaw |
    prague | budapest | belgrade | sofia | bucharest | caracas | toronto | sydney | singapore | boston | chicago | dallas |
    houston | texas | california | washington | москва | газ | россия | связь | энергия | 银行 | 中国 | 科技 | 石油 | 日本 | 한국`),
]

function rows(text: string): string[] {
  return text.split('|').map((form) => form.trim())
}
