import type { lists } from '@tipstat/seeds/codes'
import type { FieldKind, FieldName, fields } from './fields.ts'
import type { RecordType, recordTypes } from './record-types.ts'
import type { Value } from './value.ts'

/** An age band in the grammar `Y{a}`, `Y{a}T{b}`, `Y_GE{a}`, or `_T`, `_U`. Bands form a partial order, not a tree. */
export type AgeCode = string

/** Codes of a list of the seeds. */
type CodeOf<List> = List extends keyof typeof lists ? (typeof lists)[List]['codes'][number] : string

/** What each kind of field holds in a record. Null: not given; never zero, and never unknown (`_U`). */
interface Held extends Record<FieldKind, unknown> {
  readonly age: AgeCode
  readonly path: readonly string[] | null
  readonly year: number
  readonly integer: number | null
  readonly decimal: number | null
  readonly date: string | null
  readonly text: string
  /** As sent, on its way to the store, which keeps a keyed hash of it and nothing else. */
  readonly id: string | null
  readonly measure: Value
}

type FieldHeld<Name extends FieldName, Use> = (typeof fields)[Name] extends { kind: 'code'; list: infer List }
  ? Use extends { several: true }
    ? readonly CodeOf<List>[]
    : CodeOf<List>
  : Held[(typeof fields)[Name]['kind']]

/** Where a record comes from, and what checking found of it. */
export interface Provenance {
  /** Record in the source and index of the unfolded column: with the submission, the identity of a record for ever. */
  readonly row: number
  readonly part: number
  /** First physical line of the record in the file. */
  readonly line: number
  /** Fields whose text could not be read; they count under `_U`. */
  readonly unresolved: readonly string[]
  /** True where a group error concerns the record. */
  readonly disputed: boolean
}

/** A record of a type: the fields that the declaration gives it. */
export type RecordOf<Type extends RecordType> = Provenance & { readonly type: Type } & {
  readonly [Name in keyof (typeof recordTypes)[Type] & FieldName]: FieldHeld<Name, (typeof recordTypes)[Type][Name]>
}

/** One person: a victim, or a person suspected, prosecuted or convicted. */
export type PersonRecord = RecordOf<'person'>

/** An aggregate: so many persons (or offences, or a rate) in one cell of one table. */
export type CountRecord = RecordOf<'count'>

export type SchemeRecord = { [Type in RecordType]: RecordOf<Type> }[RecordType]
