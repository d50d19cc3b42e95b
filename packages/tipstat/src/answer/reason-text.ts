import type { Finding } from '@tipstat/scheme'
import type { Teller } from './teller.ts'

/** Records, and findings of the list, that are told in words; after them codes stand alone, or the files would be mostly ours. */
export const toldInWords = 10_000

/** Reasons of one record that are said in full; there are rarely more than a few. */
const told = 10

/** A finding as one phrase: its code, and what it says. */
export const reasonOf = (finding: Finding, { says }: Teller): string => `${finding.code}: ${says(finding)}`

/** The same with the address of the cell before it. */
export const placedReasonOf = (finding: Finding, { says }: Teller): string =>
  `${placedCodeOf(finding)}: ${says(finding)}`

/** The code of a finding, with the address of the cell before it. */
export const placedCodeOf = ({ code, place: { column, row } }: Finding): string =>
  `${column ? `${column.letter}${row} ` : ''}${code}`

/**
 * The reasons of one record in one cell. Of an encoding that lacks a character, quotation marks and dashes are written
 * plainly; where it lacks the script, the codes stand alone: the page says what they mean.
 */
export const reasonText = (
  findings: readonly Finding[],
  say: (finding: Finding) => string,
  holds: (text: string) => boolean,
): string => {
  // Of a record that is unfolded, each part says the same of a column that all of them share.
  const said = [...new Set(findings.map(say))]
  const more = said.length > told ? [`+ ${said.length - told}`] : []
  const full = [...said.slice(0, told), ...more].join(' | ')
  if (holds(full)) return full
  const typed = plainly(full)
  return holds(typed) ? typed : [...new Set(findings.map(({ code }) => code))].join(' | ')
}

const plainly = (text: string): string =>
  text
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
