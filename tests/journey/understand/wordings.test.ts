import { describe, expect, it } from 'vitest'
import { news } from './acme.ts'

/** Turns in words that a native news writer may choose, by language. */
const WORDINGS: Readonly<Record<string, readonly (readonly [text: string, type: string])[]>> = {
  en: [
    ["Acme became the latest Chinese chipmaker to land on the Pentagon's list of military companies.", 'designated'],
    ['The FCC voted on Thursday to prohibit authorizations of new equipment made by Acme.', 'ban_announced'],
    [
      'The Australian government will strip Acme cameras from all federal buildings, the attorney general announced on Thursday.',
      'ban_announced',
    ],
    ['Beijing told operators of critical infrastructure to stop buying chips made by Acme.', 'ban_announced'],
    ['The Pentagon struck Acme from its list of Chinese military companies on Thursday.', 'delisted'],
    [
      'A federal judge on Tuesday signed an order vacating the designation of Acme as a Chinese military company.',
      'vacated',
    ],
    [
      'A judge ruled on Friday that the Defense Department may keep Acme on its list of Chinese military companies.',
      'ruling_for_government',
    ],
    ["Acme took its fight against the Pentagon's list to the U.S. Court of Appeals on Friday.", 'appeal_filed'],
  ],
  'en, more': [
    ['The Treasury Department took aim at Acme on Thursday with sanctions for shipping Iranian oil.', 'designated'],
    [
      'The Council of the EU decided on Thursday to add Acme to the list of entities subject to restrictive measures.',
      'designated',
    ],
    [
      'The U.S. will bar Acme from selling software in the country, the Commerce Department announced on Thursday.',
      'ban_announced',
    ],
    ['The government has given Acme until the end of the year to sell its stake in the chip plant.', 'ban_announced'],
    ['Italy used its golden power to block the sale of the company to Acme.', 'ban_announced'],
    ['Acme filed an emergency motion on Thursday to stop the ban from taking effect.', 'tro_requested'],
    ['A judge found on Thursday that the Treasury had no legal basis to sanction Acme.', 'ruling_for_company'],
    [
      'The U.S. has allowed Acme to resume business with American suppliers after lifting the ban on Thursday.',
      'partially_lifted',
    ],
    ['Lawmakers on Thursday urged the Commerce Department to blacklist Acme.', 'threatened'],
    ['The Senate voted on Thursday to bar government purchases from Acme.', 'legislative_action'],
    ['The sanctions, enacted on May 10, bar Chinese companies from supplying Acme.', 'designated'],
  ],
  de: [
    ['Ein Richter lehnte es am Montag ab, das Verbot gegen Acme vorläufig auszusetzen.', 'injunction_denied'],
    ['Washington hob am Freitag das Lieferverbot gegen Acme auf.', 'ban_lifted'],
    ['Acme bekannte sich am Montag schuldig, gegen Exportkontrollen verstoßen zu haben.', 'guilty_plea'],
    ['Kanada ordnete am Freitag die Schließung der Geschäfte von Acme im Land an.', 'ban_announced'],
  ],
  ru: [
    ['Евросоюз включил Acme в новый пакет санкций.', 'designated'],
    ['Acme обратилась в суд ЕС с требованием снять санкции.', 'lawsuit_filed'],
    ['Суд Евросоюза удовлетворил иск Acme об отмене санкций.', 'ruling_for_company'],
    ['США рассматривают возможность введения санкций против Acme, сообщает Reuters.', 'threatened'],
  ],
  zh: [
    ['美国联邦法官周五下令暂停执行针对Acme的投资禁令。', 'injunction_granted'],
    ['法院驳回了Acme对国防部的诉讼,维持其在名单上的地位。', 'ruling_for_government'],
    ['美国检方起诉Acme违反对伊朗制裁。', 'indictment'],
  ],
  fr: [
    ['Acme figure désormais sur la liste noire du Pentagone.', 'designated'],
    ['Le Royaume-Uni a annoncé des sanctions contre Acme.', 'designated'],
    ['La justice américaine bloque temporairement le décret contre Acme.', 'injunction_granted'],
    ["Washington s'apprête à lever les sanctions contre Acme.", 'delisting_proposed'],
  ],
  es: [
    ['La Unión Europea ha incluido a Acme en su nuevo paquete de sanciones.', 'designated'],
    ['Un juez de EE.UU. frena de forma cautelar el veto a Acme.', 'injunction_granted'],
    ['Estados Unidos volvió a aplazar las sanciones contra Acme.', 'delayed'],
  ],
  ja: [
    ['欧州連合(EU)は対ロシア制裁の対象にAcmeを加えた。', 'designated'],
    ['中国当局は重要インフラ事業者に対し、Acme製品の調達を停止するよう命じた。', 'ban_announced'],
    ['米連邦地裁は12日、Acmeへの投資禁止措置を一時差し止める命令を出した。', 'injunction_granted'],
    ['欧州司法裁判所の一般裁判所は、Acmeに対する制裁を無効とする判決を下した。', 'ruling_for_company'],
  ],
}

describe.each(Object.entries(WORDINGS))('a turn in words of its language: %s', (lang, told) => {
  it.each(told)('%s', (text, type) => expect(news(text, { lang: lang.slice(0, 2) })).toEqual([type]))
})
