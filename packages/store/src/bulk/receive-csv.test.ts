import { recordTypeNames } from '@tipstat/scheme'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bothVerdicts } from './differential.test-data.ts'
import { filesOf, mappingOf, sameOfBoth, severalParts } from './differential-files.test-data.ts'

describe('the interpreter and DuckDB say the same of every record, finding by finding', () => {
  test.each(recordTypeNames)('%s', { timeout: 120_000 }, async (record) => {
    const same = fc.asyncProperty(filesOf(record, 200), async (csv) => {
      await sameOfBoth(mappingOf(record), csv)
    })
    await fc.assert(same, { numRuns: 1, seed: 20261124, endOnFailure: true })
  })

  test('unfolded columns, cases and fixed codes', { timeout: 120_000 }, async () => {
    const same = fc.asyncProperty(severalParts.files, async (csv) => {
      await sameOfBoth(severalParts.mapping, csv)
    })
    await fc.assert(same, { numRuns: 2, seed: 20261124, endOnFailure: true })
  })
})

describe('a file that DuckDB would misread is left to the reader of intake', () => {
  const mapping =
    'source: Test\nrecord: count\nfixed: { area: HRV, stage: V_DET }\ncolumns:\n  year: year\n  n: { value: count }\n'
  test.each([
    ['a blank line', 'year,n\n2020,1\n\n2021,2\n'],
    ['a record too short', 'year,n\n2020,1\n2021\n2022,3\n'],
    ['a record too long', 'year,n\n2020,1\n2021,2,3\n'],
    ['an unclosed quote', 'year,n\n2020,1\n"2021,2\n2022,3\n'],
    ['a stray quote', 'year,n\n2020,1\n2021,2"0\n'],
    ['space before a quoted cell', 'year,n\n2020,1\n2021, "2"\n'],
    ['two kinds of line ends', 'year,n\n2020,1\r\n2021,2\n'],
    ['a line before the header', 'Table 1,\nyear,n\n2020,1\n'],
    ['records swallowed by a quote', 'year,n\n"2020,1\n2021,2\n2022,3"\n'],
  ])('%s', async (_, csv) => {
    const { engine } = await bothVerdicts(mapping, csv).catch(() => ({ engine: null }))
    expect(engine).toBeNull()
  })

  test.each([
    ['CRLF', 'year,n\r\n2020,1\r\n2021,"2"\r\n'],
    ['a last line without an end', 'year,n\n2020,1\n2021,2'],
    ['a record of blanks', 'year,n\n2020,1\n,\n2021,2\n'],
    ['a byte order mark', '\uFEFFyear,n\n2020,1\n'],
    ['line ends of an old kind', 'year,n\r2020,1\r2021,"<5"\r20x1,3\r'],
    ['semicolons', 'year;n\n2020;1\n2021;<5\n'],
  ])('but not one with %s', async (_, csv) => {
    await sameOfBoth(mapping, csv)
  })
})
