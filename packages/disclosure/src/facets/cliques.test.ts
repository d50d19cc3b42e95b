import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cliquesOf } from './cliques.ts'

const by = (...tables: readonly string[]) => cliquesOf(tables.map((names) => names.split(' ').filter(Boolean)))

describe('the dimensions of tables', () => {
  it('are cliques by themselves where tables have nothing in common', () => {
    expect(by('', 'sex', 'form').map((clique) => clique.by)).toEqual([['sex'], ['form']])
  })

  it('are one clique where one table holds all others', () => {
    expect(by('sex', 'sex age', 'age')).toEqual([{ by: ['sex', 'age'], parent: -1, shared: [] }])
  })

  it('hang together by what tables share', () => {
    expect(by('sex age', 'sex form')).toEqual([
      { by: ['sex', 'age'], parent: -1, shared: [] },
      { by: ['sex', 'form'], parent: 0, shared: ['sex'] },
    ])
  })

  it('are one clique where tables go round in a circle', () => {
    expect(by('sex age', 'age form', 'form sex').map((clique) => clique.by)).toEqual([['sex', 'age', 'form']])
  })

  it('are one empty clique where there are only totals', () => {
    expect(by('')).toEqual([{ by: [], parent: -1, shared: [] }])
  })

  it('hold every table in a clique, and share with all before what they share with their parent', () => {
    const tables = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'], { maxLength: 3 }), {
      minLength: 1,
      maxLength: 7,
    })
    fc.assert(
      fc.property(tables, (some) => {
        const tree = cliquesOf(some)
        for (const table of some)
          expect(tree.some((clique) => table.every((name) => clique.by.includes(name)))).toBe(true)
        for (const [i, { by: names, shared, parent }] of tree.entries()) {
          const before = new Set(tree.slice(0, i).flatMap((clique) => clique.by))
          expect(names.filter((name) => before.has(name))).toEqual(shared)
          if (i > 0) expect(shared.every((name) => tree[parent]?.by.includes(name))).toBe(true)
        }
      }),
    )
  })
})
