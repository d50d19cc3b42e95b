import type { DuckDBConnection } from '@duckdb/node-api'
import type { CubeTable } from '@tipstat/cube'
import type { Received } from '@tipstat/intake'
import type { Breakdown } from '@tipstat/scheme'
import { diff, openStore, type Store, submit, tabulate } from '@tipstat/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type NationalFile,
  nationalDatabase,
  ownFiles,
  receiveNational,
  shared,
  sharedFiles,
} from './totals/national-files.ts'
import { query, root } from './totals/sample-database.ts'

// Every number here is worked out twice: by the code under test, and by plain SQL over the raw files (tests/totals/national*.sql).

const present = shared === '' ? ownFiles : [...ownFiles, ...sharedFiles]
const sourceOf = ({ mapping, as }: NationalFile): string => as ?? mapping

let sql: DuckDBConnection
let store: Store
const received = new Map<string, Received>()

beforeAll(async () => {
  sql = await nationalDatabase()
  store = await openStore(':memory:')
  for (const file of present) {
    const one = receiveNational(file)
    received.set(sourceOf(file), one)
    await submit(store, one.submission, { receivedAt: '2026-01-01T00:00:00Z' })
  }
}, 120_000)

afterAll(async () => {
  sql?.closeSync()
  await store?.close()
})

interface Expected {
  readonly stage: string
  readonly unit: string
  readonly breakdown: string
  readonly code: string
  readonly year: number
  readonly value: number
}

const expectedOf = async (source: string): Promise<readonly Expected[]> =>
  (await query(
    sql,
    `SELECT stage, unit, breakdown, code, year, value FROM expected WHERE source = '${source}' ORDER BY ALL`,
  )) as unknown as readonly Expected[]

/** A table as `year code -> number`. What has no number, and what is nobody, is left out: not every source prints it. */
const asCells = ({ by, codes, year, low, high }: CubeTable, least: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    year.flatMap((each, i) => {
      const number = low[i] ?? Number.NaN
      if (!(number >= least)) return []
      if (number !== high[i]) throw new Error('A cell that is not exact')
      return [[[each, ...by.map((name) => codes[name]?.[i])].join(' ').trim(), number]]
    }),
  )

