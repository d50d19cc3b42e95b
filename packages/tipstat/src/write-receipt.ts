import { join } from 'node:path'
import type { Received } from '@tipstat/intake'
import type { Language } from '@tipstat/language'
import { canonical } from '@tipstat/scheme'
import Papa from 'papaparse'
import { checkedText } from './check-text.ts'
import { type CheckedFile, checkedByInterpreter } from './checked-file.ts'
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
export const writeReceipt = (
  received: Received,
  folder: string,
  language: Language,
  options: ReceiptOptions = {},
): Promise<ReceiptFiles> => writeChecked(checkedByInterpreter(received), folder, language, options)

export interface ReceiptOptions {
  /** What the files are named after. Default: the source, which is the name of its mapping. */
  readonly name?: string
}

/** `writeReceipt` of a file that either executor has checked: findings and records pass some at a time. */
export const writeChecked = async (
  checked: CheckedFile,
  folder: string,
  language: Language,
  { name }: ReceiptOptions = {},
): Promise<ReceiptFiles> => {
  const stem = join(folder, name ?? checked.receipt.source)
  const files = {
    receipt: `${stem}.receipt.json`,
    text: `${stem}.receipt.txt`,
    findings: `${stem}.findings.csv`,
    setAside: checked.setAsideByRule.length > 0 ? `${stem}.set-aside.csv` : null,
  }
  await writeBeside(files.receipt, `${canonical(checked.receipt)}\n`)
  await writeBeside(files.text, `${checkedText(checked, language)}\n`)
  await writeBeside(files.findings, findingsCsv(checked, language))
  if (files.setAside) await writeBeside(files.setAside, setAsideCsv(checked, language))
  return files
}

const findingsCsv = (checked: CheckedFile, language: Language): AsyncIterable<string> =>
  csv(
    ['row', 'line', 'column', 'name', 'part', 'code', 'severity', 'effect', 'value', 'suggestion', 'says', 'mend'],
    checked.readFindings(),
    (finding) => [
      finding.place.row,
      finding.place.line,
      finding.place.column?.letter ?? '',
      finding.place.column?.name ?? '',
      finding.place.part,
      finding.code,
      finding.severity,
      finding.effect,
      finding.value ?? '',
      finding.suggestion ?? '',
      sayFinding(finding, language),
      sayMend(finding, language),
    ],
  )

const setAsideCsv = (checked: CheckedFile, language: Language): AsyncIterable<string> =>
  csv(
    [...checked.setAsideHeader, 'tipstat: row', 'tipstat: reason'],
    checked.readSetAside(),
    ({ cells, row, reasons }) => [
      ...cells,
      row,
      reasons.map((reason) => `${reason.code}: ${sayFinding(reason, language)}`).join(' | '),
    ],
  )

type Cells = readonly (string | number)[]

async function* csv<T>(
  header: Cells,
  all: AsyncIterable<readonly T[]>,
  cellsOf: (each: T) => Cells,
): AsyncGenerator<string> {
  yield csvText([header])
  for await (const some of all) yield csvText(some.map(cellsOf))
}

/** Cells that a spreadsheet would run as a formula get an apostrophe before them. */
const csvText = (rows: readonly Cells[]): string =>
  `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\n', escapeFormulae: /^(?:[=+@\t\r]|-(?!\d))/ },
  )}\n`
