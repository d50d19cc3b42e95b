import type { Release } from '@tipstat/cube'
import { composeReport, type ReportOptions, sectionContext } from './compose.ts'
import type { Document } from './document.ts'
import { aggregate } from './sections/aggregate.ts'
import { annex, madeUpNotice } from './sections/annex.ts'
import { approvalNotice } from './sections/approval-notice.ts'
import { coverage } from './sections/coverage.ts'
import { forms } from './sections/forms.ts'
import { origins } from './sections/origins.ts'
import { quality } from './sections/quality.ts'
import { shares } from './sections/shares.ts'
import { stages } from './sections/stages.ts'
import { summary } from './sections/summary.ts'

/** Options of a regional report. */
export interface RegionalReportOptions extends ReportOptions {
  /** The region or subregion by its M49 code, such as 039 for Southern Europe. */
  readonly within: string
}

/** Sections of a regional report in their order: coverage before any sum. */
export const regionalSections = [
  approvalNotice,
  madeUpNotice,
  summary,
  coverage,
  aggregate,
  shares,
  forms,
  stages,
  origins,
  quality,
  annex,
]

/** A report on one region as the source prints it. Throws ReportRefusal (see `sectionContext`). */
export const regionalReport = (
  release: Release,
  { within, language, sections }: RegionalReportOptions,
): Promise<Document> =>
  composeReport(sectionContext(release, { level: 'regional', region: within }, language), sections ?? regionalSections)
