import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bySex, type Cell, confidential } from './cubes.test-data.ts'
import { policies } from './policy.ts'
import { protect } from './protect.ts'
import { tableCsv } from './table-csv.ts'

const sexes = ['F', 'M', '_O', '_U']
const years = [2019, 2020, 2021]

/** Counts of a whole grid, most of them small. */
const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5000 })), {
  minLength: sexes.length * years.length,
  maxLength: sexes.length * years.length,
})

const cellsOf = (numbers: readonly number[]): readonly Cell[] =>
  years.flatMap((year, y) =>
    sexes.map((sex, s): Cell => ['HRV', year, sex, numbers[y * sexes.length + s] ?? 0, 'exact']),
  )

const releaseOf = (cells: readonly Cell[]) => protect([confidential(bySex(cells))], policies.round5, { name: 'test' })

test('every released interval holds the exact value, and what is left out holds 0 to 4', () => {
  fc.assert(
    fc.property(counts, (numbers) => {
      const cells = cellsOf(numbers)
      const [table] = releaseOf(cells).tables
      for (const [area, year, sex, count] of cells) {
        const i = table?.area.findIndex((a, r) => a === area && table.year[r] === year && table.codes.sex?.[r] === sex)
        const [low = 0, high = 4] = i === undefined || i < 0 ? [] : [table?.low[i], table?.high[i]]
        expect(low).toBeLessThanOrEqual(count as number)
        expect(high).toBeGreaterThanOrEqual(count as number)
        expect(high - low).toBeGreaterThanOrEqual(2)
      }
    }),
    { numRuns: 60 },
  )
})

test('every number shown in the file is a multiple of 5, from 5 on', () => {
  fc.assert(
    fc.property(counts, (numbers) => {
      const rows = releaseOf(cellsOf(numbers)).tables.flatMap((table) => tableCsv(table).trimEnd().split('\n').slice(1))
      for (const row of rows) expect(row).toMatch(/^HRV,\d{4},\w+,(,0,4,suppressed|[1-9]?\d*[05],\d+,\d+,rounded),0$/)
    }),
    { numRuns: 60 },
  )
})

/**
 * The strongest attacker there can be: knows the whole program, and reads all of the release. Where another table within
 * the printed intervals gives the same bytes, the release can't tell the two apart.
 */
test('any table within the printed intervals makes the same release, to the byte: it tells nothing more', () => {
  const moves = fc.array(fc.nat(4), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(counts, moves, (numbers, picks) => {
      const other = numbers.map((count, i) => {
        const [low, high] =
          count < 5 ? [0, 4] : count < 8 ? [5, 7] : [5 * Math.round(count / 5) - 2, 5 * Math.round(count / 5) + 2]
        return low + ((picks[i] ?? 0) % (high - low + 1))
      })
      expect(releaseOf(cellsOf(other)).id).toBe(releaseOf(cellsOf(numbers)).id)
    }),
    { numRuns: 60 },
  )
})
