import { readFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { CubeTable } from '@tipstat/cube'
import { compileMapping, type Received, readMapping, receive } from '@tipstat/intake'
import { type Breakdown, ruleWords } from '@tipstat/scheme'
import { openStore, type Store, submit, tables, tabulate } from '@tipstat/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { query, root, sampleDatabase } from './totals/sample-database.ts'

// Every number here is worked out twice: by the code under test, and by plain SQL over the raw files (tests/totals/*.sql).

const world = `${root}seeds/samples/world/`
const files = {
  'gbr-nrm': ['uk.indicator_16-2-2.csv', 2022],
  'hrv-dzs': ['croatia.indicator_16-2-2.csv', 2025],
  'unodc-glotip': ['data_glotip.2023-05-30.xlsx', 2023],
  'zzz-cases': ['samplia-cases.made-up.csv', 2026],
} as const
type Source = keyof typeof files

const receiveSample = (source: Source, edit: (yaml: string) => string = (yaml) => yaml): Received => {
  const [file, latestYear] = files[source]
  const yaml = edit(readFileSync(`${world}mappings/${source}.yaml`, 'utf8'))
  const bytes = new Uint8Array(readFileSync(`${world}inbox/${file}`))
  return receive(bytes, compileMapping(readMapping(yaml, source), source), { file, latestYear })
}

let sql: DuckDBConnection
let store: Store
let received: Readonly<Record<Source, Received>>

beforeAll(async () => {
  sql = await sampleDatabase()
  store = await openStore(':memory:')
  received = {
    'gbr-nrm': receiveSample('gbr-nrm'),
    'hrv-dzs': receiveSample('hrv-dzs'),
    'unodc-glotip': receiveSample('unodc-glotip'),
    'zzz-cases': receiveSample('zzz-cases'),
  }
  for (const { submission } of Object.values(received))
    await submit(store, submission, { receivedAt: '2026-01-01T00:00:00Z' })
}, 120_000)

afterAll(async () => {
  sql?.closeSync()
  await store?.close()
})

const one = async (text: string): Promise<number> => Number(Object.values((await query(sql, text))[0] ?? {})[0])
const findingsOf = (source: Source, code: string): number =>
  received[source].submission.receipt.findings.find((each) => each.code === code)?.count ?? 0

/** Sums of a table by year, over its countries and codes. */
const sumsByYear = ({ year, low, high }: CubeTable): ReadonlyMap<number, { low: number; high: number }> => {
  const sums = new Map<number, { low: number; high: number }>()
  year.forEach((each, i) => {
    const before = sums.get(each) ?? { low: 0, high: 0 }
    sums.set(each, { low: before.low + (low[i] ?? 0), high: before.high + (high[i] ?? 0) })
  })
  return sums
}

/** A table as `year code -> persons`, zeros left out. */
const asPersons = ({ by, codes, year, low, high }: CubeTable): Readonly<Record<string, number>> =>
  Object.fromEntries(
    year.flatMap((each, i) => {
      const persons = low[i] ?? Number.NaN
      if (persons !== high[i]) throw new Error('A cell that is not exact')
      return persons === 0 ? [] : [[[each, ...by.map((name) => codes[name]?.[i])].join(' '), persons]]
    }),
  )
const sqlPersons = async (text: string): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    (await query(sql, text)).map(({ year, code, persons }) => [
      [year, code].filter((part) => part !== '' && part !== undefined).join(' '),
      Number(persons),
    ]),
  )

