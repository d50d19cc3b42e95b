import { join } from 'node:path'
import {
  DisclosureRefusal,
  digestOfPublicUse,
  type EarlierPersons,
  type EarlierPublicUse,
  earlierPersons,
  earlierPublicUses,
  type MadePublicUse,
  makePublicUse,
  maskedSubmission,
  type RecordsOfPersons,
  refuseBesideTables,
  refuseIdentifier,
  refuseOtherPublicFolder,
  writePublicUse,
} from '@tipstat/disclosure'
import { type FieldName, isFieldName } from '@tipstat/scheme'
import {
  addToLedger,
  type CurrentPersons,
  ledgerEntries,
  type PersonRecords,
  personColumns,
  personRecords,
  personSetColumns,
  recordsOfSubmission,
  type Store,
  StoreRefusal,
  submissions,
} from '@tipstat/store'
import { releasesBeside } from '../drafts-beside.ts'
import { numbersElsewhere } from '../numbers-elsewhere.ts'
import type { Project, PublicUseConfig } from '../project.ts'
import { CommandRefusal } from '../refusal.ts'
import { releasesBefore } from '../release-ledger.ts'
import { sweepLeftovers } from '../sweep-leftovers.ts'
import { writePublicAccount } from './write-public-account.ts'

/** What was made, and where it lies. */
export interface MadePublicUseFile extends MadePublicUse {
  readonly folder: string
  /** Releases of tables of the same persons that lie beside it. */
  readonly besideTables: readonly string[]
  /** Path of the account for the one who signs. */
  readonly account: string
}

/** A public-use file of a project whose columns have been looked at, before anything confidential is opened. Throws CommandRefusal, DisclosureRefusal. */
export const planPublicUse = async (
  project: Project,
  name: string,
): Promise<{ readonly config: PublicUseConfig; readonly columns: readonly FieldName[]; readonly folder: string }> => {
  const all = project.config.publicUse
  const config = Object.hasOwn(all, name) ? all[name] : undefined
  if (!config) throw new CommandRefusal('command.no-public-use', { name, known: Object.keys(all).join(', ') })
  const { keys, sensitive, coarsest } = config
  const columns = [...keys, ...sensitive].map(columnNamed)
  const several = keys.find((key) => personSetColumns.some((each) => each === key))
  if (several !== undefined) throw new CommandRefusal('command.set-as-key', { name: several })
  const stray = Object.keys(coarsest).find((key) => !keys.includes(key))
  if (stray !== undefined) throw new CommandRefusal('command.no-column', { name: stray, known: keys.join(', ') })
  const folder = join(project.out, 'public-use', name)
  await refuseOtherPublicFolder(folder)
  return { config, columns, folder }
}

/** The universe of a file says which stage, and how persons are counted: the same of all of them. */
const inUniverse: readonly string[] = ['stage', 'counting', 'reference', 'status', 'confidentiality']

const columnNamed = (name: string): FieldName => {
  refuseIdentifier(name)
  const known = personColumns.filter((each) => !inUniverse.includes(each))
  const found = isFieldName(name) ? known.find((each) => each === name) : undefined
  if (!found) throw new CommandRefusal('command.no-column', { name, known: known.join(', ') })
  return found
}

/**
 * Reads, coarsens, judges and writes one public-use file of a project, and the account of it for the one who signs. What is
 * no draft is in the ledger before it is in the folder. Refused where it is not as demanded, alone or together with what is
 * out already, where tables of the same persons are out, and where it is not what was approved.
 */
