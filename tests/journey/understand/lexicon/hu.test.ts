import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Hungarian: listings, bans and seizures', () => {
  tells('hu', [
    ['Az USA felvette az Acme céget a szankciós listára.', 'designated'],
    [
      'Az amerikai pénzügyminisztérium május 13-án szankciós listára tette az Acme vállalatot.',
      'designated>us-ofac-sdn@2024-05-13',
    ],
    ['Szankciós listára került az Acme.', 'designated'],
    ['A Pentagon felvette az Acme vállalatot a kínai katonai cégek listájára.', 'designated>us-dod-1260h'],
    ['Az EU szankciókat vezetett be az Acme ellen.', 'designated>eu-269-2014'],
    [
      'Az amerikai kereskedelmi minisztérium csütörtökön feketelistára helyezte az Acme céget.',
      'designated>us-bis-el@2024-05-16',
    ],
    ['A kormány kizárta az Acme berendezéseit az 5G-hálózatból.', 'ban_announced'],
    ['A hatóság tegnap betiltotta az Acme alkalmazást.', 'ban_announced@2024-05-16'],
    ['A felügyelet visszavonta az Acme működési engedélyét.', 'licence_revoked'],
    ['A hatóságok befagyasztották az Acme vagyonát.', 'asset_seizure'],
    ['Az EU meghosszabbította az Acme elleni szankciókat.', 'reaffirmed'],
    ['Az USA szigorította az Acme elleni szankciókat.', 'amended'],
    ['Az USA feketelistára helyezheti az Acme céget.', 'threatened'],
    ['A kormány fontolgatja az Acme berendezéseinek tilalmát.', 'threatened'],
    ['Az USA szankciókat tervez az Acme ellen.', 'threatened'],
    ['Amerikai szenátorok szankciókat sürgetnek az Acme ellen.', 'threatened'],
  ])
})

describe('Hungarian: courts', () => {
  tells('hu', [
    ['Az Acme beperelte a Pentagont a feketelista miatt.', 'lawsuit_filed'],
    ['Az Acme keresetet nyújtott be az EU szankciói ellen.', 'lawsuit_filed'],
    ['Egy amerikai bíró ideiglenesen felfüggesztette az Acme elleni tilalmat.', 'injunction_granted'],
    ['A bíróság ideiglenesen blokkolta az Acme elleni tilalmat.', 'injunction_granted'],
    ['A bíróság elutasította az Acme ideiglenes intézkedés iránti kérelmét a tilalom ügyében.', 'injunction_denied'],
    ['Az EU Törvényszéke elutasította az Acme keresetét a szankciók ellen.', 'ruling_for_government'],
    ['Az EU Törvényszéke megsemmisítette az Acme elleni szankciókat.', 'ruling_for_company'],
    ['A fellebbviteli bíróság helybenhagyta az Acme elleni tilalmat.', 'appeal_ruling_for_government'],
    ['Az Acme fellebbezett a szankciókról szóló ítélet ellen.', 'appeal_filed'],
    ['A bíróság 20 millió forint kártérítés megfizetésére kötelezte az Acme céget.'],
  ])
})

describe('Hungarian: ends, and what only looks like one', () => {
  tells('hu', [
    ['Az USA kedden feloldotta az Acme elleni szankciókat.', 'ban_lifted@2024-05-14'],
    ['Feloldották az Acme elleni szankciókat 2024. május 2-án.', 'ban_lifted@2024-05-02'],
    ['A minisztérium törölte az Acme céget a feketelistáról.', 'delisted'],
    ['Lekerült a szankciós listáról az Acme.', 'delisted'],
    ['Az USA fel fogja oldani az Acme elleni szankciókat.', 'delisting_proposed'],
    ['Az USA feloldhatja az Acme elleni szankciókat.', 'delisting_proposed'],
    ['A védelmi minisztérium beleegyezett, hogy törli az Acme céget a listáról.', 'settlement_agreed'],
    ['Az Acme a szankciók feloldását követeli.'],
    ['Az Acme kéri, hogy töröljék a listáról.'],
    ['Az USA elutasította az Acme elleni szankciók feloldását.'],
    ['Az USA nem oldotta fel az Acme elleni szankciókat.'],
    ['Az USA enyhítette az Acme elleni szankciókat.', 'partially_lifted'],
    ['A kormány egy évre felfüggesztette az Acme elleni tilalmat.', 'suspended_by_authority'],
    ['Az USA elhalasztotta az Acme elleni szankciókat.', 'delayed'],
    ['Vasárnap hatályba lépett az Acme elleni tilalom.', 'effective'],
    [
      'Egy bíró ideiglenesen blokkolta az Acme elleni tilalmat. Az USA korábban felvette a céget a listára.',
      'injunction_granted',
      '~designated',
    ],
  ])
})

describe('Hungarian: licences, penalties and talk', () => {
  tells('hu', [
    ['Az amerikai pénzügyminisztérium engedélyt adott az Acme cégnek.', 'general_license_issued'],
    ['Az amerikai pénzügyminisztérium meghosszabbította az Acme engedélyét.', 'general_license_extended'],
    ['Az Acme bűnösnek vallotta magát az amerikai szankciók megsértésében.', 'guilty_plea'],
    ['Az Acme 20 millió dollár bírságot fizet az amerikai szankciók megsértése miatt.', 'penalty_settlement'],
    ['Az ügyészség vádat emelt az Acme ellen a szankciók megkerülése miatt.', 'indictment'],
  ])
})
