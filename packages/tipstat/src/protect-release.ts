import type { Approval, Confidential, Release } from '@tipstat/cube'
import {
  accountOf,
  type CertifiedRelease,
  type EarlierRelease,
  isRelated,
  policies,
  protect,
  protectWithCertificate,
  refuseOtherMethods,
  roundingAccountOf,
  SmallRevisions,
  UnsafeRelease,
} from '@tipstat/disclosure'
import { baseTable, keepCertificate, type Store } from '@tipstat/store'
import { writeAccount } from './account/write-account.ts'
import { writeOwnerNote } from './account/write-owner-note.ts'
import { writeRefused } from './account/write-refused.ts'
import { filesBeside } from './drafts-beside.ts'
import { madeAgain } from './made-again.ts'
import type { MakeReleaseOptions } from './make-release.ts'
import { numbersElsewhere } from './numbers-elsewhere.ts'
import type { Project, ReleaseConfig } from './project.ts'
import { protectInteractiveRelease } from './protect-interactive-release.ts'
import { CommandRefusal } from './refusal.ts'
import { asLostBreakdown } from './refuse-lost-breakdown.ts'
import { certificatesOf, releasesBefore } from './release-ledger.ts'

/** Protects cubes as a release says, and writes the account of it; certificates go into the store. */
export const protectRelease = async (
  project: Project,
  store: Store,
  name: string,
  config: ReleaseConfig,
  cubes: readonly Confidential[],
  { onProgress, ...moment }: MakeReleaseOptions,
): Promise<Release> => {
  const about = { name, ...approvalOf(config) }
  if (config.policy === 'already-public') {
    const published = protect(cubes, policies.alreadyPublic, about)
    await writeOwnerNote(project, name, cubes)
    return published
  }
  const before = await releasesBefore(store)
  const beside = await filesBeside(
    project,
    cubes.map(({ table }) => table),
  )
  if (config.policy === 'round-5') {
    refuseOtherMethods(
      cubes.map(({ table }) => table),
      before,
      'rounding',
    )
    const rounded = protect(cubes, policies.round5, about)
    await writeAccount(project, roundingAccountOf(rounded, cubes), beside)
    return rounded
  }
  const tables = cubes.map(({ table }) => table)
  const related = before.filter(isRelated(tables))
  const query = { ...agesOf(config, name, related), ...moment }
  if (config.policy === 'interactive')
    return protectInteractiveRelease(project, store, cubes, {
      about,
      method: config.method ?? 'rounding',
      before,
      beside,
      query,
    })
  const policy = suppressing[config.policy]
  const secret = await store.shelf.caseKey()
  const certificates = await certificatesOf(store, related, `release ${name}`)
  const together = (earlier: readonly EarlierRelease[]): Promise<CertifiedRelease> =>
    protectWithCertificate(cubes, policy, {
      ...about,
      secret,
      earlier,
      earlierCertificates: certificates,
      elsewhere: numbersElsewhere(project),
      revisions: config.revisions,
      seconds: mostSeconds,
      now: () => performance.now(),
      ...(onProgress ? { onProgress: (step, open) => onProgress({ step, open }) } : {}),
      baseOf: ({ source, stage, unit, counting, reference }, by) =>
        baseTable(store, {
          source,
          stage,
          unit,
          counting,
          reference,
          by,
          ...query,
        }).catch((error: unknown) => {
          throw asLostBreakdown(error, by, tables, related)
        }),
    })
  const tryAll = async () =>
    (await madeAgain(before, { name, cubes, secret, together, releaseOf: ({ release }) => release })) ??
    (await together(before))
  const certified = await tryAll().catch(async (error: unknown) => {
    if (error instanceof UnsafeRelease || error instanceof SmallRevisions)
      throw error.withNote(await writeRefused(project, name, error))
    throw error
  })
  await writeAccount(project, accountOf(certified, cubes, before), beside)
  const [submission = ''] = cubes[0]?.lineage.submissions ?? []
  for (const certificate of certified.certificates) await keepCertificate(store, certificate, submission)
  return certified.release
}

/** Seconds after which nothing is released. What is released does not hang on them. */
const mostSeconds = 1800

/** Who stands for a release, as its manifest says it. */
const approvalOf = ({ approval }: ReleaseConfig): { readonly approval?: Approval } => {
  if (!approval) return {}
  const { drafted, checked, approved, embargo } = approval
  return { approval: { drafted, checked, approved, ...(embargo === undefined ? {} : { embargo }) } }
}

const suppressing = {
  'national-annual': policies.nationalAnnual,
  justice: policies.justice,
  regional: policies.regional,
} as const

/** The age bands of all tables by age: where they differed, ages of one table could be subtracted from those of another. */
const agesOf = (
  { tables: entries }: ReleaseConfig,
  name: string,
  before: readonly EarlierRelease[],
): { readonly ageBands?: readonly string[] } => {
  const byAge = entries.flatMap((entry) =>
    'by' in entry && entry.by.some((by) => by.includes('age')) ? [entry.ages] : [],
  )
  if (new Set(byAge.map((ages) => ages?.join())).size > 1) throw new CommandRefusal('command.several-ages', { name })
  const [ages] = byAge
  if (ages) return { ageBands: ages }
  // Without tables by age it is by those of earlier ones that counts must be known: what they printed is a fact.
  const printed = before.flatMap(({ tables }) => tables.flatMap(({ codes }) => codes.age ?? []))
  const bands = [...new Set(printed)].filter((code) => code !== '_U').sort()
  return byAge.length === 0 && bands.length > 0 ? { ageBands: bands } : {}
}
