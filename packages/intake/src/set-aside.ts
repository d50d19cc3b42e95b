import type { Finding } from '@tipstat/scheme'
import type { ColumnFact, HeaderFound } from './columns.ts'
import type { Draft } from './conform.ts'
import type { Grid } from './grid.ts'
import { isOwnColumn } from './own-columns.ts'

/** The records set aside, in the sender's own layout, each with the findings that put it there. */
export interface SetAside {
  readonly header: readonly string[]
  readonly rows: readonly {
    readonly cells: readonly string[]
    readonly row: number
    readonly reasons: readonly Finding[]
  }[]
}

/** Collects what was set aside. Columns that the mapping ignores, or that look like identifiers, come back empty. */
export const setAsideOf = (
  grid: Grid,
  header: HeaderFound,
  drafts: readonly Draft[],
  findings: readonly Finding[],
): SetAside => {
  const reasons = new Map<number, Finding[]>()
  for (const finding of findings) {
    if (finding.effect === 'set-aside')
      reasons.set(finding.place.row, [...(reasons.get(finding.place.row) ?? []), finding])
  }
  const at = [...new Set(drafts.filter(({ setAside }) => setAside).map((draft) => draft.at))].sort((a, b) => a - b)
  const { names, show } = setAsideLayout(header.columns)
  return {
    header: names,
    rows: at.map((index) => {
      const row = grid.row[index] ?? 0
      return { cells: show(grid.rows[index] ?? []), row, reasons: reasons.get(row) ?? [] }
    }),
  }
}

/**
 * The sender's own layout, and a record in it: columns that are not to be shown stay, and are empty. Those that tipstat
 * has added to a file before are not the sender's.
 */
export const setAsideLayout = (
  columns: readonly ColumnFact[],
): { readonly names: readonly string[]; readonly show: (cells: readonly string[]) => readonly string[] } => {
  const sent = columns.filter(({ index, header }) => index >= 0 && !isOwnColumn(header))
  return {
    names: sent.map(({ header }) => header),
    show: (cells) => sent.map((column) => (isShown(column) ? (cells[column.index] ?? '') : '')),
  }
}

/** Whether the cells of a column may be shown to its sender again. */
export const isShown = ({ role, identifier }: ColumnFact): boolean => role === 'mapped' && identifier === ''
