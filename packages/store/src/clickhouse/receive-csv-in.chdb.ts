import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileMapping, readMapping } from '@tipstat/intake'
import { recordTypeNames } from '@tipstat/scheme'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCases } from '../../../intake/src/fixtures/rule-cases/counts.ts'
import { personCases } from '../../../intake/src/fixtures/rule-cases/persons.ts'
import { registerCases } from '../../../intake/src/fixtures/rule-cases/registers.ts'
import { bothVerdicts, type Check, type Verdicts } from '../bulk/differential.test-data.ts'
import { filesOf, mappingOf, severalParts } from '../bulk/differential-files.test-data.ts'
import { keyedHash } from '../keyed-hash.ts'
import { recordColumns } from '../record-table.ts'
import { engineInProcess, inClickhouse } from './chdb.test-data.ts'
import { receiveCsvIn } from './receive-csv-in.ts'

/** What is set aside is read from the sender's own file by whoever opens it: no matter of ClickHouse. */
const verdictIn = async (mapping: string, csv: string, check?: Check) => {
  const { interpreter, engine } = await bothVerdicts(mapping, csv, check)
  const compared = (of: Verdicts | null) => of && { receipt: of.receipt, findings: of.findings, records: of.records }
  return { interpreter: compared(interpreter), engine: compared(engine) }
}

const codesOf = (verdict: { readonly findings: readonly string[] } | null): readonly string[] =>
  verdict?.findings.map((finding) => String(JSON.parse(finding).code)) ?? []

/**
 * Expects ClickHouse and the interpreter to say the same; gives the codes of the findings. DuckDB is held to the
 * interpreter on the very same files by `receive-csv.long.ts` and `rule-cases.long.ts`.
 */
const sameOfBoth = async (mapping: string, csv: string): Promise<readonly string[]> => {
  const { interpreter, engine } = await verdictIn(mapping, csv, inClickhouse)
  expect(engine).not.toBeNull()
  expect(engine?.findings).toEqual(interpreter?.findings)
  expect(engine?.records).toEqual(interpreter?.records)
  expect(engine).toEqual(interpreter)
  return codesOf(interpreter)
}

/** Expects ClickHouse, DuckDB and the interpreter to say the same. */
const sameOfAll = async (mapping: string, csv: string): Promise<readonly string[]> => {
  const codes = await sameOfBoth(mapping, csv)
  const { interpreter, engine: duckdb } = await verdictIn(mapping, csv)
  expect(duckdb).toEqual(interpreter)
  return codes
}

describe('on 20,000 records of each type ClickHouse and the interpreter agree, finding by finding', () => {
  test.each(recordTypeNames)('%s', { timeout: 1_800_000 }, async (record) => {
    const same = fc.asyncProperty(filesOf(record, 2000), async (csv) => {
      await sameOfBoth(mappingOf(record), csv)
    })
    await fc.assert(same, { numRuns: 10, seed: 20261124, endOnFailure: true })
  })

  test('unfolded columns, cases and fixed codes', { timeout: 1_800_000 }, async () => {
    const same = fc.asyncProperty(severalParts.files, async (csv) => {
      await sameOfAll(severalParts.mapping, csv)
    })
    await fc.assert(same, { numRuns: 10, seed: 20261124, endOnFailure: true })
  })
})

describe('a rule fires in ClickHouse where it fires in the interpreter, and nowhere else', () => {
  test.each(Object.entries({ ...personCases, ...countCases, ...registerCases }))(
    '%s',
    async (code, { fires, quiet }) => {
      expect(await sameOfBoth(fires.mapping, fires.text)).toContain(code)
      expect(await sameOfBoth(quiet.mapping, quiet.text)).not.toContain(code)
    },
  )
})

const samples = ['world', 'paragraph-15'].flatMap((project) => {
  const folder = fileURLToPath(new URL(`../../../../seeds/samples/${project}`, import.meta.url))
  const inbox = readFileSync(`${folder}/tipstat.yaml`, 'utf8').matchAll(/\{ file: (\S+\.csv), mapping: (\S+) \}/g)
  return [...inbox].map(([, file = '', mapping = '']) => ({
    file,
    path: `${folder}/inbox/${file}`,
    mapping: `${folder}/mappings/${mapping}.yaml`,
  }))
})

