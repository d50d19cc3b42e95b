import { createHash } from 'node:crypto'
import type { Certificate, PublishedTable, Zeros } from './certificate.ts'
import { checkTables, type Rules, type Wanted } from './check-tables.ts'
import { countIn, type Grid, gridOf } from './count-in.ts'
import { decode } from './decode.ts'
import { type OwnDemand, ownDemands } from './own-demands.ts'
import type { PolicyRules } from './policy-rules.ts'
import type { CertificateProblem } from './problem.ts'
import { readCertificate } from './read-certificate.ts'
import { readRows } from './read-rows.ts'
import { type Counted, universeOf } from './universe.ts'

/** What a release says of the tables that a certificate is about. */
export interface CertificateClaims {
  readonly tables: readonly Pick<PublishedTable, 'file' | 'threshold' | 'zeros'>[]
  /** How many cells are protected for another reason than the threshold. Not compared where absent: a release says nothing of it. */
  readonly demands?: number
  /** Whether somebody who is alone in a cell counts as a reader, who knows of it. Default: no. */
  readonly insiders?: boolean
  /** Whether the release names earlier ones, or numbers from elsewhere, that may have told anything before. Default: yes. */
  readonly told?: boolean
  /** What the policy asks of counts besides: then the verifier looks for all of it by itself. Default: nothing. */
  readonly rules?: PolicyRules
}

/** The outcome of verifying a certificate: accepted where there are no problems. */
export interface CertificateVerification {
  /** sha256 of the certificate's bytes. */
  readonly sha256: string
  /** Protected cells that were looked at: rows below the threshold, and demands. */
  readonly demanded: number
  /** Tables besides the true one. */
  readonly tables: number
  readonly problems: readonly CertificateProblem[]
}

/**
 * Verifies a certificate against the bytes of the published files, by their names: reads it, adds up every row in every
 * table from micro-cells, and accepts only where all agree with all that is printed and every cell that must be protected
 * is as far apart as it must be. Independent: it has no solver, and shares no code with what protects; a test holds its
 * imports to that. What it takes on trust stands in `docs/methods/certificate.md`.
 */
export const verifyCertificate = (
  bytes: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
  claims: CertificateClaims,
): CertificateVerification => {
  const certificate = readCertificate(decode(bytes))
  const found = (problems: readonly CertificateProblem[], demanded = 0) => ({
    sha256: sha256(bytes),
    demanded,
    tables: certificate?.tables.length ?? 0,
    problems,
  })
  if (!certificate) return found([{ kind: 'certificate' }])
  const universe = universeOf(certificate)
  if (typeof universe === 'string') return found([{ kind: universe }])
  const before = [...claimProblems(certificate, claims), ...fileProblems(certificate, files)]
  const wanted = wantedOf(certificate, universe, files)
  const { grids, rowOf, problems } = wanted
  if (before.length + problems.length > 0) return found([...before, ...problems])
  const own = claims.rules ? ownDemands(certificate, wanted.rows.filter(isOfFile), claims.rules) : nothing
  if (!own) return found([{ kind: 'certificate' }])
  const { rows, more, rowsOfMore } = withOwn(wanted.rows, own.demands, isInGrid(certificate))
  const grid = gridOf(universe.length, more)
  if (!grid) return found([{ kind: 'certificate' }])
  const counted = countIn(universe, certificate.micro.index, [...grids, grid], [...rowOf, rowsOfMore])
  const missing = certificate.published.flatMap(({ file }, g) =>
    counted.incomplete.has(g) ? [{ kind: 'missing-row', file } as const] : [],
  )
  const twice = twiceCounted(counted, rows)
  const checked = checkTables(certificate, counted, rows, claims.insiders === true)
  const zeros = own.zeros.map((place) => ({ kind: 'zero-tells', ...place }) as const)
  return found([...missing, ...twice, ...checked.problems, ...zeros], checked.demanded)
}

const nothing = { demands: [], zeros: [] }

const isOfFile = ({ place }: Wanted): boolean => place.file !== undefined

