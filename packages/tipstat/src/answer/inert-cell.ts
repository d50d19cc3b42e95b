/** A number, or dashes that stand for one: nothing that a spreadsheet would run. */
const harmless = /^(?:[+-]?\d[\d.,'\u00A0\u202F ]*%?|-+)$/

/** What a spreadsheet takes for the beginning of a formula, or may bring to one. */
const startsFormula = /^[=+\-@\t\r]/

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it. Numbers with a sign and lone dashes, which
 * stand for nothing in many tables, stay as they are, so that the same mapping reads them again.
 */
export const inertCell = (text: string): string =>
  startsFormula.test(text) && !harmless.test(text) ? `'${text}` : text
