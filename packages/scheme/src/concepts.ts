/**
 * The concepts of the scheme under their short names; SDMX ids live in `sdmxIds` and appear only in exchange.
 * Order matters: it is the order of columns, of keys and of sorting everywhere.
 */
export const dimensions = [
  'area',
  'year',
  'stage',
  'sex',
  'age',
  'form',
  'citizenship',
  'counterpart',
  'scope',
] as const

/** What a record is classified by. `_T` in a dimension means that the record is a total over it. */
export type Dimension = (typeof dimensions)[number]

/** Dimensions that a table can be broken down by; area, year and stage identify every record. */
export const breakdowns = ['sex', 'age', 'form', 'citizenship', 'counterpart', 'scope'] as const

/** A dimension that a table may be broken down by. */
export type Breakdown = (typeof breakdowns)[number]

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
] as const

/** An attribute of a record. */
export type Attribute = (typeof attributes)[number]

/** Short name to SDMX concept id: the one table of the two. */
export const sdmxIds: Readonly<Record<Dimension | Attribute, string>> = {
  area: 'REF_AREA',
  year: 'TIME_PERIOD',
  stage: 'STAGE',
  sex: 'SEX',
  age: 'AGE',
  form: 'EXPLOITATION',
  citizenship: 'CITIZENSHIP',
  counterpart: 'COUNTERPART_AREA',
  scope: 'ROUTE',
  unit: 'UNIT_MEASURE',
  counting: 'COUNTING_UNIT',
  authority: 'SOURCE_AUTHORITY',
  law: 'OFFENCE_BASIS',
  reference: 'REFERENCE_DATE_TYPE',
  status: 'OBS_STATUS',
  confidentiality: 'CONF_STATUS',
  note: 'COMMENT_OBS',
}
