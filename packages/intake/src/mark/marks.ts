/** How grave what was found in a cell is: each has a colour. */
export type MarkSeverity = 'error' | 'warning' | 'info'

/** What is marked at a cell. */
export interface CellMark {
  readonly severity: MarkSeverity
  /** Text of its comment; null for a colour alone. */
  readonly note: string | null
}

/** Marks by row (as the sheet counts, from 1), and by position of the column, from 0. */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, CellMark>>

/** What became of a sheet as it was marked, for whoever writes the summary. */
export interface MarkFacts {
  /** Whether cells have comments: not where the sheet has comments or drawn objects of its own. */
  readonly hasNotes: boolean
  /** Positions of the columns in which cells were emptied. */
  readonly emptied: readonly number[]
}

/** A sheet that says what was found: text, and links to cells. */
export interface Summary {
  readonly title: string
  readonly lines: readonly string[]
  readonly header: readonly string[]
  readonly rows: readonly {
    readonly severity: MarkSeverity
    readonly cells: readonly (string | number)[]
    /** Cells of the marked sheet, such as `C14`. */
    readonly links: readonly string[]
  }[]
  readonly rightToLeft: boolean
}

/** What is marked in a workbook. */
export interface WorkbookMarks {
  readonly file: string
  /** Name of the sheet. */
  readonly sheet: string
  /** Row of the header: columns are emptied below it. */
  readonly headerRow: number
  /** Positions of the columns that may be shown; every other comes back empty. */
  readonly shown: ReadonlySet<number>
  readonly marks: Marks
  readonly summary: (facts: MarkFacts) => Summary
}

/**
 * Why a workbook can't be marked. `copies`: another part may repeat columns that have to come back empty. `formulas`: cells
 * that stay depend on formulas that would go. `parts`: it is built in a way that is not understood.
 */
export type Unmarkable = 'copies' | 'formulas' | 'parts'

/** Thrown, and caught, within the marking of a workbook. */
export class CannotMark extends Error {
  constructor(readonly why: Unmarkable) {
    super(why)
  }
}
