import { expect, test } from 'vitest'
import { primary, shown, sumsOf } from '../sums/sums.ts'
import { beginEvidence, takeTable } from './evidence.ts'
import { insiderGaps } from './insiders.ts'

const evidenceOf = (counts: readonly number[], tables: readonly (readonly number[])[]) => {
  const sums = sumsOf(counts, [[...counts.keys()]])
  const pattern = Uint8Array.from(sums.value, (_, c) => (c < sums.micro ? primary : shown))
  const cells = Int32Array.from(counts.keys())
  const evidence = beginEvidence(sums, { cells, spread: new Float64Array(cells.length).fill(9) })
  for (const table of tables) takeTable(evidence, sums, Int32Array.from(table))
  return insiderGaps(sums, pattern, evidence)
}

test('A07b: of two cells that are 1 and 1, who is in one knows the other', () => {
  expect(
    evidenceOf(
      [1, 1],
      [
        [0, 2],
        [2, 0],
      ],
    ),
  ).toEqual([
    { insider: 0, cell: 1 },
    { insider: 1, cell: 0 },
  ])
})

test('A07c: three of them keep each other safe, if tables show it', () => {
  expect(
    evidenceOf(
      [1, 1, 1],
      [
        [1, 0, 2],
        [0, 1, 2],
        [2, 0, 1],
      ],
    ),
  ).toEqual([])
})

test('what no table shows stays open', () => {
  expect(evidenceOf([1, 1, 1], [[1, 0, 2]])).toEqual([
    { insider: 1, cell: 0 },
    { insider: 1, cell: 2 },
    { insider: 2, cell: 0 },
    { insider: 2, cell: 1 },
  ])
})

test('who is not alone is no insider', () => {
  expect(evidenceOf([2, 3], [[0, 5]])).toEqual([])
})
