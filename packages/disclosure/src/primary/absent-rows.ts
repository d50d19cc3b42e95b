import type { CellCodes, SumDimension } from '../sums/lattice.ts'

/**
 * The rows that a table leaves out and that tell by it (attack A15): where categories of one level of a dimension are
 * printed, all else being equal, but not all of them. A reader takes an absent category for a zero, and then one that is
 * there under the symbol for at least 1. `dimensions` say which categories there are, whether or not they occur. Returns the
 * cells to be printed too; where zeros are withheld they bear the symbol.
 */
export const absentRows = (
  dimensions: readonly SumDimension[],
  printed: readonly CellCodes[],
): readonly CellCodes[] => {
  const key = (codes: CellCodes) => codes.join('\u0000')
  const known = new Set(printed.map(key))
  const absent: CellCodes[] = []
  for (const [d, dimension] of dimensions.entries()) {
    const levels = levelsOf(dimension)
    const levelOf = new Map(levels.flatMap((level) => level.map((code) => [code, level] as const)))
    for (const codes of printed) {
      for (const code of levelOf.get(codes[d] ?? '') ?? []) {
        const beside = codes.with(d, code)
        if (known.has(key(beside))) continue
        known.add(key(beside))
        absent.push(beside)
      }
    }
  }
  return absent
}

/** The codes of a dimension by how many steps they are below the top. */
const levelsOf = ({ parts }: SumDimension): readonly (readonly string[])[] => {
  const isPart = new Set(Object.values(parts).flat())
  const levels: (readonly string[])[] = []
  for (let level = Object.keys(parts).filter((code) => !isPart.has(code)); level.length > 0; ) {
    levels.push(level)
    level = [...new Set(level.flatMap((code) => parts[code] ?? []))]
  }
  return levels
}
