import { expect, test } from 'vitest'
import { findPrimaries } from './find-primaries.ts'
import { stepsAlong } from './nested.ts'
import { presets } from './presets.ts'
import { protectedUniverse } from './protected-universe.ts'
import { lines, tableUniverse, universeOf } from './table-universe.test-data.ts'

const preset = presets.nationalAnnual
const found = (universe: ReturnType<typeof universeOf>) => lines(universe, findPrimaries(universe, preset))

test('A02: of two overlapping regions the larger less the smaller is what is left', () => {
  const dimensions = [{ name: 'area', parts: { EU_EFTA: ['EU', 'CHE', 'NOR'], EU: ['DEU', 'FRA'] } }]
  const micro = [['DEU'], ['FRA'], ['CHE'], ['NOR']]
  const isPrinted = (name: string) => name.startsWith('EU')
  const universe = universeOf(dimensions, micro, [200, 212, 1, 2], isPrinted)
  expect(found(universe)).toEqual(['EU_EFTA - EU: difference 4'])
})

test('A14: all less a filter, by sex, are cells that nobody prints', () => {
  const dimensions = [
    { name: 'citizenship', parts: { _T: ['NGA', 'others'] } },
    { name: 'sex', parts: { _T: ['F', 'M'] } },
  ]
  const micro = ['NGA', 'others'].flatMap((code) => ['F', 'M'].map((sex) => [code, sex]))
  const universe = universeOf(dimensions, micro, [1, 4, 87, 37], (name) => !name.startsWith('NGA'))
  expect(found(universe)).toEqual(['NGA F: difference 4', 'NGA M: difference 4'])
  const { pattern, demand, targets } = protectedUniverse(universe, findPrimaries(universe, preset), 'withheld')
  expect([...pattern]).toEqual([4, 4, 0, 0, 0, 0, 0, 0])
  expect([...demand.cells]).toEqual([0, 1])
  expect(targets.map((members) => [...members])).toEqual([[0], [1]])
})

test('what is withheld of a row is told together, and may be too few together', () => {
  const codes = ['NGA', 'ALB', 'VNM', 'CHN']
  expect(found(tableUniverse({ citizenship: codes }, [30, 20, 1, 2]))).toEqual([
    'VNM: small 4',
    'CHN: small 4',
    '_T - NGA - ALB: difference 4',
  ])
  expect(found(tableUniverse({ citizenship: codes }, [30, 20, 3, 2]))).toEqual(['VNM: small 4', 'CHN: small 4'])
})

test('a zero under the symbol is no part that a reader takes away: what is left of the row is both together', () => {
  const universe = tableUniverse({ citizenship: ['NGA', 'ALB', 'VNM', 'CHN'] }, [30, 20, 4, 0])
  expect(found(universe)).toEqual(['VNM: small 4', '_T - NGA - ALB: difference 4'])
  const printed = lines(universe, findPrimaries(universe, { ...preset, zeros: 'printed' }))
  expect(printed).not.toContain('_T - NGA - ALB: difference 4')
})

test('a group that no table shows is tested where two tables show it', () => {
  const dimensions = [
    { name: 'area', parts: { '150': ['DEU', 'FRA', 'CHE', 'NOR'], EU: ['DEU', 'FRA'] } },
    { name: 'form', parts: { _T: ['SEX', 'LAB', 'OTH'] } },
  ]
  const micro = ['DEU', 'FRA', 'CHE', 'NOR'].flatMap((area) => ['SEX', 'LAB', 'OTH'].map((form) => [area, form]))
  const counts = [30, 20, 10, 31, 22, 13, 8, 0, 0, 6, 0, 0]
  const universe = universeOf(dimensions, micro, counts, (name) => /^(150|EU) /.test(name))
  expect(found(universe)).toEqual(['150 SEX - EU SEX: difference 2', '150 _T + EU SEX - EU _T - 150 SEX: difference 2'])
})

test('a cumulative total less the one before is the year between (A01)', () => {
  const dimensions = [{ name: 'year', parts: { to2023: ['to2022', '2023'], to2022: ['2021', '2022'] } }]
  const universe = universeOf(dimensions, [['2021'], ['2022'], ['2023']], [60, 77, 2], (name) => name.startsWith('to'))
  expect(found(universe)).toEqual(['2023: difference 4'])
})

test('steps go to what lies right below, and no further', () => {
  const dimension = { name: 'age', parts: { _T: ['Y0T17', 'Y_GE18'], Y0T17: ['Y0T9', 'Y10T17'] } }
  const codes = ['_T', 'Y0T17', 'Y0T9', 'Y10T17', 'Y_GE18'].map((code) => [code])
  expect(stepsAlong(dimension, 0, codes).map(({ whole, code, left }) => [whole, code, ...left].join(' '))).toEqual([
    '_T Y0T17 Y_GE18',
    '_T Y_GE18 Y0T9 Y10T17',
    'Y0T17 Y0T9 Y10T17',
    'Y0T17 Y10T17 Y0T9',
  ])
})

test('virtual cells become unprinted sums behind the others, with demand and target', () => {
  const universe = tableUniverse({ citizenship: ['NGA', 'ALB', 'VNM', 'CHN'] }, [30, 20, 1, 2])
  const { sums, pattern, demand, targets } = protectedUniverse(universe, findPrimaries(universe, preset), 'withheld')
  expect([...sums.value]).toEqual([30, 20, 1, 2, 53, 3])
  expect([...pattern]).toEqual([0, 0, 1, 1, 0, 4])
  expect([...demand.cells]).toEqual([2, 3, 5])
  expect([...demand.spread]).toEqual([4, 4, 4])
  expect(targets.map((members) => [...members])).toEqual([[2, 3]])
  expect([...sums.equation]).toEqual([4, 0, 1, 2, 3, 5, 2, 3])
})
