import type { Breakdown, MissingReason, Precision } from '@tipstat/scheme'

/** How a number in a cell is to be read. `suppressed`: withheld by disclosure control, bounds are those the reader is told. */
export type CellStatus = Precision | 'suppressed' | MissingReason

/** What a table is of: records of different tables are never added (architecture.md, 3a). */
export interface TableKey {
  /** Id of the source as the project names its mapping. */
  readonly source: string
  readonly stage: string
  /** `persons`, `offences`, `per-100000` ...: only like units add up; rates never. */
  readonly unit: string
  /** Counting unit and reference date: series that differ in them are different tables. */
  readonly counting: string
  readonly reference: string
  /** The dimensions that are not `_T`, in the order of the scheme; area and year are always there and not listed. */
  readonly by: readonly Breakdown[]
}

/** A table of one breakdown, held by columns of equal length, sorted by area, year and then `by`: in the order of the code lists, in a release by the text of the codes. */
export interface CubeTable extends TableKey {
  readonly length: number
  readonly area: readonly string[]
  readonly year: readonly number[]
  /** One column of codes for each dimension in `by`. */
  readonly codes: Readonly<Partial<Record<Breakdown, readonly string[]>>>
  /** Bounds of each number; NaN in both where `status` is a reason for missing. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly status: readonly CellStatus[]
  /** True where the sender's file contradicts itself about the cell. */
  readonly disputed: readonly boolean[]
  /** Dimensions of `by` whose categories overlap, so that their sum may exceed the persons (several forms a victim). */
  readonly multiple: readonly Breakdown[]
  /** Dimensions of `by` whose parts, with the unknown, make up the total: only over these may parts be rolled up. */
  readonly exhaustive: readonly Breakdown[]
  /** True where its owner did not print the table, but it was added up from a finer one: its bounds are sums of printed bounds. */
  readonly computed?: boolean
}

/** Stable name of a table, used in file names and messages: `gbr-nrm.V_DET.persons.by-sex-age`. */
export const tableName = (key: TableKey): string =>
  [key.source, key.stage, key.unit, key.by.length ? `by-${key.by.join('-')}` : 'total']
    .join('.')
    .replace(/[^A-Za-z0-9._-]/g, '_')

/** Whether a status says that there is no number. */
export const isMissingStatus = (status: CellStatus): status is MissingReason =>
  status !== 'exact' &&
  status !== 'censored' &&
  status !== 'rounded' &&
  status !== 'estimated' &&
  status !== 'suppressed'
