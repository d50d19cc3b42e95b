import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sumsOf, unprinted } from '../sums/sums.ts'
import { addNoise } from './add-noise.ts'
import { maxEntropyNoise } from './noise-table.ts'
import { cellKey, cellKeys, keys, recordKey } from './record-key.ts'

const secret = new Uint8Array(32).fill(7)
const table = maxEntropyNoise({ D: 5, V: 3, js: 2 })
/** Keys of invented cases, as many as a micro-cell counts. */
const microKeysOf = (counts: readonly number[]): readonly number[] =>
  counts.map((count, m) => cellKey(Array.from({ length: count }, (_, i) => recordKey(secret, `case ${m}-${i}`))))

describe('record keys', () => {
  test('are the first 32 bits of HMAC-SHA256: RFC 4231, test case 6', () => {
    expect(recordKey(new Uint8Array(131).fill(0xaa), 'Test Using Larger Than Block-Size Key - Hash Key First')).toBe(
      0x60e43159,
    )
  })

  test('take no secret shorter than the hash', () => {
    expect(() => recordKey(new Uint8Array(31), 'x')).toThrow(RangeError)
  })

  test('spread evenly: 4,096 of them fill 16 bins as chance does', () => {
    const bins = new Float64Array(16)
    for (let i = 0; i < 4096; i++) {
      const bin = Math.floor((recordKey(secret, `case ${i}`) / keys) * 16)
      bins[bin] = (bins[bin] ?? 0) + 1
    }
    // Chi-squared with 15 degrees of freedom: 37.7 is passed once in a thousand.
    expect(bins.reduce((sum, n) => sum + (n - 256) ** 2 / 256, 0)).toBeLessThan(37.7)
  })

  test('add up to a cell key in any order', () => {
    const key = fc.integer({ min: 0, max: keys - 1 })
    fc.assert(
      fc.property(fc.array(key, { maxLength: 50 }), (all) => {
        expect(cellKey([...all].reverse())).toBe(cellKey(all))
        expect(cellKey(all)).toBe(Number(all.reduce((sum, each) => sum + BigInt(each), 0n) % BigInt(keys)))
      }),
    )
  })
})

describe('noise by cell key', () => {
  test('attack A16: the same cases have the same noise, whatever table they stand in', () => {
    const counts = [4, 0, 9, 1]
    const sexByAge = sumsOf(counts, [
      [0, 1],
      [2, 3],
      [0, 2],
      [1, 3],
      [0, 1, 2, 3],
    ])
    const ageAlone = sumsOf([4 + 9, 0 + 1], [[0, 1]])
    const microKeys = microKeysOf(counts)
    const first = addNoise(sexByAge, microKeys, table)
    const second = addNoise(
      ageAlone,
      [cellKeys(sexByAge, microKeys)[6] ?? 0, cellKeys(sexByAge, microKeys)[7] ?? 0],
      table,
    )
    expect([first[6], first[7], first[8]]).toEqual([...second])
    // The sum of 4 and 0 holds the same four cases as the 4.
    expect(first[4]).toBe(first[0])
  })

  test('gives counts out, and nothing to take the noise off with: no keys, changes, rows or counts before', () => {
    const sums = sumsOf([4, 0, 9, 1], [[0, 1, 2, 3]])
    const shown = addNoise(sums, microKeysOf([4, 0, 9, 1]), table, {
      pattern: Uint8Array.from([0, 0, 0, unprinted, 0]),
    })
    expect(shown).toBeInstanceOf(Float64Array)
    expect(shown).toHaveLength(5)
    expect(Object.keys(shown)).toEqual(['0', '1', '2', '3', '4'])
    expect(Object.getOwnPropertySymbols(shown)).toEqual([])
    expect(shown[1]).toBe(0)
    expect(shown[3]).toBeNaN()
    for (const each of [shown[0], shown[2], shown[4]]) expect(each === 0 || (each ?? 0) > 2).toBe(true)
  })

  test('has the mean and the variance of its table over many cells', () => {
    const counts = Array.from({ length: 6000 }, () => 8)
    const microKeys = counts.map((_, m) => recordKey(secret, String(m)))
    const changes = Array.from(addNoise(sumsOf(counts, []), microKeys, table), (each) => each - 8)
    const mean = changes.reduce((a, b) => a + b, 0) / counts.length
    const variance = changes.reduce((a, b) => a + b * b, 0) / counts.length
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(3 / 6000))
    expect(Math.abs(variance - 3)).toBeLessThan(0.25)
  })

  test('takes a key for each micro-cell and no other number of them', () => {
    expect(() => addNoise(sumsOf([1, 2], []), [1], table)).toThrow(RangeError)
  })
})
