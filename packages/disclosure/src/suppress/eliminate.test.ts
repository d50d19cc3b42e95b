import { expect, test } from 'vitest'
import { benchmarkLattice, withheldByR } from '../sums/benchmark.test-data.ts'
import { primary, secondary, shown, sumsOf } from '../sums/sums.ts'
import { eliminate } from './eliminate.ts'
import { prime, reciprocal, times } from './modular.ts'

/** Cells 0 to 5: two rows of three; then the row totals 6 and 7, the column totals 8 to 10, and the total of all. */
const sums = sumsOf(
  [2, 7, 11, 8, 9, 12],
  [
    [0, 1, 2],
    [3, 4, 5],
    [0, 3],
    [1, 4],
    [2, 5],
    [0, 1, 2, 3, 4, 5],
  ],
)

const withheldOf = (primaries: readonly number[], targets: readonly Int32Array[] = []) => {
  const pattern = Uint8Array.from(sums.value, (_, c) => (primaries.includes(c) ? primary : shown))
  return [...eliminate(sums, pattern, { targets })].flatMap((kind, c) => (kind === secondary ? [c] : []))
}

test('a cell of a table with totals takes three others with it, the smallest', () => {
  expect(withheldOf([0])).toEqual([1, 3, 4])
})

test('nothing is withheld where nothing has to be', () => {
  expect(withheldOf([])).toEqual([])
})

test('a sum of cells can be protected that is no cell itself', () => {
  // Neither cell 0 nor 1 has to be withheld for its own sake, but their sum must not be told.
  expect(withheldOf([], [Int32Array.of(0, 1)]).length).toBeGreaterThanOrEqual(3)
})

test('what was not offered when the time was up is withheld', () => {
  const pattern = Uint8Array.from(sums.value, (_, c) => (c === 0 ? primary : shown))
  const done = eliminate(sums, pattern, { mayGoOn: () => false })
  expect([...done]).toEqual([primary, ...new Array(11).fill(secondary)])
})

test('residues multiply and divide exactly', () => {
  for (const [a, b] of [
    [prime - 1, prime - 1],
    [3, 22_369_620],
    [67_108_000, 66_000_001],
  ] as const)
    expect(times(a, b)).toBe(Number((BigInt(a) * BigInt(b)) % BigInt(prime)))
  for (const a of [1, 2, prime - 1, 48_271]) expect(times(a, reciprocal(a))).toBe(1)
})

test('the benchmark cube: as many cells as in R, and the same but one', () => {
  const { sums: cube, codes } = benchmarkLattice().lattice
  const pattern = Uint8Array.from(cube.value, (count) => (count > 0 && count < 5 ? primary : shown))
  // As R does it there: zeros are known to be zeros.
  const known = Int32Array.from({ length: cube.micro }, (_, m) => m).filter((m) => cube.value[m] === 0)
  const done = eliminate(cube, pattern, { known })
  const withheld = [...done].flatMap((kind, c) => (kind === shown ? [] : [c]))
  const inR = withheldByR()
  const same = withheld.filter((c) => inR.has((codes[c] ?? []).join('|')))
  expect([withheld.length, inR.size, same.length]).toEqual([3585, 3585, 3584])
})
