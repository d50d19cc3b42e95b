import type { CubeTable } from '@tipstat/cube'
import { isolate } from '@tipstat/language'
import { lists } from '@tipstat/seeds/codes'
import { cellText } from '../cell-text.ts'
import type { Block, Table } from '../document.ts'
import { reportMessages } from '../messages/index.ts'
import { type Section, type SectionContext, tablesInScope } from '../section.ts'
import { stageName } from '../table-title.ts'
import { signNotes, withholds } from '../withheld.ts'

/** What the report is of, what its numbers are not, and for a country the totals by year as published. */
export const summary: Section = async (context) => {
  const words = reportMessages[context.language]
  const { release, place, period } = context
  return [
    { kind: 'heading', level: 2, id: 'summary', text: words['heading.summary']({}) },
    {
      kind: 'paragraph',
      text: words['summary.what']({
        source: isolate(release.manifest.lineage.title),
        place,
        period,
        release: isolate(release.manifest.name),
      }),
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: words['quality.not-prevalence-title']({}),
      blocks: [{ kind: 'paragraph', text: words['quality.not-prevalence']({}) }],
    },
    ...(context.scope.level === 'national' ? totals(context, context.scope.area) : []),
  ]
}

const totals = (context: SectionContext, area: string): readonly Block[] => {
  const words = reportMessages[context.language]
  const tables = tablesInScope(context)
    .filter((table) => table.by.length === 0)
    .sort((a, b) => lists.stage.rank(a.stage) - lists.stage.rank(b.stage))
  if (tables.length === 0) return [{ kind: 'paragraph', text: words['absent.totals']({ place: context.place }) }]
  return [totalsTable(context, tables, area)]
}

const totalsTable = (context: SectionContext, tables: readonly CubeTable[], area: string): Table => {
  const words = reportMessages[context.language]
  const years = [...new Set(tables.flatMap((table) => table.year.filter((_, i) => table.area[i] === area)))].sort(
    (a, b) => a - b,
  )
  const cell = (table: CubeTable, year: number) => {
    const i = table.year.findIndex((each, at) => each === year && table.area[at] === area)
    return i < 0 ? '..' : cellText(table, i, context.language)
  }
  return {
    kind: 'table',
    id: 'totals',
    caption: words['summary.totals']({ place: context.place }),
    header: [words['summary.year']({}), ...tables.map((table) => stageName(table, context.language))],
    rows: years.map((year) => [String(year), ...tables.map((table) => cell(table, year))]),
    rowHeaders: 1,
    notes: [
      words[withholds(context.release) ? 'summary.as-shown' : 'summary.as-published']({}),
      words['summary.symbols']({}),
      ...signNotes(context),
    ],
  }
}
