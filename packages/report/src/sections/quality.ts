import { type CubeTable, isMissingStatus } from '@tipstat/cube'
import { formatNumber } from '@tipstat/language'
import type { Block, Table, Text } from '../document.ts'
import { reportMessages } from '../messages/index.ts'
import { type Section, type SectionContext, tablesInScope } from '../section.ts'
import { tableTitle } from '../table-title.ts'
import { rangesOf, signNotes } from '../withheld.ts'

const columns = ['exact', 'censored', 'rounded', 'estimated', 'suppressed', 'missing', 'disputed'] as const

/** Cells in scope by status: every cell is in one of the first six, the disputed ones are counted beside. */
type Counts = Readonly<Record<(typeof columns)[number] | 'cells', number>>

/** How the numbers may be read: which are ranges, which are missing or disputed, and what can't be concluded from them. */
export const quality: Section = async (context) => {
  const words = reportMessages[context.language]
  const tables = tablesInScope(context)
  const sum = tables.map((table) => countCells(table, context)).reduce(add, none)
  const stated = (['censored', 'rounded', 'estimated', 'suppressed', 'disputed', 'missing'] as const).filter(
    (key) => sum[key] > 0,
  )
  const ranges = rangesOf(tables, context.language)
  const cautions: Text[] = [
    ...stated.map((key) =>
      key === 'suppressed' && ranges
        ? words['quality.suppressed-between']({ n: sum[key], range: ranges })
        : words[`quality.${key}`]({ n: sum[key] }),
    ),
    ...signNotes(context),
    words['quality.unresolved']({}),
    words['quality.stages']({}),
    words['quality.forms']({}),
    words['quality.rate']({}),
    ...(context.scope.level === 'national' ? [] : [words['quality.comparability']({})]),
  ]
  const notes = context.release.manifest.lineage.notes
  return [
    { kind: 'heading', level: 2, id: 'quality', text: words['heading.quality']({}) },
    { kind: 'list', ordered: false, items: cautions },
    ...(tables.length ? [statusTable(context, tables)] : []),
    ...(notes.length ? sourceNotes(words['quality.source-notes']({}), notes) : []),
  ]
}

const sourceNotes = (title: string, notes: readonly string[]): readonly Block[] => [
  { kind: 'heading', level: 3, id: 'source-notes', text: title },
  { kind: 'list', ordered: false, items: notes.map((text) => [{ kind: 'foreign', text }]) },
]

/** Columns that hold nothing in any table are left out. */
const statusTable = (context: SectionContext, tables: readonly CubeTable[]): Table => {
  const words = reportMessages[context.language]
  const counted = tables.map((table) => ({ table, counts: countCells(table, context) }))
  const shown = columns.filter((column) => counted.some(({ counts }) => counts[column] > 0))
  return {
    kind: 'table',
    id: 'cells-by-status',
    caption: words['quality.table']({}),
    header: [
      words['quality.table-name']({}),
      words['quality.cells']({}),
      ...shown.map((column) => words[`quality.${column}-column`]({})),
    ],
    rows: counted.map(({ table, counts }) => [
      tableTitle(table, context.language),
      ...(['cells', ...shown] as const).map((column) => formatNumber(counts[column], context.language)),
    ]),
    rowHeaders: 1,
    notes: [],
  }
}

const none: Counts = {
  cells: 0,
  exact: 0,
  censored: 0,
  rounded: 0,
  estimated: 0,
  suppressed: 0,
  missing: 0,
  disputed: 0,
}

const countCells = (table: CubeTable, { covers }: SectionContext): Counts =>
  table.area.reduce((counts, area, i) => (covers(area) ? add(counts, cellCounts(table, i)) : counts), none)

const cellCounts = (table: CubeTable, i: number): Counts => {
  const status = table.status[i] ?? 'not-available'
  const column = isMissingStatus(status) ? 'missing' : status
  return { ...none, cells: 1, [column]: 1, disputed: table.disputed[i] ? 1 : 0 }
}

const add = (a: Counts, b: Counts): Counts => ({
  cells: a.cells + b.cells,
  exact: a.exact + b.exact,
  censored: a.censored + b.censored,
  rounded: a.rounded + b.rounded,
  estimated: a.estimated + b.estimated,
  suppressed: a.suppressed + b.suppressed,
  missing: a.missing + b.missing,
  disputed: a.disputed + b.disputed,
})
