import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMapping, readMapping, receive } from '@tipstat/intake'
import { tableWorkbook } from '@tipstat/intake/engine'
import Papa from 'papaparse'
import { writeReceipt } from 'tipstat'

/**
 * What it takes to report a hundred thousand findings: page, receipt, list, marked copy and records set aside. `npm run bench
 * -- findings [rows]` prints a line of JSON for a CSV file and one for a workbook: seconds to check the file and to report,
 * megabytes written, memory at its highest, and how many times papaparse takes to write the list of findings alone.
 */
const [rows = 34_000] = process.argv.slice(2).map(Number)
const table = [
  ['year', 'land', 'memo', 'women', 'men'],
  ...Array.from({ length: rows }, (_, i) => [
    String(1900 + (i % 120)),
    i % 2 ? 'Atlantis' : `Nowhere ${i % 977}`,
    'a note',
    String(i),
    'x',
  ]),
]
const mapping = `source: Test
record: count
fixed: { area: HRV, stage: V_DET }
limit: 1
columns:
  year: year
  land: { citizenship: names }
  women: { value: persons, sex: F }
  men: { value: persons, sex: M }
`
const plan = compileMapping(readMapping(mapping, 'findings'), 'findings')
const forms = {
  csv: () => new TextEncoder().encode(table.map((cells) => cells.join(',')).join('\n')),
  xlsx: () => tableWorkbook(table, { sheet: 'Data', decimal: '.', rightToLeft: false }),
}

const seconds = (since: number): number => Math.round(performance.now() - since) / 1000

for (const [form, bytesOf] of Object.entries(forms)) {
  const bytes = bytesOf()
  const checking = performance.now()
  const checked = receive(bytes, plan, { file: `a.${form}`, latestYear: 2026 })
  const checkS = seconds(checking)
  const folder = mkdtempSync(join(tmpdir(), 'tipstat-findings-'))
  const reporting = performance.now()
  await writeReceipt(checked, folder, 'en')
  const reportS = seconds(reporting)
  const written = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  rmSync(folder, { recursive: true })
  const peer = performance.now()
  Papa.unparse(
    checked.submission.findings.map(({ place, params, ...rest }) => ({ ...rest, ...place, ...params })) as object[],
  )
  const line = {
    bench: 'findings',
    form,
    findings: checked.submission.findings.length,
    checkS,
    reportS,
    outputMB: Math.round(written / 1e5) / 10,
    timesPapaparse: Math.round((10 * reportS) / seconds(peer)) / 10,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
