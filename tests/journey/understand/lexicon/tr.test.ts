import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Turkish: listings, bans and seizures', () => {
  tells('tr', [
    ["ABD Ticaret Bakanlığı, Acme'yi perşembe günü kara listeye ekledi.", 'designated@2024-05-16'],
    ["ABD Hazine Bakanlığı, Acme'ye yaptırım uyguladı.", 'designated>us-ofac-sdn'],
    ["Pentagon, Acme'yi Çin askeri şirketler listesine eklediğini açıkladı.", 'designated>us-dod-1260h'],
    ["Acme, 10 Mayıs'ta ABD'nin yaptırım listesine alındı.", 'designated@2024-05-10'],
    ["ABD, Acme'yi kara listeye almayı planlıyor.", 'threatened'],
    ["ABD yönetimi Acme'ye yaptırım uygulamayı değerlendiriyor.", 'threatened'],
    ["ABD, Acme'yi yaptırım listesine ekleyebilir.", 'threatened'],
    ["Avrupa Birliği, Acme'yi yaptırım listesine ekleyecek.", 'threatened'],
    ['Hükümet, Acme ürünlerinin kullanımını yasakladı.', 'ban_announced'],
    ["Kanada, Acme'nin ülkedeki faaliyetlerini durdurmasını emretti.", 'ban_announced'],
    ["Federal İletişim Komisyonu, Acme'nin faaliyet lisansını iptal etti.", 'licence_revoked'],
    ["Hindistan makamları Acme'nin banka hesaplarını dondurdu.", 'asset_seizure'],
    ["Acme'ye yönelik yasak pazartesi günü yürürlüğe girdi.", 'effective@2024-05-13'],
    ["Avrupa Birliği, Acme'ye yönelik yaptırımları 6 ay uzattı.", 'reaffirmed'],
    ["ABD Ticaret Bakanlığı, Acme'yi yeniden kara listeye ekledi.", 'relisted'],
    ["ABD, Acme'ye yaptırım uygulamadı."],
    ["Acme'nin kara listeye alınması bekleniyordu."],
  ])
})

describe('Turkish: courts', () => {
  tells('tr', [
    ['Acme, kara listeye alınması nedeniyle ABD Savunma Bakanlığına dava açtı.', 'lawsuit_filed'],
    ['Acme, yaptırım kararının iptali için mahkemeye başvurdu.', 'lawsuit_filed'],
    ["ABD'de bir federal mahkeme, Acme'ye yönelik yasağı geçici olarak durdurdu.", 'injunction_granted'],
    ["Federal yargıç, Acme'nin talebi üzerine yasağa karşı ihtiyati tedbir kararı verdi.", 'injunction_granted'],
    ["Mahkeme, Acme'nin yasağa karşı ihtiyati tedbir talebini reddetti.", 'injunction_denied'],
    ["Temyiz mahkemesi, Acme'ye yönelik yasağı durduran ihtiyati tedbir kararını kaldırdı.", 'injunction_stayed'],
    ['Acme, yasağa karşı mahkemeden ihtiyati tedbir talep etti.', 'tro_requested'],
    ["Federal mahkeme, Acme'nin yaptırımlara karşı açtığı davayı reddetti.", 'ruling_for_government'],
    ["Temyiz mahkemesi, Acme'nin yaptırımlara ilişkin itirazını reddetti.", 'appeal_ruling_for_government'],
    ["Federal yargıç, Acme'nin kara liste kararını hukuka uygun buldu.", 'ruling_for_government'],
    ["Avrupa Birliği Genel Mahkemesi, Acme'ye yönelik yaptırımları hukuka aykırı buldu.", 'ruling_for_company'],
    ['Acme, yaptırımları onaylayan kararı temyize götürdü.', 'appeal_filed'],
    [
      "Federal yargıç, Acme'ye yönelik yasağı hukuka uygun buldu. Acme kararı temyiz edeceğini açıkladı.",
      'ruling_for_government',
      'company_statement',
    ],
  ])
})

describe('Turkish: ends, pauses and licences', () => {
  tells('tr', [
    ["ABD Hazine Bakanlığı, salı günü Acme'yi yaptırım listesinden çıkardı.", 'delisted@2024-05-14'],
    ["ABD, Acme'ye uyguladığı yaptırımları kaldırdı.", 'ban_lifted'],
    ["ABD Hazine Bakanlığı, Acme'ye yönelik yaptırımların kaldırıldığını açıkladı.", 'ban_lifted'],
    ["ABD, Acme'ye yönelik yaptırımları kaldırmayı planlıyor.", 'delisting_proposed'],
    ["ABD, Acme'ye yönelik yaptırımları gelecek ay kaldıracak.", 'delisting_proposed'],
    ["Pentagon, Acme'yi listeden çıkarmayı kabul etti.", 'settlement_agreed'],
    ["ABD, Acme'ye yönelik yaptırımları hafifletti.", 'partially_lifted'],
    ["Çin Ticaret Bakanlığı, Acme'ye yönelik kısıtlamaları bir yıl süreyle askıya aldı.", 'suspended_by_authority'],
    ["ABD, Acme'ye yönelik yaptırımları erteledi.", 'delayed'],
    ['ABD Hazine Bakanlığı, Acme için genel lisans verdi.', 'general_license_issued'],
    ["ABD Hazine Bakanlığı, Acme'ye ilişkin genel lisansı 30 Haziran'a kadar uzattı.", 'general_license_extended'],
    ["Rusya, Acme'ye yönelik yaptırımların kaldırılmasını memnuniyetle karşıladı."],
    ["ABD, Acme'ye yönelik yaptırımları kaldırmadı."],
  ])
})

describe('Turkish: enforcement, recaps and denials', () => {
  tells('tr', [
    ['Acme, ihracat kısıtlamalarını ihlal ettiği davada suçunu kabul etti.', 'guilty_plea'],
    ['Acme, yaptırım ihlali suçlamaları için 20 milyon dolar ödemeyi kabul etti.', 'penalty_settlement'],
    [
      "ABD Ticaret Bakanlığı, ihracat kısıtlamalarını ihlal eden Acme'ye 5 milyon dolar para cezası verdi.",
      'penalty_settlement',
    ],
    ['ABD Adalet Bakanlığı, Acme hakkındaki suçlamaları düşürdü.', 'acquitted_or_dismissed'],
    ['Avrupa Komisyonu, Acme hakkında soruşturma başlattı.', 'investigation_opened'],
    [
      "ABD, Acme'ye yaptırım uyguladı. Acme, Çin hükümetiyle bağlantısı olduğu iddialarını yalanladı.",
      'designated',
      'denial',
    ],
    [
      "Federal mahkeme perşembe günü Acme'ye yönelik yasağı geçici olarak durdurdu. Pentagon, Acme'yi Ocak 2023'te kara listeye eklemişti.",
      'injunction_granted@2024-05-16',
      '~designated@2023-01',
    ],
    [
      "ABD perşembe günü Acme'ye yönelik yaptırımları kaldırdı. Acme 2021 yılında yaptırım listesine alınmıştı.",
      'ban_lifted@2024-05-16',
      '~designated@2021',
    ],
  ])
})
