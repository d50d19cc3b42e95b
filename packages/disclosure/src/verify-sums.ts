/** A table of released numbers, read by the verifier: what it is of, and its rows as text. */
export interface SummedTable {
  readonly file: string
  readonly source: string
  readonly stage: string
  readonly unit: string
  readonly counting: string
  readonly reference: string
  readonly by: readonly string[]
  /** Dimensions in which a person may stand in several rows. */
  readonly multiple: readonly string[]
  /** Dimensions whose rows make up the total. */
  readonly exhaustive: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The files of tables that do not go together: added up over dimensions in which nobody stands twice, the rows of a finer
 * table of the same persons are each number of a coarser one, or no more than it where they need not make it up. The symbol
 * counts as 0, and so does a row that is not there.
 */
export const notAdditive = (tables: readonly SummedTable[]): readonly string[] =>
  tables
    .filter((fine) =>
      tables.some((coarse) => {
        const over = fine.by.filter((name) => !coarse.by.includes(name))
        const isCoarser = over.length > 0 && coarse.by.every((name) => fine.by.includes(name))
        const isSum = !over.some((name) => fine.multiple.includes(name))
        return isCoarser && isSum && isSame(fine, coarse) && !goTogether(fine, coarse, over)
      }),
    )
    .map(({ file }) => file)

const isSame = (a: SummedTable, b: SummedTable): boolean =>
  (['source', 'stage', 'unit', 'counting', 'reference'] as const).every((name) => a[name] === b[name])

const goTogether = (fine: SummedTable, coarse: SummedTable, over: readonly string[]): boolean => {
  const [parts, totals] = [numbersBy(fine, coarse.by), numbersBy(coarse, coarse.by)]
  const isWhole = over.every((name) => fine.exhaustive.includes(name))
  return [...new Set([...parts.keys(), ...totals.keys()])].every((place) => {
    const [part, total] = [parts.get(place) ?? 0, totals.get(place) ?? 0]
    return isWhole ? part === total : part <= total
  })
}

const numbersBy = ({ by, rows }: SummedTable, kept: readonly string[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const row of rows) {
    const place = [row[0], row[1], ...kept.map((name) => row[2 + by.indexOf(name)])].join(',')
    sums.set(place, (sums.get(place) ?? 0) + Number(row[2 + by.length]))
  }
  return sums
}
