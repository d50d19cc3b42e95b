import { describe, expect, test } from 'vitest'
import { formatNumber, formatPercent, formatRange } from './format-number.ts'
import { languages } from './languages.ts'

describe('formatNumber', () => {
  test.each([
    ['en', '1,234,567.8', '1,234'],
    ['fr', '1\u202F234\u202F567,8', '1\u202F234'],
    ['es', '1.234.567,8', '1234'],
    ['ru', '1\u00A0234\u00A0567,8', '1\u00A0234'],
    ['ar', '1,234,567.8', '1,234'],
    ['zh', '1,234,567.8', '1,234'],
  ] as const)('writes numbers as %s does', (language, long, short) => {
    expect(formatNumber(1_234_567.8, language)).toBe(long)
    expect(formatNumber(1234, language)).toBe(short)
  })

  test('groups Spanish from five digits on', () => {
    expect([9999, 10_000, 999].map((n) => formatNumber(n, 'es'))).toEqual(['9999', '10.000', '999'])
  })

  test('rounds half away from zero, on decimal text', () => {
    const cases = [
      [1.005, 2, '1.01'],
      [2.5, 0, '3'],
      [-2.5, 0, '-3'],
      [0.05, 1, '0.1'],
      [999.95, 1, '1,000.0'],
      [8.345, 2, '8.35'],
      [1.45, 1, '1.5'],
      [0.0004, 3, '0.000'],
    ] as const
    for (const [n, digits, text] of cases) expect(formatNumber(n, 'en', { digits })).toBe(text)
  })

  test('never writes minus zero', () => {
    expect([-0, -0.4, -0.0001].map((n) => formatNumber(n, 'en', { digits: 0 }))).toEqual(['0', '0', '0'])
    expect(formatNumber(-0.00001, 'en')).toBe('0')
  })

  test('spells out exponents', () => {
    expect(formatNumber(1e21, 'en')).toBe('1,000,000,000,000,000,000,000')
    expect(formatNumber(1.5e-7, 'en', { digits: 8 })).toBe('0.00000015')
  })

  test('refuses what is not a number', () => {
    expect(() => formatNumber(Number.NaN, 'en')).toThrow(RangeError)
  })

  test('agrees with CLDR as this Node carries it, where digits are Latin', () => {
    const locales = { en: 'en', fr: 'fr', es: 'es', ru: 'ru', ar: 'ar-u-nu-latn', zh: 'zh' }
    for (const language of languages) {
      for (const n of [0, 7, -7, 1234, 12_345.678, 1_234_567, 0.5, -98_765.4321]) {
        const there = new Intl.NumberFormat(locales[language], {
          roundingMode: 'halfExpand',
        } as Intl.NumberFormatOptions)
        expect(formatNumber(n, language)).toBe(there.format(n))
      }
    }
  })
})

test('formatPercent puts the sign where the language has it, and moves the point without error', () => {
  expect(languages.map((language) => formatPercent(0.396, language))).toEqual([
    '40%',
    '40\u202F%',
    '40\u00A0%',
    '40\u00A0%',
    '40\u200E%\u200E',
    '40%',
  ])
  expect(formatPercent(0.145, 'en')).toBe('15%')
  expect(formatPercent(0.145, 'en', { digits: 1 })).toBe('14.5%')
  expect(formatPercent(1, 'fr')).toBe('100\u202F%')
})

test('formatRange writes a range, one number, or a lower bound', () => {
  expect(formatRange(0, 4, 'en')).toBe('0–4')
  expect(formatRange(1000, 12_000, 'fr')).toBe('1\u202F000–12\u202F000')
  expect(formatRange(4, 4, 'ru')).toBe('4')
  expect(formatRange(5, Number.POSITIVE_INFINITY, 'zh')).toBe('≥\u00A05')
})
