import type { Evidence } from '../suppress/evidence.ts'

/** How uncertain protected cells were proved to be: how far apart the counts are that whole tables give them. */
export interface Spread {
  /** Protected cells. */
  readonly cells: number
  readonly least: number
  readonly median: number
}

/** The spread that evidence proves of the protected cells that are asked about; null where there is none of them. */
export const spreadOf = (
  { demand, low, high }: Pick<Evidence, 'demand' | 'low' | 'high'>,
  isAsked: (cell: number) => boolean,
): Spread | null => {
  const wide = [...demand.cells]
    .flatMap((cell, i) => (isAsked(cell) ? [(high[i] ?? 0) - (low[i] ?? 0)] : []))
    .sort((a, b) => a - b)
  const [least] = wide
  if (least === undefined) return null
  const [before = least, after = least] = [wide[Math.ceil(wide.length / 2) - 1], wide[Math.floor(wide.length / 2)]]
  return { cells: wide.length, least, median: (before + after) / 2 }
}
