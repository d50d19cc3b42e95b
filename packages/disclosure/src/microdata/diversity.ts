import { classesOf } from './anonymity.ts'
import { type CaseRecords, type CodedColumn, codeColumn, unknownCode } from './case-records.ts'
import { type Groups, groupRows, groupSizes } from './group-rows.ts'

/** How little the class of a record tells of what is sensitive in it: each number is that of the worst class. */
export interface Diversity {
  readonly sensitive: string
  /** Different known values (distinct l-diversity); 0 where there are no records. */
  readonly distinct: number
  /** Two to the power of the entropy of the values in bits (entropy l-diversity): 3 is as unsure as three equally frequent values. */
  readonly entropy: number
  /** Largest share of a class that one value has. */
  readonly largestShare: number
  /** The largest l for which all classes are recursively (c, l)-diverse; 0 where not even l = 1 holds. */
  readonly recursive: number
  readonly c: number
}

/**
 * l-diversity of a sensitive column within the classes of some keys (Machanavajjhala et al. 2007, definitions 4.1 to 4.3).
 * An unknown is taken for the worst: for the value that is the most frequent in its class already. So it never counts as
 * a value of its own, and a class of unknowns alone is as one value. Throws DisclosureRefusal as `anonymity` does.
 */
export const diversity = (
  records: CaseRecords,
  keys: readonly string[],
  sensitive: string,
  options: {
    /** Of recursive (c, l)-diversity: the most frequent value is less than c times as frequent as the rest from the l-th on. */ readonly c?: number
  } = {},
): Diversity => {
  const { c = 3 } = options
  const worst = { distinct: Infinity, entropy: Infinity, largestShare: 0, recursive: Infinity }
  for (const values of valueCounts(classesOf(records, keys), codeColumn(records, sensitive))) {
    const total = values.reduce((sum, count) => sum + count, 0)
    worst.distinct = Math.min(worst.distinct, values.length)
    worst.entropy = Math.min(worst.entropy, effectiveValues(values, total))
    worst.largestShare = Math.max(worst.largestShare, (values[0] ?? 0) / total)
    worst.recursive = Math.min(worst.recursive, recursiveL(values, total, c))
  }
  if (records.length === 0) return { sensitive, distinct: 0, entropy: 0, largestShare: 0, recursive: 0, c }
  return { sensitive, ...worst, c }
}

/** Of each class the counts of its values, most frequent first, unknowns added to it. */
export const valueCounts = (classes: Groups, column: CodedColumn): readonly (readonly number[])[] => {
  const range = Math.max(1, column.texts.length)
  const cells = groupRows(classes.of.length, [
    { of: classes.of, range: Math.max(1, classes.count) },
    { of: column.of, range },
  ])
  const sizes = groupSizes(cells)
  const seen = new Uint8Array(cells.count)
  const counts = Array.from({ length: classes.count }, (): number[] => [])
  const unknown = new Float64Array(classes.count)
  const isUnknown = column.texts.indexOf(unknownCode)
  for (let row = 0; row < classes.of.length; row++) {
    const cell = cells.of[row] ?? 0
    if (seen[cell] === 1) continue
    seen[cell] = 1
    const at = classes.of[row] ?? 0
    if (column.of[row] === isUnknown) unknown[at] = sizes[cell] ?? 0
    else counts[at]?.push(sizes[cell] ?? 0)
  }
  return counts.map((values, i) => {
    const [most = 0, ...rest] = values.sort((a, b) => b - a)
    return [most + (unknown[i] ?? 0), ...rest]
  })
}

const effectiveValues = (values: readonly number[], total: number): number =>
  2 ** values.reduce((bits, count) => bits - (count / total) * Math.log2(count / total), 0)

const recursiveL = (values: readonly number[], total: number, c: number): number => {
  const [most = 0] = values
  let [l, rest] = [0, total]
  for (const count of values) {
    if (!(most < c * rest)) break
    l++
    rest -= count
  }
  return l
}
