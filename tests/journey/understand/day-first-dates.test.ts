import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/journey/understand/dates.ts'

/** The dates of a sentence in a story of Friday, 17 May 2024. */
const dates = (lang: string, sentence: string) =>
  findDates(sentence, '2024-05-17', lang).map(({ date, role }) => (role === 'act' ? date : `${role} ${date}`))

describe('dates in languages that write the day first', () => {
  it.each([
    ['es', 'El juez lo ordenó el viernes 10 de mayo.', ['2024-05-10']],
    ['es', 'Ocurrió la semana pasada, hace tres días o el mes pasado.', ['2024-05', '2024-05-14', '2024-04']],
    ['es', 'Rige hasta el 29 de noviembre y a partir del próximo lunes.', ['until 2024-11-29', 'effective 2024-05-20']],
    ['es', 'MADRID, 12 mar (EFE).- El juez lo bloqueó ayer.', ['2024-05-16']],
    ['es', 'Navegaba en el mar desde 2019.', ['2019']],
    ['fr', 'Le tribunal a statué mardi 14 mai, le recours datant du 1er mars.', ['2024-05-14', '2024-03-01']],
    ['fr', 'Aujourd’hui, hier et il y a deux jours.', ['2024-05-17', '2024-05-16', '2024-05-15']],
    ['fr', 'Le délai court jusqu’au 3 juin.', ['until 2024-06-03']],
    ['pt', 'Decidiu nesta terça-feira, 14, e na sexta-feira (10).', ['2024-05-14', '2024-05-10']],
    ['pt', 'A ordem é de 1º de maio de 2023.', ['2023-05-01']],
    ['pt', 'A segunda instância e a quarta turma decidiram ontem.', ['2024-05-16']],
    ['it', 'Il Tar ha deciso lunedì scorso; il decreto è del 18 aprile 2023.', ['2024-05-13', '2023-04-18']],
    ['it', 'Deve vendere entro il 3 giugno.', ['until 2024-06-03']],
    ['ro', 'Instanța a decis joi, 16 mai, iar firma a contestat acum două zile.', ['2024-05-16', '2024-05-15']],
    ['ro', 'Licența e valabilă până la 29 noiembrie, mai mult decât în ianuarie.', ['until 2024-11-29', '2024-01']],
    ['it', 'Il provvedimento del 12.03.2021 e quello del 12/04/2021.', ['2021-03-12', '2021-04-12']],
  ])('%s: %s', (lang, sentence, expected) => {
    expect(dates(lang, sentence)).toEqual(expected)
  })

  it('says nothing of days whose year is a guess', () => {
    expect(findDates('El juez lo bloqueó el 3 de mayo.', null, 'es')).toEqual([])
  })
})
