import { expect, test } from 'vitest'
import { splitOutlet } from '../../../src/journey/read/outlet-name.ts'

const search = 'https://news.google.com/rss/search?q=x'
const site = 'https://site.example.org/feed'

test.each([
  ['Judge halts order - The Daily', search, null, [], 'Judge halts order', 'The Daily'],
  ['Judge halts order - The Daily', search, 'Daily', [], 'Judge halts order', 'Daily'],
  ['A - B - Business-Standard', search, 'Business-Standard', [], 'A - B', 'Business-Standard'],
  ['Judge halts order - a portrait', site, null, ['The Daily'], 'Judge halts order - a portrait', null],
  ['Judge halts order | The Daily', site, null, ['The Daily'], 'Judge halts order', null],
  ['法院暂停禁令 - 新浪财经', search, null, [], '法院暂停禁令', '新浪财经'],
  ['Stay-at-home orders end', search, null, [], 'Stay-at-home orders end', null],
  ['The Daily', site, null, ['The Daily'], 'The Daily', null],
] as const)('%j in %s is split', (title, feedUrl, source, outlets, headline, outlet) =>
  expect(splitOutlet(title, { source, outlets, feedUrl })).toEqual({ title: headline, outlet }),
)
