import type { CheckedFile } from '../checked-file.ts'
import type { Marked, Unmarked } from './marked.ts'
import { markedCsv } from './marked-csv.ts'
import { markedWorkbook } from './marked-workbook.ts'
import type { Teller } from './teller.ts'

/** Size of a CSV file from which on there is no marked copy, in MB: about what people still open in a spreadsheet. */
const largestCsv = 32

/**
 * The sender's own file with every finding marked where it stands. There is none of a file that was refused: it holds
 * columns that show who people are, or was not read.
 */
export const markedCopy = async (checked: CheckedFile, teller: Teller): Promise<Marked> => {
  const { groups, groupCount, sent, receipt } = checked
  const refusal = groups.find(({ first }) => first.effect === 'refuse-file')
  if (refusal) return without(refusal.first.severity === 'fatal' ? 'persons' : 'refused')
  const marks = groups.some(({ places }) => places.some(({ row }) => row > sent.headerRow))
  if (!marks && groupCount <= groups.length) return without('nothing')
  if (!sent.dialect) return markedWorkbook(checked, teller)
  if (receipt.file.bytes > largestCsv * 1_000_000) return without('large', { limit: largestCsv })
  return { ending: 'csv', pieces: markedCsv(checked, sent.dialect, teller) }
}

const without = (why: Unmarked, params: Readonly<Record<string, string | number>> = {}): Marked => ({ why, params })
