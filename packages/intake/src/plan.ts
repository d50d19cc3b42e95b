import { canonical, type FieldName, type Series, sha256Hex } from '@tipstat/scheme'
import type { DateOrder } from './date-order.ts'
import type { BlankMeaning } from './read-number.ts'

/** How the texts of a column become values. A table is looked at first, in every reading. */
export type Reading = 'codes' | 'names' | 'table' | 'number' | 'date'

/** One column of the file and what it becomes. */
export interface PlanColumn {
  readonly header: string
  readonly field: FieldName
  readonly reading: Reading
  readonly table: Readonly<Record<string, string>>
  /** In which order a date is written, of which the year is taken. */
  readonly order?: DateOrder
  /** Texts that stand for several areas together: set aside as such, since they repeat what the areas report. */
  readonly aggregates?: readonly string[]
  /** Separates several values in one cell; absent where a cell holds one. */
  readonly separator?: string
  /** The column is read so only in rows where these columns hold one of these texts. */
  readonly when: readonly Condition[]
}

/** A column of numbers: one part of every record, with the codes that its header stands for. */
export interface PlanValue {
  readonly header: string
  /** Its cells hold no numbers: every record that has one counts one. */
  readonly each?: true
  readonly fixed: Readonly<Record<string, string>>
}

/** Texts of the column `header` whose records are left out, with the reason of each. */
export interface LeftOut {
  readonly header: string
  readonly reasons: Readonly<Record<string, string>>
}

/** True where the column `header` holds one of `texts`. */
export interface Condition {
  readonly header: string
  readonly texts: readonly string[]
}

/** A mapping compiled to plain JSON: what both executors take. There is no third reading of YAML. */
export interface Plan {
  readonly version: 1
  readonly series: Series
  readonly sheet: string | null
  /** Row of the header, the last of several. */
  readonly header: number | null
  /** First row of a header of several rows, which are joined to one; absent where it has one. */
  readonly headerFrom?: number
  /** Cells of the sheet that are read, such as `A3:F20`; absent where all are. */
  readonly range?: string
  /** Merged cells hold their value in every row that they span; absent where only in the first. */
  readonly merged?: 'fill-down'
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly decimal: string
  readonly thousands: string
  readonly fixed: Readonly<Record<string, string>>
  readonly columns: readonly PlanColumn[]
  readonly values: readonly PlanValue[]
  readonly sets: readonly { readonly when: readonly Condition[]; readonly set: Readonly<Record<string, string>> }[]
  /** Texts of the columns that cases turn on: any other text there is a question. */
  readonly cases: readonly Condition[]
  /** Texts of a column whose records are not of this table, each with the reason; absent where there are none. */
  readonly leftOut?: readonly LeftOut[]
  /** What part of its cell a record is: every one another, or by the texts of columns; absent where none is. */
  readonly slices?: 'rows' | readonly string[]
  readonly blanks: Readonly<Record<string, BlankMeaning>>
  readonly ignore: readonly string[]
  readonly coverage: string
  readonly ageMoment: string
  readonly limit: number
}

/** sha256 of the canonical plan: two mappings that say the same in other words have one hash. */
export const planHash = (plan: Plan): string => sha256Hex(canonical(plan))
