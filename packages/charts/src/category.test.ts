import { languages } from '@tipstat/language'
import { describe, expect, it } from 'vitest'
import { categoryName, compareCategories, isUnknown, placeName } from './category.ts'

describe('categories', () => {
  it('stand in a fixed order: women, girls, men, boys, other, not recorded', () => {
    const codes = ['_U', 'M.Y0T17', '_O', 'F.Y0T17', 'M._U', 'M.Y_GE18', 'F.Y_GE18']
    expect(codes.sort(compareCategories)).toEqual(['F.Y_GE18', 'F.Y0T17', 'M.Y_GE18', 'M.Y0T17', '_O', 'M._U', '_U'])
    expect(['_U', 'OTH', 'LAB', 'SEX'].sort(compareCategories)).toEqual(['SEX', 'LAB', 'OTH', '_U'])
    expect(['P_CONV', 'P_PROS'].sort(compareCategories)).toEqual(['P_PROS', 'P_CONV'])
  })

  it('have words of their own for women, girls, men and boys in six languages', () => {
    expect(languages.map((language) => categoryName('F.Y0T17', language))).toEqual([
      'Girls',
      'Filles',
      'Niñas',
      'Девочки',
      'فتيات',
      '女童',
    ])
  })

  it('are named from the code lists, part by part, without the total', () => {
    expect(categoryName('SEX', 'en')).toBe('Sexual exploitation')
    expect(categoryName('F._T', 'en')).toBe(categoryName('F', 'en'))
    expect(categoryName('F.Y18T24', 'fr')).toContain('18–24 ans')
    expect(categoryName('no-such-code', 'en')).toBe('no-such-code')
  })

  it('know what is not recorded, and name places by their short names', () => {
    expect([isUnknown('_U'), isUnknown('_U._U'), isUnknown('F._U')]).toEqual([true, true, false])
    expect(placeName('GBR', 'fr')).toBe('Royaume-Uni')
    expect(placeName('_U', 'en')).toBe('Not recorded')
  })
})
