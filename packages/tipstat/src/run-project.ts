import { join } from 'node:path'
import { isDraft } from '@tipstat/disclosure'
import type { Plan, Receipt } from '@tipstat/intake'
import type { Language } from '@tipstat/language'
import { openStore, osUser, type Store, StoreRefusal } from '@tipstat/store'
import type { CheckedFile } from './checked-file.ts'
import { withComparison } from './comparison.ts'
import { makeRelease } from './make-release.ts'
import { makeReport, reportName } from './make-report.ts'
import { type InboxEntry, type Project, projectPlan } from './project.ts'
import { CommandRefusal } from './refusal.ts'
import type { ReleaseProgress } from './say-protection.ts'
import { sweepLeftovers } from './sweep-leftovers.ts'
import { templateReading } from './template-plan.ts'
import { type CheckProgress, withCheckedFile } from './with-checked-file.ts'
import { writeChecked } from './write-receipt.ts'

/** A step of a run, told as it begins and ends. */
export interface Step {
  readonly kind: 'file' | 'release' | 'report'
  readonly name: string
  readonly state: 'begun' | 'done'
}

/** What a run did. */
export interface RunSummary {
  readonly receipts: readonly { readonly receipt: Receipt; readonly already: boolean; readonly file: string }[]
  /** `draft`: nobody has approved it. */
  readonly releases: readonly {
    readonly name: string
    readonly id: string
    readonly tables: number
    readonly draft: boolean
  }[]
  readonly reports: readonly { readonly name: string; readonly language: Language; readonly path: string }[]
}

/** Options of a run. */
export interface RunOptions {
  /** Time of receipt, ISO 8601: given, since nothing below the command line reads a clock. */
  readonly now: string
  readonly onStep?: (step: Step) => void
  /** Told what a large file is going through. */
  readonly onProgress?: (file: string, progress: CheckProgress) => void
  /** Told what a release is going through. */
  readonly onRelease?: (name: string, progress: ReleaseProgress) => void
  /** Bytes from which on DuckDB takes a CSV file. Default: 8 MB. */
  readonly largeFrom?: number
}

/**
 * Everything that is due in a project: files received and stored, releases protected and written, reports made. Can be
 * interrupted and run again: a file already in the store is not stored twice.
 */
export const runProject = async (project: Project, options: RunOptions): Promise<RunSummary> => {
  const { onStep = () => {}, onRelease = () => {} } = options
  const told = async <T>(kind: Step['kind'], name: string, work: () => Promise<T>): Promise<T> => {
    onStep({ kind, name, state: 'begun' })
    const result = await work()
    onStep({ kind, name, state: 'done' })
    return result
  }
  const access = { who: osUser(), purpose: 'run', what: `run ${project.config.office}` }
  const store = await openStore(storeFolder(project), { access })
  try {
    await sweepLeftovers(project.out, ['receipts', 'release', 'confidential', 'transmission', 'report'])
    const receipts = await receiveInbox(project, store, options)
    const releases: RunSummary['releases'][number][] = []
    for (const name of Object.keys(project.config.releases)) {
      const release = await told('release', name, () =>
        makeRelease(project, store, name, { onProgress: (progress) => onRelease(name, progress) }),
      )
      releases.push({ name, id: release.id, tables: release.tables.length, draft: isDraft(release.manifest) })
    }
    const reports: RunSummary['reports'][number][] = []
    for (const report of project.config.reports) {
      for (const language of project.config.languages) {
        const path = await told('report', `${reportName(report)} (${language})`, () =>
          makeReport(project, report, language),
        )
        reports.push({ name: reportName(report), language, path })
      }
    }
    return { receipts, releases, reports }
  } finally {
    await store.close()
  }
}

/** Where the store of a project lies. */
export const storeFolder = (project: Project): string => join(project.out, 'store')

/** Receives every file of a project's inbox into the store, and writes what goes back to its sender. */
export const receiveInbox = async (
  project: Project,
  store: Store,
  { now, onStep = () => {}, onProgress = () => {}, largeFrom }: RunOptions,
): Promise<RunSummary['receipts']> => {
  const receipts: RunSummary['receipts'][number][] = []
  for (const entry of project.config.inbox) {
    const { file, replaces } = entry
    onStep({ kind: 'file', name: file, state: 'begun' })
    const plan = await inboxPlan(project, entry)
    const checking = {
      today: now,
      pseudonyms: async () => ({ key: await store.shelf.caseKey(), source: plan.series.source }),
      onProgress: (progress: CheckProgress) => onProgress(file, progress),
      ...(largeFrom === undefined ? {} : { largeFrom }),
    }
    const { receipt, already } = await withCheckedFile(
      join(project.folder, 'inbox', file),
      plan,
      checking,
      async (alone) => {
        // What it differs by stands in what goes back to the sender, and nowhere else.
        const checked = await withComparison(store, { ...alone, isTemplate: entry.mapping === undefined })
        const name = receiptName(project, entry, plan)
        const goesBack = (told: CheckedFile) =>
          writeChecked(told, join(project.out, 'receipts'), project.config.languages[0] ?? 'en', { name })
        await goesBack(checked)
        const stored = { receivedAt: now, by: osUser(), ...(replaces === undefined ? {} : { replaces }) }
        return checked.submit(store, stored).catch(async (error: unknown) => {
          if (error instanceof StoreRefusal) await goesBack({ ...checked, refused: error })
          throw error
        })
      },
    )
    receipts.push({ receipt, already, file })
    onStep({ kind: 'file', name: file, state: 'done' })
  }
  return receipts
}

/** How a file of the inbox is read: by its mapping; without one it has to be a filled template. */
const inboxPlan = async (project: Project, { file, mapping, source, states = {} }: InboxEntry): Promise<Plan> => {
  if (mapping !== undefined) return projectPlan(project, mapping)
  const path = join(project.folder, 'inbox', file)
  const said = { said: states, ...(source === undefined ? {} : { source }) }
  const reading = await templateReading(path, said, { toStore: true })
  if (!reading) throw new CommandRefusal('command.inbox-no-mark', { file: `inbox/${file}` })
  return reading.plan
}

/**
 * Receipts are named after the mapping; where several files of the inbox have the same one, after mapping and file. Those
 * of templates are named after source and file.
 */
const receiptName = ({ config }: Project, { file, mapping }: InboxEntry, { series }: Plan): string => {
  if (mapping === undefined) return `${series.source}.${file}`
  return config.inbox.filter((each) => each.mapping === mapping).length > 1 ? `${mapping}.${file}` : mapping
}
