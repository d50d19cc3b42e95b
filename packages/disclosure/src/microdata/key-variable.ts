/** One step of a generalisation hierarchy: what becomes of a code. A text that it does not know stays as it is. */
export interface Level {
  /** Stable name, such as `recorded`, `region` or `all`; no words for people. */
  readonly name: string
  readonly of: (code: string) => string
}

/**
 * A key variable (quasi-identifier): what somebody may know of a person from elsewhere. Its levels go from the finest to
 * the coarsest, each made of whole groups of the one before. The weight, 1 unless given, is what its detail is worth to
 * the reader beside that of other keys.
 */
export interface KeyVariable {
  readonly name: string
  readonly levels: readonly Level[]
  readonly weight?: number
}
