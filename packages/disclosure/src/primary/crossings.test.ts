import { expect, test } from 'vitest'
import { forbiddenIn } from './crossings.ts'
import { presets } from './presets.ts'
import { tableUniverse } from './table-universe.test-data.ts'

test('justice takes no citizenship, whatever the counts', () => {
  const universe = tableUniverse({ citizenship: ['NGA', 'ALB'], stage: ['P_PROS', 'P_CONV'] }, [50, 50, 50, 50])
  expect(forbiddenIn(universe, presets.justice)).toEqual([
    { code: 'primary.not-allowed', params: { dimension: 'citizenship' } },
  ])
  expect(forbiddenIn(universe, presets.nationalAnnual)).toEqual([])
})

test('vulnerability stands by citizenship in no cell, and by area in none smaller than a country', () => {
  const vulnerability = ['VUL_A', 'VUL_B']
  const by = (area: string, citizenship: string) =>
    tableUniverse({ area: [area], citizenship: [citizenship], vulnerability }, [50, 50])
  expect(forbiddenIn(by('ZZ-1', 'NGA'), presets.nationalAnnual)).toEqual([
    { code: 'primary.not-crossed', params: { dimension: 'citizenship', other: 'vulnerability' } },
    { code: 'primary.not-crossed', params: { dimension: 'area', other: 'vulnerability' } },
  ])
  const apart = tableUniverse({ area: ['ZZZ'], vulnerability }, [50, 50])
  expect(forbiddenIn(apart, presets.nationalAnnual)).toEqual([])
  const unprinted = { ...by('ZZZ', 'NGA'), printed: new Uint8Array(99) }
  expect(forbiddenIn(unprinted, presets.nationalAnnual)).toEqual([])
})
