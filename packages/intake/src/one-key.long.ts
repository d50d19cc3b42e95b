import { expect, test } from 'vitest'
import { compileMapping } from './compile-mapping.ts'
import { readMapping } from './mapping.ts'
import { receive } from './receive.ts'

test('hundreds of thousands of records may have one key', () => {
  const mapping =
    'source: Test\nrecord: count\nfixed: { area: HRV, stage: V_DET }\ncolumns:\n  year: year\n  n: { value: count }\n'
  const rows = Array.from({ length: 300_000 }, (_, i) => `2020,${i}`)
  const bytes = new TextEncoder().encode(`year,n\n${rows.join('\n')}\n`)
  const plan = compileMapping(readMapping(mapping, 'test'), 'test')
  const { submission } = receive(bytes, plan, { file: 'file.csv', latestYear: 2026 })
  expect(submission.receipt.cells.disputed).toBe(300_000)
})
