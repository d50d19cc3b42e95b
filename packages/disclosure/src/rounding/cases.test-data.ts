import { readFileSync } from 'node:fs'
import { type Sums, sumsOf } from '../sums/sums.ts'

/** A file of the reference cases as it is. */
export const casesOf = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../fixtures/cases/${file}`, import.meta.url), 'utf8'))

/** Sums over named micro-cells, and the names of all cells in their order. */
export interface NamedSums {
  readonly names: readonly string[]
  readonly sums: Sums
}

/** Sums from micro-cells by name, and from names of sums with the names of their members. A sum of one is that micro-cell. */
export const namedSums = (
  inner: Readonly<Record<string, number>>,
  published: readonly (readonly [string, readonly string[]])[],
): NamedSums => {
  const micro = Object.keys(inner)
  const at = new Map(micro.map((name, i) => [name, i]))
  const added = published.filter(([name]) => !at.has(name))
  const sums = sumsOf(
    Object.values(inner),
    added.map(([, members]) => members.map((member) => at.get(member) ?? -1)),
  )
  return { names: [...micro, ...added.map(([name]) => name)], sums }
}

const codesOf = (names: readonly string[]): readonly string[] => ['T', ...[...new Set(names)].filter((n) => n !== 'T')]

/**
 * The benchmark cube: citizenship in regions, sex, age and form, each with its total. Micro-cells in the order of the file,
 * then the sums; its equations are those of parents and children, one for each way in which a cell is made up.
 */
export const benchmarkCube = (): Sums => {
  const lines = readFileSync(new URL('../fixtures/cases/bench_tip_micro.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const records = lines.slice(1).map((line) => line.split(','))
  const regionOf = new Map(records.map(([region = '', citizenship = '']) => [citizenship, region]))
  const dimensions = [
    codesOf(['T', ...new Set(regionOf.values()), ...regionOf.keys()]),
    codesOf(records.map((r) => r[2] ?? '')),
    codesOf(records.map((r) => r[3] ?? '')),
    codesOf(records.map((r) => r[4] ?? '')),
  ]
  const childrenOf = (d: number, code: string): readonly string[] => {
    if (d === 0 && code === 'T') return [...new Set(regionOf.values())]
    if (d === 0) return [...regionOf.keys()].filter((citizenship) => regionOf.get(citizenship) === code)
    return code === 'T' ? (dimensions[d] ?? []).slice(1) : []
  }
  const micro = new Map(records.map((r, i) => [r.slice(1, 5).join('|'), i]))
  let cells: readonly (readonly string[])[] = [[]]
  for (const codes of dimensions) cells = cells.flatMap((cell) => codes.map((code) => [...cell, code]))
  const sums = cells.filter((cell) => !micro.has(cell.join('|')))
  const number = new Map([...micro, ...sums.map((cell, i) => [cell.join('|'), micro.size + i] as const)])
  const numberOf = (cell: readonly string[]) => number.get(cell.join('|')) ?? -1
  const replaced = (cell: readonly string[], d: number) =>
    childrenOf(d, cell[d] ?? '').map((code) => cell.map((each, i) => (i === d ? code : each)))
  const membersOf = (cell: readonly string[]): readonly number[] => {
    const d = cell.findIndex((code, i) => childrenOf(i, code).length > 0)
    return d < 0 ? [numberOf(cell)] : replaced(cell, d).flatMap(membersOf)
  }
  const equations = sums.flatMap((cell) =>
    cell.flatMap((_, d) => {
      const parts = replaced(cell, d)
      return parts.length > 0 ? [[numberOf(cell), ...parts.map(numberOf)]] : []
    }),
  )
  const values = records.map((r) => Number(r[5]))
  return sumsOf(values, sums.map(membersOf), equations)
}
