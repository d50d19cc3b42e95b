import { expect, test } from 'vitest'
import { primary } from '../sums/sums.ts'
import { benchmarkUniverse } from './benchmark-universe.test-data.ts'
import { findPrimaries } from './find-primaries.ts'
import { presets } from './presets.ts'
import { protectedUniverse } from './protected-universe.ts'
import { smallCells } from './small.ts'

test('the 8,991 cells of the benchmark: 3,016 small ones at five, 4,835 to withhold by all rules of national-annual', () => {
  const universe = benchmarkUniverse()
  expect(universe.codes).toHaveLength(8991)
  const five = { national: 5, subNational: 5, organRemoval: 5, childrenCrossed: 5 }
  expect(smallCells(universe, five)).toHaveLength(3016)
  const found = findPrimaries(universe, presets.nationalAnnual)
  const { pattern } = protectedUniverse(universe, found, 'withheld')
  expect(pattern.filter((kind) => kind === primary)).toHaveLength(4835)
})
