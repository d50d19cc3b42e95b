/**
 * Whether a record that spans several lines is in truth several records, swallowed by a cell whose quote was opened by
 * mistake and closed by another mistake. Such a record shows in that every one of its lines, taken by itself, has
 * exactly the file's number of cells. Asked only of three lines or more and three cells or more: a note in prose does
 * not keep that count of commas line after line.
 */
export const looksSwallowed = (record: string, delimiter: string, width: number): boolean => {
  if (width < 3) return false
  const lines = record.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/)
  return lines.length >= 3 && lines.every((line) => line.split(delimiter).length === width)
}
