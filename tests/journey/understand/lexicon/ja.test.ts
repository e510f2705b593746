import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Japanese: listings, bans and seizures', () => {
  tells('ja', [
    ['米商務省は16日、Acmeをエンティティーリストに追加した。', 'designated>us-bis-el@2024-05-16'],
    ['米国防総省はAcmeを中国軍事企業リストに加えたと発表した。', 'designated>us-dod-1260h'],
    ['米財務省はAcmeに制裁を科した。', 'designated>us-ofac-sdn'],
    ['Acmeは先週、米国の制裁対象に指定された。', 'designated'],
    [
      '中国商務省は15日、Acmeを「信頼できないエンティティーリスト」に掲載することを決めた。',
      'designated>cn-uel@2024-05-15',
    ],
    ['米政府はAcmeをエンティティーリストに追加する方針だ。', 'threatened'],
    ['米政府がAcmeへの制裁を検討していると関係者が明らかにした。', 'threatened'],
    ['米国がAcmeをブラックリストに追加する可能性がある。', 'threatened'],
    ['政府はAcme製品の使用を禁止した。', 'ban_announced'],
    ['カナダ政府はAcmeに国内事業の閉鎖を命じた。', 'ban_announced'],
    ['連邦通信委員会はAcmeの認可を取り消した。', 'licence_revoked'],
    ['インドの執行局はAcmeの銀行口座を凍結した。', 'asset_seizure'],
    ['ニューヨーク証券取引所はAcmeの上場廃止を決めたと発表した。', 'exchange_delisting_announced'],
    ['Acmeに対する規制は13日に発効した。', 'effective@2024-05-13'],
    ['EUはAcmeへの制裁を6カ月延長した。', 'reaffirmed'],
    ['米商務省は再びAcmeをエンティティーリストに追加した。', 'relisted'],
    ['米大統領は3日、Acmeによる買収計画に中止命令を出しました。', 'ban_announced@2024-05-03'],
    ['米政府は13日、Acmeを事実上の禁輸対象に指定しました。', 'designated@2024-05-13'],
    ['米政府はAcmeに制裁を科さなかった。'],
  ])
})

describe('Japanese: courts', () => {
  tells('ja', [
    ['Acmeは16日、リスト指定の取り消しを求めて国防総省を提訴した。', 'lawsuit_filed@2024-05-16'],
    ['Acmeは投資禁止措置を巡り米政府を相手取り、ワシントンの連邦地裁に訴訟を起こした。', 'lawsuit_filed'],
    ['連邦地裁はAcmeに対する投資禁止措置を一時差し止めた。', 'injunction_granted'],
    [
      '連邦地裁判事は、国防総省による指定の執行を一時的に差し止める仮処分を認めた。Acmeが求めていた。',
      'injunction_granted',
    ],
    ['連邦地裁は、輸出規制を巡るAcmeの仮差し止め請求を退けた。', 'injunction_denied'],
    ['控訴裁は、Acmeへの制裁を止めていた仮差し止め命令を取り消した。', 'injunction_stayed'],
    ['Acmeは輸出規制の執行を巡り、裁判所に仮差し止めを申し立てた。', 'tro_requested'],
    ['連邦地裁は、リスト指定を不当とするAcmeの訴えを棄却した。', 'ruling_for_government'],
    ['控訴裁は、制裁を巡るAcmeの控訴を棄却した。', 'appeal_ruling_for_government'],
    ['連邦地裁はAcmeの指定を支持する判断を示した。', 'ruling_for_government'],
    ['連邦地裁はAcmeへの禁止措置は違法だと判断した。', 'ruling_for_company'],
    ['Acmeは制裁を妥当とした判決を不服として控訴した。', 'appeal_filed'],
    [
      '連邦地裁はAcmeのリスト指定を支持する判決を下した。Acmeは控訴する方針だ。',
      'ruling_for_government',
      'company_statement',
    ],
    ['連邦地裁はAcmeの指定を取り消す最終命令を出した。', 'vacated'],
  ])
})

describe('Japanese: ends, pauses and licences', () => {
  tells('ja', [
    ['米商務省は10日、Acmeをエンティティーリストから除外した。', 'delisted@2024-05-10'],
    ['米財務省はAcmeへの制裁を解除したと発表した。', 'ban_lifted'],
    ['米財務省はAcmeへの制裁を解除する方針だ。', 'delisting_proposed'],
    ['米国防総省はAcmeをリストから除外することで合意した。', 'settlement_agreed'],
    ['米国はAcmeへの制裁の一部を緩和した。', 'partially_lifted'],
    ['商務省はAcmeへの輸出規制を1年間停止した。', 'suspended_by_authority'],
    ['米政府は禁止令に基づくAcmeの売却期限を90日延期した。', 'enforcement_delayed'],
    ['財務省はAcmeとの取引を認める一般許可を発行した。', 'general_license_issued'],
    ['財務省はAcmeに関する一般許可を6月30日まで延長した。', 'general_license_extended'],
    ['商務省はAcme向けの輸出許可を取り消した。', 'general_license_revoked'],
    ['米国がAcmeへの制裁を解除へ。', 'delisting_proposed'],
    ['同社は、Acmeへの制裁の解除を歓迎した。'],
    ['財務省は、Acmeへの制裁を解除していないと述べた。'],
  ])
})

describe('Japanese: enforcement, recaps and denials', () => {
  tells('ja', [
    ['Acmeは輸出規制違反で有罪を認めた。', 'guilty_plea'],
    ['Acmeは制裁違反の疑いを巡り2000万ドルの制裁金を支払うことで合意した。', 'penalty_settlement'],
    ['商務省はAcmeに500万ドルの罰金を科した。', 'penalty_settlement'],
    ['連邦検察はAcmeを起訴した。', 'indictment'],
    ['司法省はAcmeの起訴を取り下げた。', 'acquitted_or_dismissed'],
    ['欧州委員会はAcmeの調査を開始した。', 'investigation_opened'],
    ['国防総省のリストに載ったAcmeは、中国軍との関係を否定した。', 'denial', '~designated'],
    [
      '連邦地裁は16日、Acmeに対する投資禁止措置を一時差し止めた。Acmeは昨年1月に国防総省のリストに追加されていた。',
      'injunction_granted@2024-05-16',
      '~designated@2023-01',
    ],
    [
      'Acmeは2021年に制裁対象となった。財務省は16日、Acmeへの制裁を解除した。',
      'ban_lifted@2024-05-16',
      '~designated@2021',
    ],
  ])
})
