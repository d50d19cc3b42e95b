/** What can be known of the records of a CSV text before its cells are cut: where each begins, and where quoting fails. */
export interface RecordScan {
  /** Position of the first character of each record, blank ones included. */
  readonly starts: readonly number[]
  /** Physical line on which each record begins, from 1. */
  readonly lines: readonly number[]
  /** How often each newline ends a record. */
  readonly newlines: { readonly lf: number; readonly crlf: number; readonly cr: number }
  /** Cells counted; a record counts as 4 at least. More than the limit stops the scan. */
  readonly cells: number
  /** Records (from 0) with a quotation mark inside a cell that doesn't begin with one; at most `strayLimit` are listed. */
  readonly stray: readonly number[]
  readonly strayTotal: number
  /** Record (from 0), line and position where a quoted cell begins that does not end as one should. The scan stops there. */
  readonly unclosed?: { readonly record: number; readonly line: number; readonly at: number }
}

const quote = 34
const lineFeed = 10
const carriageReturn = 13
const strayLimit = 1000

/**
 * Walks over a CSV text once (RFC 4180, with any of the three newlines, mixed or not). A quoted cell must be followed,
 * spaces aside, by a delimiter, a newline or the end. When a quote was left open, the cell swallows records until some
 * later quote, and what follows that one is then hardly ever a delimiter: so the first such place tells that the cell
 * which began before it, and not the text around it, is where the quote is missing.
 */
export const scanRecords = (text: string, delimiter: string, limitCells = Number.POSITIVE_INFINITY): RecordScan => {
  const mark = delimiter.charCodeAt(0)
  const starts: number[] = []
  const lines: number[] = []
  const stray: number[] = []
  const newlines = { lf: 0, crlf: 0, cr: 0 }
  let [cells, strayTotal, at, line] = [0, 0, 0, 1]
  const end = text.length
  const result = (unclosed?: RecordScan['unclosed']): RecordScan => ({
    starts,
    lines,
    newlines,
    cells,
    stray,
    strayTotal,
    ...(unclosed ? { unclosed } : {}),
  })

  while (at < end && cells <= limitCells) {
    starts.push(at)
    lines.push(line)
    let width = 1
    let fieldStart = true
    let isStray = false
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code === mark) {
        width++
        fieldStart = true
        continue
      }
      if (code === lineFeed || code === carriageReturn) break
      if (code === quote) {
        if (fieldStart) {
          const close = closingQuote(text, at, mark)
          if (close < 0) return result({ record: starts.length - 1, line, at })
          line += newlinesBetween(text, at + 1, close)
          at = close
        } else isStray = true
      }
      fieldStart = false
    }
    cells += Math.max(4, width)
    if (isStray && strayTotal++ < strayLimit) stray.push(starts.length - 1)
    if (at >= end) break
    if (text.charCodeAt(at) === lineFeed) newlines.lf++
    else if (text.charCodeAt(at + 1) === lineFeed) {
      newlines.crlf++
      at++
    } else newlines.cr++
    at++
    line++
  }
  return result()
}

/** Position of the quote that closes the cell opened at `open`; -1 where none does, or where text follows it. */
const closingQuote = (text: string, open: number, mark: number): number => {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) === quote) continue
    return endsCell(text, at + 1, mark) ? at : -1
  }
  return -1
}

const endsCell = (text: string, from: number, mark: number): boolean => {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === mark || code === lineFeed || code === carriageReturn) return true
    if (code !== 32 && code !== 9) return false
  }
  return true
}

const newlinesBetween = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) count++
  }
  return count
}
