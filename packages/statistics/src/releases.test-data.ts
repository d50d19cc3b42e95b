import type { CellStatus, CubeTable, Lineage, Manifest, Release, Statistic, TableKey } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'

/** Releases for the tests of this package, from tables that read like tables. */

/**
 * How a cell is written: `12` exact; `'<5'` censored, 0 to 4; `'13~17'` rounded; `'s'` withheld, 0 to 4; `'x'` withheld
 * with nothing told of it; `'..'` not available; `'c'` confidential at its source; `'12!'` disputed.
 */
type Written = number | string

/** Area, year, the codes of the table's `by`, and the cell. */
export type Row = readonly [area: string, year: number, ...codesAndCell: Written[]]

const manifest: Manifest = {
  tipstat: '0.1.0',
  name: 'made-up',
  policy: { name: 'already-public', parameters: {} },
  proof: 'owner-published',
  lineage: { submissions: [], schemeVersion: '1', published: null, madeUp: true, title: 'Made up', notes: [] },
  statement: '',
  tables: [],
  cost: {},
}

export const releaseOf = (...tables: readonly CubeTable[]): Release =>
  seal({ id: 'a'.repeat(64), manifest, tables: [...tables] })

/** A release whose source declares breaks in series. */
export const releaseWith = (breaks: NonNullable<Lineage['breaks']>, ...tables: readonly CubeTable[]): Release =>
  seal({
    id: 'b'.repeat(64),
    manifest: { ...manifest, lineage: { ...manifest.lineage, breaks } },
    tables: [...tables],
  })

/** The release of the examples in doc comments: two countries, with victims, prosecutions and convictions. */
export const exampleRelease = (): Release =>
  releaseOf(
    tableOf({ by: [] }, [
      ['AUT', 2021, 60],
      ['HRV', 2020, 27],
      ['HRV', 2021, 31],
    ]),
    tableOf({ by: ['sex'] }, [
      ['AUT', 2021, 'F', 45],
      ['AUT', 2021, 'M', 15],
      ['HRV', 2021, 'F', 20],
      ['HRV', 2021, 'M', 11],
    ]),
    tableOf({ by: ['citizenship'] }, [
      ['HRV', 2021, 'HRV', 21],
      ['HRV', 2021, 'SRB', 10],
    ]),
    tableOf({ by: ['sex', 'citizenship'] }, [
      ['HRV', 2021, 'F', 'HRV', 16],
      ['HRV', 2021, 'F', 'SRB', 4],
      ['HRV', 2021, 'M', 'HRV', 5],
      ['HRV', 2021, 'M', 'SRB', 6],
    ]),
    tableOf({ by: [], stage: 'P_PROS' }, [['HRV', 2021, 15]]),
    tableOf({ by: [], stage: 'P_CONV' }, [['HRV', 2021, 9]]),
  )

/** A release under cell suppression: it leaves out categories without a shown number. */
export const certifiedOf = (...tables: readonly CubeTable[]): Release =>
  seal({
    id: 'c'.repeat(64),
    manifest: { ...manifest, policy: { name: 'national-annual', parameters: {} }, proof: 'certificate' },
    tables: [...tables],
  })

/** A release of rounded numbers: it leaves out categories without a shown number as well. */
export const roundedOf = (...tables: readonly CubeTable[]): Release =>
  seal({
    id: 'd'.repeat(64),
    manifest: { ...manifest, policy: { name: 'round-5', parameters: {} }, proof: 'rounding' },
    tables: [...tables],
  })

export const tableOf = (
  key: Partial<TableKey> & Pick<CubeTable, 'by'> & { readonly multiple?: CubeTable['multiple'] },
  rows: readonly Row[],
): CubeTable => {
  const cells = rows.map((row) => read(row.at(-1) ?? '..'))
  return {
    source: 'made-up',
    stage: 'V_DET',
    unit: 'persons',
    counting: 'PERSON',
    reference: 'DETECTION',
    multiple: [],
    exhaustive: [],
    ...key,
    length: rows.length,
    area: rows.map(([area]) => area),
    year: rows.map(([, year]) => year),
    codes: Object.fromEntries(key.by.map((dimension, i) => [dimension, rows.map((row) => String(row[2 + i]))])),
    low: cells.map(({ low }) => low),
    high: cells.map(({ high }) => high),
    status: cells.map(({ status }) => status),
    disputed: rows.map((row) => String(row.at(-1)).endsWith('!')),
  }
}

const read = (written: Written): { low: number; high: number; status: CellStatus } => {
  const text = String(written).replace('!', '')
  if (text === '..') return { low: Number.NaN, high: Number.NaN, status: 'not-available' }
  if (text === 'c') return { low: Number.NaN, high: Number.NaN, status: 'confidential' }
  if (text === 's') return { low: 0, high: 4, status: 'suppressed' }
  if (text === 'x') return { low: 0, high: Number.POSITIVE_INFINITY, status: 'suppressed' }
  if (text.startsWith('<')) return { low: 0, high: Number(text.slice(1)) - 1, status: 'censored' }
  const [low = '', high = low] = text.split('~')
  return { low: Number(low), high: Number(high), status: text.includes('~') ? 'rounded' : 'exact' }
}

/** Rows of a statistic, of the columns named, numbers to four digits after the point. */
export const look = (statistic: Statistic, columns: string): readonly (readonly unknown[])[] =>
  (statistic.table.objects() as Record<string, unknown>[]).map((row) =>
    columns.split(' ').map((column) => {
      const value = row[column]
      return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value
    }),
  )

/** Codes of what is said: notes or sentences. */
export const codes = (messages: Statistic['notes']): readonly string[] => messages.map(({ code }) => code)
