import type { Approval, Lineage, TableKey } from '@tipstat/cube'

/** Of what a manifest is that says so. */
export const publicUseFormat = 'tipstat-public-use-1'

/** What every record of a public-use file must be. */
export interface PublicUseDemands {
  /** Records alike in all keys, at least. */
  readonly k: number
  /** Different known values of each sensitive column among them, at least. */
  readonly l: number
  /** Share of them that may tell the same code of a sensitive column, at most. */
  readonly largestShare: number
  /** Share of the records that may have been left out, at most. */
  readonly suppressAtMost: number
}

/** A column of a public-use file. */
export interface PublicUseColumn {
  readonly name: string
  readonly role: 'key' | 'sensitive'
  /** Name of the level to which it was coarsened; `recorded` where it was not. */
  readonly level: string
  /** Of a sensitive column: what codes tell besides themselves, as a kind of it or a part of a mixed form. */
  readonly tells?: Readonly<Record<string, readonly string[]>>
}

/** Which persons a file is of: those of one universe, as a family of tables is. */
export type PublicUseUniverse = Omit<TableKey, 'by'>

/** What a public-use file says of itself; written as canonical JSON, with no clock and no path in it. */
export interface PublicUseManifest {
  readonly format: typeof publicUseFormat
  /** Version of tipstat that accepted the data, as in a release. */
  readonly tipstat: string
  readonly name: string
  readonly universe: PublicUseUniverse
  /** First and last year that were asked for. Absent: all. */
  readonly years?: readonly [number, number]
  /** Its submissions are masked (`maskedSubmission`). */
  readonly lineage: Lineage
  readonly columns: readonly PublicUseColumn[]
  readonly demands: PublicUseDemands
  readonly records: number
  /** Name of the file that holds the records. */
  readonly data: string
  /** sha256 of every file beside this one, by name. */
  readonly files: Readonly<Record<string, string>>
  /** Absent: nobody has approved it, and it is a draft. */
  readonly approval?: Approval
  /** The owner of the records let them out. Absent in a draft, and where data are made up. */
  readonly decision?: { readonly owner: string; readonly date: string }
}

/** A public-use file with all that stands beside it. */
export interface PublicUse {
  /** sha256 of its manifest. */
  readonly id: string
  readonly manifest: PublicUseManifest
  /** Every file of its folder with its text, by name. */
  readonly texts: ReadonlyMap<string, string>
}
