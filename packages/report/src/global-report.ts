import type { Release } from '@tipstat/cube'
import { composeReport, type ReportOptions, sectionContext } from './compose.ts'
import type { Document } from './document.ts'
import { regionalSections } from './regional-report.ts'

/** A report on all that a release holds: coverage first, then sums and shares. Throws ReportRefusal (see `sectionContext`). */
export const globalReport = (release: Release, { language, sections }: ReportOptions): Promise<Document> =>
  composeReport(sectionContext(release, { level: 'global' }, language), sections ?? regionalSections)
