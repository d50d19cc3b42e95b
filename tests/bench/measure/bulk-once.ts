import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { compileMapping, readMapping } from '@tipstat/intake'
import { lists } from '@tipstat/seeds/codes'
import { receiveCsv } from '@tipstat/store/bulk'
import Papa from 'papaparse'
import { z } from 'zod'
import { casesMapping, headers, tenChecks } from './write-cases.ts'

/**
 * One way of reading the file of made-up cases, in a process of its own: `raw` (DuckDB loads it as text), `ten` and `all`
 * (tipstat checks and loads it, findings listed with their lines), `zod` (papaparse and a schema a row, which checks the
 * cells alone). Writes what it took to the file named last.
 */
const [mode = '', path = '', folder = '', note = ''] = process.argv.slice(2)
const started = performance.now()
const stages: Record<string, number> = {}

const raw = async () => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GB' })
  const connection = await instance.connect()
  const columns = headers.map((header) => `'${header}': 'VARCHAR'`).join(', ')
  await connection.run(
    `CREATE TABLE raw AS SELECT * FROM read_csv('${path}', columns = {${columns}}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n')`,
  )
  return {}
}

const bulk = async (only: ReadonlySet<string> | null) => {
  const plan = compileMapping(readMapping(casesMapping, 'cases'), 'cases')
  const received = await receiveCsv(path, plan, {
    latestYear: 2026,
    pseudonyms: { key: '0'.repeat(64), source: 'cases' },
    temporary: folder,
    ...(only ? { only } : {}),
    onStage: (stage, ms) => {
      stages[stage] = Math.round(ms)
    },
  })
  if (!received) throw new Error('The file is not regular')
  const before = performance.now()
  const { connection } = received
  await connection.run(`COPY (SELECT * FROM records) TO '${folder}/records.parquet' (FORMAT parquet, COMPRESSION zstd)`)
  await connection.run(`COPY findings TO '${folder}/findings.parquet' (FORMAT parquet, COMPRESSION zstd)`)
  stages.write = Math.round(performance.now() - before)
  return { findings: `${folder}/findings.parquet` }
}

/** The same cells, checked a row at a time: what a careful programmer would write with the two libraries. */
const zod = async () => {
  const codes = (list: { readonly codes: readonly string[] }) => z.enum(list.codes as [string, ...string[]])
  const several = (list: { readonly codes: readonly string[] }) => {
    const known = new Set(list.codes)
    return z.string().refine((cell) => cell.split(';').every((code) => known.has(code)))
  }
  const countries = lists.country.codes.map((code) => lists.country.name(code, 'en'))
  const schema = z.object({
    case_no: z.string(),
    year: z.string().regex(/^\d{4}$/),
    stage: codes(lists.stage),
    citizenship: z.enum(countries as [string, ...string[]]),
    sex: z.enum(['F', 'M', '_U', 'Female', 'Male']),
    band: codes(lists.age),
    age: z.string().regex(/^\d{1,3}$/),
    forms: several(lists.form),
    sector: codes(lists.sector),
    control: several(lists.control),
    recruiter: codes(lists.recruiter),
    law: z.string(),
  })
  let issues = 0
  const seen = new Set<string>()
  await new Promise<void>((resolve, reject) => {
    Papa.parse<Record<string, string>>(createReadStream(path, { encoding: 'utf8' }), {
      header: true,
      newline: '\n',
      step: ({ data }) => {
        const read = schema.safeParse(data)
        if (!read.success) issues += read.error.issues.length
        else if (Number(read.data.age) < 18 !== (read.data.band === 'Y0T17')) issues++
        if (seen.has(data.case_no ?? '')) issues++
        seen.add(data.case_no ?? '')
      },
      complete: () => resolve(),
      error: reject,
    })
  })
  return { issues }
}

const ways: Readonly<Record<string, () => Promise<object>>> = {
  raw,
  ten: () => bulk(tenChecks),
  all: () => bulk(null),
  zod,
}
const found = await ways[mode]?.()
await writeFile(
  note,
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    peakMB: process.resourceUsage().maxRSS / 1024,
    stages,
    ...found,
  }),
)
