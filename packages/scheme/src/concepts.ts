import { type FieldName, fields } from './fields.ts'

/** Dimensions that a table of counts can be broken down by; area, year and stage identify every record. */
export const breakdowns = [
  'sex',
  'age',
  'form',
  'citizenship',
  'counterpart',
  'scope',
  'act',
  'means',
  'control',
  'sector',
  'recruiter',
  'recruitment',
  'vulnerability',
  'service',
  'participation',
  'sentence',
  'kind',
  'demand',
] as const satisfies readonly FieldName[]

/** A dimension that a table may be broken down by. */
export type Breakdown = (typeof breakdowns)[number]

/** What a count is classified by. `_T` in a dimension means that the record is a total over it. */
export const dimensions = ['area', 'year', 'stage', ...breakdowns] as const satisfies readonly FieldName[]

export type Dimension = (typeof dimensions)[number]

/** What must be known before two records may be added or compared. `unit` is part of the key. */
export const attributes = [
  'unit',
  'counting',
  'authority',
  'law',
  'reference',
  'status',
  'confidentiality',
  'note',
] as const satisfies readonly FieldName[]

/** An attribute of a record. */
export type Attribute = (typeof attributes)[number]

/** Short name to SDMX concept id, of every field. */
export const sdmxIds = Object.fromEntries(Object.entries(fields).map(([name, { sdmx }]) => [name, sdmx])) as Readonly<
  Record<FieldName, string>
>

/** Units of money (SDMX: domestic currency, ISO 4217). */
export const moneyUnits = ['XDC', 'USD', 'EUR'] as const

/** Units whose numbers are no counts and need not be whole: rates, shares, amounts of money and indices. */
export const fractionalUnits = ['per-100000', 'per-cent', ...moneyUnits, 'index', 'ratio'] as const
