import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CubeTable, type Release, tableName } from '@tipstat/cube'
import { openRelease } from '@tipstat/disclosure'

import { openStore, tabulate } from 'tipstat'
import { main } from 'tipstat/cli'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCasesProject } from './run.test-data.ts'

let folder = ''
let release: Release
/** What the cells of each released table count in truth. */
const truth = new Map<string, CubeTable>()
/** Every file of the reports on Samplia, in two languages, by its path. */
const files = new Map<string, string>()
const at = (...names: readonly string[]) => join(folder, ...names)

const run = async (...argv: string[]) => {
  let out = ''
  const code = await main(argv, {
    out: (text) => {
      out += `${text}\n`
    },
    err: () => {},
    live: false,
  })
  return { code, out }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-small-numbers-'))
  // Without the other releases, of whose owners small numbers may come: they published them.
  await writeCasesProject(folder, { reports: true, languages: ['en', 'ar'] })
  expect((await run('run', folder)).code).toBe(0)
  release = await openRelease(at('release', 'samplia-made-up'))
  const store = await openStore(at('store'), {
    access: { who: 'test', purpose: 'test', what: 'test of small numbers' },
    mode: 'read-only',
  })
  try {
    for (const { source, stage, unit, counting, reference, by } of release.tables) {
      const { table } = await tabulate(store, { source, stage, unit, counting, reference, by })
      truth.set(tableName(table), table)
    }
  } finally {
    await store.close()
  }
  for (const entry of await readdir(at('report'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !entry.name.endsWith('.png'))
      files.set(path.slice(folder.length + 1), await readFile(path, 'utf8'))
  }
}, 240_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** `ZZZ 2019 F Y0T17`: the place of a cell. */
const placeOf = ({ area, year, by, codes }: CubeTable, row: number): string =>
  [area[row], year[row], ...by.map((name) => codes[name]?.[row])].join(' ')

describe('cells of one or two persons of the sample project', () => {
  test('are there in truth, and shown in no released table', () => {
    let small = 0
    for (const table of release.tables) {
      const shown = new Map(table.status.map((status, row) => [placeOf(table, row), { status, row }]))
      const counted = truth.get(tableName(table))
      expect(counted).toBeDefined()
      for (const [row, count] of (counted?.low ?? []).entries()) {
        const cell = counted && shown.get(placeOf(counted, row))
        // What is shown is true: the places are those of the same cells.
        if (cell?.status === 'exact') expect(table.low[cell.row]).toBe(count)
        if (count !== 1 && count !== 2) continue
        small++
        expect(cell === undefined || cell.status === 'suppressed').toBe(true)
        if (cell) expect([table.low[cell.row], table.high[cell.row]]).toEqual([0, Infinity])
      }
    }
    expect(small).toBeGreaterThan(20)
  })

  test('are withheld with proof: the certificates in the store verify', async () => {
    const { code, out } = await run('verify', at('release', 'samplia-made-up'), '--store', at('store'))
    expect(code).toBe(0)
    expect(out.match(/^Verified: certificate /gm)).toHaveLength(release.manifest.certificates?.length ?? 0)
  })

  test('have no number for who asks where they come from, not even 0', async () => {
    const cell = ['--table', 'V_IDN/sex', '--cell', 'year=2020,sex=_U', '--store', at('store')]
    const { code, out } = await run('why', at('release', 'samplia-made-up'), ...cell)
    expect({ code, first: out.split('\n')[0] }).toEqual({
      code: 0,
      first: expect.stringMatching(/: - \(suppressed\)$/),
    })
  })

  test('are in no table of a figure or report, in any language', () => {
    const tables = [...files].flatMap(([path, text]) => [
      ...(path.endsWith('.csv') ? [[path, text] as const] : []),
      ...[...text.matchAll(/data:text\/csv;base64,([A-Za-z0-9+/=]+)/g)].map(
        ([, data = '']) => [path, Buffer.from(data, 'base64').toString('utf8')] as const,
      ),
    ])
    expect(tables.length).toBeGreaterThan(27)
    expect(tables.flatMap(([path, csv]) => smallCounts(csv).map((line) => `${path}: ${line}`))).toEqual([])
    const pages = [...files].filter(([path]) => path.endsWith('.html'))
    expect(pages).toHaveLength(2)
    for (const [, page] of pages) {
      const cells = countsIn(page)
      expect(cells.length).toBeGreaterThan(100)
      expect(cells.filter((cell) => /^[12١٢۱۲]$/.test(cell))).toEqual([])
    }
  })

  test('are drawn by no figure: no count of a specification is one or two', () => {
    const counts = [...files]
      .filter(([path]) => path.endsWith('spec.json') && !path.includes('/rate'))
      .flatMap(([path, text]) => numbersIn(JSON.parse(text)).map((number) => ({ path, number })))
    expect(counts.length).toBeGreaterThan(100)
    expect(counts.filter(({ number }) => number === 1 || number === 2)).toEqual([])
  })
})

/** The cells of the tables of a page that count persons: not those that count cells, nor how many countries have a number. */
const countsIn = (page: string): readonly string[] =>
  [...(page.split('cells-by-status-caption')[0] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].flatMap(([, row = '']) => {
    const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, '').trim(),
    )
    return cells.length === 3 ? cells.slice(0, 2) : cells
  })

/** Lines of a CSV in which a count is one or two: a value, or a bound of it. */
const smallCounts = (csv: string): readonly string[] => {
  const [header = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\n')
    .map((line) => line.trim())
  const columns = header.split(',').flatMap((name, i) => (['value', 'low', 'high'].includes(name) ? [i] : []))
  return lines.filter((line) => {
    const fields = [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, field = '']) => field)
    return columns.some((i) => fields[i] === '1' || fields[i] === '2')
  })
}

/** Counts and bounds of them in the data of a specification. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, each]) =>
        typeof each === 'number' && ['value', 'low', 'high'].includes(name) ? [each] : numbersIn(each),
      )
