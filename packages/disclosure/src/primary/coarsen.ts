import { formRollup, lists, regionOf, subregionOf } from '@tipstat/seeds/codes'
import { type CellCodes, latticeOf, type SumDimension } from '../sums/lattice.ts'
import { total } from './contexts.ts'
import { isPrinted, type Universe } from './universe.ts'

/** How a table is made coarser: by one step along one dimension. */
export type CoarseningStep =
  | 'lowest-level'
  | 'subregions'
  | 'regions'
  | 'broad-groups'
  | 'three-forms'
  | 'years'
  | 'drop'

/** One step by which a universe becomes coarser. */
export interface Coarsening {
  readonly step: CoarseningStep
  readonly dimension: string
  /** Each code that goes, and the one in its place. */
  readonly to: ReadonlyMap<string, string>
  /** What the dimension is made of afterwards. */
  readonly parts: SumDimension['parts']
}

/** The steps that there are for a universe, in the order of its dimensions. */
export const coarseningsOf = (dimensions: readonly SumDimension[]): readonly Coarsening[] =>
  dimensions.flatMap((dimension) => {
    const { name, parts } = dimension
    const root = rootOf(dimension)
    if (root === null) return []
    const isFlat = Object.keys(parts).length === 1
    const grouped = isFlat
      ? (groupings[name] ?? []).flatMap(({ step, groupOf }) => groupedBy(dimension, root, step, groupOf))
      : lowestLevel(dimension, root)
    const all = new Map(Object.values(parts).flatMap((below) => below.map((code) => [code, root] as const)))
    return [...grouped, { step: 'drop', dimension: name, to: all, parts: {} }]
  })

/** A universe after one step. Counts are added, never made up; what was printed in more detail is printed in less. */
export const coarsen = (universe: Universe, { dimension, to, parts }: Coarsening): Universe => {
  const { sums, codes } = universe
  const d = universe.dimensions.findIndex(({ name }) => name === dimension)
  const dimensions = universe.dimensions.map((each, i) => (i === d ? { ...each, parts } : each))
  const moved = codes.map((cell) => cell.with(d, to.get(cell[d] ?? '') ?? cell[d] ?? ''))
  const micro = new Map<string, { readonly codes: CellCodes; count: number }>()
  for (const [m, cell] of moved.slice(0, sums.micro).entries()) {
    const key = cell.join('\u0000')
    const same = micro.get(key) ?? { codes: cell, count: 0 }
    same.count += sums.value[m] ?? 0
    micro.set(key, same)
  }
  const cells = new Map(moved.filter((_, cell) => isPrinted(universe, cell)).map((cell) => [cell.join('\u0000'), cell]))
  const found = [...micro.values()]
  const lattice = latticeOf(
    dimensions,
    { codes: found.map((cell) => cell.codes), count: found.map(({ count }) => count) },
    [...cells.values()],
  )
  const printed = Uint8Array.from(lattice.codes, (cell) => (cells.has(cell.join('\u0000')) ? 1 : 0))
  return { sums: lattice.sums, codes: lattice.codes, dimensions, printed }
}

/** The one code above all others; null where there are several or none. */
const rootOf = ({ parts }: SumDimension): string | null => {
  const isPart = new Set(Object.values(parts).flat())
  const roots = Object.keys(parts).filter((code) => !isPart.has(code))
  return roots.length === 1 ? (roots[0] ?? null) : null
}

/** Without the codes that are farthest from the top. */
const lowestLevel = ({ name, parts }: SumDimension, root: string): readonly Coarsening[] => {
  let level: readonly string[] = [root]
  for (;;) {
    const next = level.flatMap((code) => parts[code] ?? [])
    if (!next.some((code) => parts[code])) break
    level = next
  }
  const to = new Map(level.flatMap((code) => (parts[code] ?? []).map((part) => [part, code] as const)))
  const left = Object.fromEntries(Object.entries(parts).filter(([code]) => !level.includes(code)))
  return level.includes(root) ? [] : [{ step: 'lowest-level', dimension: name, to, parts: left }]
}

/** A flat list in groups; none where that merges nothing, or everything. */
const groupedBy = (
  { name, parts }: SumDimension,
  root: string,
  step: CoarseningStep,
  groupOf: (code: string, all: readonly string[]) => string,
): readonly Coarsening[] => {
  const codes = parts[root] ?? []
  const to = new Map(codes.map((code) => [code, groupOf(code, codes)]))
  const groups = [...new Set(to.values())]
  if (groups.length === codes.length || groups.length < 2) return []
  return [{ step, dimension: name, to, parts: { [root]: groups } }]
}

/** The group of a code list that a code is in, the total aside; the code itself where there is none. */
const listedGroup =
  (list: 'form' | 'age') =>
  (code: string): string => {
    const known: { has(code: string): boolean; get(code: string): { readonly parent: string | null } } = lists[list]
    const parent = known.has(code) ? known.get(code).parent : null
    return parent === null || parent === total ? code : parent
  }

const places = [
  { step: 'subregions', groupOf: (code: string) => subregionOf(code) ?? code },
  { step: 'regions', groupOf: (code: string) => regionOf(code) ?? code },
] as const

const groupings: Readonly<
  Record<string, readonly { step: CoarseningStep; groupOf: (code: string, all: readonly string[]) => string }[]>
> = {
  area: places,
  citizenship: places,
  age: [{ step: 'broad-groups', groupOf: listedGroup('age') }],
  form: [
    { step: 'broad-groups', groupOf: listedGroup('form') },
    { step: 'three-forms', groupOf: (code) => (lists.form.has(code) ? (formRollup(code, 'glotip') ?? code) : code) },
  ],
  year: [{ step: 'years', groupOf: (code, all) => yearsWith(code, all) }],
}

/** Two years after each other as one, from the latest back, so that the latest is never alone: `2022-2023`. */
const yearsWith = (code: string, all: readonly string[]): string => {
  const years = [...all].sort().reverse()
  const at = years.indexOf(code)
  const [late, early] = [years[at - (at % 2)], years[at - (at % 2) + 1]]
  return early === undefined || late === undefined ? code : `${early}-${late}`
}
