import { expect, test } from 'vitest'
import { latticeOf } from '../sums/lattice.ts'
import { findPrimaries } from './find-primaries.ts'
import { presets } from './presets.ts'
import { pairCells, responsePair } from './response-pair.ts'
import { lines } from './table-universe.test-data.ts'

const base = { codes: [['NGA'], ['ALB']], count: [9, 40] }
const citizenship = { name: 'citizenship', parts: { _T: ['NGA', 'ALB'] } }

test('A12: of 9 victims 8 were threatened, and so one was not', () => {
  const { dimensions, micro } = responsePair([citizenship], base, { name: 'control', yes: [8, 20] })
  const { sums, codes } = latticeOf(dimensions, micro, pairCells([['NGA'], ['ALB'], ['_T']]))
  const universe = { sums, codes, dimensions }
  expect(Object.fromEntries(codes.map((cell, i) => [cell.join(' '), sums.value[i]]))).toEqual({
    'NGA __yes': 8,
    'NGA __no': 1,
    'ALB __yes': 20,
    'ALB __no': 20,
    'NGA _T': 9,
    'ALB _T': 40,
    '_T _T': 49,
    '_T __yes': 28,
    '_T __no': 21,
  })
  expect(lines(universe, findPrimaries(universe, presets.nationalAnnual))).toEqual([
    'NGA __yes: group 1',
    'NGA __no: small 4',
    'NGA __no: group 1',
  ])
})

test('more than there are is a fault of who calls, told without a number', () => {
  expect(() => responsePair([citizenship], base, { name: 'control', yes: [10, 20] })).toThrow(/^[^\d]*$/)
})
