import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Czech: impositions', () => {
  tells('cs', [
    ['USA zařadily firmu Acme ve čtvrtek na černou listinu.', 'designated@2024-05-16'],
    ['Acme byla zařazena na sankční seznam EU.', 'designated'],
    ['Evropská unie uvalila 13. května sankce na Acme.', 'designated>eu-269-2014@2024-05-13'],
    ['Americké ministerstvo financí uvalilo sankce na Acme.', 'designated>us-ofac-sdn'],
    ['Vláda zakázala zařízení firmy Acme v sítích 5G.', 'ban_announced'],
    ['Česká národní banka odebrala bankovní licenci společnosti Acme.', 'licence_revoked'],
    ['EU prodloužila sankce proti Acme.', 'reaffirmed'],
    ['USA mohou zařadit Acme na černou listinu.', 'threatened'],
    ['Vláda zvažuje zákaz zařízení Acme.', 'threatened'],
  ])
})

describe('Czech: courts', () => {
  tells('cs', [
    ['Acme zažalovala Pentagon kvůli černé listině.', 'lawsuit_filed'],
    ['Tribunál EU zamítl žalobu Acme proti sankcím.', 'ruling_for_government'],
    ['Tribunál EU zrušil sankce proti Acme.', 'ruling_for_company'],
    ['Soud dočasně pozastavil zákaz Acme.', 'injunction_granted'],
    ['Nejvyšší správní soud potvrdil zákaz Acme.', 'appeal_ruling_for_government'],
  ])
})

describe('Czech: ends, licences and penalties', () => {
  tells('cs', [
    ['USA v úterý zrušily sankce proti Acme.', 'ban_lifted@2024-05-14'],
    ['Sankce proti Acme byly zrušeny 2. května 2024.', 'ban_lifted@2024-05-02'],
    ['Ministerstvo vyškrtlo Acme ze sankčního seznamu.', 'delisted'],
    ['USA zruší sankce proti Acme.', 'delisting_proposed'],
    ['Acme požaduje zrušení sankcí.'],
    ['USA odmítly zrušit sankce proti Acme.'],
    ['USA sankce proti Acme nezrušily.'],
    ['USA zmírnily sankce proti Acme.', 'partially_lifted'],
    ['Americké ministerstvo financí vydalo licenci pro Acme.', 'general_license_issued'],
    ['Acme přiznala vinu v případu porušení sankcí.', 'guilty_plea'],
    ['Zákaz Acme vstoupil v platnost v neděli.', 'effective'],
  ])
})
