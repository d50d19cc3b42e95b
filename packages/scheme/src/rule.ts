import type { Expression } from './expression.ts'
import type { Severity } from './finding.ts'
import type { RecordType } from './record-types.ts'

/**
 * What a rule is about. `file`, `column`, `cell` and `series` are facts that intake gathers (see `facts.ts`); a cell rule
 * runs once for each distinct text of a column. `record` is a record of every type that has the fields.
 */
export type RuleSubject = 'file' | 'column' | 'cell' | 'series' | 'record' | RecordType

/** Stable for ever: a retired code is never used again, a changed meaning is a new code. */
export type RuleCode = `TIP-${string}-${string}`

/** One rule of the scheme, as data. */
export interface Rule<Code extends string = RuleCode> {
  readonly code: Code
  readonly on: RuleSubject
  /** On each subject alone, or on groups of records that agree in `by` (cells of a table: repeated keys count once). */
  readonly over: 'each' | 'group'
  readonly by?: readonly string[]
  /** Whether a group is of the records as sent, rather than of the cells they make. */
  readonly asSent?: boolean
  /** Split each group into pairs of consecutive years, the earlier one first. */
  readonly window?: 'consecutive-years'
  /** Whether a failing group is reported once, or at every member. */
  readonly report?: 'group' | 'members'
  readonly severity: Severity
  /** Fields the rule speaks of: the first one names the column of a finding, and all decide its effect. */
  readonly fields: readonly string[]
  /** Whether what fails may show who somebody is: the finding names the place and does not repeat the text. */
  readonly conceals?: true
  /** The rule applies where this is true. */
  readonly where?: Expression
  /** What must hold. A finding arises only where it is certainly false. */
  readonly holds: Expression
  /** What fails is as the sender declares it: the record is set aside, and nothing is wrong with it. */
  readonly declared?: true
  /** Parameters of the message. */
  readonly params?: Readonly<Record<string, Expression>>
  /** Fields of a record or series without which the rule can't run; it is then listed as not run. */
  readonly needs?: readonly string[]
  /** The paragraph, standard or observation that the rule comes from. */
  readonly source: string
}
