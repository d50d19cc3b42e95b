import {
  type Approval,
  type Confidential,
  type CubeTable,
  type Manifest,
  type Release,
  type ReleaseCertificate,
  tableName,
} from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { canonical, compareText, sha256Hex } from '@tipstat/scheme'
import { refuseApproval } from './account/approval.ts'
import { copyLineage } from './copy-lineage.ts'
import { copyTable } from './copy-table.ts'
import { costOf, hiddenIn } from './cost.ts'
import { describeTable } from './describe-table.ts'
import { DisclosureRefusal } from './refusal.ts'
import { fileOf, releaseTexts } from './release-texts.ts'
import { sortRows } from './sort-rows.ts'
import { statementText } from './statement.ts'
import { tableCsv } from './table-csv.ts'
import { verifyFiles } from './verify-files.ts'

/** Tables that are about to be protected, and where they come from. */
export interface Prepared extends Pick<Confidential, 'lineage' | 'tipstat'> {
  /** Copies, sorted by name, their rows by codes. */
  readonly tables: readonly CubeTable[]
}

/** Copies the tables of cubes of one submission of one source. Throws DisclosureRefusal for a bad name, for none, for several sources, for a table twice. */
export const prepareTables = (cubes: readonly Confidential[], name: string): Prepared => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) throw new DisclosureRefusal('disclosure.bad-name', { name })
  const origin = oneOrigin(cubes)
  const tables = cubes
    .map(({ table }) => sortRows(copyTable(table)))
    .sort((a, b) => compareText(tableName(a), tableName(b)))
  refuseTwins(tables)
  return { ...origin, tables }
}

const oneOrigin = (cubes: readonly Confidential[]): Pick<Confidential, 'lineage' | 'tipstat'> => {
  const [first] = cubes
  if (!first) throw new DisclosureRefusal('disclosure.nothing')
  const sources = [...new Set(cubes.map(({ table }) => table.source))].sort()
  const originOf = ({ lineage, tipstat }: Confidential) => canonical({ lineage: copyLineage(lineage), tipstat })
  const same = cubes.every((cube) => originOf(cube) === originOf(first))
  if (sources.length > 1 || !same)
    throw new DisclosureRefusal('disclosure.several-sources', { sources: sources.join(', ') })
  return { lineage: copyLineage(first.lineage), tipstat: first.tipstat }
}

/** Names that differ in case only are one file on some machines. */
const refuseTwins = (tables: readonly CubeTable[]): void => {
  const names = tables.map((table) => tableName(table).toLowerCase())
  const twin = tables.find((table, i) => names.indexOf(tableName(table).toLowerCase()) !== i)
  if (twin) throw new DisclosureRefusal('disclosure.same-table', { table: tableName(twin) })
}

/** What a release says of itself that does not follow from its tables. */
export interface About extends Pick<Manifest, 'name' | 'policy' | 'proof' | 'tipstat' | 'lineage'> {
  /** Protected. */
  readonly tables: readonly CubeTable[]
  /** Only where the proof is `certificate`. */
  readonly certificates?: readonly ReleaseCertificate[]
  /** Ids of the releases of the same persons that it was audited together with. */
  readonly earlier?: readonly string[]
  /** Where numbers of the same persons were printed elsewhere. */
  readonly elsewhere?: readonly string[]
  readonly revisions?: Manifest['revisions']
  /** Absent: nobody has approved it. */
  readonly approval?: Approval
}

/**
 * Seals protected tables as a release. Throws DisclosureRefusal where those who stand for it are not as they must be, and
 * `disclosure.not-proved` where it does not pass `verify`.
 */
export const sealRelease = ({ name, policy, proof, tipstat, lineage, ...rest }: About): Release => {
  const { certificates, earlier, elsewhere, revisions, approval } = rest
  if (approval) refuseApproval(approval)
  const tables = rest.tables.toSorted((a, b) => compareText(tableName(a), tableName(b)))
  const about = {
    tipstat,
    name,
    policy: { name: policy.name, parameters: { ...policy.parameters } },
    proof,
    lineage,
    cost: costOf(tables, proof, policy),
    tables: tables.map((table) => entryOf(table, { proof, policy })),
    ...(certificates ? { certificates } : {}),
    ...(earlier && earlier.length > 0 ? { earlier: [...earlier].sort() } : {}),
    ...(elsewhere && elsewhere.length > 0 ? { elsewhere: [...new Set(elsewhere)].sort() } : {}),
    ...(revisions ? { revisions: { numbers: revisions.numbers, why: revisions.why } } : {}),
    ...(approval ? { approval: copyApproval(approval) } : {}),
  }
  const manifest = { ...about, statement: sha256Hex(statementText(about)) }
  demandProof(manifest, tables)
  return seal({ id: sha256Hex(canonical(manifest)), manifest, tables })
}

const copyApproval = ({ drafted, checked, approved, embargo }: Approval): Approval => ({
  drafted,
  checked,
  approved,
  ...(embargo === undefined ? {} : { embargo }),
})

const entryOf = (
  table: CubeTable,
  { proof, policy }: Pick<Manifest, 'proof' | 'policy'>,
): Manifest['tables'][number] => ({
  ...describeTable(table),
  name: tableName(table),
  file: fileOf(table),
  sha256: sha256Hex(tableCsv(table, policy)),
  rows: table.length,
  ...(proof === 'certificate' ? { hidden: hiddenIn(table) } : {}),
})

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
