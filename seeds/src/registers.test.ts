import { describe, expect, test } from 'vitest'
import { type DutyCode, duty, type IndicatorCode, indicator, lists } from './codes.ts'

const withoutChild = <C extends string>(list: { codes: readonly C[]; get(code: C): { parent: string | null } }) =>
  list.codes.filter((code) => !list.codes.some((other) => list.get(other).parent === code))

describe('the register of duties', () => {
  test('ties a duty to its paragraph of the draft, and to the adopted one where that is known', () => {
    expect(duty('ALL_FORMS')).toMatchObject({ parent: 'PROS', paragraph: '43', adopted: null })
    expect(duty('ATTEMPT')).toMatchObject({ parent: 'PROS', paragraph: '45(a)', adopted: null })
    expect(duty('DATA')).toMatchObject({ parent: 'PREV', paragraph: '15', adopted: '17' })
    expect(duty('PREV')).toMatchObject({ parent: null, paragraph: null, adopted: null })
    expect(duty('REFLECTION').names.en).toBe('Grant a period of reflection')
  })

  test('has the paragraphs that bind States, from the root causes to the review', () => {
    const paragraphs = lists.duty.codes.flatMap((code) => duty(code).paragraph ?? [])
    const asked =
      '13 15 16 17-19 25 27 28 31 32 34 35 38 40 41 43 44 45(a) 45(b) 45(c) 46 47 48 52 53 55 56 65 67 71(b)'
    expect(paragraphs).toEqual(expect.arrayContaining(asked.split(' ')))
  })

  test('writes paragraphs in one way', () => {
    for (const code of lists.duty.codes) expect(duty(code).paragraph ?? '1').toMatch(/^\d+(\([a-z]\))?([-,] ?\d+)*$/)
  })

  test('says of each duty but cooperation where it stands', () => {
    const unplaced = withoutChild(lists.duty).filter((code) => duty(code).paragraph === null)
    expect(unplaced).toEqual(['COOPERATION', '_U'])
  })

  test('refuses what is no duty', () => {
    expect(() => duty('EVERYTHING' as DutyCode)).toThrow(RangeError)
  })
})

describe('context indicators', () => {
  test('have a unit of the list of units, and name the series they correspond to', () => {
    expect(indicator('BIRTH_REG')).toMatchObject({ parent: 'STATE', unit: 'per-cent', series: 'SDG 16.9.1' })
    expect(indicator('IDP')).toMatchObject({ parent: 'DISPLACEMENT', unit: 'persons', series: null })
    for (const code of withoutChild(lists.indicator)) {
      const { unit } = indicator(code)
      if (code !== 'OTH') expect(lists.unit.has(unit ?? ''), code).toBe(true)
    }
  })

  test('stand in groups that have neither', () => {
    for (const code of lists.indicator.codes) {
      if (indicator(code).parent === null) expect(indicator(code)).toMatchObject({ unit: null, series: null })
    }
  })

  test('refuse what is none', () => {
    expect(() => indicator('LUCK' as IndicatorCode)).toThrow(RangeError)
  })
})
