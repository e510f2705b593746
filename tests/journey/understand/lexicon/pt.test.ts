import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Portuguese: listings, bans and seizures', () => {
  tells('pt', [
    ['A Acme foi incluída na quinta-feira na lista de entidades do Departamento de Comércio.', 'designated@2024-05-16'],
    ['Os EUA colocam a Acme na lista negra de empresas militares chinesas.', 'designated'],
    ['O Pentágono adicionou a Acme à lista de empresas militares chinesas.', 'designated>us-dod-1260h'],
    ['O Tesouro americano sancionou ontem a Acme por vender petróleo iraniano.', 'designated@2024-05-16'],
    ['Washington impôs sanções à Acme na última segunda-feira.', 'designated@2024-05-13'],
    ['Os Estados Unidos podem incluir a Acme na lista negra.', 'threatened'],
    ['O governo avalia proibir os equipamentos da Acme nas redes 5G.', 'threatened'],
    ['A ANPD proíbe a Acme de coletar dados da íris.', 'ban_announced'],
    ['O governo proibiu em 3 de maio a Acme de vender seus equipamentos.', 'ban_announced@2024-05-03'],
    ['O ministro Alexandre de Moraes, do STF, determinou a suspensão da rede social Acme no Brasil.', 'ban_announced'],
    ['Juiz manda bloquear a Acme em todo o país.', 'ban_announced'],
    ['A Anatel cassou a licença de operação da Acme.', 'licence_revoked'],
    ['As autoridades congelaram as contas bancárias da Acme.', 'asset_seizure'],
    ['A Bolsa de Nova York vai deslistar a Acme.', 'exchange_delisting_announced'],
    ['A proibição da Acme entrou em vigor na segunda-feira.', 'effective@2024-05-13'],
    ['A União Europeia prorrogou por seis meses as sanções contra a Acme.', 'reaffirmed'],
    ['Segundo fontes, Washington teria sancionado a Acme.'],
    ['O Senado aprovou um projeto de lei para banir a Acme.', 'legislative_action'],
    ['O bloqueio da Acme foi imposto em 30 de abril pela Justiça.', 'ban_announced@2024-04-30'],
  ])
})

describe('Portuguese: courts', () => {
  tells('pt', [
    ['O ministro do STF negou o desbloqueio da rede social Acme, alvo de sanções.', 'injunction_denied'],
    ['A Acme processou o Departamento de Defesa por sua inclusão na lista.', 'lawsuit_filed'],
    [
      'A Acme entrou nesta segunda-feira, 13, com uma ação contra o governo dos EUA por causa do veto.',
      'lawsuit_filed@2024-05-13',
    ],
    ['A Acme pede à Justiça que suspenda a proibição.', 'tro_requested'],
    ['Um juiz federal suspendeu temporariamente a proibição da Acme.', 'injunction_granted'],
    ['Juiz bloqueia temporariamente a inclusão da Acme na lista negra.', 'injunction_granted'],
    ['A Justiça concedeu liminar à Acme contra a proibição.', 'injunction_granted'],
    ['O tribunal negou o pedido de liminar da Acme contra o bloqueio.', 'injunction_denied'],
    [
      'O ministro negou nesta sexta-feira (17) o pedido da Acme para suspender o bloqueio.',
      'injunction_denied@2024-05-17',
    ],
    ['O tribunal de apelações derrubou a liminar que protegia a Acme da proibição.', 'injunction_stayed'],
    ['O tribunal manteve a inclusão da Acme na lista negra.', 'ruling_for_government'],
    ['O tribunal rejeitou o recurso da Acme contra as sanções.', 'ruling_for_government'],
    ['O Tribunal Geral da União Europeia anulou as sanções impostas à Acme.', 'ruling_for_company'],
    ['A Acme recorreu da decisão que mantém as sanções.', 'appeal_filed'],
    [
      'Um tribunal confirmou a inclusão da Acme na lista negra. A Acme vai recorrer da decisão.',
      'ruling_for_government',
      'company_statement',
    ],
    ['O tribunal deu razão em parte à Acme no recurso contra a proibição.', 'ruling_mixed'],
  ])
})

describe('Portuguese: ends, and what only looks like one', () => {
  tells('pt', [
    ['Os Estados Unidos suspenderam na terça-feira as sanções contra a Acme.', 'suspended_by_authority@2024-05-14'],
    ['Os Estados Unidos levantaram na terça-feira as sanções contra a Acme.', 'ban_lifted@2024-05-14'],
    ['As sanções contra a Acme foram levantadas pelo Tesouro em 2 de maio de 2024.', 'ban_lifted@2024-05-02'],
    ['O ministro do STF ordenou nesta terça-feira, 14 de maio, o desbloqueio da Acme.', 'ban_lifted@2024-05-14'],
    ['O ministro determinou o desbloqueio das contas bancárias da Acme, alvo de sanções.', 'partially_lifted'],
    ['O Departamento de Comércio retirou a Acme da lista de entidades.', 'delisted>us-bis-el'],
    ['Os Estados Unidos retirarão a Acme da lista negra.', 'delisting_proposed'],
    ['O Pentágono aceitou retirar a Acme da lista.', 'settlement_agreed'],
    ['Os Estados Unidos não levantam as sanções contra a Acme.'],
    ['Os Estados Unidos poderiam levantar as sanções contra a Acme.', 'delisting_proposed'],
    ['A Acme pede o fim das sanções dos Estados Unidos.'],
    ['O Tesouro aliviou as sanções contra a Acme.', 'partially_lifted'],
    [
      'Um juiz suspendeu a proibição da Acme. A Acme havia sido incluída na lista negra em janeiro.',
      'injunction_granted',
      '~designated',
    ],
  ])
})

describe('Portuguese: licences, penalties and talk', () => {
  tells('pt', [
    ['O Ofac emitiu uma licença geral que permite transações com a Acme.', 'general_license_issued'],
    ['O Tesouro prorrogou a licença geral da Acme até 29 de novembro.', 'general_license_extended'],
    ['A Acme se declarou culpada de violar as sanções dos Estados Unidos.', 'guilty_plea'],
    ['A Acme pagará US$ 20 milhões para encerrar acusações de violar sanções dos EUA.', 'penalty_settlement'],
    ['A Acme foi multada em 5 milhões de euros por violar as sanções.', 'penalty_settlement'],
    ['Promotores denunciaram a Acme por violar o embargo ao Irã.', 'indictment'],
    ['O ministério incluiu a Acme na lista de sanções. A Acme nega as acusações do governo.', 'designated', 'denial'],
  ])
})
