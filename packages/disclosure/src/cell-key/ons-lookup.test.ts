import { describe, expect, test } from 'vitest'
import { casesOf } from '../rounding/cases.test-data.ts'
import { onsCellKey, onsRow, tenFive } from './ons-lookup.ts'

const { ons_lookup: cases } = casesOf<{
  readonly ons_lookup: {
    readonly pcv: readonly (readonly [number, number])[]
    readonly ckey: readonly { readonly keys: readonly number[]; readonly ckey: number }[]
    readonly ten_five_rule: { readonly rows: readonly (readonly [number, number])[] }
  }
}>('cellkey_cases.json')

describe('the arithmetic of ONS', () => {
  test.each(cases.pcv)('a count of %i has row %i', (count, row) => expect(onsRow(count)).toBe(row))
  test.each(cases.ckey)('keys $keys make $ckey', ({ keys, ckey }) => expect(onsCellKey(keys)).toBe(ckey))
  test('keys up to 4,095 are taken modulo 4,096', () => expect(onsCellKey([4000, 200], 4096)).toBe(104))
  test.each(cases.ten_five_rule.rows)('the 10-5 rule makes %i %i', (count, shown) => expect(tenFive(count)).toBe(shown))
  test('the 10-5 rule leaves nothing below 10', () => {
    expect([9, 10, 13, 17].map(tenFive)).toEqual([0, 10, 15, 15])
  })
})
