import { expect, test } from 'vitest'
import { lists } from './codes.ts'
import { population } from './population.ts'

const years = Array.from({ length: 26 }, (_, i) => 2000 + i)
const persons = (...asked: Parameters<typeof population>) => population(...asked)?.persons

test('sexes and ages add up to the total, in every country and year', () => {
  for (const area of [...lists.country.codes, 'ZZZ']) {
    for (const year of years) {
      const women = persons(area, year, 'F')
      const men = persons(area, year, 'M')
      if (women === undefined || men === undefined) continue
      const total = persons(area, year)
      expect(women + men, `${area} ${year}`).toBe(total)
      const parts = (['F', 'M'] as const).flatMap((sex) =>
        (['Y0T17', 'Y_GE18'] as const).map((age) => persons(area, year, sex, age) ?? Number.NaN),
      )
      expect(parts.every((part) => Number.isSafeInteger(part) && part > 0)).toBe(true)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
      expect((persons(area, year, undefined, 'Y0T17') ?? 0) + (persons(area, year, undefined, 'Y_GE18') ?? 0)).toBe(
        total,
      )
    }
  }
})

test('gives totals of 235 areas, and sex and age of 200 of them', () => {
  const areas = lists.country.codes
  expect(areas.filter((area) => population(area, 2020)).length).toBe(235)
  expect(areas.filter((area) => population(area, 2020, 'F')).length).toBe(200)
})

test('gives what World Population Prospects 2024 gives', () => {
  expect(persons('HRV', 2025)).toBe(3_835_005)
  expect(persons('AFG', 2000)).toBe(20_130_217)
})

test('says where the numbers come from', () => {
  expect(population('HRV', 2025)?.source).toBe('United Nations, World Population Prospects 2024')
  expect(population('HRV', 2020)?.source).toContain('from births and crude birth rate')
  expect(population('HRV', 2020, 'F')?.source).toContain('2019, interpolated and scaled')
  expect(population('ZZZ', 2020, 'F')?.source).toBe('made up')
})

test('is null, never a guess, where there is no number', () => {
  expect(population('HRV', 1999)).toBeNull()
  expect(population('HRV', 2026)).toBeNull()
  expect(population('HRV', 2020.5)).toBeNull()
  expect(population('XKX', 2020)).toBeNull()
  expect(population('039', 2020)).toBeNull()
  expect(population('AND', 2020)).not.toBeNull()
  expect(population('AND', 2020, 'F')).toBeNull()
  expect(population('AND', 2020, undefined, 'Y0T17')).toBeNull()
})
