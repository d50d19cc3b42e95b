import {
  type Confidential,
  type CubeTable,
  isMissingStatus,
  type Lineage,
  type Manifest,
  type Release,
  tableName,
} from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { canonical, compareText, sha256Hex } from '@tipstat/scheme'
import { costOf } from './cost.ts'
import type { Policy } from './policy.ts'
import { DisclosureRefusal } from './refusal.ts'
import { roundTable } from './round.ts'
import { statementText } from './statement.ts'
import { tableCsv } from './table-csv.ts'
import { version } from './version.ts'

/**
 * Protects confidential cubes of one source under a policy, and makes the release of them. Throws DisclosureRefusal where
 * the policy does not fit the data: nothing is released by halves. Same cubes, same bytes.
 */
export const protect = (
  cubes: readonly Confidential[],
  policy: Policy,
  options: { readonly name: string },
): Release => {
  const lineage = oneLineage(cubes)
  const before = cubes.map(({ table }) => table).sort((a, b) => compareText(tableName(a), tableName(b)))
  refuseTwins(before)
  const after = policy.name === 'round-5' ? rounded(before, lineage) : published(before, lineage)
  return seal(releaseOf(options.name, policy, lineage, before, after))
}

const oneLineage = (cubes: readonly Confidential[]): Lineage => {
  const [first] = cubes
  if (!first) throw new DisclosureRefusal('disclosure.nothing')
  const sources = [...new Set(cubes.map(({ table }) => table.source))].sort()
  const same = cubes.every(({ lineage }) => canonical(lineage) === canonical(first.lineage))
  if (sources.length > 1 || !same)
    throw new DisclosureRefusal('disclosure.several-sources', { sources: sources.join(', ') })
  return first.lineage
}

const refuseTwins = (tables: readonly CubeTable[]): void => {
  const names = tables.map(tableName)
  const twin = names.find((name, i) => names.indexOf(name) !== i)
  if (twin !== undefined) throw new DisclosureRefusal('disclosure.same-table', { table: twin })
}

const rounded = (tables: readonly CubeTable[], lineage: Lineage): readonly CubeTable[] => {
  if (!lineage.madeUp) throw new DisclosureRefusal('disclosure.round5-only-made-up', { source: lineage.title })
  for (const table of tables) {
    if (table.unit === 'per-100000' || table.unit === 'per-cent')
      throw new DisclosureRefusal('disclosure.round5-counts-only', { table: tableName(table) })
    const exact = table.status.every(
      (status, i) => status === 'exact' && Number.isInteger(table.low[i]) && table.low[i] === table.high[i],
    )
    if (!exact) throw new DisclosureRefusal('disclosure.round5-exact-only', { table: tableName(table) })
  }
  return tables.map(roundTable)
}

const published = (tables: readonly CubeTable[], lineage: Lineage): readonly CubeTable[] => {
  if (lineage.published === null) throw new DisclosureRefusal('disclosure.not-published', { source: lineage.title })
  for (const table of tables) {
    const ours = table.status.some(
      (status) => !isMissingStatus(status) && (status === 'suppressed' || status === 'rounded'),
    )
    if (ours) throw new DisclosureRefusal('disclosure.changed-by-us', { table: tableName(table) })
  }
  return tables
}

const releaseOf = (
  name: string,
  policy: Policy,
  lineage: Lineage,
  before: readonly CubeTable[],
  after: readonly CubeTable[],
): Release => {
  const about = {
    tipstat: version,
    name,
    policy: { name: policy.name, parameters: policy.parameters },
    proof: policy.name === 'round-5' ? 'rounding' : 'owner-published',
    lineage,
    cost: costOf(before, after),
  } as const
  const manifest: Manifest = { ...about, statement: sha256Hex(statementText(about)), tables: after.map(entryOf) }
  return { id: sha256Hex(canonical(manifest)), manifest, tables: after }
}

const entryOf = (table: CubeTable): Manifest['tables'][number] => {
  const { source, stage, unit, counting, reference, by, multiple, exhaustive } = table
  const name = tableName(table)
  return {
    source,
    stage,
    unit,
    counting,
    reference,
    by,
    multiple,
    exhaustive,
    name,
    file: `data/${name}.csv`,
    sha256: sha256Hex(tableCsv(table)),
    rows: table.length,
  }
}
