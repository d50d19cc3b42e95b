import { scanRecords } from './record-scan.ts'

/** Delimiters that are looked for; at equal merit the earlier wins. */
export const delimiters = [',', ';', '\t', '|'] as const

interface Candidate {
  readonly delimiter: string
  /** The most frequent number of cells. */
  readonly width: number
  /** Share of records that have it. */
  readonly share: number
  /** The first record of that width, as text. */
  readonly first: string
}

/**
 * Finds the delimiter of a CSV text by its first 200 records that are not blank: the candidate that cuts most records into the same
 * number of cells, and into most cells. A decimal comma can beat the real delimiter (`1,5;2,5;3,5`), but not in a header:
 * so where the first full record of another candidate holds no comma at all, that candidate wins. A text that no
 * candidate cuts has one column, and the delimiter is a comma.
 */
export const detectDelimiter = (text: string): string => {
  const sample = text.slice(0, 1_000_000)
  const candidates = delimiters
    .map((delimiter) => measure(sample, delimiter))
    .filter((candidate) => candidate.width > 1 && candidate.share >= 0.5)
  const merit = ({ share, width }: Candidate) => share * (width - 1)
  const best = candidates.reduce<Candidate | null>((a, b) => (a && merit(a) >= merit(b) ? a : b), null)
  if (best?.delimiter !== ',') return best?.delimiter ?? ','
  const rival = candidates.find((candidate) => !candidate.first.includes(','))
  return rival?.delimiter ?? ','
}

const measure = (text: string, delimiter: string): Candidate => {
  const { starts } = scanRecords(text, delimiter, 200_000)
  const records = starts
    .map((start, i) => text.slice(start, starts[i + 1] ?? text.length))
    .filter((record) => record.trim() !== '')
    .slice(0, 200)
  const widths = records.map((record) => cellsOf(record, delimiter))
  const tally = new Map<number, number>()
  for (const width of widths) tally.set(width, (tally.get(width) ?? 0) + 1)
  const [width, count] = [...tally].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [0, 0])
  return {
    delimiter,
    width,
    share: records.length === 0 ? 0 : count / records.length,
    first: records[widths.indexOf(width)] ?? '',
  }
}

/** Delimiters outside quoted cells, plus one. */
export const cellsOf = (record: string, delimiter: string): number => {
  const bare = record.replaceAll(/"[^"]*"/g, '')
  return bare.split(delimiter).length
}
