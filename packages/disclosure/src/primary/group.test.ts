import { expect, test } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { suppress } from '../suppress/suppress.ts'
import { findPrimaries } from './find-primaries.ts'
import { groupCells, neededBeside } from './group.ts'
import { presets } from './presets.ts'
import { protectedUniverse } from './protected-universe.ts'
import { lines, tableUniverse, universeOf } from './table-universe.test-data.ts'
import { disclosingZeros } from './zero.ts'

const { group } = presets.nationalAnnual
const forms = ['SEX', 'LAB', 'OTH']

test('A10: where all 14 are in one category it is primary, and so is the sum of all others', () => {
  const universe = tableUniverse({ form: forms }, [14, 0, 0])
  expect(lines(universe, groupCells(universe, group))).toEqual(['SEX: group 2', '_T - SEX: group 2'])
  expect(disclosingZeros(universe, group, 'withheld').map(({ cell }) => universe.codes[cell])).toEqual([
    ['LAB'],
    ['OTH'],
  ])
})

test.each([
  ['all but one', [13, 1, 0], ['SEX: group 1', '_T - SEX: group 1']],
  ['more than nine in ten', [55, 3, 2], ['SEX: group 1', '_T - SEX: group 1']],
  ['nine in ten', [54, 3, 3], []],
  ['one person alone', [1, 0, 0], []],
  ['two persons apart', [1, 1, 0], ['SEX: group 1', 'LAB: group 1', '_T - SEX: group 1', '_T - LAB: group 1']],
  ['spread out', [5, 5, 4], []],
])('%s', (_, counts, expected) => {
  const universe = tableUniverse({ form: forms }, counts)
  expect(lines(universe, groupCells(universe, group))).toEqual(expected)
})

test('the example of the Handbook on Statistical Disclosure Control, 5.2: all married and all but one divorced work full time', () => {
  const marital = ['married', 'divorced', 'single']
  const universe = tableUniverse({ marital, hours: ['full', 'part'] }, [6, 0, 5, 1, 2, 2])
  expect(lines(universe, groupCells(universe, { dimensions: ['hours'], share: 1, shareUpTo: null }))).toEqual([
    'married full: group 2',
    'divorced full: group 1',
    'married _T - married full: group 2',
    'divorced _T - divorced full: group 1',
  ])
})

test('a share is tested in rows up to a size, all and all but one in every row', () => {
  const limits = { ...group, shareUpTo: 50 }
  expect([2, 20, 50, 51, 1000].map((persons) => neededBeside(persons, limits))).toEqual([2, 2, 5, 2, 2])
  expect([2, 20, 50, 51, 1000].map((persons) => neededBeside(persons, { ...group, shareUpTo: null }))).toEqual([
    2, 2, 5, 6, 100,
  ])
})

test('by a dimension that harms nobody nothing is told: all in one year, one sex, one citizenship', () => {
  const universe = tableUniverse({ year: ['2022', '2023'], citizenship: ['NGA', 'ALB'] }, [14, 0, 0, 0])
  expect(lines(universe, groupCells(universe, group))).toEqual([])
})

test('not recorded is no category that harms, nor one that is the only possible', () => {
  const unknown = tableUniverse({ form: ['SEX', '_U'] }, [0, 14])
  expect(lines(unknown, groupCells(unknown, group))).toEqual([])
  const only = universeOf([{ name: 'form', parts: { _T: ['SEX', 'LAB'] } }], [['SEX']], [14])
  expect(lines(only, groupCells(only, group))).toEqual([])
})

test('within each level of a hierarchy', () => {
  const dimensions = [{ name: 'form', parts: { _T: ['SEX', 'LAB'], LAB: ['LAB_DOM', 'LAB_CHILD'] } }]
  const universe = universeOf(dimensions, [['SEX'], ['LAB_DOM'], ['LAB_CHILD']], [20, 12, 0])
  expect(lines(universe, groupCells(universe, group))).toEqual(['LAB_DOM: group 2', 'LAB - LAB_DOM: group 2'])
  // The sum of all others is a cell itself.
  expect(lines(universe, findPrimaries(universe, presets.nationalAnnual))).toEqual([
    'LAB_DOM: group 2',
    'LAB_CHILD: group 2',
    'LAB_CHILD: zero 0',
  ])
})

test('where zeros are printed, a zero of both sexes tells that of women, and is withheld with it', () => {
  const universe = tableUniverse({ sex: ['F', 'M'], form: forms }, [14, 0, 0, 5, 0, 6])
  const names = (zeros: 'printed' | 'withheld') =>
    disclosingZeros(universe, group, zeros).map(({ cell }) => universe.codes[cell]?.join(' '))
  expect(names('printed')).toEqual(['F LAB', 'F OTH', '_T LAB'])
  expect(names('withheld')).toEqual(['F LAB', 'F OTH'])
})

test('A10 protected: with what was found withheld, a whole table has two of the group elsewhere', async () => {
  const universe = tableUniverse(
    { citizenship: ['NGA', 'ALB', 'VNM'], form: forms },
    [14, 0, 0, 30, 25, 20, 12, 33, 18],
  )
  const found = findPrimaries(universe, presets.nationalAnnual)
  expect(lines(universe, found)).toEqual([
    'NGA SEX: group 2',
    'NGA LAB: zero 0',
    'NGA OTH: zero 0',
    'NGA _T - NGA SEX: group 2',
  ])
  const { sums, ...asked } = protectedUniverse(universe, found, 'withheld')
  const { unproved, pattern: after } = suppress(await openSolver(), sums, asked)
  expect(unproved).toEqual([])
  const kinds = Object.fromEntries(universe.codes.map((codes, cell) => [codes.join(' '), after[cell]]))
  expect(kinds).toMatchObject({ 'NGA SEX': 1, 'NGA LAB': 1, 'NGA OTH': 1, 'NGA _T': 0, '_T _T': 0 })
})

test('A10 where zeros are printed: those that tell are withheld, and the symbol then stands for 0 too', async () => {
  const universe = tableUniverse({ sex: ['F', 'M'], form: forms }, [14, 0, 0, 30, 0, 20])
  const found = findPrimaries(universe, presets.justice)
  expect(lines(universe, found)).toEqual([
    'F SEX: group 2',
    'F LAB: zero 0',
    'F OTH: zero 0',
    '_T LAB: zero 0',
    'F _T - F SEX: group 2',
  ])
  const { sums, ...asked } = protectedUniverse(universe, found, 'printed')
  const kinds = (values: ArrayLike<number>) =>
    Object.fromEntries(universe.codes.map((codes, cell) => [codes.join(' '), values[cell]]))
  expect(kinds(asked.knowledge.low)).toMatchObject({ 'F SEX': 0, 'F LAB': 0, 'M LAB': 0 })
  expect(kinds(asked.knowledge.high)).toMatchObject({ 'F LAB': Infinity, '_T LAB': Infinity, 'M LAB': 0 })
  const { unproved, pattern } = suppress(await openSolver(), sums, asked)
  expect(unproved).toEqual([])
  expect(kinds(pattern)).toMatchObject({ 'F SEX': 1, 'F LAB': 1, 'F OTH': 1, '_T LAB': 1, '_T _T': 0 })
})
