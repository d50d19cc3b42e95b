import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { maxEntropyNoise, noisyCount } from './noise-table.ts'

test('the example of docs/methods/cell-key.md is what the code does', () => {
  const table = maxEntropyNoise({ D: 2, V: 1, js: 0 })
  const lines = ['0', '1', '2 and more'].map((name, count) => {
    const { changes = [], probability = [] } = table.rows[count] ?? {}
    const shares = [-2, -1, 0, 1, 2].map((change) => probability[changes.indexOf(change)]?.toFixed(4))
    return `| ${name} | ${shares.map((share) => (share ? `${share} ` : '')).join('| ')}|`
  })
  const page = readFileSync(new URL('../../../../docs/methods/cell-key.md', import.meta.url), 'utf8')
  expect(page).toContain(lines.join('\n'))
  expect(noisyCount(table, 4, 2509104600)).toBe(4)
})
