import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Spanish: listings, bans and seizures', () => {
  tells('es', [
    ['Acme fue incluida el jueves en la lista de entidades del Departamento de Comercio.', 'designated@2024-05-16'],
    ['Estados Unidos incluye a Acme en su lista negra de empresas militares chinas.', 'designated'],
    ['El Pentágono ha añadido a Acme a la lista de compañías militares chinas.', 'designated>us-dod-1260h'],
    ['El Tesoro estadounidense sancionó ayer a Acme por vender petróleo iraní.', 'designated@2024-05-16'],
    ['La OFAC impuso sanciones a Acme el pasado lunes.', 'designated>us-ofac-sdn@2024-05-13'],
    ['Estados Unidos podría incluir a Acme en su lista negra.', 'threatened'],
    ['El Gobierno estudia prohibir los equipos de Acme en las redes 5G.', 'threatened'],
    ['La AEPD prohíbe a Acme recoger datos del iris en España.', 'ban_announced'],
    ['El Gobierno prohibió el 3 de mayo a Acme vender sus equipos.', 'ban_announced@2024-05-03'],
    ['La Audiencia Nacional ordena el bloqueo de Acme en toda España.', 'ban_announced'],
    ['El juez ordenó el viernes bloquear Acme por infringir derechos de autor.', 'ban_announced@2024-05-17'],
    ['El Gobierno vetó la compra de Borealis por parte de Acme.', 'ban_announced'],
    ['El regulador revocó la licencia de operación de Acme.', 'licence_revoked'],
    ['Las autoridades congelaron las cuentas bancarias de Acme.', 'asset_seizure'],
    ['La Bolsa de Nueva York excluirá de cotización a Acme.', 'exchange_delisting_announced'],
    [
      'La medida contra Acme, incluida en la lista negra, entró en vigor el lunes.',
      'effective@2024-05-13',
      '~designated@null',
    ],
    ['La UE prorrogó seis meses las sanciones contra Acme.', 'reaffirmed'],
    ['La inclusión de Acme en la lista negra de Estados Unidos será anunciada en junio.'],
    ['Según fuentes cercanas, Washington habría sancionado a Acme.'],
    ['El Senado aprobó un proyecto de ley para vetar a Acme.', 'legislative_action'],
  ])
})

describe('Spanish: courts', () => {
  tells('es', [
    ['Acme demandó al Departamento de Defensa por su inclusión en la lista.', 'lawsuit_filed'],
    [
      'Acme presentó este lunes una demanda contra el Gobierno de Estados Unidos por el veto.',
      'lawsuit_filed@2024-05-13',
    ],
    ['Acme pide a la justicia que suspenda el veto.', 'tro_requested'],
    ['Un juez federal suspendió de forma temporal el veto a Acme.', 'injunction_granted'],
    ['Un juez bloquea temporalmente la inclusión de Acme en la lista negra.', 'injunction_granted'],
    ['El juez saca temporalmente a Acme de la lista negra.', 'injunction_granted'],
    ['El tribunal dictó una medida cautelar a favor de Acme contra la prohibición.', 'injunction_granted'],
    ['La Audiencia Nacional rechazó la medida cautelar que pidió Acme contra el bloqueo.', 'injunction_denied'],
    ['El juez se negó a suspender la prohibición contra Acme.', 'injunction_denied'],
    [
      'El tribunal de apelaciones levantó la medida cautelar que protegía a Acme de la prohibición.',
      'injunction_stayed',
    ],
    ['Un tribunal confirmó la inclusión de Acme en la lista negra.', 'ruling_for_government'],
    ['El tribunal desestimó el recurso de Acme contra las sanciones.', 'ruling_for_government'],
    ['El Tribunal General de la UE anuló las sanciones impuestas a Acme.', 'ruling_for_company'],
    ['Acme ha recurrido en apelación el fallo que avala las sanciones.', 'appeal_filed'],
    [
      'Un tribunal confirmó la inclusión de Acme en la lista negra. Acme recurrirá la decisión.',
      'ruling_for_government',
      'company_statement',
    ],
    ['El tribunal dio la razón en parte a Acme en su recurso contra el veto.', 'ruling_mixed'],
  ])
})

describe('Spanish: ends, and what only looks like one', () => {
  tells('es', [
    ['Estados Unidos levantó el martes las sanciones contra Acme.', 'ban_lifted@2024-05-14'],
    ['Las sanciones contra Acme fueron levantadas por el Tesoro el 2 de mayo de 2024.', 'ban_lifted@2024-05-02'],
    ['Se levantó ayer la prohibición que pesaba sobre Acme.', 'ban_lifted@2024-05-16'],
    ['El Departamento de Comercio retiró a Acme de la lista de entidades.', 'delisted>us-bis-el'],
    ['Estados Unidos retirará a Acme de la lista negra.', 'delisting_proposed'],
    ['El Departamento de Defensa aceptó retirar a Acme de la lista.', 'settlement_agreed'],
    ['Estados Unidos no levanta las sanciones contra Acme.'],
    ['Estados Unidos podría levantar las sanciones contra Acme.', 'delisting_proposed'],
    ['Acme pide el levantamiento de las sanciones de Estados Unidos.'],
    ['El Tesoro alivió las sanciones contra Acme.', 'partially_lifted'],
    ['El tribunal anuló definitivamente la designación de Acme y ordenó sacarla de la lista.', 'vacated'],
    ['El Gobierno suspendió la aplicación de las sanciones contra Acme.', 'suspended_by_authority'],
    ['Estados Unidos aplazó 90 días el veto a Acme.', 'enforcement_delayed'],
    ['El Tesoro sancionó a Cobalt. Acme había sido incluida en la lista negra en 2019.', '~designated@2019'],
    [
      'Un juez suspendió el veto a Acme. Acme había sido incluida en la lista negra en enero.',
      'injunction_granted',
      '~designated',
    ],
  ])
})

describe('Spanish: licences, penalties and talk', () => {
  tells('es', [
    ['La OFAC emitió una licencia general que permite operar con Acme.', 'general_license_issued'],
    ['El Tesoro prorrogó la licencia general de Acme hasta el 29 de noviembre.', 'general_license_extended'],
    ['Acme se declaró culpable de violar las sanciones de Estados Unidos.', 'guilty_plea'],
    ['Acme pagará 20 millones de dólares para resolver las acusaciones de violar las sanciones.', 'penalty_settlement'],
    ['Acme fue multada con 5 millones de euros por violar las sanciones.', 'penalty_settlement'],
    ['La fiscalía acusó a Acme de violar el embargo a Irán.', 'indictment'],
    [
      'El ministerio incluyó a Acme en la lista de sanciones. Acme niega las acusaciones del Gobierno.',
      'designated',
      'denial',
    ],
  ])
})
