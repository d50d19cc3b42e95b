import type { BaseTable, CubeTable } from '@tipstat/cube'
import { type Breakdown, compareText } from '@tipstat/scheme'
import { total } from '../primary/contexts.ts'
import { presets } from '../primary/presets.ts'
import type { SumDimension } from '../sums/lattice.ts'
import type { NumberElsewhere } from './number-elsewhere.ts'

/** A dimension of tables, and how the codes of a person become one micro-code of it. */
export interface CodedDimension extends SumDimension {
  readonly name: Breakdown
  /** Whether a person may have several codes: then each set of codes that occurs is a micro-code. */
  readonly isMultiple: boolean
  /** The codes that tables print. */
  readonly printed: readonly string[]
  readonly micro: readonly string[]
}

/**
 * The micro-code of a set of codes: `F`; of several a person `__SEX..LAB`, which no code list has; `__` of persons who are
 * in no row by this dimension.
 */
export const microCode = (codes: readonly string[], isMultiple: boolean): string =>
  !isMultiple && codes.length === 1 ? (codes[0] ?? '') : `__${codes.join('..')}`

/**
 * The dimensions of some tables, each with what its codes are the sum of. Where a person may have several codes, a code is
 * the sum of all sets that hold it, so that every person counts once in the total: what a reader could learn of one category
 * from the others (attack A12) is then part of the model.
 */
export const dimensionsOf = (
  names: readonly Breakdown[],
  tables: readonly CubeTable[],
  bases: readonly BaseTable[],
  elsewhere: readonly Pick<NumberElsewhere, 'codes'>[] = [],
): readonly CodedDimension[] =>
  names.map((name) => {
    const isMultiple =
      tables.some(({ multiple }) => multiple.includes(name)) ||
      bases.some(({ codes }) => codes[name]?.some((each) => each.length > 1))
    const printed = sorted(tables.flatMap(({ codes }) => codes[name] ?? []))
    const known = sorted([...printed, ...elsewhere.flatMap(({ codes }) => codes[name] ?? [])]).filter(
      (code) => code !== total,
    )
    const sets = new Map<string, readonly string[]>()
    const add = (codes: readonly string[]) => sets.set(microCode(codes, isMultiple), codes)
    for (const code of known) add([code])
    for (const { codes } of bases) for (const each of codes[name] ?? []) add(each)
    // Where all are in the one category that occurs, somebody could still be in another: it tells of each of them.
    if (sets.size === 1 && isSensitive(name)) add([])
    const micro = sorted([...sets.keys()])
    const parts: Record<string, readonly string[]> = { [total]: micro }
    if (isMultiple) for (const code of known) parts[code] = micro.filter((each) => sets.get(each)?.includes(code))
    return { name, isMultiple, printed, micro, parts }
  })

const isSensitive = (name: string): boolean =>
  presets.nationalAnnual.group.dimensions.some((dimension) => dimension === name)

const sorted = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort(compareText)
