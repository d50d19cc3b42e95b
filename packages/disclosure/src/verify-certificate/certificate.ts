/**
 * A certificate: whole tables of counts that all agree with everything published, and in which every protected cell is as
 * far apart as is demanded. Confidential: its first table is the true one. Plain data, written as canonical JSON (RFC
 * 8785); no object has names that come from data, so that no code can be mistaken for a name. See
 * `docs/methods/certificate.md`.
 */
export interface Certificate {
  /** What else is protected than cells below a threshold, which the verifier finds by itself. */
  readonly demands: readonly CertificateDemand[]
  readonly dimensions: readonly CertificateDimension[]
  readonly format: 'tipstat-certificate-1'
  readonly micro: MicroCells
  /** Every table of this release that is about this universe. */
  readonly published: readonly PublishedTable[]
  /**
   * 64 hexadecimal digits that nobody can guess. The release carries the hash of the certificate: without them a reader
   * could make the certificate of every table that agrees with what is shown, and would know the true one by its hash.
   */
  readonly salt: string
  /** Tables besides the true one. */
  readonly tables: readonly OtherTable[]
  /** What a reader has been told of this universe by releases before and by others elsewhere, also where the published tables say it again. */
  readonly told: readonly ToldSum[]
}

/** These cells together count so many, and everybody can know it. No micro-cell is in two of them. */
export interface ToldSum {
  readonly cells: readonly (readonly string[])[]
  readonly count: number
}

/** The count of these cells together takes values at least so far apart. No micro-cell is in two of them. */
export interface CertificateDemand {
  /** Cells by their codes, one for each dimension, in its order. */
  readonly cells: readonly (readonly string[])[]
  /** `false`: somebody who is alone in another cell may know it, as before: it is withheld since an earlier release withheld it. */
  readonly insiders?: false
  readonly spread: number
}

/** A dimension, and its codes that are sums, each with the codes right below it: `['_T', ['F', 'M']]`. */
export interface CertificateDimension {
  readonly name: string
  readonly sums: readonly (readonly [string, readonly string[]])[]
}

/** The finest cells that can be anything but zero. */
export interface MicroCells {
  /** For each dimension its codes that are no sums. */
  readonly codes: readonly (readonly string[])[]
  /** The true count of each micro-cell. */
  readonly counts: readonly number[]
  /** For each dimension, for each micro-cell, the place of its code in `codes`. */
  readonly index: readonly (readonly number[])[]
}

/** A published file and what its rows mean. Each dimension is a column or fixed. */
export interface PublishedTable {
  /** Code columns of the file in their order, each with its dimension. */
  readonly columns: readonly (readonly [string, string])[]
  readonly file: string
  /** Dimensions that are no column, each with the code that all rows have. */
  readonly fixed: readonly (readonly [string, string])[]
  readonly sha256: string
  /** Counts above 0 and below it are protected. */
  readonly threshold: number
  /**
   * Whether zeros are printed as such: then a reader knows that what is withheld is at least 1. `some`: all but those that
   * would tell something, so that the symbol may stand for 0.
   */
  readonly zeros: Zeros
}

/** Which zeros are printed as such. */
export type Zeros = 'printed' | 'some' | 'withheld'

/** A table by its differences from the true one: micro-cells by their number, ascending, and what they count instead. */
export interface OtherTable {
  readonly cells: readonly number[]
  readonly counts: readonly number[]
}