describe("UNODC's workbook", () => {
  test('holds 46,556 records, and each is accepted or set aside', async () => {
    const { rows, cells } = received['unodc-glotip'].submission.receipt
    expect(rows).toEqual({
      read: await one('SELECT count(*) FROM glotip'),
      accepted: await one('SELECT count(*) FROM kept'),
      setAside: await one('SELECT count(*) FROM record WHERE no_country OR total_label'),
    })
    expect(rows.read).toBe(46_556)
    expect(rows.accepted + rows.setAside).toBe(rows.read)
    expect(cells).toMatchObject({ read: rows.read, loaded: rows.accepted, missing: 0 })
    expect(received['unodc-glotip'].setAside.rows).toHaveLength(rows.setAside)
  })

  test('is loaded with "<5" as the interval from 0 to 4', async () => {
    const { records } = received['unodc-glotip'].submission
    const censored = records.flatMap((record) =>
      record.type === 'count' && record.value.missing === undefined && record.value.precision === 'censored'
        ? [record.value]
        : [],
    )
    expect(censored).toHaveLength(await one("SELECT count(*) FROM kept WHERE printed = '<5'"))
    expect(censored.every(({ low, high }) => low === 0 && high === 4)).toBe(true)
  })

  test('brings the findings that plain SQL counts, rule by rule', async () => {
    const counted = await query(sql, 'SELECT code, n FROM finding ORDER BY code')
    expect(counted).toHaveLength(25)
    expect(counted.map(({ code }) => ({ code, n: findingsOf('unodc-glotip', String(code)) }))).toEqual(counted)
  })

  test('has labels that are not read in as many records as plain SQL finds', async () => {
    expect(received['unodc-glotip'].submission.receipt.cells.unresolved).toBe(
      await one("SELECT count(*) FROM kept WHERE code LIKE 'unread%'"),
    )
  })

  test('has 336 repeated keys as printed and as many once labels are read, and every step between is accounted for', async () => {
    const printed = await one('SELECT count(*) FROM raw_key WHERE records > 1')
    const noCountry = await one('SELECT count(*) FROM raw_key WHERE records > 1 AND NOT country')
    const unread = await one(`SELECT count(*) FROM raw_key WHERE records > 1 AND country AND EXISTS (
      FROM record WHERE record.area = raw_key.area AND record.category = raw_key.category AND record.dimension = raw_key.dimension
        AND (record.code LIKE 'unread%' OR total_label))`)
    // Cells in which several spellings of one country meet, less the repeated keys among those spellings.
    const met = await one(`SELECT count(*) - sum(repeated) FROM (
      SELECT count(DISTINCT category) AS spellings, (SELECT count(*) FROM raw_key WHERE raw_key.records > 1 AND raw_key.area = kept.area
          AND raw_key.indicator = any_value(kept.indicator) AND raw_key.dimension = kept.dimension AND raw_key.sex = kept.sex AND raw_key.age = kept.age
          AND raw_key.year = kept.year AND list_contains(list(kept.category), raw_key.category)) AS repeated
      FROM kept GROUP BY area, stage, dimension, code, sex, age, year HAVING count(DISTINCT category) > 1)`)
    expect(printed).toBe(336)
    expect(printed - noCountry - unread + met).toBe(findingsOf('unodc-glotip', 'TIP-KEY-01'))
  })

  test('gives tables whose countries add up to the sums of plain SQL, in every table and year', async () => {
    const stated = await query(sql, 'SELECT stage, breakdown, year, low, high FROM table_year ORDER BY ALL')
    const given: Record<string, string | number>[] = []
    for (const { source, stage, unit, counting, by } of await tables(store, { source: 'unodc-glotip' })) {
      const { table } = await tabulate(store, { source, stage, unit, counting, by })
      for (const [year, sums] of sumsByYear(table)) given.push({ stage, breakdown: by.join(','), year, ...sums })
    }
    const named = (rows: readonly Readonly<Record<string, string | number>>[]) =>
      Object.fromEntries(
        rows.map(({ stage, breakdown, year, low, high }) => [
          `${stage} by ${breakdown || 'nothing'} ${year}`,
          `${low} to ${high}`,
        ]),
      )
    expect(named(given)).toEqual(named(stated))
    expect(stated.length).toBeGreaterThan(200)
  })

  test('has detected victims of all countries by year as the receipt states them', async () => {
    const { totals } = received['unodc-glotip'].submission.receipt
    const stated = await query(
      sql,
      "SELECT year, count(*) AS records, sum(low) AS low, sum(high) AS high FROM kept, LATERAL (SELECT low(printed) AS low, high(printed) AS high) WHERE stage = 'V_DET' AND breakdown = '' GROUP BY year ORDER BY year",
    )
    expect(
      totals
        .filter(({ stage, of }) => stage === 'V_DET' && of === undefined)
        .map(({ year, records, low, high }) => ({ year: String(year), records, low, high })),
    ).toEqual(stated)
  })
})

describe('the file of the United Kingdom', () => {
  const breakdowns: readonly (readonly [string, readonly Breakdown[]])[] = [
    ['uk_year', []],
    ['uk_sex', ['sex']],
    ['uk_age', ['age']],
    ['uk_sex_age', ['sex', 'age']],
  ]

  test.each(breakdowns)('agrees with plain SQL in %s', async (name, by) => {
    const bands = by.includes('age') ? { ageBands: ['Y0T17', 'Y_GE18'] } : {}
    const { table } = await tabulate(store, { source: 'gbr-nrm', stage: 'V_POT', by, ...bands })
    const printed = await sqlPersons(`SELECT * FROM ${name} WHERE persons > 0`)
    expect(asPersons(table)).toEqual(printed)
  })

  test('tells the years in which women and men fall short of the total', async () => {
    expect(findingsOf('gbr-nrm', 'TIP-SUM-03')).toBe(await one('SELECT count(*) FROM uk_short'))
    expect(received['gbr-nrm'].submission.receipt.rows).toEqual({
      read: await one('SELECT count(*) FROM uk'),
      accepted: 429,
      setAside: 0,
    })
  })
})

