// From a world table to the report on all that it holds: coverage first, then sums.
//   npx tsx pipelines/global.ts seeds/samples/world out
import {
  globalReport,
  makeRelease,
  type PipelineOptions,
  receiveInbox,
  reportFolder,
  reportOf,
  withProject,
  writeReport,
} from 'tipstat'

/** Receives, stores, protects and reports. Gives the folder of the report. */
export const global = (folder: string, { out, now, language = 'en' }: PipelineOptions): Promise<string> =>
  withProject(folder, { out }, async (project, store) => {
    const config = reportOf(project, 'global-world')
    await receiveInbox(project, store, { now })
    const release = await makeRelease(project, store, config.release)
    const report = await globalReport(release, { language })
    const place = reportFolder(project, config, language)
    await writeReport(report, place)
    return place
  })

if (import.meta.filename === process.argv[1]) {
  const [folder = 'seeds/samples/world', out = 'out'] = process.argv.slice(2)
  process.stdout.write(`${await global(folder, { out, now: new Date().toISOString() })}\n`)
}
