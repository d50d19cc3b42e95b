import fc from 'fast-check'
import type { Solver } from '../solver/solver.ts'
import { type CellCodes, latticeOf, type SumDimension } from '../sums/lattice.ts'
import { primary, shown, unprinted, zero } from '../sums/sums.ts'
import { cellsOfKind } from '../suppress/evidence.ts'
import { knowledgeOf } from '../suppress/reader.ts'
import { suppress } from '../suppress/suppress.ts'
import { certificateBytes, certificateOf } from '../suppress/write-certificate.ts'
import { attack, type Known, type Target } from './brute-force.test-data.ts'
import { claimsOf, type File, fileOf, filesOf, rowsOf, salt } from './published.test-data.ts'
import { type CertificateVerification, verifyCertificate } from './verify-certificate.ts'

/** A small universe, and the tables that are published of it. */
export interface SmallUniverse {
  readonly dimensions: readonly SumDimension[]
  readonly micro: { readonly codes: readonly CellCodes[]; readonly count: readonly number[] }
  /** Dimensions that are columns, for each table; the others are fixed at their total. */
  readonly tables: readonly (readonly boolean[])[]
  readonly threshold: number
  readonly zeros: 'printed' | 'withheld'
}

const dimensionOf = (d: number, size: number, hasGroup: boolean): SumDimension => {
  const codes = Array.from({ length: size }, (_, i) => `c${i}`)
  const parts = hasGroup && size > 2 ? { T: ['G', ...codes.slice(2)], G: codes.slice(0, 2) } : { T: codes }
  return { name: `d${d}`, parts }
}

const codesOf = ({ parts }: SumDimension): readonly string[] => [...new Set(['T', ...Object.values(parts).flat()])]

const product = (lists: readonly (readonly string[])[]): readonly CellCodes[] =>
  lists.reduce<readonly CellCodes[]>(
    (cells, list) => cells.flatMap((cell) => list.map((code) => [...cell, code])),
    [[]],
  )

const sizes = fc.constantFrom([2, 2], [2, 3], [3, 3], [4, 3], [5, 2], [2, 2, 2], [3, 2, 2], [4, 2, 2], [2, 2, 2, 2])

/** Random universes of 2 to 4 dimensions with a group in the first, small counts, cells that can't be, and linked tables. */
export const smallUniverses: fc.Arbitrary<SmallUniverse> = sizes.chain((sizes) => {
  const dimensions = sizes.map((size, d) => dimensionOf(d, size, d === 0))
  const codes = product(dimensions.map((each) => codesOf(each).filter((code) => !(code in each.parts))))
  const count = fc.oneof(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }))
  const column = fc.boolean()
  return fc
    .record({
      counts: fc.array(count, { minLength: codes.length, maxLength: codes.length }),
      isPossible: fc.array(fc.integer({ min: 0, max: 11 }), { minLength: codes.length, maxLength: codes.length }),
      tables: fc.array(fc.array(column, { minLength: sizes.length, maxLength: sizes.length }), {
        minLength: 1,
        maxLength: 3,
      }),
      whole: fc.boolean(),
      threshold: fc.integer({ min: 2, max: 5 }),
      zeros: fc.constantFrom('withheld' as const, 'withheld' as const, 'printed' as const),
    })
    .map(({ counts, isPossible, tables, whole, threshold, zeros }) => {
      const kept = [...codes.keys()].filter((m) => isPossible[m] !== 0)
      return {
        dimensions,
        micro: { codes: kept.map((m) => codes[m] ?? []), count: kept.map((m) => counts[m] ?? 0) },
        tables: whole ? [sizes.map(() => true), ...tables] : tables,
        threshold,
        zeros,
      }
    })
})

/** What became of a universe: what its reader has, what is protected in it, and what the verifier says of the certificate. */
export interface Outcome {
  readonly known: Known
  readonly targets: readonly Target[]
  readonly unproved: number
  readonly verification: CertificateVerification
  /** The greatest count of a micro-cell in any table of the certificate. */
  readonly most: number
}

