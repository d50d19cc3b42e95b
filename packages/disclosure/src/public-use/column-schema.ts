import { codeListOf, compareText, fieldName, fieldOf, isFieldName } from '@tipstat/scheme'
import type { CaseRecords } from '../microdata/case-records.ts'
import type { PublicUseColumn, PublicUseManifest } from './manifest.ts'

/** Description of the columns as a Table Schema (Frictionless Data Package v2), as JSON. */
export const columnSchema = ({ name, columns }: Omit<PublicUseManifest, 'files'>, records: CaseRecords): string =>
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      name,
      title: `Public-use file ${name}: one row a person`,
      fields: columns.map((column) => fieldIn(column, records)),
      missingValues: [],
    },
    null,
    2,
  )}\n`

const fieldIn = ({ name, role, level }: PublicUseColumn, records: CaseRecords) => ({
  name,
  type: 'string',
  title: isFieldName(name) ? fieldName(name, 'en') : name,
  description: `${role === 'key' ? 'Key, coarsened to the level' : 'Sensitive, at the level'} ${level}. Codes of tipstat; _U is unknown, _T all; of several codes | stands between.`,
  categories: [...new Set(records.columns[name])].sort(compareText).map((value) => categoryOf(name, value)),
  constraints: { required: true },
})

/** What a code means, where it stands in the code list of its field. */
const categoryOf = (column: string, value: string) => {
  if (!isFieldName(column) || fieldOf(column).list === undefined || fieldOf(column).kind === 'age') return { value }
  const list = codeListOf(column)
  return list.has(value) ? { value, label: list.name(value, 'en') } : { value }
}
