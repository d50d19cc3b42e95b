/** What is amiss with a certificate. Names places, never a count. */
export interface CertificateProblem {
  readonly kind: /** No certificate: no canonical JSON, wrong names or types, dimensions that do not fit. */
    | 'certificate'
    /** Not about what the release says: other files, thresholds, zeros, or number of demands. */
    | 'claim'
    | 'missing-file'
    | 'extra-file'
    | 'hash'
    /** A code is the sum of itself, of a micro-cell twice, or sum and micro-cell at once. */
    | 'hierarchy'
    /** A micro-cell twice, or with a code that there is not. */
    | 'micro-cell'
    /** A file or row that is none. */
    | 'row'
    | 'unknown-code'
    | 'repeated-row'
    /** A cell between those of the file that can be more than 0 and has no row: its absence tells. */
    | 'missing-row'
    /** A row that says that there is no number, of a cell that can be more than 0. */
    | 'no-number'
    /** A demand, or what earlier releases told, of an unknown code or of one micro-cell twice. */
    | 'demand'
    /** The true table does not add up to what is printed. */
    | 'sum'
    /** A zero is printed although zeros are withheld: a reader would know that all else is not zero. */
    | 'zero-shown'
    /** A count below the threshold is printed. */
    | 'small-shown'
    /** A table that is none: its cells are not ascending micro-cells with a count each. */
    | 'table'
    | 'fraction'
    | 'negative'
    | 'too-large'
    /** A shown cell is another in one of the tables. */
    | 'changed'
    /** A withheld cell is zero in one of the tables although zeros are printed. */
    | 'below-symbol'
    /** A protected cell is not as far apart in these tables as is demanded. */
    | 'spread'
    /** By the rules of the policy: a count that is small for its context is not as far apart as it must be. */
    | 'small-spread'
    /** So with a category that holds all or nearly all of a row, or with all others of it together. */
    | 'group-spread'
    /** So with what follows from two shown numbers or more: few persons, or such a category of some. */
    | 'difference-spread'
    /** A printed zero of a row says where all of it, or all but one, are. */
    | 'zero-tells'
    /** Somebody who is alone in another cell, and so knows it, could work out a protected cell. */
    | 'insider'
  readonly file?: string
  readonly line?: number
  /** Number of the table: 0 is the true one. */
  readonly table?: number
  /** Place in the demands of the certificate, from 0; after them comes what earlier releases told. */
  readonly demand?: number
}
