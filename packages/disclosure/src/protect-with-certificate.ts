import { createHash, createHmac } from 'node:crypto'
import {
  type Approval,
  type BaseTable,
  type Confidential,
  type CubeTable,
  type Release,
  tableName,
} from '@tipstat/cube'
import { canonical } from '@tipstat/scheme'
import { familiesOf } from './facets/family.ts'
import { isAbout, type NumberElsewhere } from './facets/number-elsewhere.ts'
import { type ProtectedFamily, protectFamily } from './facets/protect-family.ts'
import type { ProtectionStep } from './facets/prove-family.ts'
import { refuseVictims } from './facets/refuse-unsafe.ts'
import { revisionsOf, type SeenRevisions } from './facets/small-revisions.ts'
import { earlierTables, isRelated, refuseOtherMethods } from './ledger/earlier-tables.ts'
import type { EarlierRelease } from './ledger/release-entry.ts'
import { maskedSubmission } from './masked-submission.ts'
import { type Policy, presetOf } from './policy.ts'
import { DisclosureRefusal } from './refusal.ts'
import { fileOf } from './release-texts.ts'
import { prepareTables, sealRelease } from './seal-release.ts'
import { openSolver } from './solver/solver.ts'
import { tableCsv } from './table-csv.ts'
import { type PolicyParameters, type PolicyRules, rulesOf } from './verify-certificate/policy-rules.ts'
import { verifyCertificate } from './verify-certificate/verify-certificate.ts'

/** What protection by suppression needs besides tables and policy. */
export interface CertificateOptions {
  /** What people call the release. */
  readonly name: string
  /** Counts by the breakdowns that `familiesOf` asks for, in which nobody is counted twice. */
  readonly baseOf: (table: CubeTable, by: BaseTable['by']) => Promise<BaseTable>
  /** Releases that have left the house before, and certificates of theirs that can still be read, by their sha256. Default: none. */
  readonly earlier?: readonly EarlierRelease[]
  readonly earlierCertificates?: ReadonlyMap<string, Uint8Array>
  /** What was printed of the same persons elsewhere. Default: nothing. */
  readonly elsewhere?: readonly NumberElsewhere[]
  /**
   * Why it may be seen which numbers have been revised by a few persons since an earlier release, and which: those of one of
   * the digests. Where others have been revised, nothing is released. Default: none.
   */
  readonly revisions?: readonly SeenRevisions[]
  /** A secret of the house: without it the hash of a certificate would tell what is in it. */
  readonly secret: string
  /** Who stands for the release. Without it the release is a draft. */
  readonly approval?: Approval
  /** Seconds after which nothing is released. Default: none. */
  readonly seconds?: number
  /** Reads the clock, in milliseconds; only to end in time. */
  readonly now?: () => number
  /** Told a step, and how many cells are still open: numbers of cells, and no values. */
  readonly onProgress?: (step: ProtectionStep, open: number) => void
}

/** A release with what stays in the house. */
export interface CertifiedRelease {
  readonly release: Release
  /** Confidential. In the order of the manifest. */
  readonly certificates: readonly Uint8Array[]
  /** Confidential. */
  readonly families: readonly ProtectedFamily[]
}

/**
 * Protects confidential cubes of one submission of one source by suppression, and makes the release of them with the proof
 * that no withheld number can be known: a certificate for each family of tables. Throws DisclosureRefusal where a table is
 * no table of exact counts, where the policy does not take it, and where there is no proof. Same cubes and same secret, same
 * bytes.
 */
export const protectWithCertificate = async (
  cubes: readonly Confidential[],
  policy: Policy,
  options: CertificateOptions,
): Promise<CertifiedRelease> => {
  const { name, baseOf, secret, approval, revisions = [], ...rest } = options
  const { earlier = [], earlierCertificates = new Map(), elsewhere = [], ...limits } = rest
  const preset = presetOf(policy)
  const { tables, lineage, tipstat } = prepareTables(cubes, name)
  const submissions = lineage.submissions.map((id) => maskedSubmission(secret, id)).sort()
  for (const table of tables) refuseOthers(table)
  refuseVictims(tables, name, preset)
  const solver = await openSolver()
  const families: ProtectedFamily[] = []
  refuseOtherMethods(tables, earlier, 'certificate')
  for (const family of familiesOf(tables, earlierTables(earlier, earlierCertificates), elsewhere)) {
    const [first] = family.tables
    if (!first) continue
    const bases: BaseTable[] = []
    for (const by of family.bases) bases.push(await baseOf(first, by))
    const saltOf = (published: unknown) =>
      createHmac('sha256', secret)
        .update(`tipstat certificate: ${canonical(published)}`)
        .digest('hex')
    families.push(
      protectFamily(family, bases, {
        solver,
        preset,
        saltOf,
        ...limits,
      }),
    )
  }
  const smallRevisions = families.flatMap((family) => family.smallRevisions)
  const seen = revisionsOf(smallRevisions, revisions, { policy: preset.name, secret })
  limits.onProgress?.('verify', 0)
  const rules = rulesOf(
    policy.name,
    policy.parameters as Readonly<Record<string, unknown>> as never as PolicyParameters,
  )
  for (const family of families) demandCertificate(name, family, preset.insiders, rules)
  const release = sealRelease({
    tipstat,
    lineage: { ...lineage, submissions },
    name,
    policy,
    proof: 'certificate',
    tables: families.flatMap((family) => family.tables),
    certificates: families.map(({ certificate, tables: own }) => ({
      sha256: sha256Of(certificate),
      tables: own.map(tableName),
    })),
    earlier: earlier.filter(isRelated(tables)).map(({ id }) => id),
    elsewhere: tables
      .flatMap((table) => elsewhere.filter(isAbout(table)))
      .flatMap(({ where, revised }) => (revised ? [] : [where])),
    ...seen,
    ...(approval ? { approval } : {}),
  })
  return { release, certificates: families.map(({ certificate }) => certificate), families }
}

const refuseOthers = (table: CubeTable): void => {
  const refuse = (code: 'counts-only' | 'exact-only') =>
    new DisclosureRefusal(`disclosure.suppression-${code}`, { table: tableName(table) })
  if (table.unit === 'per-100000' || table.unit === 'per-cent') throw refuse('counts-only')
  if (!table.status.every((status, i) => status === 'exact' && Number.isSafeInteger(table.low[i])))
    throw refuse('exact-only')
}

/** The certificate must pass the independent verifier: what made it is not believed. */
const demandCertificate = (
  release: string,
  { certificate, tables, published }: ProtectedFamily,
  insiders: boolean,
  rules: PolicyRules,
): void => {
  const files = new Map(tables.map((table) => [fileOf(table), new TextEncoder().encode(tableCsv(table))]))
  const claims = {
    tables: published.map(({ file, threshold, zeros }) => ({ file, threshold, zeros })),
    insiders,
    rules,
  }
  const [problem] = verifyCertificate(certificate, files, claims).problems
  if (problem)
    throw new DisclosureRefusal('disclosure.not-proved', { release, problem: problem.kind, file: problem.file ?? '' })
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
