import { join } from 'node:path'
import type { Action } from '../command.ts'
import { openProject } from '../project.ts'
import { runProject } from '../run-project.ts'
import { plain, words } from '../say.ts'
import { sayProgress } from '../say-progress.ts'
import { sayProtection } from '../say-protection.ts'

/** `tipstat run PROJECT`. Exit 1 where a file was rejected. */
export const runCommand: Action<{ readonly out?: string }> = async ([folder = ''], options, streams) => {
  const { lang, format } = options
  const project = await openProject(folder, options.out === undefined ? {} : { out: options.out })
  const summary = await runProject(project, {
    now: new Date().toISOString(),
    onStep: ({ kind, name, state }) => {
      if (streams.live && state === 'begun') streams.err(words(`run.${kind}`, lang, { name: plain(name) }))
    },
    onProgress: (file, progress) => sayProgress(file, progress, lang, streams),
    onRelease: (name, progress) => sayProtection(name, progress, lang, streams),
  })
  const rejected = summary.receipts.some(({ receipt }) => receipt.verdict === 'rejected')
  if (format === 'json') {
    streams.out(JSON.stringify(summary))
    return rejected ? 1 : 0
  }
  streams.out(words('run.receipts', lang, { folder: join(project.out, 'receipts') }))
  for (const { receipt, already, file } of summary.receipts) {
    const { rows, verdict, findings } = receipt
    const count = findings.reduce((sum, each) => sum + each.count, 0)
    const params = {
      file,
      verdict: words(`verdict.${verdict}`, lang),
      read: rows.read,
      accepted: rows.accepted,
      setAside: rows.setAside,
    }
    streams.out(`  ${words('run.received', lang, { ...params, findings: count, already: already ? 1 : 0 }).trim()}`)
  }
  streams.out(words('run.releases', lang, { folder: join(project.out, 'release') }))
  for (const { name, id, tables, draft } of summary.releases) {
    const state = draft ? ` (${words('run.draft', lang)})` : ''
    streams.out(`  ${words('run.released', lang, { name, tables, id: id.slice(0, 12) }).trim()}${state}`)
  }
  streams.out(words('run.reports', lang))
  for (const { path } of summary.reports) streams.out(`  ${path}`)
  return rejected ? 1 : 0
}
