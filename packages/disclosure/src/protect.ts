import { type Confidential, type CubeTable, type Lineage, type Manifest, type Release, tableName } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { canonical, compareText, sha256Hex } from '@tipstat/scheme'
import { copyTable } from './copy-table.ts'
import { costOf } from './cost.ts'
import { namedPolicy, type Policy } from './policy.ts'
import { DisclosureRefusal } from './refusal.ts'
import { fileOf, releaseTexts } from './release-texts.ts'
import { roundTable } from './round.ts'
import { sortRows } from './sort-rows.ts'
import { statementText } from './statement.ts'
import { tableCsv } from './table-csv.ts'
import { verifyFiles } from './verify-files.ts'
import { isWholeGrid } from './whole-grid.ts'

/**
 * Protects confidential cubes of one submission of one source under a named policy, and makes the release of them.
 * `name`, letters, digits, `.`, `_` and `-`, is what people call it. Throws DisclosureRefusal where the policy does not
 * fit the data, and where the release does not pass `verify`: nothing is released by halves. Same cubes, same bytes.
 */
export const protect = (
  cubes: readonly Confidential[],
  policy: Policy,
  options: { readonly name: string },
): Release => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(options.name))
    throw new DisclosureRefusal('disclosure.bad-name', { name: options.name })
  const named = namedPolicy(policy)
  const { lineage, tipstat } = oneLineage(cubes)
  const before = cubes
    .map(({ table }) => sortRows(copyTable(table)))
    .sort((a, b) => compareText(tableName(a), tableName(b)))
  refuseTwins(before)
  const tables = named.name === 'round-5' ? rounded(before, lineage) : published(before, lineage)
  const manifest = manifestOf(options.name, named, tipstat, lineage, tables)
  demandProof(manifest, tables)
  return seal({ id: sha256Hex(canonical(manifest)), manifest, tables })
}

const oneLineage = (cubes: readonly Confidential[]): Pick<Confidential, 'lineage' | 'tipstat'> => {
  const [first] = cubes
  if (!first) throw new DisclosureRefusal('disclosure.nothing')
  const sources = [...new Set(cubes.map(({ table }) => table.source))].sort()
  const originOf = ({ lineage, tipstat }: Confidential) => canonical({ lineage: copyLineage(lineage), tipstat })
  const same = cubes.every((cube) => originOf(cube) === originOf(first))
  if (sources.length > 1 || !same)
    throw new DisclosureRefusal('disclosure.several-sources', { sources: sources.join(', ') })
  return { lineage: copyLineage(first.lineage), tipstat: first.tipstat }
}

/** What a manifest says of the origin, and nothing that may hang on it besides. */
const copyLineage = ({ submissions, schemeVersion, published: out, madeUp, title, notes }: Lineage): Lineage => ({
  submissions: [...submissions],
  schemeVersion,
  published: out && { by: out.by, url: out.url, date: out.date, licence: out.licence },
  madeUp,
  title,
  notes: [...notes],
})

/** Names that differ in case only are one file on some machines. */
const refuseTwins = (tables: readonly CubeTable[]): void => {
  const names = tables.map((table) => tableName(table).toLowerCase())
  const twin = tables.find((table, i) => names.indexOf(tableName(table).toLowerCase()) !== i)
  if (twin) throw new DisclosureRefusal('disclosure.same-table', { table: tableName(twin) })
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

const manifestOf = (
  name: string,
  policy: Policy,
  tipstat: string,
  lineage: Lineage,
  tables: readonly CubeTable[],
): Manifest => {
  const about = {
    tipstat,
    name,
    policy: { name: policy.name, parameters: { ...policy.parameters } },
    proof: policy.name === 'round-5' ? 'rounding' : 'owner-published',
    lineage,
    cost: costOf(tables),
    tables: tables.map(entryOf),
  } as const
  return { ...about, statement: sha256Hex(statementText(about)) }
}

const entryOf = (table: CubeTable): Manifest['tables'][number] => {
  const { source, stage, unit, counting, reference, by, multiple, exhaustive, computed } = table
  return {
    source,
    stage,
    unit,
    counting,
    reference,
    by,
    multiple,
    exhaustive,
    ...(computed ? { computed } : {}),
    name: tableName(table),
    file: fileOf(table),
    sha256: sha256Hex(tableCsv(table)),
    rows: table.length,
  }
}

const demandProof = (manifest: Manifest, tables: readonly CubeTable[]): void => {
  const texts = releaseTexts(manifest, tables)
  const files = new Map([...texts].map(([file, text]) => [file, new TextEncoder().encode(text)]))
  const [problem] = verifyFiles(files).problems
  if (!problem) return
  throw new DisclosureRefusal('disclosure.not-proved', {
    release: manifest.name,
    problem: problem.kind,
    file: problem.file,
  })
}