describe('a file of the sample projects is the same in ClickHouse as in DuckDB', () => {
  test.each(samples)('$file', async ({ path, mapping }) => {
    const [yaml, csv] = [readFileSync(mapping, 'utf8'), readFileSync(path, 'utf8')]
    await sameOfAll(yaml, csv)
  })

  test('all that are CSV', () => {
    expect(samples.length).toBe(11)
  })
})

const mapping = `source: Test
record: count
fixed: { area: HRV, stage: V_DET }
columns:
  year: year
  who: { citizenship: names }
  n: { value: count }
  note: note
`

describe('what CSV allows is read alike', () => {
  test.each([
    ['CRLF', 'year,who,n,note\r\n2020,Nigeria,1,a\r\n2021,"Ghana","x","b"\r\n'],
    ['CRLF with a line feed in a cell', 'year,who,n,note\r\n2020,Nigeria,1,"a\nb"\r\n2021,Ghana,x,b\r\n'],
    ['CRLF in a cell', 'year,who,n,note\r\n2020,Nigeria,1,"a\r\nb"\r\n2021,Ghana,x,b\r\n'],
    ['no end of the last line', 'year,who,n,note\n2020,Nigeria,1,a\n2021,Ghana,x,b'],
    ['a quoted last cell without an end', 'year,who,n,note\n2020,Nigeria,x,"b"'],
    ['semicolons', 'year;who;n;note\n2020;Nigeria;1;a, b\n2021;Ghana;x;b\n'],
    ['tabs', 'year\twho\tn\tnote\n2020\tNigeria\t1\t a \n2021\t\tx\t\n'],
    ['blank lines at the end', 'year,who,n,note\n2020,Nigeria,1,\n2021,Ghana,x,\n\n\n'],
    ['blank CRLF lines at the end', 'year,who,n,note\r\n2020,Nigeria,1,\r\n2021,Ghana,x,\r\n\r\n\r\n'],
    ['blank records', 'year,who,n,note\n2020,Nigeria,1,\n,,,\n,"",,\n2021,Ghana,x,\n'],
    ['space about cells', 'year,who,n,note\n 2020 , Nigeria,  7x ,  b\n2021, ,\tx,"  "\n'],
    ['backslashes and marks of nothing', 'year,who,n,note\n2020,\\N,\\N,\\N\n2021,NULL,\\,a\\b\n2022,"\\N",1,\\\n'],
    ['quotes of both kinds', 'year,who,n,note\n2020,"Nig""eria",1,"""a"""\n2021,\'Ghana\',x,\'b\n'],
    ['a record that begins like the header', 'year,who,n,note\nyear,who,3,note\n2021,Ghana,x,b\n'],
    ['a record like types', 'year,who,n,note\nString,String,String,String\n2021,Ghana,x,b\n'],
    ['other writing', 'year,who,n,note\n2020,Côte d’Ivoire,1,Заметка\n٢٠٢١,البوسنة,x,注記\n2021,𝒩igeria,x,é\n'],
    ['many line ends in cells', `year,who,n,note\n${Array.from({ length: 100 }, (_, i) => brokenLine(i)).join('')}`],
  ])('%s', async (_, csv) => {
    await sameOfAll(mapping, csv)
  })
})

const brokenLine = (i: number): string => {
  if (i % 15 === 0) return '2020,Nigeria,x,"a\nb\n"\n'
  return i % 7 === 0 ? '2020,"\nAtlantis",1,\n' : '2020,Ghana,1,\n'
}

