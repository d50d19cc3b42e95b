import type { CubeTable, ReleasedTable } from '@tipstat/cube'
import { describeTable } from './describe-table.ts'

/** A released table from the text of its file, which is what `tableCsv` writes. */
export const readTable = (entry: ReleasedTable, csv: string): CubeTable => {
  const [, ...lines] = csv.trimEnd().split('\n')
  const rows = lines.map((line) => line.split(','))
  const column = (i: number) => rows.map((row) => row[i] ?? '')
  const { by } = entry
  const first = 2 + by.length
  return {
    ...describeTable(entry),
    length: rows.length,
    area: column(0),
    year: column(1).map(Number),
    codes: Object.fromEntries(by.map((name, i) => [name, column(2 + i)])),
    low: column(first + 1).map(bound),
    high: column(first + 2).map(bound),
    status: column(first + 3) as unknown as CubeTable['status'],
    disputed: column(first + 4).map((cell) => cell === '1'),
  }
}

const bound = (text: string): number => (text === '' ? Number.NaN : text === 'inf' ? Infinity : Number(text))