/** Rows with what the verifier's own demands ask of them, and one more for each demand that is about no single row. */
const withOwn = (
  rows: readonly Wanted[],
  demands: readonly OwnDemand[],
  isInGridOf: (cell: readonly string[]) => boolean,
) => {
  const all = [...rows]
  const more: (readonly string[])[] = []
  const rowsOfMore: number[] = []
  const at = new Map(rows.flatMap((row, r) => (isOfFile(row) ? [[row.cells[0]?.join(), r] as const] : [])))
  for (const { kind, cells, spread, place } of demands) {
    const own = { kind, spread }
    const r = cells.length === 1 ? at.get(cells[0]?.join()) : undefined
    const row = r === undefined ? undefined : all[r]
    if (row && r !== undefined) all[r] = { ...row, own }
    else {
      for (const cell of cells) {
        more.push(cell)
        rowsOfMore.push(all.length)
      }
      const isLeftOut = kind === 'small' && cells.length === 1 && isInGridOf(cells[0] ?? [])
      const rules = { least: 0, mayBeZero: true, spread: () => 0 }
      all.push({ printed: 'demanded', place, cells, rules, own, isLeftOut })
    }
  }
  return { rows: all, more, rowsOfMore }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A certificate with a lower threshold than the release says, about other files, or of what nobody has told before, proves nothing of it. */
const claimProblems = (
  { published, demands, told }: Certificate,
  { tables, demands: claimed, told: mayBeTold = true }: CertificateClaims,
): readonly CertificateProblem[] => {
  const other = ({ file, threshold, zeros }: CertificateClaims['tables'][number]) =>
    published.filter((each) => each.file === file && each.threshold === threshold && isAsSaid(each.zeros, zeros))
      .length !== 1
  return [
    ...tables.filter(other).map(({ file }) => ({ kind: 'claim', file }) as const),
    ...(published.length === tables.length && demands.length === (claimed ?? demands.length)
      ? []
      : [{ kind: 'claim' } as const]),
    ...(mayBeTold || told.length === 0 ? [] : [{ kind: 'claim' } as const]),
  ]
}

/** A release that prints its zeros may withhold those that would tell something. */
const isAsSaid = (zeros: Zeros, said: Zeros): boolean => zeros === said || (zeros === 'some' && said === 'printed')

const fileProblems = (
  { published }: Certificate,
  files: ReadonlyMap<string, Uint8Array>,
): readonly CertificateProblem[] => [
  ...published.flatMap(({ file, sha256: hash }): readonly CertificateProblem[] => {
    const bytes = files.get(file)
    if (!bytes) return [{ kind: 'missing-file', file }]
    return sha256(bytes) === hash ? [] : [{ kind: 'hash', file }]
  }),
  ...[...files.keys()]
    .filter((name) => !published.some(({ file }) => file === name))
    .map((file) => ({ kind: 'extra-file', file }) as const),
]

/** All rows of all files, then the demands and what was told before, and which cells they are. */
const wantedOf = (
  { published, demands, told }: Certificate,
  universe: readonly Counted[],
  files: ReadonlyMap<string, Uint8Array>,
) => {
  const rows: Wanted[] = []
  const grids: Grid[] = []
  const rowOf: Int32Array[] = []
  const problems: CertificateProblem[] = []
  const isKnown = (cell: readonly string[]) =>
    cell.length === universe.length && universe.every(({ known }, d) => known.has(cell[d] ?? ''))
  const places = [...universe.keys()].filter((d) => ['area', 'year'].includes(universe[d]?.name ?? ''))
  for (const table of published) {
    const { file } = table
    const first = rows.length
    const found = rowsOf(table, universe, files.get(file) ?? new Uint8Array(), isKnown)
    const grid = gridOf(universe.length, found.cells, places)
    problems.push(...found.problems)
    rows.push(...found.rows)
    if (!grid) problems.push({ kind: 'certificate', file })
    else grids.push(grid)
    rowOf.push(Int32Array.from(found.cells, (_, i) => first + i))
    for (const [i, other] of grid?.before.entries() ?? [])
      if (other >= 0) problems.push({ kind: 'repeated-row', ...found.rows[i]?.place })
  }
  const sums = [
    ...demands.map(({ cells, spread, insiders = true }) => ({
      cells,
      printed: 'demanded' as const,
      spread: () => spread,
      insiders,
    })),
    ...told.map(({ cells, count }) => ({ cells, printed: count, spread: () => 0, insiders: false })),
  ]
  const asked = sums.flatMap(({ cells }, demand) => cells.map((cell) => ({ cell, row: rows.length + demand })))
  for (const [demand, { cells, printed, spread, insiders }] of sums.entries()) {
    if (cells.length === 0 || !cells.every(isKnown)) problems.push({ kind: 'demand', demand })
    rows.push({ printed, place: { demand }, cells, rules: { least: 0, mayBeZero: true, spread }, insiders })
  }
  const grid = gridOf(
    universe.length,
    asked.map(({ cell }) => cell),
  )
  if (grid) grids.push(grid)
  else problems.push({ kind: 'certificate' })
  rowOf.push(Int32Array.from(asked, ({ row }) => row))
  return { rows, grids, rowOf, problems }
}

/** The rows of a file as they are to be added up, and the cell of each. */
const rowsOf = (
  table: PublishedTable,
  universe: readonly Counted[],
  bytes: Uint8Array,
  isKnown: (cell: readonly string[]) => boolean,
) => {
  const { file, columns, zeros } = table
  const rows: Wanted[] = []
  const cells: (readonly string[])[] = []
  const problems: CertificateProblem[] = []
  const cellOf = cellsOf(table, universe)
  if (!cellOf) return { rows, cells, problems: [{ kind: 'certificate', file } as const] }
  const rules = rulesOf(table)
  const names = columns.map(([name]) => name)
  for (const row of readRows(bytes, names, zeros)) {
    const { line } = row
    const cell = 'codes' in row ? cellOf(row.codes) : []
    if (!('codes' in row)) problems.push({ kind: 'row', file, line })
    else if (!isKnown(cell)) problems.push({ kind: 'unknown-code', file, line })
    else {
      cells.push(cell)
      rows.push({ printed: row.printed, place: { file, line }, cells: [cell], rules })
    }
  }
  return { rows, cells, problems }
}

/** From the codes of a row to one for each dimension. Null where a dimension is neither column nor fixed, or is so twice. */
const cellsOf = ({ columns, fixed }: PublishedTable, universe: readonly Counted[]) => {
  const given = [...columns.map(([, dimension]) => dimension), ...fixed.map(([dimension]) => dimension)]
  const order = universe.map(({ name }) => given.indexOf(name))
  if (order.includes(-1) || given.length !== universe.length) return null
  const codes = fixed.map(([, code]) => code)
  return (row: readonly string[]) => order.map((at) => (at < row.length ? row[at] : codes[at - row.length]) ?? '')
}

/**
 * What holds for the rows of a table: counts above 0 and below the threshold must be as far apart as the symbol says, from
 * 0 to the threshold less 1, or from 1 where zeros are printed; and never known exactly.
 */
const rulesOf = ({ threshold, zeros }: PublishedTable): Rules => {
  const spread = Math.max(1, threshold - (zeros === 'printed' ? 2 : 1))
  return {
    least: zeros === 'printed' ? 1 : 0,
    mayBeZero: zeros !== 'withheld',
    spread: (count) => (count > 0 && count < threshold ? spread : 0),
  }
}

/** Whether a cell is of the dimensions of a file: one that a file could print. */
const isInGrid = ({ dimensions, published }: Certificate) => {
  const names = dimensions.map(({ name }) => name)
  const columns = published.map(
    (table) => new Set([...table.columns.map(([, name]) => name), ...placesOf(table).map(([name]) => name)]),
  )
  return (cell: readonly string[]): boolean =>
    columns.some((own) => names.every((name, d) => own.has(name) === (cell[d] !== '_T')))
}

/** Dimensions that are fixed at a code which is no total. */
const placesOf = ({ fixed }: PublishedTable) => fixed.filter(([, code]) => code !== '_T')

/** Demands in which a micro-cell counts twice: they would seem wider than they are. */
const twiceCounted = (
  { start, row }: { readonly start: Int32Array; readonly row: Int32Array },
  rows: readonly Wanted[],
): readonly CertificateProblem[] => {
  const last = new Int32Array(rows.length).fill(-1)
  const twice = new Set<number>()
  for (let m = 0; m + 1 < start.length; m++)
    for (let k = start[m] ?? 0; k < (start[m + 1] ?? 0); k++) {
      const r = row[k] ?? 0
      if (last[r] === m) twice.add(r)
      last[r] = m
    }
  return [...twice].map((r) => ({ kind: 'demand', ...rows[r]?.place }) as const)
}
