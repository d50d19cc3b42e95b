import type { EarlierPublicUse } from '../ledger/public-use-entry.ts'
import { countsOf } from '../ledger/public-use-entry.ts'
import { unknownCode } from '../microdata/case-records.ts'
import { levelsOf } from '../microdata/hierarchies.ts'
import type { EarlierPersons } from './judge-together.ts'
import { yearsIn } from './judge-together.ts'
import { onePerPerson, pickRows, type RecordsOfPersons } from './one-per-person.ts'

/**
 * Who is in a public-use file that is out, from the records that it was made of, with the columns of its manifest. Classes
 * were dropped whole, so that a person is in it exactly where her class is. `file` is null without records, and where they
 * do not give the file again: then they are others, or levels have changed since.
 */
export const earlierPersons = (entry: EarlierPublicUse, given: RecordsOfPersons | null): EarlierPersons => {
  const { manifest, counts } = entry
  const keys = manifest.columns.filter(({ role }) => role === 'key').map(({ name }) => name)
  const sensitive = manifest.columns.filter(({ role }) => role === 'sensitive').map(({ name }) => name)
  const { name, demands } = manifest
  const about = { id: entry.id, name, demands, years: manifest.years ?? yearsIn({ records: entry.records, keys }) }
  if (!given) return { ...about, file: null }
  const persons = onePerPerson(given)
  const coarse = {
    ...persons,
    records: {
      length: persons.records.length,
      columns: Object.fromEntries(
        manifest.columns.map(({ name: column, level }) => {
          const { of } = levelsOf(column).find((each) => each.name === level) ?? { of: () => unknownCode }
          return [column, (persons.records.columns[column] ?? []).map(of)]
        }),
      ),
    },
  }
  const classOf = (columns: Readonly<Record<string, readonly string[]>>, row: number) =>
    keys.map((key) => columns[key]?.[row]).join(',')
  const classes = new Set(Array.from({ length: entry.records.length }, (_, row) => classOf(entry.records.columns, row)))
  const rows = Array.from({ length: coarse.records.length }, (_, row) => row).filter((row) =>
    classes.has(classOf(coarse.records.columns, row)),
  )
  const { records, person } = pickRows(coarse, rows)
  const isSame = countsOf(records, manifest.columns) === counts
  return { ...about, file: isSame ? { records, person, keys, sensitive } : null }
}
