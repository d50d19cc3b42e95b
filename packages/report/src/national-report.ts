import type { Release } from '@tipstat/cube'
import { composeReport, type ReportOptions, sectionContext } from './compose.ts'
import type { Document } from './document.ts'
import { annex, madeUpNotice } from './sections/annex.ts'
import { approvalNotice } from './sections/approval-notice.ts'
import { coverage } from './sections/coverage.ts'
import { forms } from './sections/forms.ts'
import { origins } from './sections/origins.ts'
import { quality } from './sections/quality.ts'
import { rate } from './sections/rate.ts'
import { shares } from './sections/shares.ts'
import { stages } from './sections/stages.ts'
import { summary } from './sections/summary.ts'

/** Options of a national report. */
export interface NationalReportOptions extends ReportOptions {
  /** The country, ISO 3166-1 alpha-3. */
  readonly area: string
}

/** Sections of a national report in their order. */
export const nationalSections = [
  approvalNotice,
  madeUpNotice,
  summary,
  shares,
  forms,
  rate,
  stages,
  origins,
  coverage,
  quality,
  annex,
]

/** A report on one country (Global Plan of Action, paragraph 67). Throws ReportRefusal (see `sectionContext`). */
export const nationalReport = (
  release: Release,
  { area, language, sections }: NationalReportOptions,
): Promise<Document> =>
  composeReport(sectionContext(release, { level: 'national', area }, language), sections ?? nationalSections)
