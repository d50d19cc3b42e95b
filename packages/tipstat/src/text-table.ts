/** A row of a table for the terminal. */
export type TextRow = Readonly<Record<string, string | number>>

/** Columns padded to the widest cell, for a terminal and for grep alike. */
export const textTable = (rows: readonly TextRow[]): string => {
  const names = Object.keys(rows[0] ?? {})
  const widths = names.map((name) =>
    rows.reduce((widest, row) => Math.max(widest, String(row[name] ?? '').length), name.length),
  )
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, i) => String(cell).padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(names), ...rows.map((row) => line(names.map((name) => row[name] ?? '')))].join('\n')
}
