import { expect, test } from 'vitest'
import { languageOf } from '../../../src/journey/read/language.ts'

test.each([
  ['A federal judge paused the order against the phone maker', null, 'en'],
  ['Richter setzt Anordnung gegen den Hersteller vorerst aus', null, 'de'],
  ['La justice américaine suspend l’interdiction visant le fabricant', null, 'fr'],
  ['Суд приостановил запрет на вложения в компанию', null, 'ru'],
  ['小米胜诉', null, 'zh'],
  ['シャオミが勝訴した', null, 'ja'],
  ['샤오미 승소', null, 'ko'],
  ['Xiaomi wins', null, null],
  ['Xiaomi wins', 'en-US', 'en'],
  ['小米胜诉', 'en-US', 'zh'],
  ['Richter setzt Anordnung gegen den Hersteller vorerst aus', 'en', 'de'],
  ['1:18-cv-03365 Chau v. Donovan et al [Civil Cover Sheet]', 'en', 'en'],
  ['12 345', 'nonsense', null],
  ['', null, null],
])('%j in a feed of %j is %j', (title, hint, lang) => expect(languageOf(title, '', hint)).toBe(lang))
