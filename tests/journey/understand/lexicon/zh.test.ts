import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Chinese: listings, bans and seizures', () => {
  tells('zh', [
    ['美国商务部周四将Acme列入实体清单。', 'designated>us-bis-el@2024-05-16'],
    ['当地时间5月10日，美国国防部将Acme列入中国军事企业清单。', 'designated>us-dod-1260h@2024-05-10'],
    ['美國財政部14日宣布制裁Acme。', 'designated>us-ofac-sdn@2024-05-14'],
    ['Acme被美国列入黑名单。', 'designated'],
    ['中国商务部13日发布公告，将Acme列入不可靠实体清单。', 'designated>cn-uel@2024-05-13'],
    ['經濟部國際貿易署將Acme列入戰略性高科技貨品實體管理名單。', 'designated>tw-shtc'],
    ['美国考虑将Acme列入实体清单。', 'threatened'],
    ['据报道，美国拟对Acme实施制裁。', 'threatened'],
    ['Acme或将被美国列入黑名单。', 'threatened'],
    ['英国政府宣布禁止使用Acme的设备。', 'ban_announced'],
    ['加拿大政府下令Acme關閉當地業務。', 'ban_announced'],
    ['联邦通信委员会吊销了Acme的运营牌照。', 'licence_revoked'],
    ['印度执法局冻结了Acme的银行账户。', 'asset_seizure'],
    ['针对Acme的禁令于周一生效。', 'effective@2024-05-13'],
    ['欧盟将对Acme的制裁延长六个月。', 'reaffirmed'],
    ['美国商务部再次将Acme列入实体清单。', 'relisted'],
    ['美国并未将Acme列入制裁名单，也没有对Acme实施制裁。', 'announcement_withdrawn'],
    ['中国反制：制裁Acme等20家美国军工企业。', 'designated>cn-afsl'],
    ['联邦通信委员会投票决定撤销Acme的电信牌照。', 'licence_revoked'],
    ['被列入实体清单的Acme周五发布了新产品。'],
  ])
})

describe('Chinese: courts', () => {
  tells('zh', [
    ['Acme就被列入黑名单起诉美国国防部。', 'lawsuit_filed'],
    ['Acme周二入禀法院，要求撤销美国国防部将其列入黑名单的决定。', 'lawsuit_filed@2024-05-14'],
    ['美国法官暂时阻止了针对Acme的投资禁令。', 'injunction_granted'],
    ['聯邦法官頒布初步禁制令，暫停執行對Acme的禁令。', 'injunction_granted'],
    ['法院批准了Acme的初步禁令申请，叫停国防部的投资限制。', 'injunction_granted'],
    ['法院驳回Acme暂停禁令的请求。', 'injunction_denied'],
    ['上诉法院撤销了此前保护Acme免受禁令影响的初步禁令。', 'injunction_stayed'],
    ['Acme请求法院颁布初步禁令，阻止该出口管制。', 'tro_requested'],
    ['法院駁回Acme就制裁提出的訴訟。', 'ruling_for_government'],
    ['上诉法院驳回了Acme就制裁提起的上诉。', 'appeal_ruling_for_government'],
    ['美国联邦法官维持国防部将Acme列入黑名单的决定。', 'ruling_for_government'],
    ['美国法院裁定五角大楼可将Acme继续列入中国军事企业名单。', 'ruling_for_government'],
    ['欧盟普通法院撤销对Acme的制裁决定。', 'ruling_for_company>eu-269-2014'],
    ['法院裁定对Acme的禁令违法。', 'ruling_for_company'],
    ['Acme不服支持制裁的判决，已提出上诉。', 'appeal_filed'],
    ['法官维持对Acme的禁令。Acme表示将就判决提出上诉。', 'ruling_for_government', 'company_statement'],
    ['法院作出最终判决，判决撤销国防部对Acme的认定。', 'vacated'],
  ])
})

describe('Chinese: ends, pauses and licences', () => {
  tells('zh', [
    ['美国商务部5月10日将Acme移出实体清单。', 'delisted@2024-05-10'],
    ['美国财政部宣布解除对Acme的制裁。', 'ban_lifted'],
    ['美國正考慮解除對Acme的制裁。', 'delisting_proposed'],
    ['美国将解除对Acme的制裁。', 'delisting_proposed'],
    ['美国国防部同意将Acme移出黑名单。', 'settlement_agreed'],
    ['美国放宽对Acme的制裁。', 'partially_lifted'],
    ['中国商务部暂停对Acme的出口管制措施一年。', 'suspended_by_authority'],
    ['特朗普签署行政令，将Acme剥离禁令的期限延长75天。', 'delayed'],
    ['美国财政部发布通用许可证，允许与Acme交易。', 'general_license_issued'],
    ['美国财政部将Acme的通用许可证延长至6月30日。', 'general_license_extended'],
    ['美国商务部吊销了向Acme供货的出口许可证。', 'general_license_revoked'],
    ['商务部公告：暂停将Acme列入不可靠实体清单一年。', 'suspended_by_authority', '~designated'],
    ['商务部决定即日起停止对Acme的不可靠实体清单措施。', 'suspended_by_authority'],
    ['消息人士称，美国财政部可能很快解除对Acme的制裁。', 'delisting_proposed'],
    ['美国没有解除对Acme的制裁。'],
  ])
})

describe('Chinese: enforcement, recaps and denials', () => {
  tells('zh', [
    ['Acme就违反出口管制认罪。', 'guilty_plea'],
    ['Acme同意支付2000万美元罚款，就违反制裁的指控达成和解。', 'penalty_settlement'],
    ['美國商務部對違反出口管制的Acme處以500萬美元罰款。', 'penalty_settlement'],
    ['联邦检察官起诉Acme违反制裁，Acme被刑事起诉。', 'indictment'],
    ['美国司法部撤销对Acme的指控。', 'acquitted_or_dismissed'],
    ['欧盟委员会对Acme启动调查。', 'investigation_opened'],
    ['美国财政部制裁Acme。Acme否认与中国政府有关联。', 'designated', 'denial'],
    [
      '法官周四暂时阻止了针对Acme的禁令。国防部去年1月将Acme列入黑名单。',
      'injunction_granted@2024-05-16',
      '~designated@2023-01',
    ],
    ['美国财政部16日解除对Acme的制裁。Acme于2021年被列入制裁名单。', 'ban_lifted@2024-05-16', '~designated@2021'],
  ])
})