const namesOf = (cells: readonly Expected[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    cells.filter(({ value }) => value > 0).map(({ year, code, value }) => [`${year} ${code}`.trim(), value]),
  )

/** Every table of a source, as tipstat gives it and as plain SQL works it out. Of persons no number below five. */
const compareTables = async (file: NationalFile): Promise<number> => {
  const source = sourceOf(file)
  const expected = await expectedOf(source)
  const isOfPersons = received.get(source)?.submission.series.record === 'person'
  const tables = new Map(expected.map((each) => [`${each.stage} ${each.unit} ${each.breakdown}`, each]))
  for (const { stage, unit, breakdown } of tables.values()) {
    const by = (breakdown === '' ? [] : breakdown.split(',')) as readonly Breakdown[]
    const bands = isOfPersons && by.includes('age') ? { ageBands: ['Y0T17', 'Y_GE18'] } : {}
    const { table } = await tabulate(store, { source, stage, unit, by, ...bands })
    const mine = expected.filter((each) => each.stage === stage && each.unit === unit && each.breakdown === breakdown)
    expect({ source, stage, unit, breakdown, cells: asCells(table, isOfPersons ? 5 : Number.MIN_VALUE) }).toEqual({
      source,
      stage,
      unit,
      breakdown,
      cells: namesOf(mine),
    })
  }
  return tables.size
}

/** Totals that a file states itself, by stage, unit and year: of a file without them the receipt has sums of parts. */
const compareReceipt = async (file: NationalFile): Promise<void> => {
  const source = sourceOf(file)
  const totals = (await expectedOf(source)).filter(({ breakdown }) => breakdown === '')
  const stated = received.get(source)?.submission.receipt.totals.filter(({ of }) => of === undefined) ?? []
  const named = (each: { stage: string; unit: string; year: number }) => `${each.stage} ${each.unit} ${each.year}`
  expect(Object.fromEntries(stated.map((each) => [named(each), each.low]))).toEqual(
    Object.fromEntries(totals.map((each) => [named(each), each.value])),
  )
}

describe('national files in this repository', () => {
  test.each(ownFiles)('$mapping: every table has the numbers that plain SQL works out', async (file) => {
    expect(await compareTables(file)).toBeGreaterThan(0)
  })

  test.each(ownFiles)('$mapping: the receipt states the control totals that plain SQL works out', compareReceipt)

  test('gbr-nrm: what a vintage revised is what plain SQL finds revised', async () => {
    const [first] = ownFiles
    if (!first) throw new Error('No file')
    const second = { ...first, path: `${root}seeds/samples/world/inbox/uk.indicator_16-2-2.csv` }
    const own = await openStore(':memory:')
    const ids: string[] = []
    for (const [day, file] of [first, second].entries()) {
      const { submission } = receiveNational(file)
      await submit(own, submission, { receivedAt: `2026-01-0${day + 1}T00:00:00Z` })
      ids.push(submission.id)
    }
    const { counts } = await diff(own, ids[0] ?? '', ids[1] ?? '')
    await own.close()
    const [revised] = await query(
      sql,
      `SELECT count(*) FILTER (WHERE a."Value" <> b."Value") AS changed, count(*) FILTER (WHERE a."Value" = b."Value") AS same
       FROM texts('${first.path}') a JOIN texts('${second.path}') b
       ON a."Year" = b."Year" AND a."Sex" IS NOT DISTINCT FROM b."Sex" AND a."Age" IS NOT DISTINCT FROM b."Age"`,
    )
    expect(counts).toMatchObject({ ...revised, added: 0, removed: 0 })
    expect(revised).toEqual({ changed: 26, same: 403 })
  })

  test.each(['uk.2018-06-05.e347a62dfa.csv', 'uk.2019-04-18.b59a7a02a1.csv'])(
    '%s, which holds a template and no data, is rejected for the columns that it lacks',
    (name) => {
      const path = ownFiles[0]?.path.replace(/[^/]*$/, name) ?? ''
      const { receipt, records } = receiveNational({ mapping: 'gbr-nrm', path, latestYear: 2019 }).submission
      expect([receipt.verdict, records]).toEqual(['rejected', []])
      expect(receipt.findings.map(({ code }) => code)).toContain('TIP-KEY-06')
    },
  )
})

describe.skipIf(shared === '')('national files outside (skipped unless TIPSTAT_SHARED names their folder)', () => {
  test.each(sharedFiles)('$mapping: every table has the numbers that plain SQL works out', async (file) => {
    expect(await compareTables(file)).toBeGreaterThan(0)
  })

  test.each(sharedFiles)('$mapping: the receipt states the control totals that plain SQL works out', compareReceipt)

  test('every person named in Argentina leads to a report of the other table', async () => {
    const [stated] = await query(
      sql,
      `SELECT count(*) FILTER (WHERE report NOT IN (SELECT report FROM reported)) AS lost,
        count(DISTINCT report) FILTER (WHERE stage IS NOT NULL) AS reports FROM named`,
    )
    const records = received.get('arg-referidos')?.submission.records ?? []
    const reports = new Set(records.map((record) => (record.type === 'person' ? record.caseId : null)))
    expect({ lost: 0, reports: reports.size }).toEqual(stated)
  })

  test('the two languages of Germany are one table', () => {
    const [german, english] = ['deu-destatis-de', 'deu-destatis-en'].map((source) => received.get(source)?.submission)
    expect(english?.receipt.totals).toEqual(german?.receipt.totals)
    expect(english?.records).toEqual(german?.records)
  })
})

test('no file is rejected under its mapping, and none is accepted by loosening the limit but those that say why', () => {
  for (const [source, { submission }] of received) {
    expect([source, submission.receipt.verdict]).not.toEqual([source, 'rejected'])
    const isLoose = submission.receipt.rates.limit > 0.05
    expect([source, isLoose]).toEqual([
      source,
      ['arg-referidos', 'ctdc-k-anonymous', 'usa-fbi-ucr'].includes(source) && isLoose,
    ])
  }
})
