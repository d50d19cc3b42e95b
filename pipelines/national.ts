// From the files in a project's inbox to the report on one country.
//   npx tsx pipelines/national.ts seeds/samples/world GBR out
import {
  makeRelease,
  nationalReport,
  nationalSections,
  type PipelineOptions,
  receiveInbox,
  reportFolder,
  reportOf,
  withProject,
  writeReport,
} from 'tipstat'

/** Receives, stores, protects and reports. Gives the folder of the report. */
export const national = (
  folder: string,
  area: string,
  { out, now, language = 'en' }: PipelineOptions,
): Promise<string> =>
  withProject(folder, { out }, async (project, store) => {
    const config = reportOf(project, `national-${area}`)
    await receiveInbox(project, store, { now })
    const release = await makeRelease(project, store, config.release)
    const report = await nationalReport(release, { area, language, sections: nationalSections })
    const place = reportFolder(project, config, language)
    await writeReport(report, place)
    return place
  })

if (import.meta.filename === process.argv[1]) {
  const [folder = 'seeds/samples/world', area = 'GBR', out = 'out'] = process.argv.slice(2)
  process.stdout.write(`${await national(folder, area, { out, now: new Date().toISOString() })}\n`)
}
