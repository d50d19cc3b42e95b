import iconv from 'iconv-lite'

/**
 * The first line of a file as each encoding reads it, for a message; null where they read it alike, or where it is not
 * plainly a header. A header has several cells and no digit, and the line below it has one: what may be a record, and
 * speak of a person, is never shown.
 */
export const headerInEach = (bytes: Uint8Array, encodings: readonly string[]): string | null => {
  const [first = '', second = ''] = linesOf(bytes)
  const isHeader = /[,;\t|]/.test(first) && !/\d/.test(first) && /\d/.test(second)
  if (!isHeader || first.length > longest) return null
  const reads = encodings.map((encoding) => iconv.decode(Buffer.from(first, 'latin1'), encoding))
  if (new Set(reads).size < 2) return null
  return reads.map((text, i) => `${encodings[i]}: ${text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')}`).join(' | ')
}

/** A header that is longer is not shown: nobody would read it. */
const longest = 300

/** The first two lines, a byte a character. */
const linesOf = (bytes: Uint8Array): readonly string[] =>
  Buffer.from(bytes.subarray(0, 4000))
    .toString('latin1')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 2)

/** How much of a file is looked at for the first line that is read otherwise. */
const longestLook = 20_000_000

/** The first physical line that two encodings read otherwise; 0 where there is none, or not in the first 20 MB. */
export const firstDifference = (bytes: Uint8Array, [one = '', other = '']: readonly string[]): number => {
  const lines = Buffer.from(bytes.subarray(0, longestLook))
    .toString('latin1')
    .split(/\r\n|\r|\n/)
  const reads = (line: string, encoding: string) => iconv.decode(Buffer.from(line, 'latin1'), encoding)
  return 1 + lines.findIndex((line) => /[^\p{ASCII}]/u.test(line) && reads(line, one) !== reads(line, other))
}
