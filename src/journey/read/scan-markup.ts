import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

export interface MarkupEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>, selfClosing: boolean): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Read XML or HTML from front to back in linear time, whatever it looks like: no tree, no matching of tags, entities decoded
 * (in XML only its own five and numbers), nothing external loaded. Names are in lower case. The end of a tag that is cut off
 * comes as text.
 */
export function scanMarkup(source: string, mode: 'xml' | 'html', events: MarkupEvents): void {
  let told = 0 // up to here it was given as text
  let tag = ''
  let attribute = ''
  let value = ''
  let attributes: Record<string, string> = {}
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = source.slice(start, end).toLowerCase()
      attributes = {}
    },
    onattribname(start, end) {
      attribute = source.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata(start, end) {
      value += source.slice(start, end)
    },
    onattribentity(codepoint) {
      value += String.fromCodePoint(codepoint)
    },
    onattribend() {
      if (!Object.hasOwn(attributes, attribute) && attribute !== '__proto__') attributes[attribute] = value
    },
    onopentagend: () => opened(false),
    onselfclosingtag: () => opened(true),
    onclosetag: (start, end) => events.close?.(source.slice(start, end).trim().toLowerCase()),
    ontext(start, end) {
      told = end
      events.text?.(source.slice(start, end))
    },
    ontextentity: (codepoint) => events.text?.(String.fromCodePoint(codepoint)),
    oncdata: (start, end, offset) => events.text?.(source.slice(start, end - offset)),
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {
      const at = source.lastIndexOf('<')
      const rest = at >= told ? source.slice(at) : ''
      if (rest.length < 200 && !/[>="'!]/.test(rest)) events.text?.(rest)
    },
  }
  const tokenizer = new Tokenizer({ xmlMode: mode === 'xml', decodeEntities: true }, callbacks)
  tokenizer.write(source)
  tokenizer.end()

  function opened(selfClosing: boolean): void {
    events.open?.(tag, attributes, selfClosing)
  }
}

/** Elements of HTML that hold nothing and have no end tag. */
export const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
