import { classesOf } from './anonymity.ts'
import { type CaseRecords, type CodedColumn, codeColumn } from './case-records.ts'
import type { Groups } from './group-rows.ts'
import { toldBy } from './told.ts'

/** How little the class of a record tells of what is sensitive in it: each number is that of the worst class. */
export interface Diversity {
  readonly sensitive: string
  /** Different known values (distinct l-diversity), 1 where all may tell the same code; 0 where there are no records. */
  readonly distinct: number
  /** Two to the power of the entropy of the values in bits (entropy l-diversity): 3 is as unsure as three equally frequent values. */
  readonly entropy: number
  /** Largest share of a class that may tell one code (`toldBy`). */
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
  for (const { values, told } of valueCounts(classesOf(records, keys), codeColumn(records, sensitive), sensitive)) {
    const total = values.reduce((sum, count) => sum + count, 0)
    worst.distinct = Math.min(worst.distinct, told >= total ? Math.min(values.length, 1) : values.length)
    worst.entropy = Math.min(worst.entropy, effectiveValues(values, total))
    worst.largestShare = Math.max(worst.largestShare, told / total)
    worst.recursive = Math.min(worst.recursive, recursiveL(values, total, c))
  }
  if (records.length === 0) return { sensitive, distinct: 0, entropy: 0, largestShare: 0, recursive: 0, c }
  return { sensitive, ...worst, c }
}

/**
 * Of each class the counts of its known values, most frequent first, unknowns added to it; and how many may tell its most
 * frequent code, by themselves or since they are unknown.
 */
const valueCounts = (
  classes: Groups,
  column: CodedColumn,
  name: string,
): readonly { readonly values: readonly number[]; readonly told: number }[] => {
  const told = column.texts.map((text) => toldBy(name, text))
  const found = Array.from({ length: classes.count }, () => ({
    values: new Map<number, number>(),
    codes: new Map<string, number>(),
    unknown: 0,
  }))
  for (const [row, at] of classes.of.entries()) {
    const each = found[at]
    if (!each) continue
    const value = column.of[row] ?? 0
    const codes = told[value] ?? []
    if (codes.length === 0) each.unknown++
    else each.values.set(value, (each.values.get(value) ?? 0) + 1)
    for (const code of codes) each.codes.set(code, (each.codes.get(code) ?? 0) + 1)
  }
  return found.map(({ values, codes, unknown }) => {
    const [most = 0, ...rest] = [...values.values()].sort((a, b) => b - a)
    return { values: [most + unknown, ...rest], told: Math.max(0, ...codes.values()) + unknown }
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
