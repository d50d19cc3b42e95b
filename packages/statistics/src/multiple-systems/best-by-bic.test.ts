import { describe, expect, test } from 'vitest'
import { bestSize, bicCases, differencesFrom } from './best-by-bic.test-data.ts'
import { bestByBic, searchByBic } from './best-by-bic.ts'
import { hierarchicalModels, neighboursOf } from './hierarchical-models.ts'
import { modelsOf } from './models.ts'
import { tableOf } from './tables.test-data.ts'

const five = ['ukdat_5', 'ned_5', 'neworl_5', 'western']

describe('all hierarchical models by BIC', () => {
  // Pairs and triples of five lists are tried in best-by-bic.long.ts.
  test.each(bicCases.filter(({ name, order }) => order === 2 || !five.includes(name)))(
    'of $name up to order $order are those of R',
    ({ name, order, wanted }) => {
      expect(differencesFrom(wanted, name, order)).toEqual([])
    },
  )

  test('gives what was published: Kosovo 14,342 and 10,357, Korea 157', () => {
    expect([bestSize('kosovo', 2), bestSize('kosovo', 3), bestSize('korea', 2)]).toEqual([14342, 10357, 157])
  })
})

describe('the search downhill', () => {
  test.each([
    // Silverman, Chan and Vincent (2024).
    ['ukdat', 2, 12350],
    ['ukdat', 3, 12350],
    ['neworl', 2, 1110],
    ['korea', 2, 157],
  ] as const)('of %s up to order %i finds the published %i', (name, order, wanted) => {
    const models = modelsOf(tableOf(name))
    expect(Math.round(models.cases + (searchByBic(models, order)?.fit.dark ?? Number.NaN))).toBe(wanted)
  })

  test('ends where no neighbour is better', () => {
    const table = tableOf('ned_5')
    const models = modelsOf(table)
    const found = searchByBic(models, 3)
    if (found === null) throw new Error('Nothing was found')
    const around = bestByBic(models, neighboursOf(found.interactions, table.lists, 3))
    expect(around?.bic).toBeGreaterThan(found.bic)
  })
})

describe('hierarchical models', () => {
  test.each([
    [3, 2, 8],
    [3, 3, 9],
    [4, 2, 64],
    [4, 3, 113],
    [5, 2, 1024],
    [5, 3, 6212],
  ])('of %i lists up to order %i are %i, each once', (lists, order, count) => {
    const all = hierarchicalModels(lists, order)
    expect(all.length).toBe(count)
    expect(new Set(all.map((model) => model.join())).size).toBe(count)
  })

  test('are each a neighbour of its neighbours, and all within reach of main effects alone', () => {
    const all = hierarchicalModels(4, 3).map((model) => model.join())
    const reached = new Set([''])
    const open: (readonly number[])[] = [[]]
    for (let model = open.pop(); model !== undefined; model = open.pop())
      for (const next of neighboursOf(model, 4, 3)) {
        expect(neighboursOf(next, 4, 3).map((back) => back.join())).toContain(model.join())
        if (reached.has(next.join())) continue
        reached.add(next.join())
        open.push(next)
      }
    expect([...reached].sort()).toEqual([...all].sort())
  })
})
