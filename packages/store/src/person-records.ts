import type { Lineage, TableKey } from '@tipstat/cube'
import { type FieldName, fieldsOfType } from '@tipstat/scheme'
import { currentOf, tablesOf } from './current.ts'
import { chooseKey } from './query.ts'
import { StoreRefusal } from './refusal.ts'
import { knownCode, knownCodes } from './sql.ts'
import { quoteName } from './sql-text.ts'
import type { Store } from './store.ts'

/** Records of persons by columns of codes, one row a record, in the order of the file. Confidential. */
export interface PersonRecords {
  readonly length: number
  /** Of a field that may hold several codes: its set, sorted, with `|` between. */
  readonly columns: Readonly<Record<string, readonly string[]>>
  /** Keyed hash of the person of each row; null where the file does not say who it is. */
  readonly person: readonly (string | null)[]
  /** Row and part of each in its file, as one text. */
  readonly place: readonly string[]
}

/** Fields of persons that are codes, an age or the year: what can be read of them as columns of codes. */
export const personColumns: readonly FieldName[] = fieldsOfType('person')
  .filter(({ kind }) => kind === 'code' || kind === 'codes' || kind === 'age' || kind === 'year')
  .map(({ name }) => name)

/** Those of which a person may have several. */
export const personSetColumns: readonly FieldName[] = fieldsOfType('person')
  .filter(({ kind }) => kind === 'codes')
  .map(({ name }) => name)

/** Which persons are meant, and what of them. */
export interface PersonQuery {
  readonly source: string
  readonly stage: string
  /** Of `personColumns`. */
  readonly columns: readonly FieldName[]
  /** First and last year; all where absent. */
  readonly years?: readonly [number, number]
  /** ISO 8601 instant: as it stood then. */
  readonly asOf?: string
}

/** The persons of a source and stage that count, and where they come from. */
export interface CurrentPersons extends PersonRecords {
  readonly submission: string
  readonly key: TableKey
  readonly lineage: Lineage
  /** Version of tipstat that accepted them. */
  readonly tipstat: string
}

/**
 * Reads records of persons one by one, as columns of codes and nothing else. Throws StoreRefusal as `tabulate` does, and
 * `store.not-persons` for a source of counts. The opening is logged.
 */
export const personRecords = async (store: Store, query: PersonQuery): Promise<CurrentPersons> => {
  const { source, stage, asOf } = query
  const current = await currentOf(store, source, asOf)
  const { id, schemeVersion, tipstat, series } = current
  if (series.record !== 'person') throw new StoreRefusal('store.not-persons', { source })
  const key = { ...chooseKey(await tablesOf(store, current), { source, stage, by: [] }), by: [] }
  const { published, madeUp, title, notes } = series
  const lineage = { submissions: [id], schemeVersion, published, madeUp, title, notes }
  return { ...(await recordsOfSubmission(store, id, key, query)), submission: id, key, lineage, tipstat }
}

/** The same of one submission, whether it counts or not. Throws `store.purged` where its persons have been destroyed. */
export const recordsOfSubmission = async (
  store: Store,
  submission: string,
  { stage, counting, reference }: Pick<TableKey, 'stage' | 'counting' | 'reference'>,
  { columns, years }: Pick<PersonQuery, 'columns' | 'years'>,
): Promise<PersonRecords> => {
  const from = await store.relation(submission, 'records')
  const selected = columns.map((name) => `${columnSql(name)} AS ${quoteName(name)}`).join(', ')
  const [first, last] = years ?? [0, 9999]
  const reader = await store.connection.runAndReadAll(
    `SELECT ${selected}, id AS ${personName}, "row" || '.' || part AS ${placeName} FROM ${from}
WHERE stage = $stage AND counting = $counting AND reference = $reference AND year BETWEEN $first AND $last ORDER BY "row", part`,
    { stage, counting, reference, first, last },
  )
  const rows = reader.getRowObjectsJS()
  const textOf = (value: unknown): string => (Array.isArray(value) ? value.map(String).join('|') : String(value))
  return {
    length: rows.length,
    columns: Object.fromEntries(columns.map((name) => [name, rows.map((row) => textOf(row[name]))])),
    person: rows.map((row) => (row[personName] === null ? null : String(row[personName]))),
    place: rows.map((row) => String(row[placeName])),
  }
}

/** Names that no field has. */
const personName = '_person'
const placeName = '_place'

const columnSql = (name: FieldName): string => {
  if (name === 'year') return 'year'
  if (personSetColumns.includes(name)) return `list_sort(${knownCodes(name)}, 'ASC', 'NULLS LAST')`
  return knownCode(quoteName(name))
}