/** Suppresses a universe, writes its files and certificate, and has it verified. */
export const protectSmall = (solver: Solver, universe: SmallUniverse): Outcome => {
  const { dimensions, micro, tables, threshold, zeros } = universe
  const cellsOf = (columns: readonly boolean[]) =>
    product(dimensions.map((each, d) => (columns[d] ? codesOf(each) : ['T'])))
  const cells = tables.map(cellsOf)
  const all = cells.flat()
  const lattice = latticeOf(dimensions, micro, all)
  const { sums, numbers } = lattice
  const pattern = new Uint8Array(sums.value.length).fill(unprinted)
  for (const c of numbers) {
    const count = sums.value[c] ?? 0
    if (c >= 0) pattern[c] = count === 0 ? (zeros === 'printed' ? shown : zero) : count < threshold ? primary : shown
  }
  const protectedCells = cellsOfKind(pattern, primary)
  const spread = Math.max(1, threshold - (zeros === 'printed' ? 2 : 1))
  const demand = { cells: protectedCells, spread: new Float64Array(protectedCells.length).fill(spread) }
  const knowledge = knowledgeOf(sums, pattern, zeros)
  const { pattern: final, evidence, unproved } = suppress(solver, sums, { pattern, demand, knowledge })
  const files: readonly File[] = cells.map((some, t) => {
    const from = cells.slice(0, t).flat().length
    const fixed = dimensions.map(({ name }, d) => (tables[t]?.[d] ? ([name] as const) : ([name, 'T'] as const)))
    const rows = rowsOf(lattice, some, numbers.subarray(from, from + some.length), final)
    return fileOf(rows, { file: `data/${t}.csv`, dimensions: fixed, threshold, zeros })
  })
  const certificate = certificateOf(lattice, evidence, { dimensions, published: files.map(({ table }) => table), salt })
  return {
    known: {
      files: files.map(({ table, bytes }) => ({
        text: new TextDecoder().decode(bytes),
        fixed: Object.fromEntries(table.fixed),
      })),
      dimensions,
      possible: micro.codes,
      zeros,
    },
    targets: Array.from(protectedCells, (c) => ({ codes: lattice.codes[c] ?? [], spread })),
    unproved: unproved.length,
    verification: verifyCertificate(certificateBytes(certificate), filesOf(files), claimsOf(files)),
    most: Math.max(0, ...certificate.micro.counts, ...certificate.tables.flatMap(({ counts }) => counts)),
  }
}

/** How universes came out: attacked to the end, or not, since there is nothing to find or the search was too long. */
export interface Tally {
  attacked: number
  /** Of those attacked, how many after every single table. */
  whole: number
  tired: number
  unproved: number
  nothing: number
  tables: number
}

export const noTally = (): Tally => ({ attacked: 0, whole: 0, tired: 0, unproved: 0, nothing: 0, tables: 0 })

/** Protects a universe, and lets somebody at it who tries every table. Throws where certified is more than found. */
export const holdOut = (solver: Solver, universe: SmallUniverse, tally: Tally): void => {
  const { known, targets, unproved, verification, most } = protectSmall(solver, universe)
  if (unproved > 0) {
    tally.unproved++
    if (verification.problems.some(({ kind }) => kind !== 'spread') || verification.problems.length === 0)
      throw new Error('what is not proved must be refused for its spread')
    return
  }
  if (verification.problems.length > 0) throw new Error(JSON.stringify(verification.problems))
  if (targets.length === 0) {
    tally.nothing++
    return
  }
  const { ranges, end } = attack(known, targets, most, 20_000)
  if (end === 'tired') {
    tally.tired++
    return
  }
  tally.attacked++
  tally.tables += verification.tables
  if (end === 'whole') tally.whole++
  const narrower = targets.filter(({ spread }, i) => (ranges[i]?.[1] ?? 0) - (ranges[i]?.[0] ?? 0) < spread)
  if (narrower.length > 0) throw new Error('somebody who tries every table finds a cell narrower than certified')
}
