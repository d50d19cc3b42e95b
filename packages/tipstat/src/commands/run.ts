import { join } from 'node:path'
import type { Language } from '@tipstat/language'
import { joinList } from '@tipstat/language'
import type { Action } from '../command.ts'
import { openProject, type Project } from '../project.ts'
import { RunRefusal } from '../refusal.ts'
import { type RunSummary, runProject } from '../run-project.ts'
import { plain, words } from '../say.ts'
import { sayProgress } from '../say-progress.ts'
import { sayProtection } from '../say-protection.ts'

/** `tipstat run PROJECT`: what was refused does not hide what was done till then. Exit 1 where a file was rejected. */
export const runCommand: Action<{ readonly out?: string }> = async ([folder = ''], options, streams) => {
  const { lang, format } = options
  const project = await openProject(folder, options.out === undefined ? {} : { out: options.out })
  const tell = (summary: RunSummary) => streams.out(linesOf(summary, project, lang).join('\n'))
  const summary = await runProject(project, {
    now: new Date().toISOString(),
    onStep: ({ kind, name, state }) => {
      if (streams.live && state === 'begun') streams.err(words(`run.${kind}`, lang, { name: plain(name) }))
    },
    onProgress: (file, progress) => sayProgress(file, progress, lang, streams),
    onRelease: (name, progress) => sayProtection(name, progress, lang, streams),
  }).catch((error: unknown) => {
    if (error instanceof RunRefusal && format !== 'json' && error.done.receipts.length > 0) tell(error.done)
    throw error
  })
  if (format === 'json') streams.out(JSON.stringify(summary))
  else tell(summary)
  return summary.receipts.some(({ receipt }) => receipt.verdict === 'rejected') ? 1 : 0
}

const linesOf = ({ receipts, releases, reports }: RunSummary, project: Project, lang: Language): readonly string[] => [
  words('run.receipts', lang, { folder: join(project.out, 'receipts') }),
  ...receipts.map(({ receipt: { rows, verdict, findings }, already, refused, file }) => {
    const params = {
      file,
      verdict: words(`verdict.${verdict}`, lang),
      read: rows.read,
      accepted: rows.accepted,
      setAside: rows.setAside,
      findings: findings.reduce((sum, each) => sum + each.count, 0),
      already: already ? 1 : 0,
    }
    const state = refused ? ` (${words('state.refused', lang)})` : ''
    return `  ${words('run.received', lang, params).trim()}${state}`
  }),
  ...(releases.length > 0 ? [words('run.releases', lang, { folder: join(project.out, 'release') })] : []),
  ...releases.flatMap(({ name, left, id, tables, draft, besideRecords, digest, account }) => {
    if (left) return [`  ${words('run.left', lang, { name })}`]
    const state = draft ? ` (${words('run.draft', lang)})` : ''
    return [
      `  ${words('run.released', lang, { name, tables, id: id.slice(0, 12) }).trim()}${state}`,
      ...(draft ? [`    ${words('release.digest', lang, { digest })}`] : []),
      ...(besideRecords.length > 0
        ? [`    ${words('release.beside-records', lang, { files: joinList(besideRecords, lang) })}`]
        : []),
      ...(account ? [`    ${words('release.account', lang, { page: account })}`] : []),
    ]
  }),
  ...(reports.length > 0 ? [words('run.reports', lang)] : []),
  ...reports.map(({ path }) => `  ${path}`),
]
