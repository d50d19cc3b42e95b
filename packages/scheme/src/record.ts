import type {
  AreaCode,
  AuthorityCode,
  CitizenshipCode,
  ConfidentialityCode,
  CountingCode,
  FormCode,
  ReferenceCode,
  ScopeCode,
  SexCode,
  StageCode,
  StatusCode,
  UnitCode,
} from '@tipstat/seeds/codes'
import type { Value } from './value.ts'

/** An age band in the grammar `Y{a}`, `Y{a}T{b}`, `Y_GE{a}`, or `_T`, `_U`. Bands form a partial order, not a tree. */
export type AgeCode = string

/** What `person` and `count` records have in common. `_U` unknown, `_Z` not applicable, `_T` total. */
export interface Classified {
  readonly area: AreaCode
  readonly year: number
  readonly stage: StageCode
  readonly sex: SexCode
  readonly age: AgeCode
  readonly citizenship: CitizenshipCode
  readonly counterpart: CitizenshipCode
  readonly scope: ScopeCode
  readonly authority: AuthorityCode
  readonly counting: CountingCode
  readonly law: string
  readonly reference: ReferenceCode
  readonly status: StatusCode
  readonly confidentiality: ConfidentialityCode
  readonly note: string
  /** Record in the source and index of the unfolded column: with the submission, the identity of a record for ever. */
  readonly row: number
  readonly part: number
  /** Fields whose text could not be read; they count under `_U`. */
  readonly unresolved: readonly string[]
  /** True where a group error concerns the record. */
  readonly disputed: boolean
}

/** An aggregate: so many persons (or offences, or a rate) in one cell of one table. */
export interface CountRecord extends Classified {
  readonly type: 'count'
  readonly form: FormCode
  readonly unit: UnitCode
  readonly value: Value
}

/** One person: a victim, or a person suspected, prosecuted or convicted. Holds no identifier; `id` serves the check for duplicates and is never stored. */
export interface PersonRecord extends Classified {
  readonly type: 'person'
  readonly forms: readonly FormCode[]
  readonly ageYears: number | null
}

export type SchemeRecord = CountRecord | PersonRecord
