import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Swedish: impositions', () => {
  tells('sv', [
    ['USA svartlistade Acme i torsdags.', 'designated@2024-05-16'],
    ['Acme sattes upp på Entity List av amerikanska handelsdepartementet.', 'designated>us-bis-el'],
    ['EU införde den 13 maj sanktioner mot Acme.', 'designated>eu-269-2014@2024-05-13'],
    ['Post- och telestyrelsen förbjöd Acme i 5G-näten.', 'ban_announced'],
    ['Finansinspektionen återkallade Acmes banktillstånd.', 'licence_revoked'],
    ['EU förlängde sanktionerna mot Acme.', 'reaffirmed'],
    ['USA kan svartlista Acme.', 'threatened'],
    ['Regeringen överväger ett förbud mot Acme.', 'threatened'],
  ])
})

describe('Swedish: courts', () => {
  tells('sv', [
    ['Acme stämmer Pentagon för svartlistan.', 'lawsuit_filed'],
    ['Kammarrätten fastställde förbudet mot Acme.', 'appeal_ruling_for_government'],
    ['En federal domare stoppade tillfälligt förbudet mot Acme.', 'injunction_granted'],
    ['Förvaltningsrätten avslog Acmes överklagande av förbudet.', 'ruling_for_government'],
    ['Acme överklagade domen om förbudet.', 'appeal_filed'],
  ])
})

describe('Swedish: ends, licences and penalties', () => {
  tells('sv', [
    ['USA hävde sanktionerna mot Acme i tisdags.', 'ban_lifted@2024-05-14'],
    ['Sanktionerna mot Acme hävdes den 2 maj 2024.', 'ban_lifted@2024-05-02'],
    ['Handelsdepartementet tog bort Acme från svarta listan.', 'delisted'],
    ['USA kommer att häva sanktionerna mot Acme.', 'delisting_proposed'],
    ['Acme kräver att sanktionerna hävs.'],
    ['USA vägrar häva sanktionerna mot Acme.'],
    ['USA hävde inte sanktionerna mot Acme.'],
    ['USA lättade sanktionerna mot Acme.', 'partially_lifted'],
    ['Amerikanska finansdepartementet utfärdade en licens för Acme.', 'general_license_issued'],
    ['Acme erkände sig skyldig till brott mot sanktioner.', 'guilty_plea'],
    ['Förbudet mot Acme trädde i kraft i söndags.', 'effective'],
  ])
})
