/** Letter of a column as spreadsheets write it: 0 is A, 25 is Z, 26 is AA. */
export const columnLetter = (index: number): string => {
  let letters = ''
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  }
  return letters
}

/** Index of the column in a cell reference such as `AA12` or `$B$3`, from 0; -1 where there is none. */
export const columnIndex = (reference: string): number => {
  let index = 0
  let position = reference.charCodeAt(0) === 36 ? 1 : 0
  const first = position
  for (; position < reference.length; position++) {
    const letter = reference.charCodeAt(position) & 0xdf
    if (letter < 65 || letter > 90) break
    index = index * 26 + (letter - 64)
    if (position - first > 3) return -1
  }
  return index - 1
}
