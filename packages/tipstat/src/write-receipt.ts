import { join } from 'node:path'
import type { Received } from '@tipstat/intake'
import type { Language } from '@tipstat/language'
import { canonical, type Finding } from '@tipstat/scheme'
import { writeFindingsParquet } from '@tipstat/store/bulk'
import Papa from 'papaparse'
import type { Marked } from './answer/marked.ts'
import { markedCopy } from './answer/marked-copy.ts'
import { toldInWords } from './answer/reason-text.ts'
import { receiptPage } from './answer/receipt-page.ts'
import { setAsideEnding, setAsideFile } from './answer/set-aside-file.ts'
import { type Teller, tellerIn } from './answer/teller.ts'
import { checkedText } from './check-text.ts'
import { type CheckedFile, checkedByInterpreter } from './checked-file.ts'
import { answerWords } from './say.ts'
import { writeBeside } from './write-beside.ts'

/** Where what goes back to the sender was written. */
export interface ReceiptFiles {
  readonly receipt: string
  readonly text: string
  /** What a person opens first: a page that says all of it, and names the other files. */
  readonly page: string
  readonly findings: string
  /** Null where it was not asked for. */
  readonly parquet: string | null
  /** Null where nothing was set aside. */
  readonly setAside: string | null
  /** Null where there is no marked copy: the page says why. */
  readonly marked: string | null
}

/**
 * Writes what goes back to a sender: the receipt (JSON), the same in words and as a page, all findings (CSV), the sender's
 * own file with the findings marked in it, and the records set aside in the sender's own form.
 */
export const writeReceipt = (
  received: Received,
  folder: string,
  language: Language,
  options: ReceiptOptions = {},
): Promise<ReceiptFiles> => writeChecked(checkedByInterpreter(received), folder, language, options)

export interface ReceiptOptions {
  /** What the files are named after. Default: the source, which is the name of its mapping. */
  readonly name?: string
  /** Whether the findings are written as Parquet, too. Default: no. */
  readonly parquet?: boolean
}

/** `writeReceipt` of a file that either executor has checked: findings and records pass some at a time. */
export const writeChecked = async (
  checked: CheckedFile,
  folder: string,
  language: Language,
  { name, parquet = false }: ReceiptOptions = {},
): Promise<ReceiptFiles> => {
  const stem = join(folder, name ?? checked.receipt.source)
  const teller = tellerIn(language)
  const copy = await markedCopy(checked, teller)
  const files = {
    receipt: `${stem}.receipt.json`,
    text: `${stem}.receipt.txt`,
    page: `${stem}.receipt.html`,
    findings: `${stem}.findings.csv`,
    parquet: parquet ? `${stem}.findings.parquet` : null,
    setAside: checked.setAsideByRule.length > 0 ? `${stem}.${setAsideEnding(checked)}` : null,
    marked: 'pieces' in copy ? `${stem}.marked.${copy.ending}` : null,
  }
  await writeBeside(files.receipt, `${canonical(checked.receipt)}\n`)
  await writeBeside(files.text, `${checkedText(checked, language)}\n`)
  await writeBeside(files.findings, findingsCsv(checked, teller))
  if (files.parquet) await writeFindingsParquet(checked.readFindings(), files.parquet)
  if (files.setAside) await writeBeside(files.setAside, setAsideFile(checked, teller))
  if (files.marked && 'pieces' in copy) await writeBeside(files.marked, copy.pieces)
  const unmarked = whyUnmarked(copy, language)
  await writeBeside(files.page, await receiptPage(checked, { ...files, unmarked }, language))
  return files
}

const whyUnmarked = (copy: Marked, language: Language): string =>
  'pieces' in copy ? '' : answerWords(`unmarked.${copy.why}`, language, copy.params)

/** Every finding; what it says and how to mend it in words for the first, the codes of which recur. */
const findingsCsv = (checked: CheckedFile, teller: Teller): AsyncIterable<string> => {
  let told = 0
  const inWords = (finding: Finding) =>
    told++ < toldInWords ? [teller.says(finding), teller.mends(finding)] : ['', '']
  return csv(
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
      ...inWords(finding),
    ],
  )
}

type Cells = readonly (string | number)[]

async function* csv<T>(
  header: Cells,
  all: AsyncIterable<readonly T[]>,
  cellsOf: (each: T) => Cells,
): AsyncGenerator<string> {
  yield csvText([header])
  for await (const some of all) yield csvText(some.map(cellsOf))
}

/** What a spreadsheet takes for the beginning of a formula: a minus before anything but a number is one. */
const startsFormula = /^(?:[=+@\t\r]|-(?!\d[\d.,]*$))/

/** Cells that a spreadsheet would run as a formula get an apostrophe before them. */
const csvText = (rows: readonly Cells[]): string =>
  `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\n', escapeFormulae: startsFormula },
  )}\n`
