/** Columns that tipstat adds to what goes back to a sender: the number of the record in the file that was sent, and the reasons. */
export const ownColumns = { row: 'tipstat: row', reason: 'tipstat: reason' } as const

/** Whether a column is one that tipstat has added: when such a file is sent again, it is nobody's data. */
export const isOwnColumn = (header: string): boolean =>
  header.trim() === ownColumns.row || header.trim() === ownColumns.reason

/** Name of the sheet that tipstat adds to a marked workbook. */
export const ownSheet = 'tipstat'

/** Whether a sheet is one that tipstat has added: when a marked workbook is sent again, it is nobody's data. */
export const isOwnSheet = (name: string): boolean => /^tipstat(?: \d+)?$/.test(name)
