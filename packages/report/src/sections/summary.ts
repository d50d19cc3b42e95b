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

/** Whether the numbers are exact, as published, rounded, or with noise, and how far from the exact ones they are then. */
const howShown = ({ release, language }: SectionContext): string => {
  const words = reportMessages[language]
  const { proof, policy } = release.manifest
  const { base = 0, extraSteps = 0, D = 0 } = policy.parameters
  if (proof === 'cell-key') return words['summary.noise']({ most: Number(D) })
  if (proof === 'rounding') return words['summary.rounded']({ base: Number(base), most: Math.floor(Number(base) / 2) })
  if (proof === 'controlled-rounding')
    return words['summary.rounded-together']({
      base: Number(base),
      most: Number(base) - 1,
      total: Number(base) * (Number(extraSteps) + 1) - 1,
    })
  return words[withholds(release) ? 'summary.as-shown' : 'summary.as-published']({})
}

const totalsTable = (context: SectionContext, tables: readonly CubeTable[], area: string): Table => {
  const words = reportMessages[context.language]
  const years = [...new Set(tables.flatMap((table) => table.year.filter((_, i) => table.area[i] === area)))].sort(
    (a, b) => a - b,
  )
  const cell = (table: CubeTable, year: number) => {
    const i = table.year.findIndex((each, at) => each === year && table.area[at] === area)
    return i < 0 ? '..' : cellText(context.release, table, i, context.language)
  }
  return {
    kind: 'table',
    id: 'totals',
    caption: words['summary.totals']({ place: context.place }),
    header: [words['summary.year']({}), ...tables.map((table) => stageName(table, context.language))],
    rows: years.map((year) => [String(year), ...tables.map((table) => cell(table, year))]),
    rowHeaders: 1,
    notes: [howShown(context), words['summary.symbols']({}), ...signNotes(context)],
  }
}
