import { describe, expect, it } from 'vitest'
import { complete } from '../../../src/platforms/console/complete.ts'
import { echoDesk, you } from './terminal.ts'

describe('completion', () => {
  it.each([
    ['', ['/case ', '/cases ', '/feeds ']],
    ['/ca', ['/case ', '/cases ']],
    ['CASES', ['/cases ']],
    ['/case x', ['xiaomi']],
    ['/case X', ['xiaomi']],
    ['/case 小米', ['xiaomi']],
    ['/case company:x', ['xiaomi']],
    ['/case company=x', ['xiaomi']],
    ['/case company:"t', ['"two words"']],
    ['/case two w', ['"two words"']],
    ['/case as-of:2021 company:x', ['xiaomi']],
    ['/case xiaomi a', ['as-of:']],
    ['/case ', ['company:', 'as-of:']],
    ['/case company:xiaomi ', ['as-of:']],
    ['/case e', ['evil']],
    ['/feeds a', ['add']],
    ['/feeds ', ['add', 'list', 'do:', 'company:']],
    ['/feeds add x', ['xiaomi']],
    ['/cases ', []],
    ['/frob x', []],
    ['/case constructor:x', []],
  ])('of “%s”', async (line, offers) => expect((await complete(line, echoDesk().desk, you)).offers).toEqual(offers))

  it.each([
    ['/case xi', 'xi'],
    ['/case two w', 'two w'],
    ['/case company:"two w', '"two w'],
    ['/case xiaomi a', 'a'],
  ])('of “%s” takes the place of “%s”', async (line, typed) =>
    expect((await complete(line, echoDesk().desk, you)).typed).toBe(typed),
  )
})
