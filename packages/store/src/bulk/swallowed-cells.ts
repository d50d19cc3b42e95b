import type { CsvFile } from './load-cells.ts'

/**
 * Whether a cell may have swallowed whole records, since a quote was opened by mistake and closed by another: a line
 * within it has as many cells as the file. Such a file is judged by intake's reader, which sees the record as it lies.
 */
export const perhapsSwallowed = (cells: Iterable<string>, { delimiter, width }: CsvFile): boolean => {
  for (const cell of cells) {
    const inner = cell.split(/\r\n|\r|\n/).slice(1, -1)
    if (inner.some((line) => line.split(delimiter).length === width)) return true
  }
  return false
}
