import type { Language } from '@tipstat/language'
import { beforeAll, describe, expect, test } from 'vitest'
import { tablesIn } from './attack.test-data.ts'
import { type Public, publicOf, releaseOf } from './house.test-data.ts'
import { foundIn, holds, holdsShare, markers, outputs, wordsOf } from './search.test-data.ts'

/** Searches all outputs in some languages for what the house withholds, and, to see that the search finds, for what it shows. */
export const searchOutputs = (
  languages: readonly Language[],
  made: () => Promise<Public> = async () => publicOf(await releaseOf(), languages),
): void => {
  let house: Public
  let secret: readonly number[]
  beforeAll(async () => {
    house = await made()
    secret = markers(house)
  })

  describe('what is withheld', () => {
    test('is unusual numbers', () => {
      expect(secret).toEqual(expect.arrayContaining([936, 2617, 4711, 6602]))
    })

    test('stands in no output, in no writing of numbers', () => {
      expect(foundIn(house, secret)).toEqual([])
    })

    test('stands nowhere as a share of anything that is shown, nor beside it as a difference', () => {
      const shown = tablesIn(house).flatMap(({ rows }) => rows.flatMap(({ value }) => (value ? [Number(value)] : [])))
      const isShared = (share: number) => shown.some((a) => shown.some((b) => Math.abs(a / b - share) < 2e-5))
      const shares = secret.flatMap((n) => shown.filter((all) => all > n && !isShared(n / all)).map((all) => n / all))
      expect(shares.length).toBeGreaterThan(20)
      const found = outputs(house).flatMap(([name, words]) =>
        shares.filter((share) => holdsShare(words, share, 3)).map((share) => `${share} in ${name}`),
      )
      expect(found).toEqual([])
    })
  })

  describe('the same search', () => {
    test('finds what is shown in tables, figures and pages of every language', () => {
      const places = foundIn(house, [1358, 3566, 4714, 5149])
      expect(places).toContain('4714 in data/invented.V_IDN.persons.by-citizenship.csv')
      for (const language of languages)
        for (const place of [
          `3566 in ${language}/forms/data.csv`,
          `5149 in ${language}/origins/figure.svg`,
          `5149 in ${language}/origins/spec.json`,
          `5149 in ${language}/origins/alt.txt`,
          `5149 in ${language}/origins/long.txt`,
          `5149 in ${language}.html`,
          `1358 in ${language}.html`,
        ])
          expect(places).toContain(place)
    })

    test.each([
      '4711',
      '4,711',
      '4.711',
      '4 711',
      '4\u00A0711',
      '4\u202F711',
      '٤٧١١',
      '٤٬٧١١',
      '(4,711)',
      '4,711 women',
      '4,711.',
    ])('finds %s', (text) => {
      expect(holds(`Albania: ${text}`, 4711)).toBe(true)
    })

    test.each(['14711', '47110', '47.11', '4711.5', '0.4711', '4 71 1'])('does not take %s for it', (text) => {
      expect(holds(`Albania: ${text}`, 4711)).toBe(false)
    })

    test('finds shares, and what is embedded in a page', () => {
      expect(holdsShare('99.936 %', 4711 / 4714, 3)).toBe(true)
      expect(holdsShare('0.99936', 4711 / 4714, 3)).toBe(true)
      expect(holdsShare('99,936 %', 4711 / 4714, 3)).toBe(true)
      expect(holdsShare('9.9936', 4711 / 4714, 3)).toBe(false)
      const page = `<html><a href="data:text/csv;base64,${Buffer.from('n\n4711\n').toString('base64')}">`
      expect(holds(wordsOf('page.html', page), 4711)).toBe(true)
    })
  })
}
