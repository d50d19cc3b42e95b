import { recordTypeNames, rules } from '@tipstat/scheme'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filesOf, mappingOf, sameOfBoth } from './differential-files.test-data.ts'

const [files, rows] = [50, 400]

describe('on 20,000 records of each type the interpreter and DuckDB agree, finding by finding', () => {
  test.each(recordTypeNames)('%s', { timeout: 900_000 }, async (record) => {
    const fired = new Set<string>()
    const same = fc.asyncProperty(filesOf(record, rows), async (csv) => {
      for (const code of await sameOfBoth(mappingOf(record), csv)) fired.add(code)
    })
    await fc.assert(same, { numRuns: files, seed: 20261124, endOnFailure: true })
    const mine = rules.filter(({ on }) => on === record).map(({ code }) => code)
    expect(mine.filter((code) => !fired.has(code))).toEqual([])
  })
})
