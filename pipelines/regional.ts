// From a world table to the report on one region, its countries side by side.
//   npx tsx pipelines/regional.ts seeds/samples/world 039 out
import {
  makeRelease,
  type PipelineOptions,
  receiveInbox,
  regionalReport,
  regionalSections,
  reportFolder,
  reportOf,
  withProject,
  writeReport,
} from 'tipstat'

/** Receives, stores, protects and reports. `within` is a region or subregion by its M49 code. Gives the folder of the report. */
export const regional = (
  folder: string,
  within: string,
  { out, now, language = 'en' }: PipelineOptions,
): Promise<string> =>
  withProject(folder, { out }, async (project, store) => {
    const config = reportOf(project, `regional-${within}`)
    await receiveInbox(project, store, { now })
    const release = await makeRelease(project, store, config.release)
    const report = await regionalReport(release, { within, language, sections: regionalSections })
    const place = reportFolder(project, config, language)
    await writeReport(report, place)
    return place
  })

if (import.meta.filename === process.argv[1]) {
  const [folder = 'seeds/samples/world', within = '039', out = 'out'] = process.argv.slice(2)
  process.stdout.write(`${await regional(folder, within, { out, now: new Date().toISOString() })}\n`)
}
