import { recordTypeNames } from '@tipstat/scheme'
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { filesOf, mappingOf, sameOfBoth, severalParts } from './differential-files.test-data.ts'

/** That each rule fires, and is quiet, in either is the matter of `rule-cases.long.ts`. */
describe('on 20,000 records of each type the interpreter and DuckDB agree, finding by finding', () => {
  test.each(recordTypeNames)('%s', { timeout: 900_000 }, async (record) => {
    const same = fc.asyncProperty(filesOf(record, 2000), async (csv) => {
      await sameOfBoth(mappingOf(record), csv)
    })
    await fc.assert(same, { numRuns: 10, seed: 20261124, endOnFailure: true })
  })
})

describe('the interpreter and DuckDB say the same of every record, finding by finding', () => {
  test('unfolded columns, cases and fixed codes', async () => {
    const same = fc.asyncProperty(severalParts.files, async (csv) => {
      await sameOfBoth(severalParts.mapping, csv)
    })
    await fc.assert(same, { numRuns: 10, seed: 20261124, endOnFailure: true })
  })
})
