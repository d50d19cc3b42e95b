import { type CubeTable, type Manifest, tableName } from '@tipstat/cube'
import { canonical, compareText, sha256Hex } from '@tipstat/scheme'
import { statementText } from './statement.ts'
import { tableCsv } from './table-csv.ts'

/** The files of a release with their texts, sorted by name. The same release gives the same texts. */
export const releaseTexts = (manifest: Manifest, tables: readonly CubeTable[]): ReadonlyMap<string, string> => {
  const text = canonical(manifest)
  const files: [string, string][] = [
    ['manifest.json', text],
    ['manifest.sha256', `${sha256Hex(text)}  manifest.json\n`],
    ['statement.txt', statementText(manifest)],
    ...tables.map((table): [string, string] => [fileOf(table), tableCsv(table, manifest.policy)]),
  ]
  files.sort(([a], [b]) => compareText(a, b))
  return new Map(files)
}

/** File of a table below the release folder. */
export const fileOf = (table: CubeTable): string => `data/${tableName(table)}.csv`