export const makePublicUseFile = async (
  project: Project,
  store: Store,
  name: string,
  options: { readonly asOf?: string } = {},
): Promise<MadePublicUseFile> => {
  const { config, columns, folder } = await planPublicUse(project, name)
  const { source, stage, keys, coarsest, sensitive, approval, decision } = config
  await sweepLeftovers(project.out, ['public-use'])
  const years = config.years && ([Number(config.years[0]), Number(config.years[1])] as const)
  const found = await personRecords(store, { source, stage, columns, ...(years ? { years } : {}), ...options })
  const { by: _, ...universe } = found.key
  refuseBesideTables(universe, await releasesBefore(store), numbersElsewhere(project))
  const secret = await store.shelf.caseKey()
  const before = earlierPublicUses((await ledgerEntries(store)).map(({ text }) => text))
  const made = makePublicUse(
    { ...personsOf(found.submission, found), universe, lineage: found.lineage, tipstat: found.tipstat },
    {
      name,
      keys,
      coarsest,
      sensitive,
      demands: {
        k: Number(config.k),
        l: sensitive.length === 0 ? 1 : Number(config.l),
        largestShare: sensitive.length === 0 ? 1 : Number(config.largestShare),
        suppressAtMost: Number(config.suppressAtMost),
      },
      ...(years ? { years } : {}),
      secret,
      ...(approval ? { approval: approvalOf(approval) } : {}),
      ...(decision ? { decision } : {}),
      earlier: await earlierOf(store, before, found, secret),
    },
  )
  const besideTables = await releasesBeside(project, universe)
  const account = await writePublicAccount(project, made, besideTables)
  const digest = digestOfPublicUse(made.file)
  if (approval?.records !== undefined && approval.records !== digest)
    throw new DisclosureRefusal('disclosure.other-records', { file: name, digest })
  await writePublicUse(made.file, folder, {
    append: async (entry) => {
      if (store.folder !== ':memory:') await addToLedger(store, entry)
    },
  })
  return { ...made, folder, besideTables, account }
}

const approvalOf = ({ drafted, checked, approved, embargo }: NonNullable<PublicUseConfig['approval']>) => ({
  drafted,
  checked,
  approved,
  ...(embargo === undefined ? {} : { embargo }),
})

/** Records with a name for each person: the pseudonym, or, where there is none, the place in the file. */
const personsOf = (submission: string, { length, columns, person, place }: PersonRecords): RecordsOfPersons => ({
  records: { length, columns },
  person: person.map((each, row) => each ?? `${submission} ${place[row]}`),
})

/** The earlier files of the same persons, each with who is in it as far as the store still knows. */
const earlierOf = async (
  store: Store,
  before: readonly EarlierPublicUse[],
  current: CurrentPersons,
  secret: string,
): Promise<readonly EarlierPersons[]> => {
  const all = (await submissions(store)).map(({ id }) => id)
  const earlier: EarlierPersons[] = []
  for (const entry of before.filter(({ manifest }) => isSame(manifest.universe, current.key))) {
    const [masked] = entry.manifest.lineage.submissions
    const submission = all.find((id) => maskedSubmission(secret, id) === masked)
    earlier.push(
      earlierPersons(entry, submission === undefined ? null : await stillKnown(store, entry, submission, current)),
    )
  }
  return earlier
}

const isSame = (a: EarlierPublicUse['manifest']['universe'], b: EarlierPublicUse['manifest']['universe']): boolean =>
  (['source', 'stage', 'unit', 'counting', 'reference'] as const).every((name) => a[name] === b[name])

/** The records that an earlier file was made of. null where they are gone, or where who is in both files can't be told. */
const stillKnown = async (
  store: Store,
  { manifest }: EarlierPublicUse,
  submission: string,
  current: CurrentPersons,
): Promise<RecordsOfPersons | null> => {
  const { years } = manifest
  const columns = manifest.columns.map(({ name }) => columnNamed(name))
  try {
    const found = await recordsOfSubmission(store, submission, current.key, { columns, ...(years ? { years } : {}) })
    const isNamed = [...found.person, ...current.person].every((person) => person !== null)
    return isNamed || submission === current.submission ? personsOf(submission, found) : null
  } catch (error) {
    if (error instanceof StoreRefusal && (error.code === 'store.purged' || error.code === 'store.no-key')) return null
    throw error
  }
}
