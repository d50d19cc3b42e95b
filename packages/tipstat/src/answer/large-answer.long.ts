import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableWorkbook } from '@tipstat/intake/engine'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeReceipt } from '../write-receipt.ts'
import { countMapping, received } from './answer.test-data.ts'

/** Records with a hundred thousand findings among them. */
const rows = [
  ['year', 'land', 'memo', 'women', 'men'],
  ...Array.from({ length: 34_000 }, (_, i) => [
    String(1900 + (i % 120)),
    i % 2 ? 'Atlantis' : `Nowhere ${i % 977}`,
    'secret',
    String(i),
    'x',
  ]),
]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-answer-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each([
  ['a CSV file', 'a.csv', () => new TextEncoder().encode(rows.map((cells) => cells.join(',')).join('\n'))],
  ['a workbook', 'a.xlsx', () => tableWorkbook(rows, { sheet: 'Data', decimal: '.', rightToLeft: false })],
])(
  'what goes back of %s with 100,000 findings is bounded, and its totals are exact',
  { timeout: 300_000 },
  async (_, name, bytes) => {
    const checked = received(bytes(), countMapping(), name)
    const all = checked.submission.receipt.findings.reduce((sum, { count }) => sum + count, 0)
    expect(all).toBeGreaterThan(100_000)
    expect(all).toBe(checked.submission.findings.length)
    const out = join(folder, name)
    await writeReceipt(checked, out, 'en')
    let size = 0
    for (const each of await readdir(out)) size += (await stat(join(out, each))).size
    expect(size).toBeLessThan(20_000_000)
    expect((await stat(join(out, 'test.receipt.html'))).size).toBeLessThan(1_000_000)
  },
)
