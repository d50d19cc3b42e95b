import { join } from 'node:path'
import type { Release } from '@tipstat/cube'
import { openRelease } from '@tipstat/disclosure'
import type { Language } from '@tipstat/language'
import { type Document, globalReport, nationalReport, regionalReport, writeReport } from '@tipstat/report'
import type { Project, ReportConfig } from './project.ts'
import { CommandRefusal } from './refusal.ts'

/** `national-GBR`, `regional-039`, `global-world`: the folder of a report. */
export const reportName = (report: ReportConfig): string =>
  `${report.level}-${'area' in report ? report.area : 'world'}`

/** The report of a project by its name. Throws CommandRefusal with the names there are. */
export const reportOf = (project: Project, name: string): ReportConfig => {
  const found = project.config.reports.find((report) => reportName(report) === name)
  if (found) return found
  throw new CommandRefusal('command.no-report', { name, known: project.config.reports.map(reportName).join(', ') })
}

/**
 * Composes and writes one report of a project from a release folder, which is verified anew when it is opened. English
 * stands in `report/LEVEL-AREA/`, another language in a folder of its own beside it.
 */
export const makeReport = async (project: Project, report: ReportConfig, language: Language): Promise<string> => {
  const release = await openRelease(join(project.out, 'release', report.release))
  const folder = reportFolder(project, report, language)
  await writeReport(await compose(release, report, language), folder)
  return join(folder, 'index.html')
}

/** Where a report stands: `report/national-GBR`, and `report/national-GBR.fr` for another than the project's first language. */
export const reportFolder = (project: Project, report: ReportConfig, language: Language): string => {
  const name = reportName(report)
  return join(project.out, 'report', language === project.config.languages[0] ? name : `${name}.${language}`)
}

const compose = (release: Release, report: ReportConfig, language: Language): Promise<Document> => {
  if (report.level === 'global') return globalReport(release, { language })
  if (report.level === 'regional') return regionalReport(release, { within: report.area, language })
  return nationalReport(release, { area: report.area, language })
}
