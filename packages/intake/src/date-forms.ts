/** Ways in which a day stands in a cell, each shown by the same day: a date, a text in another order, the number of the day. */
const forms: readonly (readonly [string, RegExp])[] = [
  ['2000-12-31', /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/],
  ['31/12/2000', /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?:\d{2})?(?!\d)/],
  ['36891', /^[1-9]\d{4}(?:[.,]\d+)?$/],
]

/**
 * The ways in which the dates of a column are written, where they are several: cells that a workbook keeps as dates
 * (`2000-12-31`, whatever they show) beside texts, or days by their number in a calendar of a spreadsheet. None where there is
 * one.
 */
export const dateForms = (texts: Iterable<string>): readonly string[] => {
  const found = new Set<string>()
  for (const text of texts) {
    const form = forms.find(([, pattern]) => pattern.test(text.trim()))
    if (form) found.add(form[0])
    if (found.size === forms.length) break
  }
  return found.size > 1 ? forms.flatMap(([name]) => (found.has(name) ? [name] : [])) : []
}
