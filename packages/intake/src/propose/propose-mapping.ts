import { type FieldName, fieldOf, fieldsOfType, isCodedKind } from '@tipstat/scheme'
import { decode } from '../decode.ts'
import { joinHeader } from '../join-header.ts'
import { IntakeRefusal } from '../refusal.ts'
import { blankIsTotal, withBlank } from './blank-meaning.ts'
import { type Table, tableAt } from './content.ts'
import { findTable } from './find-table.ts'
import { fixedOf } from './fixed.ts'
import { headerRows } from './header-rows.ts'
import { blanksOf, marksOf } from './number-marks.ts'
import type { ColumnProposal, Proposal } from './proposal.ts'
import { recordsAlone } from './records-alone.ts'
import { isOtherNumber, seenTogether } from './seen-together.ts'
import { severalInCell } from './several-in-cell.ts'
import { tellingApart } from './telling-apart.ts'
import { unitsDoubted } from './units-doubted.ts'

/** What is known of a file when a mapping is to be proposed for it. */
export interface ProposeOptions {
  /** Name of the file, without its path. */
  readonly file: string
  /** Area that the file is of, where no column says so. */
  readonly area?: string
  /** Stage that the file is of, where no column says so. */
  readonly stage?: string
}

/**
 * Proposes a mapping for a file that nobody has described: which record is the header, what each column is, what its texts
 * stand for, and why. What name and content do not settle is left as a question. Throws an `IntakeRefusal` where the file
 * can't be read.
 */
export const proposeMapping = (bytes: Uint8Array, options: ProposeOptions): Proposal => {
  const decoded = decode(bytes, { file: options.file })
  const found = findTable(decoded.grids)
  if (!found) throw new IntakeRefusal('intake.empty', { file: options.file })
  const { from, at } = headerRows(found.grid, found.at)
  const [header = 1, headerFrom] = [found.grid.row[at], ...(from < at ? [found.grid.row[from]] : [])]
  const joined = headerFrom === undefined ? found.grid : joinHeader(found.grid, { header, headerFrom })
  const { grid, beside } = recordsAlone(joined, from, headerFrom ?? header)
  const table = tableAt(grid, from)
  const alone = tellingApart(unitsDoubted(seenTogether(table), table), table)
  const record = recordOf(alone)
  // In a table of counts what stands together in a cell is a category of its own.
  const columns = record === 'person' ? severalInCell(alone, table) : alone
  const told = columns.map((each, i) => ofRecord(blanksTold(each, i, columns, table, record), record))
  const values = table.columns.filter((_, i) => told[i]?.role.is === 'value')
  const { dialect } = decoded
  return {
    file: options.file,
    record,
    sheet: decoded.grids.filter(({ hidden }) => !hidden).length > 1 ? (found.grid.sheet ?? null) : null,
    header,
    ...(headerFrom === undefined ? {} : { headerFrom }),
    ...(beside ? { beside } : {}),
    encoding: dialect && dialect.encoding !== 'utf-8' && !dialect.bom ? dialect.encoding : null,
    columns: told,
    marks: marksOf(values),
    blanks: record === 'count' ? blanksOf(values) : [],
    fixed: fixedOf(told, table, values, options),
  }
}

/** A field that records of this kind have not is left out: a case number beside counts, say. */
const ofRecord = (column: ColumnProposal, record: Proposal['record']): ColumnProposal => {
  const { role, header } = column
  if (role.is !== 'field' || fieldsOfType(record).some(({ name }) => name === role.field)) return column
  const evidence = [{ code: 'propose.outside' as const, params: { header } }]
  return { ...column, role: { is: 'ignored' }, confidence: 'doubtful', evidence }
}

/** Persons have a row each; what has numbers that are no ages or case numbers is a table of counts. */
const recordOf = (columns: readonly ColumnProposal[]): Proposal['record'] =>
  columns.some(({ role }) => role.is === 'value') ||
  (columns.some(isOtherNumber) && !columns.some(({ role }) => role.is === 'field' && isOfPerson(role.field)))
    ? 'count'
    : 'person'

const isOfPerson = (field: FieldName): boolean => field === 'ageYears' || fieldOf(field).kind === 'id'

/** What identifies a record is never blank. */
const mayBeBlank = (field: FieldName): boolean => isCodedKind(fieldOf(field).kind) && fieldOf(field).identity !== true

const blanksTold = (
  proposal: ColumnProposal,
  at: number,
  columns: readonly ColumnProposal[],
  table: Table,
  record: Proposal['record'],
): ColumnProposal => {
  const column = table.columns[at]
  const { role } = proposal
  if (!column || column.blank === 0 || role.is !== 'field' || !mayBeBlank(role.field)) return proposal
  const dimensions = table.columns.filter((_, i) => {
    const { is } = columns[i]?.role ?? {}
    return is !== 'value'
  })
  const value = table.columns.find((_, i) => columns[i]?.role.is === 'value')
  return withBlank(proposal, record, value ? blankIsTotal(table, column, dimensions, value) : null)
}
