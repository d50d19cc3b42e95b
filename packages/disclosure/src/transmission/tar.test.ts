import { expect, test } from 'vitest'
import { paddedBytes, tarName, tarOf } from './tar.ts'

test('an archive is as long as others of about its length: at most an eighth and a record more', () => {
  const lengths = new Set<number>()
  for (let bytes = 1024; bytes < 4_000_000; bytes = Math.ceil(bytes * 1.001)) {
    const padded = paddedBytes(bytes)
    expect(padded).toBeGreaterThanOrEqual(bytes)
    expect(padded).toBeLessThanOrEqual(bytes * 1.125 + 10_240)
    expect(padded % 10_240).toBe(0)
    lengths.add(padded)
  }
  expect(lengths.size).toBeLessThan(150)
})

test('the same files are the same bytes, and a name that has no room is a bug', () => {
  const files = [{ name: 'a', content: 'é' }]
  expect(tarOf(files)).toEqual(tarOf(files))
  expect(() => tarOf([{ name: 'x'.repeat(101), content: '' }])).toThrow('100 bytes')
  expect(tarName(1000, 'x'.repeat(200)).length).toBeLessThanOrEqual(100)
})
