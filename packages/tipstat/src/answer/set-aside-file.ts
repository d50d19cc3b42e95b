import { type CsvWriter, csvWriter, ownColumns, type TableRow, tableWorkbook } from '@tipstat/intake/engine'
import { direction } from '@tipstat/language'
import type { Finding } from '@tipstat/scheme'
import type { SetAsideRow } from '@tipstat/store/bulk'
import type { CheckedFile } from '../checked-file.ts'
import { inertCell } from './inert-cell.ts'
import { reasonOf, reasonText, toldInWords } from './reason-text.ts'
import type { Teller } from './teller.ts'

/** How the name of the file of records set aside ends: it has the sender's own format. */
export const setAsideEnding = ({ sent }: CheckedFile): string => (sent.dialect ? 'set-aside.csv' : 'set-aside.xlsx')

/**
 * The records set aside in the form of the sender's file: encoding, delimiter and line ends of a CSV file, or a workbook
 * with the sheet that the mapping names; the header in the row that it names. The same mapping reads it, and takes no notice
 * of the columns that say why.
 */
export const setAsideFile = (checked: CheckedFile, teller: Teller): AsyncIterable<Uint8Array> =>
  checked.sent.dialect ? csvPieces(checked, csvWriter(checked.sent.dialect), teller) : workbookPieces(checked, teller)

/** Rows before the header: a mapping that says where the header stands finds it there; any other finds it at the top. */
const leadRows = ({ plan }: CheckedFile): number => Math.max(0, (plan.header ?? 1) - 1)

async function* csvPieces(checked: CheckedFile, writer: CsvWriter, teller: Teller): AsyncGenerator<Uint8Array> {
  yield writer.start
  const lead = Array.from({ length: leadRows(checked) }, () => [''])
  yield writer.write([...lead, [...checked.setAsideHeader.map(inertCell), ...Object.values(ownColumns)]])
  const reasons = reasonsOf(teller, writer.holds)
  for await (const some of checked.readSetAside())
    yield writer.write(
      some.map((each) => [...each.cells.map(inertCell), each.row, reasons(each)]),
      1,
    )
}

/** What is said of one record after the other. */
const reasonsOf = (teller: Teller, holds: (text: string) => boolean): ((row: SetAsideRow) => string) => {
  let told = 0
  const inWords = (reason: Finding) => reasonOf(reason, teller)
  return ({ reasons }) => reasonText(reasons, told++ < toldInWords ? inWords : ({ code }) => code, holds)
}

async function* workbookPieces(checked: CheckedFile, teller: Teller): AsyncGenerator<Uint8Array> {
  const rows: TableRow[] = Array.from({ length: leadRows(checked) }, () => [])
  rows.push([...checked.setAsideHeader, ...Object.values(ownColumns)])
  const reasons = reasonsOf(teller, () => true)
  for await (const some of checked.readSetAside())
    rows.push(...some.map((each) => [...each.cells, each.row, reasons(each)]))
  yield tableWorkbook(rows, {
    sheet: checked.plan.sheet ?? checked.sent.sheet ?? 'Sheet1',
    decimal: checked.plan.decimal,
    rightToLeft: direction(teller.language) === 'rtl',
  })
}
