import {
  type Approval,
  type BaseTable,
  type Confidential,
  type CubeTable,
  type Release,
  tableName,
} from '@tipstat/cube'
import { compareText } from '@tipstat/scheme'
import { type Family, familiesOf } from './facets/family.ts'
import { noisyFamily } from './interactive/noisy-family.ts'
import { roundFamily } from './interactive/round-family.ts'
import { earlierTables, isRelated, refuseOtherMethods } from './ledger/earlier-tables.ts'
import type { EarlierRelease } from './ledger/release-entry.ts'
import { maskedSubmission } from './masked-submission.ts'
import { interactiveMethod, type Policy } from './policy.ts'
import { DisclosureRefusal } from './refusal.ts'
import { prepareTables, sealRelease } from './seal-release.ts'
import { openSolver } from './solver/solver.ts'

/** What protection of interactive tables needs besides tables and policy. */
export interface InteractiveOptions {
  /** What people call the release. */
  readonly name: string
  /** Counts by the breakdowns that `familiesOf` asks for, in which nobody is counted twice; with the sums of record keys where they are asked for. */
  readonly baseOf: (table: CubeTable, by: BaseTable['by'], options: { readonly keys: boolean }) => Promise<BaseTable>
  /** Releases that have left the house before. Default: none. */
  readonly earlier?: readonly EarlierRelease[]
  /** A secret of the house: without it the id of a submission would tell what is in a short file. */
  readonly secret: string
  /** Who stands for the release. Without it the release is a draft. */
  readonly approval?: Approval
  /** Seconds for each search after which nothing is released. Default: 600. */
  readonly seconds?: number
}

/**
 * Protects confidential cubes of one submission of one source under policy `interactive`, by controlled rounding or by cell
 * key, and makes the release of them. Throws DisclosureRefusal where a table is no table of exact counts, where the policy
 * does not take it, where other methods were used on the same persons, and where it is not proved. Same cubes, same earlier
 * releases and same secret, same bytes.
 */
export const protectInteractive = async (
  cubes: readonly Confidential[],
  policy: Policy,
  { name, baseOf, secret, approval, earlier = [], seconds }: InteractiveOptions,
): Promise<Release> => {
  const isRounding = interactiveMethod(policy) === 'rounding'
  const proof = isRounding ? 'controlled-rounding' : 'cell-key'
  const { tables, lineage, tipstat } = prepareTables(cubes, name)
  for (const table of tables) refuseOthers(table)
  refuseOtherMethods(tables, earlier, proof)
  const basesOf = async ({ tables: [first], bases: wanted }: Family): Promise<readonly BaseTable[]> => {
    const bases: BaseTable[] = []
    for (const by of wanted) if (first) bases.push(await baseOf(first, by, { keys: !isRounding }))
    return bases
  }
  const solver = await openSolver()
  const shown: CubeTable[] = []
  for (const family of familiesOf(tables, earlierTables(inOrder(earlier), new Map()))) {
    const bases = await basesOf(family)
    shown.push(
      ...(isRounding
        ? roundFamily(family, bases, { solver, ...(seconds === undefined ? {} : { seconds }) })
        : noisyFamily(family, bases)),
    )
  }
  return sealRelease({
    tipstat,
    lineage: { ...lineage, submissions: lineage.submissions.map((id) => maskedSubmission(secret, id)).sort() },
    name,
    policy,
    proof,
    tables: shown,
    earlier: isRounding ? earlier.filter(isRelated(tables)).map(({ id }) => id) : [],
    ...(approval ? { approval } : {}),
  })
}

/** The oldest first: a release names those of the same persons that were there before it. */
const inOrder = (releases: readonly EarlierRelease[]): readonly EarlierRelease[] =>
  releases.toSorted(
    (a, b) => (a.manifest.earlier?.length ?? 0) - (b.manifest.earlier?.length ?? 0) || compareText(a.id, b.id),
  )

const refuseOthers = (table: CubeTable): void => {
  const refuse = (code: 'counts-only' | 'exact-only') =>
    new DisclosureRefusal(`disclosure.interactive-${code}`, { table: tableName(table) })
  if (table.unit === 'per-100000' || table.unit === 'per-cent') throw refuse('counts-only')
  if (!table.status.every((status, i) => status === 'exact' && Number.isSafeInteger(table.low[i])))
    throw refuse('exact-only')
}
