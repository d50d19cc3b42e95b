import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '@tipstat/intake'
import { describe, expect, test } from 'vitest'

/** The tests of CSV on the Web (W3C) keep their licence and stay outside this repository: TIPSTAT_SHARED names their folder. */
const folder = join(process.env.TIPSTAT_SHARED ?? '', 'data', 'messy_csv', 'csvw')
const isThere = process.env.TIPSTAT_SHARED !== undefined && existsSync(join(folder, 'manifest-validation.jsonld'))

interface Entry {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly action: string
  readonly implicit?: string | readonly string[]
  readonly httpLink?: string
  readonly option?: { readonly metadata?: string }
}

const entries: readonly Entry[] = isThere
  ? (JSON.parse(readFileSync(join(folder, 'manifest-validation.jsonld'), 'utf8')) as { entries: Entry[] }).entries
  : []

/** Why a test says nothing of how a table is read from text; null where it does. */
const outside = ({ action, implicit, httpLink, option }: Entry): string | null => {
  if (action.endsWith('.json')) return 'of a metadata document'
  if (httpLink !== undefined) return 'of a metadata document that a server links to'
  if (option?.metadata !== undefined) return 'of a metadata document that a user gives'
  return implicit === undefined ? null : 'of a metadata document beside the file'
}

const parsing = entries.filter((entry) => outside(entry) === null)

/** Records by the names of their columns; cells that are blank are left out, as CSV on the Web has no value for them. */
const recordsOf = (file: string): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...rows] = decode(new Uint8Array(readFileSync(join(folder, file))), { file }).grids[0]?.rows ?? []
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''] as const).filter(([, cell]) => cell !== '')),
  )
}

interface Answer {
  readonly tables: readonly { readonly row: readonly { readonly describes: readonly Record<string, string>[] }[] }[]
}

/** What the suite says the records are: in the full form a table with rows, in the minimal form the records alone. */
const answerOf = (file: string): readonly Record<string, string>[] => {
  const answer = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Answer | Record<string, string>[]
  const records = 'tables' in answer ? answer.tables.flatMap(({ row }) => row.flatMap((one) => one.describes)) : answer
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [decodeURIComponent(name), value])),
  )
}

describe.skipIf(!isThere)('CSV on the Web, validation tests (skipped unless TIPSTAT_SHARED names their folder)', () => {
  test('most are about metadata, which tipstat has in its mappings', () => {
    const reasons = new Map<string, number>()
    for (const entry of entries) {
      const why = outside(entry) ?? 'of parsing'
      reasons.set(why, (reasons.get(why) ?? 0) + 1)
    }
    expect(Object.fromEntries(reasons)).toEqual({
      'of a metadata document': 249,
      'of a metadata document beside the file': 12,
      'of a metadata document that a server links to': 4,
      'of a metadata document that a user gives': 8,
      'of parsing': 9,
    })
  })

  test.each(parsing.map((entry) => [entry.id.replace(/^.*#/, ''), entry.name, entry.action] as const))(
    '%s, %s: the records of %s are those of its answer',
    (id, _, action) => {
      const answer = [`${id}.json`, action.replace(/\.csv$/, '.json')].find((name) => existsSync(join(folder, name)))
      expect(recordsOf(action)).toEqual(answerOf(answer ?? 'no answer'))
    },
  )
})
