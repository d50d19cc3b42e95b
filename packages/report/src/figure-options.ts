import type { FigureOptions } from '@tipstat/charts'
import type { CubeTable, Statistic } from '@tipstat/cube'
import { joinList, type Params, say } from '@tipstat/language'
import { statisticsMessages } from '@tipstat/statistics'
import type { ReportCode } from './messages/en.ts'
import { reportMessages } from './messages/index.ts'
import type { SectionContext } from './section.ts'
import { sourceText } from './source-line.ts'
import { stageWords } from './table-title.ts'
import { withholds } from './withheld.ts'

/** The words of one figure: codes of its title and of its measure. */
export interface FigureWords {
  readonly id: string
  readonly title: ReportCode
  readonly measure: ReportCode
  /** Dimensions that the title names. */
  readonly by?: CubeTable['by']
}

/** Notes of statistics that the drawing makes in its own words. */
const saidByDrawing = new Set(['shares.multiple', 'rates.random-variation', 'origins.top'])

/** Notes on intervals and flags of shares, which no figure draws. */
const isUndrawn = (code: string, kind: string): boolean =>
  kind === 'shares' && (code === 'shares.random-variation' || /^(widening|reliability)\./.test(code))

/** Measures of figures of a release that has no ranges but a sign for what is withheld. */
const withheldMeasures: Readonly<Partial<Record<ReportCode, ReportCode>>> = {
  'figure.shares-shown-measure': 'figure.shares-not-withheld-measure',
  'figure.persons-measure': 'figure.persons-or-withheld-measure',
  'figure.origins-measure': 'figure.origins-or-withheld-measure',
  'figure.aggregate-measure': 'figure.aggregate-shown-measure',
}

/** What a figure says beside its numbers: title with place and period, measure, notes of the statistic, source. */
export const figureOptions = (context: SectionContext, statistic: Statistic, words: FigureWords): FigureOptions => {
  const { language, place, release, stage } = context
  const measure = (withholds(release) ? withheldMeasures[words.measure] : undefined) ?? words.measure
  const params: Params = {
    place,
    period: periodOf(statistic) ?? context.period,
    stage: stageWords(stage ?? 'V', language),
    dimensions: joinList(
      (words.by ?? []).map((dimension) => reportMessages[language][`dimension.${dimension}`]({})),
      language,
    ),
  }
  return {
    id: words.id,
    language,
    title: reportMessages[language][words.title](params),
    subtitle: reportMessages[language][measure](params),
    notes: [
      ...new Set(
        statistic.notes
          .filter(({ code }) => !saidByDrawing.has(code) && !isUndrawn(code, statistic.kind))
          .map((note) => say(note, language, statisticsMessages, reportMessages)),
      ),
    ],
    source: sourceText(release.manifest.lineage, language),
  }
}

/** First and last year of a statistic; null where its rows have no year. */
const periodOf = ({ table }: Statistic): string | null => {
  if (!table.columnNames().includes('year') || table.numRows() === 0) return null
  const years = (table.array('year') as readonly number[]).map(Number)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return from === to ? `${from}` : `${from}–${to}`
}
