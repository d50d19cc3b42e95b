import type { Breakdown } from './concepts.ts'
import type { RecordType } from './record-types.ts'

/** Who published the data of a source, as its mapping states it. Only such data go out as `already-public`. */
export interface Published {
  readonly by: string
  readonly url: string
  /** Date of publication, ISO 8601. */
  readonly date: string
  readonly licence: string
}

/** On what footing person records are held: without it none is accepted, and after `retainUntil` they are to be purged. */
export interface Processing {
  /** The office that answers for the data. */
  readonly controller: string
  /** Law or consent on which they are processed. */
  readonly basis: string
  /** Last day on which they may be held, ISO 8601. */
  readonly retainUntil: string
}

/** Why numbers of a source are from some year on not what they were before. */
export const breakKinds = ['law', 'definition', 'source', 'counting-unit'] as const
export type BreakKind = (typeof breakKinds)[number]

/** A break in series: numbers of the year and later are counted otherwise than those before it. */
export interface SeriesBreak {
  /** The first year that is counted in the new way. */
  readonly year: number
  readonly what: BreakKind
  /** Only of these areas; absent: of all. */
  readonly areas?: readonly string[]
  /** Only of these stages; absent: of all. */
  readonly stages?: readonly string[]
  readonly note?: string
}

/** What is true of a whole source, stated in its mapping (after SIMS/ESMS). */
export interface Series {
  /** Id of the source: the name of its mapping file, in kebab-case. */
  readonly source: string
  /** Title as it stands in source lines under figures. */
  readonly title: string
  readonly record: RecordType
  readonly published: Published | null
  /** Of person records only, and then always. */
  readonly processing: Processing | null
  /** Invented data: for samples and demos. */
  readonly madeUp: boolean
  /** Whether the source prints its zeros; decides whether `<5` starts at 0 or at 1. */
  readonly zerosPrinted: boolean
  /** Dimensions whose parts, with the unknown, make up the total. */
  readonly exhaustive: readonly Breakdown[]
  /** Dimensions in which one person may stand in several categories. */
  readonly multiple: readonly Breakdown[]
  /** Whether each record is a part of its cell, such as an event or a district, so that records of one key add up. */
  readonly addsUp?: true
  /** Breaks in series, in the order in which they are declared; absent where none is. */
  readonly breaks?: readonly SeriesBreak[]
  /** Who counts as a victim, law, coverage, caveats: sentences that travel with every figure. */
  readonly notes: readonly string[]
}
