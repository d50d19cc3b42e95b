import { languages } from '@tipstat/language'
import { population } from '@tipstat/seeds/population'
import { expect, test } from 'vitest'
import { residentsSource } from './residents.ts'

const sources = ['HRV', 'ZZZ', 'TCD'].flatMap((area) =>
  [2005, 2010, 2015, 2021, 2024].flatMap((year) =>
    [population(area, year), population(area, year, 'F', 'Y0T17')].flatMap((found) => (found ? [found.source] : [])),
  ),
)

test('every source of a denominator has words in each language', () => {
  expect(new Set(sources).size).toBeGreaterThanOrEqual(3)
  const untold = languages
    .filter((language) => language !== 'en')
    .flatMap((language) => sources.filter((source) => residentsSource(source, language) === source))
  expect(untold).toEqual([])
  expect(sources.map((source) => residentsSource(source, 'en'))).toEqual(sources)
})

test('a source that somebody brings stands as it was written', () => {
  expect(residentsSource('Census 2021', 'fr')).toBe('Census 2021')
})
