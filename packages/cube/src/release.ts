import type { Breakdown } from '@tipstat/scheme'
import type { Lineage } from './confidential.ts'
import { displayable, htmlTable } from './display.ts'
import type { CubeTable, TableKey } from './table.ts'

/**
 * Which proof a release rests on. `rounding`: of invented data, each number for itself; `controlled-rounding`: all numbers
 * together; `cell-key`: noise that hangs on the records alone.
 */
export type Proof = 'certificate' | 'controlled-rounding' | 'cell-key' | 'rounding' | 'owner-published'

/** Whether a release with such a proof is made of confidential data: then somebody has to approve it, and it does not name its files. */
export const isOfConfidential = (proof: Proof): boolean => proof !== 'rounding' && proof !== 'owner-published'

/** Who stands for a release, by role and never by name. */
export interface Approval {
  readonly drafted: string
  /** Another role than `approved`. */
  readonly checked: string
  readonly approved: string
  /** The first day on which it may be published, YYYY-MM-DD. Absent: there is no embargo. */
  readonly embargo?: string
}

/** What a release says of itself; written as canonical JSON, with no clock and no path in it. */
export interface Manifest {
  /** Version of tipstat that accepted the data, which is not always the one that runs: what it made is made again. */
  readonly tipstat: string
  readonly name: string
  readonly policy: { readonly name: string; readonly parameters: Readonly<Record<string, string | number | boolean>> }
  readonly proof: Proof
  readonly lineage: Lineage
  /** Every table with its file, sorted by name. */
  readonly tables: readonly ReleasedTable[]
  /** sha256 of `statement.txt`. */
  readonly statement: string
  /** Present exactly where the proof is `certificate`, sorted by first table: every table of the release is in one. */
  readonly certificates?: readonly ReleaseCertificate[]
  /** Ids of earlier releases of the same persons, sorted: it was proved safe together with them. Absent where there are none. */
  readonly earlier?: readonly string[]
  /** Where numbers of the same persons were printed elsewhere, sorted: it was proved safe together with them, too. */
  readonly elsewhere?: readonly string[]
  /** How many numbers have been revised since an earlier release by fewer persons than may be shown, and why that may be seen. */
  readonly revisions?: { readonly numbers: number; readonly why: string }
  /** Absent: nobody has approved it, and where it is of confidential data it is a draft. */
  readonly approval?: Approval
  /** What protection cost the reader: cells and persons hidden or changed, at most. Follows from the released numbers, and so tells no more than they do. */
  readonly cost: Readonly<Record<string, number>>
}

/** A certificate as its release names it. It is confidential itself, and no part of the release. */
export interface ReleaseCertificate {
  /** sha256 of its bytes, which hold a salt that nobody can guess. */
  readonly sha256: string
  /** Names of the tables that it is about, sorted. */
  readonly tables: readonly string[]
}

/** A table of a release: what it is of, and the file that holds it. */
export interface ReleasedTable extends TableKey {
  readonly name: string
  /** File below the release folder. */
  readonly file: string
  readonly sha256: string
  readonly rows: number
  /** Rows with the symbol, where the proof is `certificate`; absent elsewhere. */
  readonly hidden?: number
  readonly multiple: readonly Breakdown[]
  readonly exhaustive: readonly Breakdown[]
  /** Present and true where the table was added up from a finer one. */
  readonly computed?: boolean
}

const sealed = new WeakSet<object>()

/**
 * The only thing that may leave the house. Made by `protect` and `openRelease` alone (package disclosure): a plain
 * object or parsed JSON of the same shape is refused by everything that draws or writes.
 */
export interface Release {
  /** sha256 of the canonical manifest. */
  readonly id: string
  readonly manifest: Manifest
  readonly tables: readonly CubeTable[]
}

/** True for a release made by disclosure control in this process. */
export const isReleased = (value: unknown): value is Release =>
  typeof value === 'object' && value !== null && sealed.has(value)

/** For package disclosure alone, through `@tipstat/cube/seal`. */
export const seal = (release: Release): Release => {
  const { name, policy, proof, tables } = release.manifest
  const shown = displayable(release, () => ({
    'text/html': htmlTable(
      `Release ${name} (${policy.name}, proof: ${proof})`,
      ['table', 'cells'],
      tables.map((table) => [table.name, table.rows]),
      100,
    ),
    'text/plain': `Release ${name} (${policy.name}, proof: ${proof}), ${tables.length} tables`,
  }))
  const frozen = deepFreeze(shown)
  sealed.add(frozen)
  return frozen
}

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
