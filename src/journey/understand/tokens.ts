/** A word of a sentence, or one character of a script written without spaces. Offsets are into the sentence. */
export interface Token {
  /** Lower case, without accents, as lexicons spell it. */
  word: string
  start: number
  end: number
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+(?:[.'’-](?=[\p{L}\p{N}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+)*|[,;:()"“”«»「」、。,;:|–—$£€#]/gu
// French and Italian articles grown onto their noun.
const ELISION = /^(?:l|d|n|s|c|j|qu|dell|all|nell|sull|dall|un)['’](?=\p{L}{2})/iu
const MARKS = /\p{M}/gu
const PLAIN = /^[a-z0-9]+$/

/** Cuts a sentence into tokens. Hyphens, apostrophes and inner points stay inside a word; marks that part clauses are tokens too. */
export function toTokens(sentence: string): Token[] {
  const tokens: Token[] = []
  for (const match of sentence.matchAll(WORD)) {
    const start = match.index
    const raw = match[0]
    const elided = ELISION.exec(raw)
    if (elided) {
      const at = elided[0].length
      tokens.push(
        { word: toWord(raw.slice(0, at - 1)), start, end: start + at - 1 },
        { word: toWord(raw.slice(at)), start: start + at, end: start + raw.length },
      )
      continue
    }
    const possessive = /['’]s$/i.test(raw)
    const bare = possessive ? raw.slice(0, -2) : raw
    tokens.push({ word: toWord(bare), start, end: start + bare.length })
    if (possessive) tokens.push({ word: "'s", start: start + bare.length, end: start + raw.length })
  }
  return tokens
}

/** The spelling under which a word is looked up. */
function toWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return simplify(lower.normalize('NFKD').replace(MARKS, '').normalize('NFC').replace(/’/g, "'"))
}

// Traditional characters and Japanese forms that legal news uses, each followed by the form the lexicons use.
const FORMS =
  '國国單单禁禁訴诉訟讼將将軍军車车業业貿贸審审網网絡络違违獲获續续凍冻結结執执許许證证權权無无發发佈布區区駁驳關关監监華华對对條条規规則则報报開开啟启廢废釋释請请應应當当協协議议罰罚銷销債债財财買买賣卖購购輸输電电遲迟緩缓聯联邦邦為为與与會会實实體体個个長长際际屬属據据購购雙双間间後后裡里個个經经濟济種种來来動动員员務务機机關关認认從从離离說说達达員员導导見见計计劃划設设試试該该調调談谈負负貨货費费質质貴贵賠赔麼么辦办處处號号東东樂乐權权產产獨独現现終终維维緊紧總总緒绪縮缩舉举舊旧臺台傳传傷伤億亿價价優优內内兩两劃划勝胜'

const SIMPLE = new Map<string, string>()
for (let i = 0; i + 1 < FORMS.length; i += 2) SIMPLE.set(FORMS[i] ?? '', FORMS[i + 1] ?? '')

function simplify(word: string): string {
  if (!/\p{Script=Han}/u.test(word)) return word
  let out = ''
  for (const character of word) out += SIMPLE.get(character) ?? character
  return out
}
