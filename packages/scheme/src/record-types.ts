import { type Field, type FieldKind, type FieldName, fieldNames, fieldOf } from './fields.ts'

/** Names of the record types. */
export const recordTypeNames = ['person', 'count', 'context', 'policy', 'practice'] as const

/** A record type of the scheme. */
export type RecordType = (typeof recordTypeNames)[number]

/** How a record type uses a field. */
export interface FieldUse {
  /** What the field is where neither a column nor the mapping speaks of it. */
  readonly absent: string | null
  /** Whether a record is part of a file only if the mapping gives this field a column or a fixed value. */
  readonly required?: true
  /** Whether the field is part of the record's key. */
  readonly key?: true
  /** Whether one record may carry several codes. */
  readonly several?: true
}

type Uses = Readonly<Partial<Record<FieldName, FieldUse>>>

const required = { absent: '', required: true } as const
const requiredKey = { ...required, key: true } as const
const yearKey = { absent: null, required: true, key: true } as const
/** A count that a source does not break down is a total. */
const total = { absent: '_T', key: true } as const
/** Of a person, what a source does not say is unknown. */
const unknown = { absent: '_U' } as const
const several = { absent: '_U', several: true } as const
const nothing = { absent: null } as const
const text = { absent: '' } as const

const attributes = {
  law: text,
  status: { absent: 'A' },
  confidentiality: { absent: 'F' },
  note: text,
} as const

const source = { authority: { absent: '_U', key: true }, reference: { absent: '_U', key: true } } as const

/**
 * The record types: which fields each has, and what they are where a source is silent. Everything else follows from
 * here: mappings, checks in either engine, tables of the store, templates, JSON Schema, Table Schema and documentation.
 */
export const recordTypes = {
  /** One person: a victim or presumed victim, or a person suspected, prosecuted, convicted or sentenced; the stage says which. */
  person: {
    area: required,
    year: { absent: null, required: true },
    stage: required,
    sex: unknown,
    age: unknown,
    form: several,
    citizenship: unknown,
    counterpart: { absent: '_Z' },
    scope: unknown,
    act: several,
    means: several,
    control: several,
    sector: several,
    recruiter: several,
    recruitment: several,
    vulnerability: several,
    service: several,
    participation: several,
    sentence: several,
    kind: { absent: '_U' },
    realised: unknown,
    counting: { absent: 'PERSON' },
    authority: unknown,
    reference: unknown,
    ...attributes,
    id: nothing,
    caseId: nothing,
    ageYears: nothing,
    sentenceMonths: nothing,
    route: nothing,
  },
  /** An aggregate: so many persons, offences, decisions or inspections, an amount, or a rate, in one cell of one table. */
  count: {
    area: requiredKey,
    year: yearKey,
    stage: requiredKey,
    sex: total,
    age: total,
    form: total,
    citizenship: total,
    counterpart: total,
    scope: total,
    act: total,
    means: total,
    control: total,
    sector: total,
    recruiter: total,
    recruitment: total,
    vulnerability: total,
    service: total,
    participation: total,
    sentence: total,
    kind: total,
    demand: total,
    unit: { absent: 'persons', key: true },
    counting: { absent: 'PERSON', key: true },
    ...source,
    ...attributes,
    value: { absent: null, required: true },
  },
  /** An indicator of an area in a year: root causes are described by context, never inferred from it. */
  context: {
    area: requiredKey,
    year: yearKey,
    indicator: requiredKey,
    sex: total,
    age: total,
    unit: requiredKey,
    status: { absent: 'A' },
    note: text,
    publisher: required,
    url: text,
    value: { absent: null, required: true },
  },
  /** A duty of the Plan in a country in a year: where law and programmes stand, since when, on what evidence. */
  policy: {
    area: requiredKey,
    year: yearKey,
    duty: requiredKey,
    form: total,
    state: required,
    since: nothing,
    review: nothing,
    baseline: nothing,
    target: nothing,
    law: text,
    evidence: unknown,
    publisher: required,
    url: text,
    note: text,
  },
  /** A good practice or a lesson learned: what was done, where, with what evidence, and which office can say more. */
  practice: {
    area: requiredKey,
    year: yearKey,
    topic: requiredKey,
    title: requiredKey,
    duty: unknown,
    what: required,
    where: text,
    evidence: unknown,
    office: required,
    url: text,
  },
} as const satisfies Readonly<Record<RecordType, Uses>>

const usesOf = (type: RecordType): Uses => recordTypes[type]

/** A field as a record type uses it. */
export interface RecordField extends Field {
  readonly name: FieldName
  readonly use: FieldUse
}

/** Fields of a record type, in the order of the scheme. A field with several codes is of the kind `codes`. */
export const fieldsOfType = (type: RecordType): readonly RecordField[] =>
  fieldNames.flatMap((name) => {
    const use = usesOf(type)[name]
    if (!use) return []
    const field = fieldOf(name)
    return [{ ...field, kind: use.several ? ('codes' as const) : field.kind, name, use }]
  })

/** Names of the fields that make up the key of a record type; empty for persons, who are told apart by `id` alone. */
export const keyOf = (type: RecordType): readonly FieldName[] =>
  fieldNames.filter((name) => usesOf(type)[name]?.key === true)

/** Kinds of fields whose texts stand for codes. */
export const isCodedKind = (kind: FieldKind): boolean =>
  kind === 'code' || kind === 'codes' || kind === 'age' || kind === 'path'

/** Whether records of a type carry a measure: an interval, or the reason why there is none. */
export const hasMeasure = (type: RecordType): boolean => usesOf(type).value !== undefined