describe('a file that ClickHouse would read in its own way is left to the reader of intake', () => {
  test.each([
    ['a blank line', 'year,who,n,note\n2020,,1,\n\n2021,,2,\n'],
    ['a record too short', 'year,who,n,note\n2020,,1,\n2021,2\n2022,,3,\n'],
    ['a record too long', 'year,who,n,note\n2020,,1,\n2021,,2,3,4\n'],
    ['an unclosed quote', 'year,who,n,note\n2020,,1,\n"2021,,2,\n2022,,3,\n'],
    ['a stray quote', 'year,who,n,note\n2020,,1,\n2021,,2"0,\n'],
    ['something behind a quote', 'year,who,n,note\n2020,,1,\n2021,,"2"0,\n'],
    ['space before a quote', 'year,who,n,note\n2020,,1,\n2021,, "2",\n'],
    ['two kinds of line ends', 'year,who,n,note\r\n2020,,1,\r\n2021,,2,\n'],
    ['a carriage return alone', 'year,who,n,note\n2020,,1,\r2021,,2,\n'],
    ['a byte order mark', '\uFEFFyear,who,n,note\n2020,,1,\n'],
    ['a line before the header', 'Table 1,,,\nyear,who,n,note\n2020,,1,\n'],
    ['records swallowed by a quote', 'year,who,n,note\n"2020,,1,\n2021,,2,\n2022,,3,"\n'],
  ])('%s', async (_, csv) => {
    const folder = await mkdtemp(join(tmpdir(), 'tipstat-clickhouse-'))
    try {
      const path = join(folder, 'file.csv')
      await writeFile(path, csv)
      const plan = compileMapping(readMapping(mapping, 'test'), 'test')
      const options = { latestYear: 2026, pseudonyms: { key: '5'.repeat(64), source: 'test' } }
      expect(await inClickhouse(path, plan, options)).toBeNull()
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
    // What stood before does not stand in the way of the next.
    await sameOfAll(mapping, 'year,who,n,note\n2020,Nigeria,1,a\n')
  })
})

test('a file of many blocks keeps its order', { timeout: 900_000 }, async () => {
  const note = 'x'.repeat(80)
  const line = (i: number) => {
    if (i % 1009 === 0) return `2020,Atlantis,1,"${note}\n${note}"`
    return i % 977 === 0 ? `20${i},Ghana,1,` : `2021,Nigeria,${i},${note}`
  }
  const csv = `year,who,n,note\n${Array.from({ length: 300_000 }, (_, i) => line(i)).join('\n')}\n`
  expect((await sameOfAll(mapping, csv)).length).toBeGreaterThan(500)
})

test('the records stand with every column that the store keeps', async () => {
  const engine = await engineInProcess()
  const folder = await mkdtemp(join(tmpdir(), 'tipstat-clickhouse-'))
  try {
    const path = join(folder, 'file.csv')
    await writeFile(path, 'n,sex,forms\nA1,F,SEX;LAB\nA2,M,LAB\n')
    const yaml = `source: Test
record: person
processing: { controller: Office, basis: Act 1, retain-until: 2031-12-31 }
made-up: true
fixed: { area: ZZZ, stage: V_DET, year: 2020 }
columns:
  n: id
  sex: { sex: codes }
  forms: { form: codes, separator: ";" }
`
    const plan = compileMapping(readMapping(yaml, 'test'), 'test')
    const key = '5'.repeat(64)
    await receiveCsvIn(engine, path, plan, { latestYear: 2026, pseudonyms: { key, source: 'test' } })
    const rows = await engine.rows('SELECT "row", line, id, area, year, sex, form, disputed FROM stored ORDER BY "row"')
    const all = { area: 'ZZZ', year: 2020, disputed: false }
    expect(rows).toEqual([
      { ...all, row: 2, line: 2, id: keyedHash(key, 'test', 'A1'), sex: 'F', form: ['SEX', 'LAB'] },
      { ...all, row: 3, line: 3, id: keyedHash(key, 'test', 'A2'), sex: 'M', form: ['LAB'] },
    ])
    const [columns] = await engine.columns(
      "SELECT name FROM system.columns WHERE database = currentDatabase() AND table = 'stored' ORDER BY position",
    )
    expect(columns).toEqual(recordColumns('person').map(({ name }) => name))
    const kept = await engine.rows(
      'SELECT name, engine, create_table_query AS made FROM system.tables WHERE database = currentDatabase()',
    )
    expect(new Set(kept.map((each) => each.engine))).toEqual(new Set(['Memory', 'Join', 'View']))
    expect(kept.filter(({ made }) => String(made).includes(key))).toEqual([])
  } finally {
    await engine.close()
    await rm(folder, { recursive: true, force: true })
  }
})
