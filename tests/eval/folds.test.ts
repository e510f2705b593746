import { describe, expect, it } from 'vitest'
import { FOLDS, foldOf, groupOf } from '../../eval/folds.ts'

const known = new Set(['acme', 'acme-optics'])

describe('folds', () => {
  it.each([
    ['the company in the id', { id: 'x-acme-optics-012' }, 'acme-optics'],
    ['the company in the group', { id: 'x-7', group: 'b-acme-003' }, 'acme'],
    ['the first subject where the id names no company', { id: 'x-page-001', subjects: ['acme', 'bolt'] }, 'acme'],
    ['itself where the story is about none', { id: 'x-neg-004', subjects: [] }, 'x-neg-004'],
  ])('keep a story with %s', (_what, labels, group) => expect(groupOf(labels, known)).toBe(group))

  it('are the same every time and use every number', () => {
    const folds = Array.from({ length: 200 }, (_, i) => foldOf(`company ${i}`))
    expect(folds).toEqual(Array.from({ length: 200 }, (_, i) => foldOf(`company ${i}`)))
    expect([...new Set(folds)].sort()).toEqual(Array.from({ length: FOLDS }, (_, i) => i))
  })
})
