/**
 * Slack's documented limits, written out a second time on purpose: a test that took the renderer's own table would agree with
 * its mistakes.
 */
const MAX: Readonly<Record<string, number>> = { section: 3000, header: 150, button: 75, field: 2000, context: 3000 }

interface Text {
  type: string
  text: string
}
interface Element extends Partial<Text> {
  type: string
  action_id?: string
  value?: string
}
interface Block {
  type: string
  text?: Text
  fields?: Text[]
  elements?: (Element & { text?: Text | string })[]
}

/** What exceeds Slack's limits or is live in a message, in words. */
export function limitFaults(args: Readonly<Record<string, unknown>>): string[] {
  const faults: string[] = []
  const blocks = (Array.isArray(args.blocks) ? args.blocks : []) as Block[]
  const text = typeof args.text === 'string' ? args.text : ''
  const fault = (bad: boolean, words: string) => bad && faults.push(words)

  fault(blocks.length > 50, `${blocks.length} blocks`)
  fault(text.length > 4000, `text of ${text.length}`)
  fault(blocks.length > 0 && !text.trim(), 'blocks without text')
  fault(total(blocks) > 12_000, `msg_blocks_too_long: ${total(blocks)}`)
  for (const { type, text, fields = [], elements = [] } of blocks) {
    if (text) check(type, text)
    fault(type === 'section' && !text && !fields.length, 'empty section')
    fault(fields.length > 10, `${fields.length} fields`)
    for (const field of fields) check('field', field)
    fault(type === 'context' && (elements.length > 10 || !elements.length), `${elements.length} context elements`)
    fault(type === 'actions' && (elements.length > 25 || !elements.length), `${elements.length} actions`)
    const ids = elements.flatMap(({ action_id }) => action_id ?? [])
    fault(new Set(ids).size < ids.length, 'action_id twice')
    for (const element of elements) {
      fault((element.value?.length ?? 0) > 2000, 'button value')
      fault((element.action_id?.length ?? 0) > 255, 'action_id length')
      if (typeof element.text === 'object') check('button', element.text)
      else if (element.text !== undefined) check('context', { type: element.type, text: element.text })
    }
  }
  for (const live of liveMarkup(args)) faults.push(`live: ${live}`)
  return faults

  function check(kind: string, { text }: Text): void {
    fault(text.length < 1, `empty ${kind} text`)
    fault(text.length > (MAX[kind] ?? 3000), `${kind} text of ${text.length}`)
    fault(!text.isWellFormed(), `${kind} text cut inside a character`)
  }
}

/** Every sequence that Slack would act on, labelled http(s) links excepted. */
function liveMarkup(args: Readonly<Record<string, unknown>>): string[] {
  const found: string[] = []
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && key === 'text') {
      const rest = value.replace(/<https?:\/\/[^\s<>|]+\|[^<>\n]+>/g, '')
      if (/[<>]/.test(rest)) found.push(rest.slice(0, 100))
    } else if (Array.isArray(value)) for (const item of value) visit(item, key)
    else if (value && typeof value === 'object') for (const [name, item] of Object.entries(value)) visit(item, name)
  }
  visit(args.text, 'text')
  visit(args.blocks, 'blocks')
  return found
}

function total(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (!value || typeof value !== 'object') return 0
  return Object.entries(value).reduce((sum, [key, item]) => sum + (key === 'type' ? 0 : total(item)), 0)
}
