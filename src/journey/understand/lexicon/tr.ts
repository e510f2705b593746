import type { Lexicon } from './lexicon.ts'

/** Stems with any ending: what an ending says of time and negation is read by `verb-final.ts`. */
export const turkish: Lexicon = {
  lang: 'tr',
  freeOrder: true,
  colour: 'behind',
  concepts: {
    court:
      'mahkeme | mahkemesi* | mahkemeye | mahkemede | mahkemenin | mahkemeden | mahkemeler* | hakim* | hâkim* | yargıç* | yargıc* | yargı | jüri* | federal mahkeme* | bölge mahkeme* | genel mahkeme*',
    appeals:
      'temyiz mahkeme* | istinaf mahkeme* | federal temyiz mahkeme* | yüksek mahkeme* | anayasa mahkeme* | adalet divanı* | danıştay* | yargıtay*',
    agency:
      'bakanlığı* | bakanlık* | bakanlıkça | bakan | bakanı* | hazine | hazine bakanlığı* | ticaret bakanlığı* | savunma bakanlığı* | savaş bakanlığı* | dışişleri bakanlığı* | adalet bakanlığı* | pentagon | pentagon* | komisyon* | kurul | kurulu* | kurum | kurumu* | ofisi* | dairesi* | düzenleyici* | otorite* | yetkililer* | makamlar* | beyaz saray* | avrupa komisyonu* | konsey* | federal iletişim komisyonu* | gümrük* | merkez bankası* | rekabet kurumu* | btk | bddk | masak | yabancı varlıklar* | icra müdürlüğü* | sanayi ve güvenlik bürosu* | bürosu*',
    gov: 'abd | amerika* | washington | çin | pekin | avrupa birliği* | ab | brüksel | ingiltere | britanya* | birleşik krallık* | londra | hindistan | kanada | avustralya | japonya | rusya | moskova | ukrayna | kiev | almanya | fransa | italya | hollanda | isviçre | tayvan | türkiye | ankara | hükümet* | yönetim | yönetimi* | trump | biden | cumhurbaşkanı* | başkan | başkanı* | başbakan* | birleşmiş milletler | bm | güvenlik konseyi* | zelenskiy | kremlin | iran | üye ülkeler*',
    congress:
      'kongre* | senato* | temsilciler meclisi* | milletvekil* | senatör* | meclis* | parlamento* | yasa koyucu* | kongre üye*',
    prosecutor: 'savcı* | savcılı* | başsavcı* | adalet bakanlığı* | iddia makamı*',
    exchange: 'borsası* | borsa | new york borsası* | nasdaq',
    affiliates: 'iştirak* | bağlı şirket*',
    list: 'liste* | listesi* | kara liste* | kara listesi* | yaptırım listesi* | yaptırımlar listesi* | varlık listesi* | kuruluşlar listesi* | ihracat kontrol listesi* | güvenilmez kuruluşlar listesi* | güvenilir olmayan kuruluşlar listesi* | güvenilmez varlıklar listesi* | askeri şirketler listesi* | ticari kara liste* | sdn listesi* | izleme listesi*',
    goodlist: 'beyaz liste* | onaylı liste*',
    ban: 'yasak | yasağı* | yasağa | yasağın | yasaklar* | yasaklama kararı* | kısıtlama | kısıtlamalar* | kısıtlaması* | kısıtlamayı | kısıtlamanın | ambargo* | tedbir* | önlem* | ihracat kontrol* | ihracat kısıtlama* | yatırım yasağı* | ithalat yasağı* | kullanım yasağı* | sınırlama* | erişim engeli* | engel | engeli*',
    sanctions:
      'yaptırım | yaptırımlar* | yaptırımı* | yaptırımın* | yaptırıma | yaptırımla* | yaptırım paketi* | ekonomik yaptırım*',
    order:
      'kararname* | karar | kararı | kararını | kararının | kararına | kararlar* | emri* | emir | talimatı | başkanlık kararnamesi* | idari karar*',
    label:
      'tanımlaması* | nitelemesi* | listelenmesi* | çin askeri şirketi* | ulusal güvenlik tehdidi* | güvenlik riski* | tedarik zinciri riski*',
    relief:
      'ihtiyati tedbir | ihtiyati tedbir* | yürütmeyi durdurma | yürütmeyi durdurma* | yürütmenin durdurulması* | ön ihtiyati tedbir* | geçici tedbir* | tedbir kararı* | geçici durdurma* | geçici karar*',
    tro: 'geçici kısıtlama emri* | geçici yasaklama emri* | geçici uzaklaştırma*',
    stay: 'icranın durdurulması* | icrayı durdurma* | kararın yürütmesi*',
    enjoin:
      'geçici olarak durdurdu | yürütmesini durdurdu | yürütmesini geçici olarak durdurdu | uygulanmasını geçici olarak durdurdu | yürütülmesini durdurdu | geçici olarak askıya aldı',
    suit: 'dava | davayı | davası* | davasını | davanın | davada | davaya | davalar* | itiraz | itirazı* | itirazını | dava dilekçesi* | başvurusu* | hukuk mücadelesi*',
    bid: 'talep | talebi* | talebini | başvuru* | başvurusu* | isteği* | istemi* | girişimi*',
    appeal: 'temyiz* | istinaf* | temyiz başvurusu*',
    licence:
      'lisans | lisansı* | lisansını | lisanslar* | genel lisans* | ihracat lisans* | muafiyet* | izin | izni | iznini | izinler* | ihracat izni* | ihracat izin* | istisna* | geçici lisans* | süre tanı* | geçici muafiyet* | ek süre*',
    permit:
      'faaliyet izni* | faaliyet iznini | işletme ruhsatı* | ruhsat* | ruhsatı* | faaliyet lisansı* | faaliyet lisansını | bankacılık lisansı* | yetki belgesi* | işletme lisansı*',
    penalty:
      'para cezası | para cezası* | para cezasına | idari para cezası* | ceza | cezası* | cezaya | cezasını | ceza ödemesi*',
    money: 'dolar | dolarlık | dolar* | avro | avroluk | euro | euroluk | milyon | milyar | lira | liralık | sterlin*',
    charges:
      'suçlama* | suçlamalar* | iddia | iddiası* | iddialar* | ihlal | ihlali* | ihlaller* | suç | suçu* | ihlal suçlama*',
    claim: 'iddialar* | savı*',
    assets:
      'varlık | varlıkları* | varlıklarını | varlıklarına | hesap | hesapları* | hesaplarını | hesaplarına | mal varlığı* | malvarlığı* | banka hesap* | mevduat* | hisse* | fonları*',
    deal: 'satın alma | satın alımı* | satın almasını | birleşme* | devralma* | anlaşmayı | satın alınmasını',
    bill: 'yasa | yasası* | yasayı | yasa tasarısı* | tasarı* | yasa teklifi* | kanun*',
    notice: 'duyuru* | bildiri* | resmi gazete* | bildirim* | belge*',
    ruling: 'hüküm | hükmü* | kararı | kararını | kararına | kararının | karar | ilam*',
    deadline: 'süreyi | sürenin | süreler* | son tarih* | süre | süresi* | süresini | tarihi | son gün* | mühlet*',
    talks: 'görüşme* | müzakere*',
    products:
      'ürün* | ekipman* | cihaz* | uygulama | uygulaması* | uygulamayı | uygulamasına | hizmet* | ihracat | ihracatı* | ihracatını | ithalat* | satış* | çip* | yazılım* | kullanımı* | kullanılmasını | parça* | donanım* | erişim | erişimi* | uçuş* | dron* | indirilmesi*',

    add: 'ekle* | eklendi* | eklen* | aldı | alındı* | aldığını | alındığını | alma* | alınma* | alınan | alınmıştı | almıştı | alacak* | alınacak* | almayı | almak | dahil et* | dahil edil* | koydu* | konuldu* | konul* | girdi | girdiğini | girmişti | kaydet* | kaydedil* | yerleştir* | alınabil* | alabil* | eklenebil* | ekleyebil*',
    blacklist:
      'yaptırım uygula* | yaptırım uygulan* | yaptırım kararı al* | yaptırım getir* | yaptırım getiril* | yaptırıma tabi tut* | yaptırımlar uygula* | yaptırım uygulama kararı al* | yaptırım uygulamaya başla* | yaptırım açıkla* | yaptırım kapsamına al* | yaptırım kapsamına alın* | yaptırım uygulayabil* | yaptırım uygulanabil*',
    impose:
      'uygula* | uygulan* | getir* | getiril* | koydu | koyd* | kondu | kesti | kesil* | kesildi | verdi | verildi | açıkladı | imzala* | çıkar* | verdiğini | koyduğunu',
    bar: 'yasakla* | yasaklan* | engelle* | engellen* | men et* | men edil* | dışla* | kullanımını yasakla* | erişimi engelle* | satışını yasakla* | kapat* | kapatıl*',
    command: 'emret* | talimat ver* | istedi | emri ver* | zorunlu kıl* | mecbur bırak* | karar ver* | hükmet*',
    divest:
      'satmasını | satması* | kapatmasını | kapatması* | durdurmasını | faaliyetlerini durdur* | faaliyetlerini sonlandır* | elden çıkar* | çekilmesini | tasfiye* | kapatılmasını | satılmasını | satışını | satışa',
    remove: 'çıkar* | çıkarıl* | çıkart* | sil* | silindi | kaldır* | listeden çık* | çıkardığını',
    lift: 'kaldır* | kaldırıl* | iptal et* | iptal edil* | sonlandır* | son ver* | geri çek* | geri al* | feshet* | iptali | iptalini | kaldırılması*',
    ease: 'hafiflet* | gevşet* | esnet* | kısmen kaldır* | kısmen hafiflet* | yumuşat*',
    partly: 'kısmen | bazı',
    block:
      'durdur* | durdurul* | askıya al* | askıya alın* | engelle* | blokla* | dondur* | dondurul* | bloke et* | erteleme kararı* | yürütmesini durdur* | uygulanmasını durdur*',
    reject: 'reddet* | reddedil* | geri çevir* | ret kararı ver* | kabul etme* | onaylama*',
    lose: 'kaybet* | davayı kaybet* | yenil*',
    win: 'kazan* | davayı kazan* | haklı bul* | lehine karar* | zafer*',
    uphold:
      'onadı | onadığını | onayla* | onaylan* | yerinde bul* | hukuka uygun bul* | hukuka uygun | yasal bul* | geçerli say* | onanma*',
    strike:
      'iptal et* | iptal edil* | hukuka aykırı bul* | hukuka aykırı | yasa dışı bul* | yasadışı bul* | geçersiz say* | geçersiz kıl* | bozdu | boz* | yasalara aykırı bul* | anayasaya aykırı bul*',
    vacate:
      'nihai kararla iptal et* | nihai olarak iptal et* | kesin olarak iptal et* | nihai kararıyla iptal et* | kesin hükümle iptal et*',
    grant:
      'verdi | verildi | verdiğini | verildiğini | ver* | veril* | tanıdı | tanı* | kabul et* | kabul edil* | onay ver* | izin ver* | yayımla* | düzenle* | çıkardı | hükmetti',
    waive: 'yaptırımlardan muaf tut* | muaf tut*',
    sue: 'dava aç* | dava et* | davacı ol* | dava açıl* | mahkemeye başvur* | yargıya taşı* | mahkemeye taşı* | mahkemeye ver* | mahkemeye git* | dava açtığını | yargıya başvur*',
    file: 'başvur* | sundu | sun* | açtı | açtığını | yaptı | ilet* | götür* | bulundu',
    appealed:
      'temyiz et* | temyize git* | temyize götür* | temyize başvur* | istinafa başvur* | temyiz başvurusunda bulun* | kararı temyize taşı* | temyize taşı* | istinafa taşı* | itiraz et*',
    extend: 'uzat* | uzatıl* | yenile* | yenilen*',
    delay: 'ertele* | ertelen* | ötele* | geciktir*',
    expire: 'sona er* | süresi dol* | yürürlükten kalk*',
    effect: 'yürürlüğe gir* | yürürlüğe koy* | uygulanmaya başla* | geçerlilik kazan*',
    pay: 'öde* | ödemeyi | ödemesi* | ödeyecek* | ödemek',
    fined:
      'para cezası kes* | para cezası ver* | para cezasına çarptır* | para cezası uygula* | cezaya çarptır* | ceza kes* | ceza ver* | para cezası kesil* | para cezası veril*',
    charge:
      'iddianame* | suçladı | suçlandı | hakkında dava açıldı | suçlamasında bulun* | itham et* | iddianame hazırla* | suçlamasıyla dava açt*',
    plead:
      'suçunu kabul et* | suçu kabul et* | suçlu olduğunu kabul et* | suçlamaları kabul et* | suçunu itiraf et* | suçlamasını kabul et* | suçlu bulunduğunu kabul* | suçunu kabul',
    acquit: 'beraat et* | aklandı | beraatine*',
    dismissed:
      'suçlamaları düşür* | suçlamalar düşür* | davayı düşür* | suçlamaları geri çek* | iddianameyi geri çek* | dava düştü | suçlamalar düştü | suçlamaların düşürül* | kamu davasını düşür*',
    deferred: 'kovuşturmanın ertelenmesi* | kovuşturmayı erteleme* | ertelenmiş kovuşturma*',
    settle: 'uzlaş* | uzlaşma* | uzlaşmaya var* | anlaşmaya var* | anlaştı | anlaşma sağla* | uzlaştı',
    agree: 'kabul et* | anlaştı | anlaşmaya var* | mutabık kal* | onayladı | razı ol* | anlaştıklarını',
    withdraw: 'geri çek* | geri al* | vazgeç*',
    keep: 'kalmaya devam et* | kalıyor | listede kal*',
    again: 'yeniden | tekrar | bir kez daha',
    readd: 'yeniden listele* | yaptırımları yeniden uygula* | yeniden yaptırım uygula* | yeniden yürürlüğe koy*',
    revoke: 'iptal et* | iptal edil* | geri al* | elinden al* | feshet*',
    seize: 'el koy* | el konul* | dondur* | dondurul* | müsadere et* | haczet* | bloke et*',
    probe:
      'soruşturma başlat* | soruşturma aç* | inceleme başlat* | soruşturma | soruşturması* | inceleme | incelemesi* | soruşturma açıl*',
    hear: 'duruşma* | duruşması*',
    delist: 'borsa kotundan çıkar* | kottan çıkar* | kotasyondan çıkar* | borsadan çıkar* | işlem görmesini durdur*',
    deny: 'yalanla* | inkar et* | reddetti | iddiaları reddet* | iddialarını reddet* | asılsız*',
    condemn: 'kına* | tepki göster* | sert tepki*',
    tighten: 'sıkılaştır* | genişlet* | ağırlaştır* | güncelle* | artır*',
    suspend: 'askıya al* | askıya alın* | durdur* | durdurul* | dondur* | bir yıl süreyle durdur* | ara ver*',
    mixed: 'kısmen kabul* | kısmi zafer*',
    inpart: 'kısmen',
    supersede: 'yerini aldı',
    sell: 'sat* | satışı* | devret*',
    resume: 'yeniden indirilebil* | erişime açıl* | yeniden satışa*',
    announce: 'açıkladı* | duyurdu* | bildirdi* | belirtti* | ilan et* | açıkla* | duyur* | bildiril*',
    decided: 'karar verdi* | kararlaştır* | kararı aldı*',
    enact: 'yasayı imzala* | yasa tasarısını imzala* | yasalaştı | yasalaş*',
    may: 'olabilir | olası* | ihtimali* | bekleniyor | muhtemel* | riski* | ihtimal* | beklentisi* | (ekleyebil|alabil|alınabil|eklenebil|uygulayabil|uygulanabil|kaldırabil|kaldırılabil|çıkarabil|çıkarılabil|yasaklayabil|yasaklanabil|getirebil|durdurabil|iptal edebil)* | yaptırım uygulayabil* | yaptırım uygulanabil*',
    will: 'hazırlanıyor | üzere | hazırlığında | planı*',
    plan: 'planl* | planlıyor | değerlendir* | düşünüyor | düşün* | hazırlanıyor | hazırlık* | niyet* | amaçlıyor | tasarlıyor | gündeminde* | gündemde | görüşüyor | ele alıyor | tehdit et* | tehdidinde* | öner* | teklif et* | masaya* | üzerinde çalış* | hedefl* | planı* | öngör*',
    ask: 'iste* | istedi | talep et* | talebiyle | istemiyle | çağrı* | çağrısında* | için | amacıyla | talebi* | ısrar et* | ricasında | istiyor',
    urge: 'çağrısında bulun* | çağrı yap* | isteyen',
    vow: 'temyize gideceğ* | temyize gidecek* | hukuki yollara başvur* | yasal yollara başvur* | yasal adım* | mücadele edeceğ* | itiraz edeceğ* | temyiz edeceğ* | temyize başvuracağ* | dava açacağ*',
    not: 'değil* | olmadığını | olmadı | yok | etmedi* | edilmedi* | almadı* | alınmadı* | vermedi* | etmeyecek* | almayacak*',
    fail: 'başaramadı | başarısız ol*',
    if: 'eğer | takdirde | halinde | durumunda | şartıyla',
    wouldhave:
      'bekleniyordu | planlanıyordu | öngörülüyordu | gerekiyordu | olacaktı | girecekti | alınacaktı | eklenecekti | uygulanacaktı | kaldırılacaktı',
    temporary: 'geçici | geçici olarak | ihtiyati',
    past: 'daha önce | geçen yıl | önceki yıl | geçtiğimiz yıl | geçmişte | önceden | yıllar önce | o dönem | (eklen|alın|uygulan|getiril|konul|yasaklan|kaldırıl|dondurul)mıştı* | (eklen|getiril|ver|veril|reddedil)mişti* | almıştı* | eklemişti* | uygulamıştı* | açmıştı* | koymuştu* | yasaklamıştı* | girmişti* | yılında',
    it: 'şirket | şirketi | şirketin | şirkete | firma | firmayı | firmanın | grup | kuruluş | bankanın | banka | holding* | söz konusu şirket',
    context: 'rakibi* | tedarikçi* | müşteri* | gibi | aksine | ortağı* | benzer*',
    people: 'yönetici* | kurucu* | ceo | ceosu | çalışan* | üst yönetici* | genel müdür* | iş insanı* | kişi*',
    pundit: 'analist* | uzman*',
    break: '; | ancak | ama | fakat | ise | öte yandan',
    backed:
      'sonra | ardından | sonrasında | nedeniyle | gerekçesiyle | üzerine | dolayısıyla | beri | suçlamasıyla | iddiasıyla | sebebiyle | takiben',
    by: 'tarafından',
    noun: 'kararının | kararına | kararını | kararından | gerekçesi | konusunda',
    civil: 'patent* | telif* | rekabet soruşturma* | marka hakkı* | antitröst* | tekelcilik*',
    sport: 'futbol* | kulüb* | kulüp* | lig | ligi* | uefa',
    none: 'yönetim kurulu* | basın toplantısı* | listelenen fiyat* | banka kartı* | alınan bilgi* | bilgi al* | örnek al* | yer alan | yer aldı | ele alındı | yer alıyor | satın aldı | satın aldığını | dikkate al* | uygulamaya koy* | genel müdür yardımcı* | kararlı | kararlılı* | girişim* sermaye* | iptal davası | ilgili karar | ortaya koydu* | karşı karşıya | yasal düzenleme* | ürün gamı* | sunucu* | sunum*',
  },
  authorities: {
    'dod-supply': 'tedarik zinciri riski*',
    dod: 'pentagon | pentagon* | abd savunma bakanlığı* | savunma bakanlığı* | savaş bakanlığı* | çin askeri şirket* | askeri şirketler listesi*',
    'dod-1260h': '1260h',
    bis: 'abd ticaret bakanlığı* | ticaret bakanlığı* | sanayi ve güvenlik bürosu* | bis',
    el: 'varlık listesi* | kuruluşlar listesi* | ticari kara liste* | ticaret kara liste*',
    ofac: 'hazine bakanlığı* | abd hazine* | ofac | yabancı varlıklar* | hazine | sdn',
    fcc: 'federal iletişim komisyonu* | fcc',
    cfius: 'yabancı yatırım komitesi* | cfius',
    ndaa: 'savunma yetki* yasa*',
    doj: 'abd adalet bakanlığı* | adalet bakanlığı*',
    nyse: 'new york borsası*',
    pafaca: 'tiktok yasağı* | tiktok yasası*',
    eu: 'avrupa birliği* | ab | avrupa komisyonu* | brüksel',
    uk: 'ingiltere | birleşik krallık* | britanya* | londra',
    canada: 'kanada',
    australia: 'avustralya',
    swiss: 'isviçre',
    un: 'birleşmiş milletler | güvenlik konseyi* | bm',
    ukraine: 'ukrayna | kiev | zelenskiy',
    india: 'hindistan',
    'india-fema': 'icra müdürlüğü*',
    japan: 'japonya',
    taiwan: 'tayvan',
    dutch: 'hollanda',
    china: 'çin ticaret bakanlığı* | pekin | çin',
    'cn-uel': 'güvenilmez kuruluşlar* | güvenilir olmayan kuruluşlar* | güvenilmez varlıklar*',
    'cn-ecl': 'çin ihracat kontrol* | ihracat kontrol listesi*',
    us: 'abd | amerika* | washington',
  },
}
