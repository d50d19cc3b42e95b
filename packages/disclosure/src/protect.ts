import { type Approval, type Confidential, type CubeTable, type Lineage, type Release, tableName } from '@tipstat/cube'
import { namedPolicy, type Policy } from './policy.ts'
import { DisclosureRefusal } from './refusal.ts'
import { roundTable } from './round.ts'
import { prepareTables, sealRelease } from './seal-release.ts'
import { isWholeGrid } from './whole-grid.ts'

/**
 * Protects confidential cubes of one submission of one source under `round-5` or `already-public`, and makes the release of
 * them. `name`, letters, digits, `.`, `_` and `-`, is what people call it. Throws DisclosureRefusal where the policy does not
 * fit the data, and where the release does not pass `verify`: nothing is released by halves. Same cubes, same bytes.
 * Suppression, which needs more than the cubes, is `protectWithCertificate`.
 */
export const protect = (
  cubes: readonly Confidential[],
  policy: Policy,
  options: { readonly name: string; readonly approval?: Approval },
): Release => {
  const { tables, lineage, tipstat } = prepareTables(cubes, options.name)
  const named = namedPolicy(policy)
  const isRounding = named.name === 'round-5'
  return sealRelease({
    name: options.name,
    policy: named,
    proof: isRounding ? 'rounding' : 'owner-published',
    tipstat,
    lineage,
    tables: isRounding ? rounded(tables, lineage) : published(tables, lineage),
    ...(options.approval ? { approval: options.approval } : {}),
  })
}

const rounded = (tables: readonly CubeTable[], lineage: Lineage): readonly CubeTable[] => {
  if (lineage.madeUp !== true) throw new DisclosureRefusal('disclosure.round5-only-made-up', { source: lineage.title })
  for (const table of tables) {
    const refuse = (code: 'counts-only' | 'exact-only' | 'whole-grid') =>
      new DisclosureRefusal(`disclosure.round5-${code}`, { table: tableName(table) })
    if (table.unit === 'per-100000' || table.unit === 'per-cent') throw refuse('counts-only')
    if (!table.status.every((status, i) => status === 'exact' && Number.isSafeInteger(table.low[i])))
      throw refuse('exact-only')
    if (!isWholeGrid(table)) throw refuse('whole-grid')
  }
  return tables.map(roundTable)
}

const published = (tables: readonly CubeTable[], lineage: Lineage): readonly CubeTable[] => {
  if (!isWhole(lineage.published)) throw new DisclosureRefusal('disclosure.not-published', { source: lineage.title })
  for (const table of tables) {
    const ours = table.status.some((status) => status === 'suppressed' || status === 'rounded')
    if (ours) throw new DisclosureRefusal('disclosure.changed-by-us', { table: tableName(table) })
  }
  return tables
}

/** Says who, where, when and under which licence: an address to visit and a day, not just text. */
const isWhole = (publication: Lineage['published']): boolean =>
  publication !== null &&
  [publication.by, publication.licence].every((text) => text.trim() !== '') &&
  /^https?:\/\/\S+$/.test(publication.url) &&
  /^\d{4}-\d{2}-\d{2}$/.test(publication.date)
