import { type CsvWriter, csvWriter, cutRows, type Dialect, ownColumns, setAsideLayout } from '@tipstat/intake/engine'
import type { Finding } from '@tipstat/scheme'
import type { CheckedFile } from '../checked-file.ts'
import { inertCell } from './inert-cell.ts'
import { placedCodeOf, placedReasonOf, reasonText, toldInWords } from './reason-text.ts'
import type { Teller } from './teller.ts'

type Cells = readonly (string | number)[]

/**
 * The sender's own CSV file, record for record and in its own form, with the findings of each record beside it. Columns
 * that are not to be shown are empty. Findings and records pass in the same order, so that neither is kept.
 */
export async function* markedCsv(checked: CheckedFile, dialect: Dialect, teller: Teller): AsyncGenerator<Uint8Array> {
  const writer = csvWriter(dialect)
  const { names, show } = setAsideLayout(checked.sent.columns)
  const { headerRow } = checked.sent
  const findings = new FindingsByRow(checked.readFindings())
  const reasons = reasonsOf(writer, teller)
  let next = 1
  yield writer.start
  for (const { rows, row } of cutRows(await checked.sent.readBytes(), dialect)) {
    const [before, records]: [Cells[], Cells[]] = [[], []]
    for (const [at, cells] of rows.entries()) {
      const number = row[at] ?? 0
      const to = number > headerRow ? records : before
      for (; next < number; next++) to.push([''])
      next = number + 1
      if (number < headerRow) to.push(cells.map(inertCell))
      else if (number === headerRow) to.push([...names.map(inertCell), ...Object.values(ownColumns)])
      else to.push([...show(cells).map(inertCell), number, reasons(await findings.of(number))])
    }
    yield writer.write(before)
    yield writer.write(records, 1)
  }
}

/** What is said of one record after the other. */
const reasonsOf = ({ holds }: CsvWriter, teller: Teller): ((found: readonly Finding[]) => string) => {
  let told = 0
  const inWords = (finding: Finding) => placedReasonOf(finding, teller)
  return (found) => {
    if (found.length === 0) return ''
    return reasonText(found, told++ < toldInWords ? inWords : placedCodeOf, holds)
  }
}

/** Findings of one record after the other, asked for in the order of the file. */
class FindingsByRow {
  private some: readonly Finding[] = []
  private at = 0
  private readonly pieces: AsyncIterator<readonly Finding[]>

  constructor(findings: AsyncIterable<readonly Finding[]>) {
    this.pieces = findings[Symbol.asyncIterator]()
  }

  async of(row: number): Promise<readonly Finding[]> {
    const found: Finding[] = []
    for (;;) {
      if (this.at >= this.some.length) {
        const { value, done } = await this.pieces.next()
        if (done) return found
        this.some = value
        this.at = 0
        continue
      }
      const finding = this.some[this.at]
      if (!finding || finding.place.row > row) return found
      if (finding.place.row === row) found.push(finding)
      this.at++
    }
  }
}
