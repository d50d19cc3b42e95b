import { describe, expect, it } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { benchmarkLattice } from '../sums/benchmark.test-data.ts'
import { primary, shown, zero } from '../sums/sums.ts'
import { cellsOfKind } from '../suppress/evidence.ts'
import { knowledgeOf } from '../suppress/reader.ts'
import { suppress } from '../suppress/suppress.ts'
import { certificateBytes, certificateOf } from '../suppress/write-certificate.ts'
import { claimsOf, fileOf, filesOf, rowsOf, salt } from './published.test-data.ts'
import { verifyCertificate } from './verify-certificate.ts'

const threshold = 5

describe('the certificate of the benchmark cube', () => {
  it('is of fewer tables than the search found, is accepted in under 0.1 s of one core, and refused without one of them', async () => {
    const { dimensions, cells, lattice } = benchmarkLattice()
    const { sums, numbers } = lattice
    const pattern = Uint8Array.from(sums.value, (n) => (n === 0 ? zero : n < threshold ? primary : shown))
    const protectedCells = cellsOfKind(pattern, primary)
    const demand = { cells: protectedCells, spread: new Float64Array(protectedCells.length).fill(threshold - 1) }
    const knowledge = knowledgeOf(sums, pattern, 'withheld')
    const result = suppress(await openSolver(), sums, { pattern, demand, knowledge })
    const columns = dimensions.map(({ name }) => [name] as const)
    const rows = rowsOf(lattice, cells, numbers, result.pattern)
    const file = fileOf(rows, { file: 'data/cube.csv', dimensions: columns, threshold, zeros: 'withheld' })
    const certificate = certificateOf(lattice, result.evidence, { dimensions, published: [file.table], salt })
    expect(certificate.tables.length).toBeLessThan(result.evidence.tables.length)
    const bytes = certificateBytes(certificate)
    const check = () => verifyCertificate(bytes, filesOf([file]), claimsOf([file]))
    const seconds = Array.from({ length: 20 }, () => {
      const before = process.cpuUsage().user
      check()
      return (process.cpuUsage().user - before) / 1e6
    })
    const found = check()
    expect([found.problems, found.demanded]).toEqual([[], 3016])
    expect(Math.min(...seconds)).toBeLessThan(0.1)
    for (const t of certificate.tables.keys()) {
      const fewer = { ...certificate, tables: certificate.tables.toSpliced(t, 1) }
      const { problems } = verifyCertificate(certificateBytes(fewer), filesOf([file]), claimsOf([file]))
      expect(problems.map(({ kind }) => kind)).toContain('spread')
    }
  })
})
