import type { Texts } from './load-cells.ts'

/** A column of the file as the plan uses it. */
export interface BoundHeader {
  readonly header: string
  readonly index: number
  readonly letter: string
  readonly texts: Texts
  /** Position of a cell's text, as SQL over `cells`. */
  readonly position: string
  readonly isId: boolean
}
