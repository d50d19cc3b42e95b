import { describe, expect, test } from 'vitest'
import { isOfChildren, isOrganRemoval, isSubNational, thresholdOf } from './contexts.ts'
import { fewContributors } from './contributors.ts'
import { presets } from './presets.ts'
import { smallCells } from './small.ts'
import { lines, tableUniverse } from './table-universe.test-data.ts'

const { thresholds } = presets.nationalAnnual
const cells = (found: ReturnType<typeof smallCells>) => ({ cells: found, virtual: [] })

test('a count of at least one and below the threshold of its context is small', () => {
  const universe = tableUniverse({ age: ['Y0T17', 'Y_GE18'], form: ['SEX', 'ORG'] }, [9, 0, 4, 12])
  expect(lines(universe, cells(smallCells(universe, thresholds)))).toEqual([
    'Y0T17 SEX: small 9',
    'Y_GE18 SEX: small 4',
  ])
})

test('removal of organs is small below ten, children by sex below five, children by form below ten', () => {
  const universe = tableUniverse(
    { sex: ['F', 'M'], age: ['Y0T17', 'Y_GE18'], form: ['LAB', 'ORG'] },
    [6, 0, 20, 0, 3, 0, 20, 9],
  )
  expect(lines(universe, cells(smallCells(universe, thresholds)))).toEqual([
    'F Y0T17 LAB: small 9',
    'M Y0T17 LAB: small 9',
    'M Y_GE18 ORG: small 9',
    '_T _T ORG: small 9',
    '_T Y0T17 LAB: small 9',
    '_T Y_GE18 ORG: small 9',
    'M _T ORG: small 9',
    'M Y0T17 _T: small 4',
  ])
})

describe('contexts come from the code lists', () => {
  test.each([
    [['DEU', 'Y_GE18', 'SEX', 'NGA'], 5],
    [['DEU', 'Y0T17', '_T', '_T'], 5],
    [['DEU', 'Y0T17', '_T', 'NGA'], 10],
    [['DEU', 'Y15T17', 'SEX', '_T'], 10],
    [['DEU', '_T', 'ORG_TISS', '_T'], 10],
    [['DE-BY', '_T', '_T', '_T'], 10],
    [['150', 'Y_GE18', 'LAB', '_T'], 5],
    [['WSE', '_U', 'LAB', '_T'], 5],
  ] as const)('%j has %i', (codes, threshold) => {
    const dimensions = ['area', 'age', 'form', 'citizenship'].map((name) => ({ name, parts: {} }))
    expect(thresholdOf(dimensions, thresholds)(codes)).toBe(threshold)
  })

  test('an unknown area counts as sub-national, a band that reaches into childhood and an unknown one as children', () => {
    expect(['ZZZ', 'USA', '001', '_T', 'ZZ-1', 'Nowhere'].map(isSubNational)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ])
    expect(['Y0T17', 'Y9', 'Y15T24', 'infants', 'Y_GE18', '_T', '_U', 'Y_GE0'].map(isOfChildren)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    expect(['ORG', 'ORG_TISS', 'LAB', '_T'].map(isOrganRemoval)).toEqual([true, true, false, false])
  })
})

test('a cell that too few agencies contribute to is withheld, however many persons it is', () => {
  const universe = tableUniverse({ sex: ['F', 'M'] }, [60, 0])
  expect(lines(universe, cells(fewContributors(universe, [1, 0, 2], { fewest: 2, thresholds })))).toEqual([
    'F: contributors 4',
  ])
  expect(() => fewContributors(universe, [1], { fewest: 2, thresholds })).toThrow(RangeError)
})
