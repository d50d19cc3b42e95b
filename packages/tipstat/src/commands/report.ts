import type { Action } from '../command.ts'
import { makeReport, reportName } from '../make-report.ts'
import { openProject } from '../project.ts'
import { CommandRefusal } from '../refusal.ts'
import { words } from '../say.ts'

/** `tipstat report PROJECT [NAME]`: in all languages of the project, or in the one that is asked for. */
export const reportCommand: Action<{ readonly out?: string }> = async ([folder = '', name], options, streams) => {
  const project = await openProject(folder, options.out === undefined ? {} : { out: options.out })
  const { reports } = project.config
  const chosen = reports.filter((report) => name === undefined || reportName(report) === name)
  if (chosen.length === 0)
    throw new CommandRefusal('command.no-report', { name: name ?? '', known: reports.map(reportName).join(', ') })
  const written: string[] = []
  const asked = options.isLanguageAsked ? [options.lang] : project.config.languages
  for (const report of chosen)
    for (const language of asked) {
      written.push(await makeReport(project, report, language))
      if (options.format === 'text') streams.out(words('report.written', options.lang, { path: written.at(-1) ?? '' }))
    }
  if (options.format === 'json') streams.out(JSON.stringify({ reports: written }))
  return 0
}
