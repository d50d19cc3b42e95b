import { casesOf, namedSums } from '../rounding/cases.test-data.ts'
import { primary, shown } from '../sums/sums.ts'
import type { Demand } from './evidence.ts'

export interface Case {
  readonly id: string
  readonly title: string
  readonly inner: Readonly<Record<string, number>>
  readonly published: Readonly<Record<string, { readonly inner: readonly string[] }>>
  readonly primary?: readonly string[]
  readonly required_spread: number
  readonly must_publish: readonly string[]
  readonly optimal_count?: number
  readonly optimal_value_cost?: number
  readonly suppressed_used_for_bounds?: readonly string[]
  readonly bounds_lp?: Readonly<Record<string, readonly [number, number]>>
  readonly bounds_integer?: Readonly<Record<string, readonly [number, number]>>
  readonly unpublished_cell_bounds?: Readonly<Record<string, { lp: readonly number[]; integer: readonly number[] }>>
}

/** The reference tables of suppression; S17 has no primary cell. */
export const cases = casesOf<readonly Case[]>('suppression_cases.json')

/** A reference table as sums, pattern and demand. */
export const readCase = ({
  inner,
  published,
  primary: named = [],
  required_spread: spread,
  must_publish: must,
}: Case) => {
  const { names, sums } = namedSums(
    inner,
    Object.entries(published).map(([name, { inner: members }]) => [name, members]),
  )
  const numberOf = (name: string) => names.indexOf(name)
  const pattern = Uint8Array.from(names, (name) => (named.includes(name) ? primary : shown))
  const cells = Int32Array.from(named, numberOf).sort()
  const demand: Demand = { cells, spread: new Float64Array(cells.length).fill(spread) }
  return { names, sums, numberOf, pattern, demand, mustShow: Int32Array.from(must ?? [], numberOf) }
}
