import { join } from 'node:path'
import type { Received } from '@tipstat/intake'
import type { Language } from '@tipstat/language'
import { canonical, type Finding } from '@tipstat/scheme'
import Papa from 'papaparse'
import { checkText } from './check-text.ts'
import { sayFinding, sayMend } from './say.ts'
import { writeBeside } from './write-beside.ts'

/** Where what goes back to the sender was written. */
export interface ReceiptFiles {
  readonly receipt: string
  readonly text: string
  readonly findings: string
  /** Null where nothing was set aside. */
  readonly setAside: string | null
}

/** Writes the receipt (JSON), the same in words, all findings (CSV), and the records set aside in the sender's own layout. */
export const writeReceipt = async (
  received: Received,
  folder: string,
  language: Language,
  options: {
    /** What the files are named after. Default: the source, which is the name of its mapping. */ readonly name?: string
  } = {},
): Promise<ReceiptFiles> => {
  const { receipt, findings } = received.submission
  const stem = join(folder, options.name ?? receipt.source)
  const files = {
    receipt: `${stem}.receipt.json`,
    text: `${stem}.receipt.txt`,
    findings: `${stem}.findings.csv`,
    setAside: received.setAside.rows.length > 0 ? `${stem}.set-aside.csv` : null,
  }
  await writeBeside(files.receipt, `${canonical(receipt)}\n`)
  await writeBeside(files.text, `${checkText(received, language)}\n`)
  await writeBeside(files.findings, findingsCsv(findings, language))
  if (files.setAside) await writeBeside(files.setAside, setAsideCsv(received, language))
  return files
}

const findingsCsv = (findings: readonly Finding[], language: Language): string =>
  csv(
    ['row', 'line', 'column', 'name', 'part', 'code', 'severity', 'effect', 'value', 'says', 'mend'],
    findings.map((finding) => [
      finding.place.row,
      finding.place.line,
      finding.place.column?.letter ?? '',
      finding.place.column?.name ?? '',
      finding.place.part,
      finding.code,
      finding.severity,
      finding.effect,
      finding.value ?? '',
      sayFinding(finding, language),
      sayMend(finding.code, language),
    ]),
  )

const setAsideCsv = ({ setAside }: Received, language: Language): string =>
  csv(
    [...setAside.header, 'tipstat: row', 'tipstat: reason'],
    setAside.rows.map(({ cells, row, reasons }) => [
      ...cells,
      row,
      reasons.map((reason) => `${reason.code}: ${sayFinding(reason, language)}`).join(' | '),
    ]),
  )

/** Cells that a spreadsheet would run as a formula get an apostrophe before them. */
const csv = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${Papa.unparse([[...header], ...rows.map((row) => [...row])], { newline: '\n', escapeFormulae: /^(?:[=+@\t\r]|-(?!\d))/ })}\n`
