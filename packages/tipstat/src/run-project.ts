import { join } from 'node:path'
import { digestOf, isDraft } from '@tipstat/disclosure'
import type { Plan, Receipt } from '@tipstat/intake'
import { type Language, Refusal } from '@tipstat/language'
import { openStore, osUser, type Store, StoreRefusal } from '@tipstat/store'
import { accountPageOf } from './account/write-account.ts'
import type { CheckedFile } from './checked-file.ts'
import { withComparison } from './comparison.ts'
import { filesBeside } from './drafts-beside.ts'
import { makeRelease } from './make-release.ts'
import { makeReport, reportName } from './make-report.ts'
import { type InboxEntry, type Project, projectPlan } from './project.ts'
import { CommandRefusal, type FailedRelease, RunRefusal } from './refusal.ts'
import type { ReleaseProgress } from './say-protection.ts'
import { standingOf } from './standing-release.ts'
import { refuseOtherStore, storeFolder } from './store-of-project.ts'
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
  readonly receipts: readonly RunReceipt[]
  readonly releases: readonly RunRelease[]
  readonly reports: readonly { readonly name: string; readonly language: Language; readonly path: string }[]
}

/** A file that came in, and the page that goes back to its sender. */
export interface RunReceipt {
  readonly receipt: Receipt
  /** Whether it was in the store already. */
  readonly already: boolean
  /** Whether the store did not take it: then the run ended with it. */
  readonly refused: boolean
  readonly file: string
  readonly page: string
}

/** A release that was made, or left. */
export interface RunRelease {
  readonly name: string
  /** Its data have changed since it left the house: it was left as it was released. */
  readonly left: boolean
  readonly id: string
  readonly tables: number
  /** Nobody has approved it. */
  readonly draft: boolean
  /** Public-use files of the same persons that lie beside it. */
  readonly besideRecords: readonly string[]
  /** What stands under `approval: tables` once these tables are approved. */
  readonly digest: string
  /** The page for the one who signs, confidential; null where there is none. */
  readonly account: string | null
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
  /** Told of each file that was received, once what goes back is written. */
  readonly onReceived?: (received: RunReceipt) => void
  /** Bytes from which on DuckDB takes a CSV file. Default: 8 MB. */
  readonly largeFrom?: number
}

/**
 * Everything that is due in a project: files received and stored, releases protected and written, reports made. Can be
 * interrupted and run again: a file already in the store is not stored twice, and a release that has left the house is left
 * as it is once its data have changed (`standingOf`). A release that is refused holds up no other, only the reports of it.
 * Throws RunRefusal, with what was done, where something is refused.
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
  await refuseOtherStore(project)
  const store = await openStore(storeFolder(project), { access })
  const done = {
    receipts: [] as RunReceipt[],
    releases: [] as RunRelease[],
    reports: [] as RunSummary['reports'][number][],
  }
  try {
    await sweepLeftovers(project.out, ['receipts', 'release', 'confidential', 'transmission', 'public-use', 'report'])
    await receiveInbox(project, store, { ...options, onReceived: (received) => done.receipts.push(received) })
    const failed: FailedRelease[] = []
    for (const name of Object.keys(project.config.releases)) {
      try {
        done.releases.push(
          await told('release', name, () =>
            releaseInRun(project, store, name, (progress) => onRelease(name, progress)),
          ),
        )
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        failed.push({ name, refusal: error })
      }
    }
    for (const report of project.config.reports) {
      if (failed.some(({ name }) => name === report.release)) continue
      for (const language of project.config.languages) {
        const path = await told('report', `${reportName(report)} (${language})`, () =>
          makeReport(project, report, language),
        )
        done.reports.push({ name: reportName(report), language, path })
      }
    }
    const [first] = failed
    if (first) throw new RunRefusal(first.refusal, done, failed)
    return done
  } catch (error) {
    throw error instanceof Refusal && !(error instanceof RunRefusal) ? new RunRefusal(error, done) : error
  } finally {
    await store.close()
  }
}

/** Makes a release, or leaves the one that stands where its data have changed since. */
const releaseInRun = async (
  project: Project,
  store: Store,
  name: string,
  onProgress: (progress: ReleaseProgress) => void,
): Promise<RunRelease> => {
  const standing = await standingOf(project, store, name)
  const left = standing.does === 'leave'
  const release = left
    ? standing.release
    : await makeRelease(project, store, name, {
        onProgress,
        ...(standing.asOf === undefined ? {} : { asOf: standing.asOf }),
      })
  const { id, manifest, tables } = release
  const [digest, account] = [digestOf(release), accountPageOf(project, manifest)]
  const besideRecords = await filesBeside(project, manifest.tables)
  return { name, left, id, tables: tables.length, draft: isDraft(manifest), besideRecords, digest, account }
}

/** Receives every file of a project's inbox into the store, and writes what goes back to its sender. */
export const receiveInbox = async (
  project: Project,
  store: Store,
  { now, onStep = () => {}, onProgress = () => {}, onReceived = () => {}, largeFrom }: RunOptions,
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
    const { receipt, already, page } = await withCheckedFile(
      join(project.folder, 'inbox', file),
      plan,
      checking,
      async (alone) => {
        // What it differs by stands in what goes back to the sender, and nowhere else.
        const checked = await withComparison(store, { ...alone, isTemplate: entry.mapping === undefined })
        const name = receiptName(project, entry, plan)
        const goesBack = (told: CheckedFile) =>
          writeChecked(told, join(project.out, 'receipts'), project.config.languages[0] ?? 'en', { name })
        const { page } = await goesBack(checked)
        const stored = { receivedAt: now, by: osUser(), ...(replaces === undefined ? {} : { replaces }) }
        const { receipt, already } = await checked.submit(store, stored).catch(async (error: unknown) => {
          if (error instanceof StoreRefusal) {
            await goesBack({ ...checked, refused: error })
            onReceived({ receipt: checked.receipt, already: false, refused: true, file, page })
          }
          throw error
        })
        return { receipt, already, page }
      },
    )
    const received = { receipt, already, refused: false, file, page }
    receipts.push(received)
    onReceived(received)
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
