import { expect, test } from 'vitest'
import { decodeBytes } from '../../../src/journey/read/decode-bytes.ts'

/** The bytes of a text in an encoding that Node reads but does not write. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const table = new Map<string, number[]>()
  const learn = (bytes: number[]) => {
    const char = decoder.decode(Uint8Array.from(bytes))
    if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, bytes)
  }
  for (let a = 0; a < 256; a++) learn([a])
  for (let a = 0x81; a < 256; a++) for (let b = 0x40; b < 256; b++) learn([a, b])
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? [63]))
}

const TEXTS: readonly [string, string][] = [
  ['gb18030', '法院周五下令暂停国防部对公司的投资禁令，公司表示欢迎，并将继续在美国要求解除这一决定。'],
  ['big5', '法院週五下令暫停國防部對公司的投資禁令，公司表示歡迎，並將繼續在美國要求解除這一決定。'],
  ['shift_jis', '裁判所は金曜日、この会社への投資を禁じる命令を差し止めた。会社は歓迎している。'],
  ['euc-jp', '裁判所は金曜日、この会社への投資を禁じる命令を差し止めた。会社は歓迎している。'],
  ['euc-kr', '법원은 금요일에 이 회사에 대한 투자 금지 명령을 중단했다고 밝혔다.'],
  ['windows-1251', 'Суд в пятницу приостановил запрет на вложения в эту компанию, сообщила она сама.'],
  ['koi8-r', 'Суд в пятницу приостановил запрет на вложения в эту компанию, сообщила она сама.'],
  ['windows-1252', 'Le tribunal a suspendu vendredi l’interdiction d’investir dans la société, à sa demande.'],
]

test.each(TEXTS)('%s is read by the HTTP charset', (label, text) => {
  const xml = `<rss><title>${text}</title></rss>`
  expect(decodeBytes(encode(xml, label), `text/xml; charset="${label.toUpperCase()}"`)).toBe(xml)
})

test.each(TEXTS)('%s is read by the XML declaration', (label, text) => {
  const xml = `<?xml version='1.0' encoding='${label}'?><rss><title>${text}</title></rss>`
  expect(decodeBytes(encode(xml, label), 'text/xml')).toBe(xml)
})

test.each(TEXTS)('%s is read by a meta tag', (label, text) => {
  const html = `<html><head><meta charset=${label}><title>${text}</title></head></html>`
  expect(decodeBytes(encode(html, label), null)).toBe(html)
})

test.each(TEXTS)('%s is recognised when nothing says so', (label, text) => {
  const xml = `<rss><title>${text}</title></rss>`
  expect(decodeBytes(encode(xml, label), null)).toBe(xml)
})

test.each(TEXTS)('%s is recognised behind a declaration of UTF-8', (label, text) => {
  const xml = `<?xml version="1.0" encoding="utf-8"?><rss><title>${text}</title></rss>`
  expect(decodeBytes(encode(xml, label), 'text/xml; charset=utf-8')).toBe(xml)
})

const text = '<?xml version="1.0" encoding="windows-1251"?><rss>Ünïcode 小米</rss>'
const utf16be = Buffer.from(text, 'utf16le').swap16()
test.each([
  ['UTF-8 whatever is declared', Buffer.from(text), 'text/xml; charset=iso-8859-1'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), null],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), null],
  ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), null],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), null],
  ['UTF-16 the other way round without a mark', utf16be, null],
])('%s is read', (_, bytes, contentType) => expect(decodeBytes(bytes, contentType)).toBe(text))

test('a few stray bytes do not spoil a text in UTF-8', () => {
  const bytes = Buffer.concat([
    Buffer.from('<rss>小米公司周五表示欢迎'),
    Buffer.from([0x92, 0x80]),
    Buffer.from('继续要求</rss>'),
  ])
  expect(decodeBytes(bytes, null)).toContain('小米公司周五表示欢迎')
})

test('a text in UTF-8 cut within a character is read up to there', () =>
  expect(decodeBytes(Buffer.from('<rss>小米').subarray(0, -1), null)).toBe('<rss>小'))

test.each(['klingon', '', 'utf-7', '../../etc'])('the unknown charset %j does no harm', (charset) =>
  expect(decodeBytes(Buffer.from('<rss>\xe9t\xe9</rss>', 'latin1'), `text/xml; charset=${charset}`)).toBe(
    '<rss>été</rss>',
  ),
)

test('nothing is nothing', () => expect(decodeBytes(new Uint8Array(), null)).toBe(''))
