import { recordTypeNames } from '@tipstat/scheme'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCases } from '../../../intake/src/fixtures/rule-cases/counts.ts'
import { personCases } from '../../../intake/src/fixtures/rule-cases/persons.ts'
import { registerCases } from '../../../intake/src/fixtures/rule-cases/registers.ts'
import { bothVerdicts } from '../bulk/differential.test-data.ts'
import { filesOf, mappingOf, severalParts } from '../bulk/differential-files.test-data.ts'
import { inClickhouse } from './chdb.test-data.ts'

/** Expects ClickHouse, DuckDB and the interpreter to say the same; gives the codes of the findings. */
const sameOfAll = async (mapping: string, csv: string): Promise<readonly string[]> => {
  const { interpreter, engine: clickhouse } = await bothVerdicts(mapping, csv, inClickhouse)
  const { engine: duckdb } = await bothVerdicts(mapping, csv)
  expect(clickhouse).not.toBeNull()
  expect(clickhouse?.findings).toEqual(duckdb?.findings)
  expect(clickhouse?.records).toEqual(duckdb?.records)
  expect(clickhouse).toEqual(duckdb)
  expect(clickhouse).toEqual(interpreter)
  return interpreter.findings.map((finding) => String(JSON.parse(finding).code))
}

describe('on 20,000 records of each type ClickHouse and DuckDB agree, finding by finding', () => {
  test.each(recordTypeNames)('%s', { timeout: 900_000 }, async (record) => {
    const same = fc.asyncProperty(filesOf(record, 2000), async (csv) => {
      await sameOfAll(mappingOf(record), csv)
    })
    await fc.assert(same, { numRuns: 10, seed: 20261124, endOnFailure: true })
  })

  test('unfolded columns, cases and fixed codes', { timeout: 300_000 }, async () => {
    const same = fc.asyncProperty(severalParts.files, async (csv) => {
      await sameOfAll(severalParts.mapping, csv)
    })
    await fc.assert(same, { numRuns: 10, seed: 20261124, endOnFailure: true })
  })
})

describe('a rule fires in ClickHouse where it fires in DuckDB, and nowhere else', () => {
  test.each(Object.entries({ ...personCases, ...countCases, ...registerCases }))(
    '%s',
    async (code, { fires, quiet }) => {
      expect(await sameOfAll(fires.mapping, fires.text)).toContain(code)
      expect(await sameOfAll(quiet.mapping, quiet.text)).not.toContain(code)
    },
  )
})