describe('the file of Croatia', () => {
  test('is loaded as rates, never as counts, with what is not given as missing', async () => {
    const entries = await tables(store, { source: 'hrv-dzs' })
    expect([...new Set(entries.map(({ unit }) => unit))]).toEqual(['per-100000'])
    const { cells } = received['hrv-dzs'].submission.receipt
    expect(cells).toMatchObject({
      read: await one('SELECT count(*) FROM croatia'),
      missing: await one("SELECT count(*) FROM croatia WHERE rate IN ('NA', '-')"),
    })
    const { table } = await tabulate(store, { source: 'hrv-dzs', stage: 'V_IDN', by: [] })
    expect(table.year.map((year, i) => ({ year, rate: table.low[i] }))).toEqual(
      await query(sql, 'SELECT * FROM croatia_year ORDER BY year'),
    )
    expect(table.low).toEqual(table.high)
  })

  test('never has its rates added up', async () => {
    const wanted = { source: 'hrv-dzs', stage: 'V_IDN', by: ['age'], ageBands: ['Y0T17', 'Y_GE18'] } as const
    await expect(tabulate(store, wanted)).rejects.toMatchObject({ code: 'store.rates-never-add' })
  })

  test('is rejected when its mapping offers the rates as counts, with an error at every one of them that says so', async () => {
    const { submission } = receiveSample('hrv-dzs', (yaml) =>
      yaml.replaceAll('per-100000', 'persons').replaceAll('value: persons', 'value: count'),
    )
    const fractions = await one(
      "SELECT count(*) FROM croatia WHERE rate LIKE '%.%' AND rate::DOUBLE <> floor(rate::DOUBLE)",
    )
    const refused = submission.findings.filter(({ code }) => code === 'TIP-NUM-01')
    expect(submission.receipt.verdict).toBe('rejected')
    expect(submission.records).toEqual([])
    expect(refused).toHaveLength(fractions)
    const [first] = refused
    expect(ruleWords.en['TIP-NUM-01'].says(first?.params ?? {})).toMatch(/rate/i)
  })
})

describe('the made-up cases', () => {
  test('lose only the two records whose year is no year', async () => {
    const { rows, cells } = received['zzz-cases'].submission.receipt
    expect(rows).toEqual({
      read: await one('SELECT count(*) FROM person'),
      accepted: await one('SELECT count(*) FROM counted'),
      setAside: await one("SELECT count(*) FROM person WHERE NOT regexp_full_match(year, '\\d{4}')"),
    })
    expect(cells.unresolved).toBe(
      await one(`SELECT count(*) FROM counted WHERE (citizenship = '_U' AND citizenship_text <> '')
        OR form_text = 'Exploitation' OR age_text::INTEGER > 120`),
    )
    expect(cells.disputed).toBe(
      await one('SELECT sum(n) FROM (SELECT count(*) AS n FROM counted GROUP BY id HAVING count(*) > 1)'),
    )
  })

  const breakdowns: readonly (readonly Breakdown[])[] = [[], ['sex'], ['age'], ['form'], ['citizenship'], ['scope']]
  const stages = ['V_IDN', 'V_POT', 'P_PROS', 'P_CONV']
  const cases = stages.flatMap((stage) => breakdowns.map((by) => ({ stage, by, name: by[0] ?? 'total' })))
  // Nobody prosecuted or convicted has a route recorded: there is no such table to give.
  const borne = cases.filter(({ stage, name }) => stage.startsWith('V') || name !== 'scope')

  test.each(borne)('of stage $stage by $name agree with plain SQL', async ({ stage, by, name }) => {
    const { table } = await tabulate(store, { source: 'zzz-cases', stage, by })
    const counted = await sqlPersons(`SELECT * FROM samplia WHERE stage = '${stage}' AND breakdown = '${name}'`)
    expect(asPersons(table)).toEqual(counted)
  })

  test.each(['P_PROS', 'P_CONV'])(
    'of stage %s have no table by route, since no route is recorded there',
    async (stage) => {
      const refusal = { code: 'store.no-such-table', params: { stage, by: 'scope' } }
      await expect(tabulate(store, { source: 'zzz-cases', stage, by: ['scope'] })).rejects.toMatchObject(refusal)
    },
  )

  test('have the same total with and without the fields that could not be read', async () => {
    const totals = await Promise.all(
      (['sex', 'age', 'citizenship', 'scope'] as const).map(async (name) => {
        const { table } = await tabulate(store, { source: 'zzz-cases', stage: 'V_IDN', by: [name] })
        return table.low.reduce((sum, low) => sum + low, 0)
      }),
    )
    expect(totals).toEqual(
      totals.map(
        () =>
          received['zzz-cases'].submission.records.filter((record) => 'stage' in record && record.stage === 'V_IDN')
            .length,
      ),
    )
  })
})

test('README.md of the sample states the totals that plain SQL works out', async () => {
  const stated = await query(sql, 'SELECT file, what, n FROM stated ORDER BY position')
  const victims = await query(
    sql,
    "SELECT year, low, high FROM table_year WHERE stage = 'V_DET' AND breakdown = '' ORDER BY year",
  )
  const table = [
    '| file | what | total |',
    '|---|---|---:|',
    ...stated.map(({ file, what, n }) => `| ${file} | ${what} | ${n} |`),
    '',
    '| year | detected victims, at least | at most |',
    '|---|---:|---:|',
    ...victims.map(({ year, low, high }) => `| ${year} | ${low} | ${high} |`),
  ].join('\n')
  const readme = readFileSync(`${world}README.md`, 'utf8')
  expect(readme.split('<!-- totals -->\n')[1]?.trimEnd()).toBe(table)
})
