/**
 * What a field can hold: one `code` of a list, several `codes` (each once), an `age` (a grammar, not a list), a `path` of
 * areas in order of travel, a `year`, an `integer`, a `decimal`, a `date` (ISO 8601, also a year or a month alone), a
 * `text` in the sender's words, an `id` (kept as a keyed hash only), or the `measure`: an interval or a reason for none.
 */
export type FieldKind =
  | 'code'
  | 'codes'
  | 'age'
  | 'path'
  | 'year'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'text'
  | 'id'
  | 'measure'

/** A concept as a field of records. */
export interface Field {
  readonly kind: FieldKind
  /** Code list of a coded field (`@tipstat/seeds/codes`). */
  readonly list?: string
  /** SDMX concept id; used only in exchange. */
  readonly sdmx: string
  /** Whether a record is nothing without it: what can't be read in it sets the record aside (architecture.md, Verdicts). */
  readonly identity?: true
}

/**
 * The fields of the scheme under their short names, which code, YAML and SQL use. Order matters: it is the order of
 * columns, of keys and of sorting everywhere. Which record has which of them: `recordTypes`.
 */
export const fields = {
  area: { kind: 'code', list: 'area', sdmx: 'REF_AREA', identity: true },
  year: { kind: 'year', sdmx: 'TIME_PERIOD', identity: true },
  stage: { kind: 'code', list: 'stage', sdmx: 'STAGE', identity: true },
  indicator: { kind: 'code', list: 'indicator', sdmx: 'INDICATOR', identity: true },
  duty: { kind: 'code', list: 'duty', sdmx: 'POLICY_DUTY', identity: true },
  topic: { kind: 'code', list: 'topic', sdmx: 'PRACTICE_TOPIC', identity: true },
  sex: { kind: 'code', list: 'sex', sdmx: 'SEX' },
  age: { kind: 'age', list: 'age', sdmx: 'AGE' },
  form: { kind: 'code', list: 'form', sdmx: 'EXPLOITATION' },
  citizenship: { kind: 'code', list: 'citizenship', sdmx: 'CITIZENSHIP' },
  counterpart: { kind: 'code', list: 'citizenship', sdmx: 'COUNTERPART_AREA' },
  scope: { kind: 'code', list: 'scope', sdmx: 'ROUTE' },
  act: { kind: 'code', list: 'act', sdmx: 'ACT' },
  means: { kind: 'code', list: 'means', sdmx: 'MEANS' },
  control: { kind: 'code', list: 'control', sdmx: 'MEANS_OF_CONTROL' },
  sector: { kind: 'code', list: 'sector', sdmx: 'SECTOR' },
  recruiter: { kind: 'code', list: 'recruiter', sdmx: 'RECRUITER' },
  recruitment: { kind: 'code', list: 'recruitment', sdmx: 'RECRUITMENT' },
  vulnerability: { kind: 'code', list: 'vulnerability', sdmx: 'VULNERABILITY' },
  service: { kind: 'code', list: 'service', sdmx: 'SERVICE' },
  participation: { kind: 'code', list: 'participation', sdmx: 'PARTICIPATION' },
  sentence: { kind: 'code', list: 'sentence', sdmx: 'SENTENCE' },
  kind: { kind: 'code', list: 'person_kind', sdmx: 'PERSON_KIND' },
  demand: { kind: 'code', list: 'demand_measure', sdmx: 'DEMAND_MEASURE' },
  realised: { kind: 'code', list: 'realised', sdmx: 'EXPLOITATION_STATUS' },
  state: { kind: 'code', list: 'policy_status', sdmx: 'POLICY_STATUS' },
  evidence: { kind: 'code', list: 'evidence', sdmx: 'EVIDENCE' },
  unit: { kind: 'code', list: 'unit', sdmx: 'UNIT_MEASURE', identity: true },
  counting: { kind: 'code', list: 'counting', sdmx: 'COUNTING_UNIT' },
  authority: { kind: 'code', list: 'authority', sdmx: 'SOURCE_AUTHORITY' },
  law: { kind: 'text', sdmx: 'OFFENCE_BASIS' },
  reference: { kind: 'code', list: 'reference', sdmx: 'REFERENCE_DATE_TYPE' },
  status: { kind: 'code', list: 'status', sdmx: 'OBS_STATUS' },
  confidentiality: { kind: 'code', list: 'confidentiality', sdmx: 'CONF_STATUS' },
  note: { kind: 'text', sdmx: 'COMMENT_OBS' },
  id: { kind: 'id', sdmx: 'PERSON_ID' },
  caseId: { kind: 'id', sdmx: 'CASE_ID' },
  ageYears: { kind: 'integer', sdmx: 'AGE_YEARS' },
  sentenceMonths: { kind: 'integer', sdmx: 'SENTENCE_MONTHS' },
  route: { kind: 'path', list: 'citizenship', sdmx: 'ROUTE_LEGS' },
  since: { kind: 'date', sdmx: 'DATE_SINCE' },
  review: { kind: 'date', sdmx: 'DATE_REVIEW' },
  baseline: { kind: 'decimal', sdmx: 'BASELINE' },
  target: { kind: 'decimal', sdmx: 'TARGET' },
  title: { kind: 'text', sdmx: 'TITLE', identity: true },
  what: { kind: 'text', sdmx: 'DESCRIPTION' },
  where: { kind: 'text', sdmx: 'PLACE' },
  office: { kind: 'text', sdmx: 'CONTACT_ORGANISATION' },
  publisher: { kind: 'text', sdmx: 'DATA_SOURCE' },
  url: { kind: 'text', sdmx: 'SOURCE_URL' },
  value: { kind: 'measure', sdmx: 'OBS_VALUE', identity: true },
} as const satisfies Readonly<Record<string, Field>>

/** Short name of a field. */
export type FieldName = keyof typeof fields

/** All field names, in order. */
export const fieldNames = Object.keys(fields) as readonly FieldName[]

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fields, name)

/** A field by its name. */
export const fieldOf = (name: FieldName): Field => fields[name]
