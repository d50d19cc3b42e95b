import { delimiters } from './delimiter.ts'

/** A text written as RFC 4180 has it, and what was other in it. */
export interface PlainQuoting {
  readonly text: string
  /** The delimiter, where how the text is quoted told it. */
  readonly delimiter?: string
  /** What was other: a space after every delimiter, or apostrophes for quotation marks. */
  readonly quoting: 'usual' | 'spaced' | 'apostrophes'
}

/** How much of a text is looked at to learn how it is quoted. */
const sampleSize = 200_000

/**
 * Writes a text that is quoted otherwise as RFC 4180 has it: `a, "b, c"`, with a space after every delimiter, and
 * `a,'b, c'`, quoted with apostrophes. Either is done only where the sample leaves no doubt: cells that hold the delimiter
 * are quoted so, none is quoted in the usual way, and there are several of them. Physical lines stay what they are.
 */
export const plainQuoting = (text: string): PlainQuoting => {
  const sample = text.slice(0, sampleSize)
  for (const delimiter of delimiters) {
    if (isSpaced(sample, delimiter)) return { text: withoutSpaces(text, delimiter), delimiter, quoting: 'spaced' }
  }
  for (const delimiter of delimiters) {
    if (usesApostrophes(sample, delimiter))
      return { text: withQuotes(text, delimiter), delimiter, quoting: 'apostrophes' }
  }
  return { text, quoting: 'usual' }
}

const escaped = (delimiter: string): string => (delimiter === '|' ? '\\|' : delimiter)

/** A quoted cell, as a whole. */
const quotedCell = '"(?:[^"]|"")*"'

const isSpaced = (sample: string, delimiter: string): boolean => {
  if (delimiter === '\t') return false
  const mark = escaped(delimiter)
  const spaced = count(sample, new RegExp(`${mark} ${quotedCell} *(?=${mark}|[\\r\\n]|$)`, 'g'))
  if (spaced < fewest || count(sample, new RegExp(`(?:^|[\\r\\n]|${mark})"`, 'g')) > 0) return false
  const bare = sample.replace(new RegExp(quotedCell, 'g'), '')
  const [all, followed] = [count(bare, new RegExp(mark, 'g')), count(bare, new RegExp(`${mark}(?: |[\\r\\n]|$)`, 'g'))]
  return all === followed
}

/** Cells that have to be quoted so before it is believed. */
const fewest = 3

const withoutSpaces = (text: string, delimiter: string): string =>
  text.replace(new RegExp(`(${quotedCell})|(${escaped(delimiter)}) `, 'g'), (_, cell, mark) => cell ?? mark)

/** From an apostrophe that begins a cell to one that ends it; one within stands for itself. Bounded, so that it is linear. */
const apostropheCell = (delimiter: string): RegExp => {
  const mark = escaped(delimiter)
  return new RegExp(
    `(?<=^|[\\r\\n]|${mark})'((?:[^'\\r\\n]|'(?!${mark}|[\\r\\n]|$)){0,2000})'(?=${mark}|[\\r\\n]|$)`,
    'g',
  )
}

const usesApostrophes = (sample: string, delimiter: string): boolean => {
  if (new RegExp(`(?:^|[\\r\\n]|${escaped(delimiter)})"`).test(sample)) return false
  const cells = sample.match(apostropheCell(delimiter)) ?? []
  return cells.filter((cell) => cell.includes(delimiter)).length >= fewest
}

const withQuotes = (text: string, delimiter: string): string =>
  text.replace(apostropheCell(delimiter), (_, cell: string) => `"${cell.replaceAll('""', '"').replaceAll('"', '""')}"`)

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
