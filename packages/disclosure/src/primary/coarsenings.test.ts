import { expect, test } from 'vitest'
import { type CoarseningStep, coarsen, coarseningsOf } from './coarsen.ts'
import { coarseningAdvice, coarsenings } from './coarsenings.ts'
import { presets } from './presets.ts'
import { tableUniverse, universeOf } from './table-universe.test-data.ts'

const preset = presets.nationalAnnual

test('the steps of each dimension: lowest level, groups of the code lists, two years as one, the whole dimension', () => {
  const dimensions = [
    { name: 'year', parts: { _T: ['2021', '2022', '2023'] } },
    { name: 'citizenship', parts: { _T: ['NGA', 'GHA', 'ZAF', 'VNM'] } },
    { name: 'age', parts: { _T: ['Y0T17', 'Y_GE18'], Y0T17: ['Y0T9', 'Y10T17'] } },
    { name: 'form', parts: { _T: ['SEX_PROST', 'SEX_PORN', 'LAB', 'BEG'] } },
  ]
  expect(
    coarseningsOf(dimensions).map(({ step, parts }) => [step, ...Object.entries(parts).flat(2)].join(' ')),
  ).toEqual([
    'years _T 2021 2022-2023',
    'drop',
    'subregions _T 202 035',
    'regions _T 002 142',
    'drop',
    'lowest-level _T Y0T17 Y_GE18',
    'drop',
    'broad-groups _T SEX LAB BEG',
    'three-forms _T Sexual exploitation Forced labour Other forms of exploitation',
    'drop',
  ])
})

test('a coarser table has the same persons', () => {
  const universe = tableUniverse({ sex: ['F', 'M'], citizenship: ['NGA', 'GHA', 'VNM'] }, [4, 3, 20, 1, 0, 9])
  const table = (step: CoarseningStep, dimension: string) => {
    const [found] = coarseningsOf(universe.dimensions).filter(
      (each) => each.step === step && each.dimension === dimension,
    )
    if (!found) throw new Error('There is no such step')
    const { codes, sums } = coarsen(universe, found)
    return Object.fromEntries(codes.map((cell, i) => [cell.join(' '), sums.value[i]]))
  }
  expect(table('regions', 'citizenship')).toEqual({
    'F 002': 7,
    'F 142': 20,
    'M 002': 1,
    'M 142': 9,
    'F _T': 27,
    'M _T': 10,
    '_T _T': 37,
    '_T 002': 8,
    '_T 142': 29,
  })
  expect(table('drop', 'sex')).toEqual({ '_T NGA': 5, '_T GHA': 3, '_T VNM': 29, '_T _T': 37 })
})

test('what costs least comes first, with cells and persons before and after', () => {
  const universe = tableUniverse(
    { sex: ['F', 'M'], citizenship: ['NGA', 'GHA', 'MAR', 'VNM'] },
    [3, 4, 2, 40, 4, 2, 3, 30],
  )
  const all = coarsenings(universe, preset)
  expect(
    all.map(({ coarsening: { step, dimension }, printed, primary, hidden, told, cost }) =>
      [step, dimension, printed, primary, hidden, told.map((bits) => bits.toFixed(2)), cost.toFixed(2)].join(' | '),
    ),
  ).toEqual([
    'regions | citizenship | 15,9 | 6,0 | 18,0 | 1.05,1.72 | -0.67',
    'subregions | citizenship | 15,12 | 6,2 | 18,5 | 1.05,1.60 | -0.55',
    'drop | sex | 15,5 | 6,0 | 18,0 | 1.05,1.05 | -0.01',
    'drop | citizenship | 15,3 | 6,0 | 18,0 | 1.05,0.99 | 0.01',
  ])
  expect(coarseningAdvice(all)).toEqual({
    code: 'coarsen.regions',
    params: { dimension: 'citizenship', before: 6, after: 0 },
  })
})

test('a table of which nothing is withheld needs no step', () => {
  const universe = universeOf([{ name: 'sex', parts: { _T: ['F', 'M'] } }], [['F'], ['M']], [20, 30])
  expect(coarseningAdvice(coarsenings(universe, preset))).toEqual({ code: 'coarsen.none', params: {} })
})
