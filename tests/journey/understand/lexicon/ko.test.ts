import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Korean: listings, bans and seizures', () => {
  tells('ko', [
    ['미국 상무부는 16일(현지시간) Acme를 수출통제 명단에 추가했다.', 'designated>us-bis-el@2024-05-16'],
    ['미 국방부가 Acme를 중국 군사기업 명단에 올렸다고 밝혔다.', 'designated>us-dod-1260h'],
    ['미 재무부는 Acme에 제재를 부과했다고 발표했다.', 'designated>us-ofac-sdn'],
    ['Acme가 지난 10일 미국의 제재 대상에 올랐다.', 'designated@2024-05-10'],
    ['미국 정부는 Acme를 블랙리스트에 추가하는 방안을 검토하고 있다.', 'threatened'],
    ['미국이 Acme를 제재 명단에 올릴 가능성이 있다.', 'threatened'],
    ['미 상무부는 Acme를 수출통제 명단에 추가할 예정이다.', 'threatened'],
    ['중국 상무부는 Acme를 신뢰할 수 없는 기업 명단에 포함한다고 13일 발표했다.', 'designated>cn-uel@2024-05-13'],
    ['정부는 Acme 장비의 사용을 금지했다.', 'ban_announced'],
    ['캐나다 정부는 Acme에 현지 사업 중단을 명령했다.', 'ban_announced'],
    ['연방통신위원회는 Acme의 사업 허가를 취소했다.', 'licence_revoked'],
    ['인도 집행국은 Acme의 은행 계좌를 동결했다.', 'asset_seizure'],
    ['뉴욕증권거래소는 Acme의 상장폐지를 결정했다고 밝혔다.', 'exchange_delisting_announced'],
    ['Acme에 대한 수출 규제가 13일 발효됐다.', 'effective@2024-05-13'],
    ['유럽연합은 Acme에 대한 제재를 6개월 연장했다.', 'reaffirmed'],
    ['미 상무부는 Acme를 다시 블랙리스트에 추가했다.', 'relisted'],
    ['미 재무부는 Acme를 제재하지 않았다.'],
  ])
})

describe('Korean: courts', () => {
  tells('ko', [
    ['Acme는 제재 명단 지정을 취소해달라며 미 국방부를 상대로 소송을 제기했다.', 'lawsuit_filed'],
    ['Acme는 지난 14일 블랙리스트 지정에 반발해 워싱턴 연방지법에 소송을 냈다.', 'lawsuit_filed@2024-05-14'],
    ['미 연방법원은 Acme에 대한 투자 금지 조치의 시행을 일시 중단시켰다.', 'injunction_granted'],
    ['연방법원은 Acme가 낸 가처분 신청을 받아들여 국방부의 투자 금지 조치에 제동을 걸었다.', 'injunction_granted'],
    ['법원은 수출 규제를 막아달라는 Acme의 가처분 신청을 기각했다.', 'injunction_denied'],
    ['항소법원은 제재를 막고 있던 Acme의 가처분 명령을 취소했다.', 'injunction_stayed'],
    ['Acme는 수출 규제와 관련해 법원에 가처분을 신청했다.', 'tro_requested'],
    ['연방법원은 제재 명단 지정에 불복한 Acme의 소송을 기각했다.', 'ruling_for_government'],
    ['항소법원은 제재와 관련한 Acme의 항소를 기각했다.', 'appeal_ruling_for_government'],
    ['연방지법은 Acme에 대한 제재가 정당하다고 판결했다.', 'ruling_for_government'],
    ['연방법원은 Acme에 대한 금지 조치가 위법하다고 판결했다.', 'ruling_for_company'],
    ['Acme는 제재가 정당하다는 판결에 불복해 항소했다.', 'appeal_filed'],
    [
      '연방지법은 Acme의 제재 명단 지정을 유지했다. Acme는 항소할 방침이다.',
      'ruling_for_government',
      'company_statement',
    ],
    ['연방법원은 Acme의 군사기업 지정을 취소하는 최종 명령을 내렸다.', 'vacated'],
  ])
})

describe('Korean: ends, pauses and licences', () => {
  tells('ko', [
    ['미 상무부는 지난 10일 Acme를 수출통제 명단에서 제외했다.', 'delisted@2024-05-10'],
    ['미 재무부는 Acme에 대한 제재를 해제했다고 밝혔다.', 'ban_lifted'],
    ['미 재무부는 Acme에 대한 제재를 해제할 방침이다.', 'delisting_proposed'],
    ['미 재무부가 Acme에 대한 제재 해제를 검토하고 있다.', 'delisting_proposed'],
    ['미 국방부는 Acme를 명단에서 제외하기로 합의했다.', 'settlement_agreed'],
    ['미국은 Acme에 대한 제재를 일부 완화했다.', 'partially_lifted'],
    ['중국 상무부는 Acme에 대한 수출통제 조치를 1년간 중단했다.', 'suspended_by_authority'],
    ['트럼프 대통령은 금지법에 따른 Acme의 매각 시한을 75일 연장했다.', 'delayed'],
    ['재무부는 Acme와의 거래를 허용하는 일반 라이선스를 발급했다.', 'general_license_issued'],
    ['재무부는 Acme에 대한 일반 라이선스를 오는 6월 30일까지 연장했다.', 'general_license_extended'],
    ['상무부는 Acme에 대한 반도체 수출 허가를 취소했다.', 'general_license_revoked'],
    ['정부는 Acme에 대한 제재 해제를 환영한다고 말했다.'],
    ['재무부는 Acme에 대한 제재를 해제하지 않았다고 밝혔다.'],
  ])
})

describe('Korean: enforcement, recaps and denials', () => {
  tells('ko', [
    ['Acme는 수출통제 위반 혐의에 대해 유죄를 인정했다.', 'guilty_plea'],
    ['Acme는 제재 위반 혐의와 관련해 벌금 2000만달러를 내기로 합의했다.', 'penalty_settlement'],
    ['미 상무부는 수출 규제를 위반한 Acme에 벌금 500만달러를 부과했다.', 'penalty_settlement'],
    ['연방검찰은 Acme를 기소했다.', 'indictment'],
    ['미 법무부는 Acme에 대한 기소를 철회했다.', 'acquitted_or_dismissed'],
    ['유럽연합 집행위는 Acme에 대한 조사에 착수했다.', 'investigation_opened'],
    ['국방부의 제재 명단에 오른 Acme는 중국군과의 관련설을 부인했다.', 'denial', '~designated'],
    [
      '연방법원은 16일 Acme에 대한 투자 금지 조치의 시행을 일시 중단시켰다. 앞서 국방부는 지난해 1월 Acme를 블랙리스트에 올렸다.',
      'injunction_granted@2024-05-16',
      '~designated@2023-01',
    ],
    [
      '미 재무부는 16일 Acme에 대한 제재를 해제했다. Acme는 2021년 제재 대상에 올랐다.',
      'ban_lifted@2024-05-16',
      '~designated@2021',
    ],
  ])
})
