import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { changeCost } from './change-cost.ts'
import { controlledRounding } from './controlled-rounding.ts'
import { smallCountRounding } from './small-count-rounding.ts'
import { tableOfCounts } from './table-sums.test-data.ts'

const cells = 'labour, women|labour, men|sexual, women|sexual, men|total|women|men|labour|sexual'.split('|')

test('the example of docs/methods/rounding.md is what the code does', async () => {
  const solver = await openSolver()
  const sums = tableOfCounts([2, 2], [21, 4, 3, 12])
  const controlled = controlledRounding(solver, sums, { base: 5 }).shown
  const small = smallCountRounding(solver, sums, { base: 5 }).shown
  const [costControlled, costSmall] = [changeCost(sums.value, controlled), changeCost(sums.value, small)]
  const lines = [
    ...cells.map((name, c) => `| ${name} | ${sums.value[c]} | ${controlled[c]} | ${small[c]} |`),
    `| sum of changes | | ${costControlled.moved} | ${costSmall.moved} |`,
    `| greatest change | | ${costControlled.movedMost} | ${costSmall.movedMost} |`,
    `| utility | | ${costControlled.utility.toFixed(4)} | ${costSmall.utility.toFixed(4)} |`,
  ]
  const page = readFileSync(new URL('../../../../docs/methods/rounding.md', import.meta.url), 'utf8')
  expect(page).toContain(lines.join('\n'))
})
