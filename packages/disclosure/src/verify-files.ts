import { createHash } from 'node:crypto'
import { rulesOf } from './verify-certificate/policy-rules.ts'
import { type Claims, readClaims, type Suppression } from './verify-claims.ts'
import { sameCost } from './verify-cost.ts'
import { type RowProblem, type RowRule, verifyRows } from './verify-rows.ts'
import { type ShownProblem, verifyShown } from './verify-shown.ts'
import { isStatement } from './verify-statement.ts'
import { notAdditive, type SummedTable } from './verify-sums.ts'

/** What is amiss with a release. Names files and lines, never a value. */
export interface Problem {
  readonly kind:
    | 'missing-folder'
    | 'manifest'
    | 'missing-file'
    | 'extra-file'
    | 'not-a-file'
    | 'hash'
    | 'statement'
    | 'cost'
    | 'not-made-up'
    | 'not-published'
    /** A table that is in no certificate or in two, or a certificate of a table that there is not. */
    | 'certificates'
    /** Of confidential data: a table of rates. */
    | 'not-counts'
    /** Of confidential data: a breakdown, or two in one table, that the policy does not allow. */
    | 'not-allowed'
    /** Under controlled rounding: rows that do not make up the total that another table shows. */
    | 'not-additive'
    /** A certificate was given that the release does not name. */
    | 'other-certificate'
    | RowProblem['kind']
    | ShownProblem['kind']
  readonly file: string
  readonly line?: number
}

/** The outcome of verifying a release. `id`: sha256 of the manifest as it stands. */
export interface Verification {
  readonly id: string | null
  readonly proof: Claims['proof'] | null
  readonly problems: readonly Problem[]
}

type Files = ReadonlyMap<string, Uint8Array | null>

/** Verifies the files of a release, by name below its folder; null for what is there and no file. */
export const verifyFiles = (files: Files): Verification => {
  const bytes = files.get('manifest.json')
  if (!bytes) return { id: null, proof: null, problems: [{ kind: 'missing-folder', file: 'manifest.json' }] }
  const id = sha256(bytes)
  const text = decode(bytes)
  const claims = text === null ? null : readClaims(text)
  if (!claims) return { id, proof: null, problems: [{ kind: 'manifest', file: 'manifest.json' }] }
  const expected = new Map([
    ['manifest.json', id],
    ['manifest.sha256', sha256(new TextEncoder().encode(`${id}  manifest.json\n`))],
    ['statement.txt', claims.statement],
    ...claims.tables.map(({ file, sha256: hash }) => [file, hash] as const),
  ])
  const problems = [
    ...presence(files, expected),
    ...hashes(files, expected),
    ...statement(files, claims),
    ...proof(files, claims),
  ]
  return { id, proof: claims.proof, problems }
}

const presence = (files: Files, expected: ReadonlyMap<string, string>): readonly Problem[] => {
  const wanted = [...expected.keys()]
  return [
    ...wanted.filter((file) => !files.has(file)).map((file) => ({ kind: 'missing-file', file }) as const),
    ...[...files.keys()]
      .filter((file) => !wanted.includes(file))
      .map((file) => ({ kind: 'extra-file', file }) as const),
    ...wanted.filter((file) => files.get(file) === null).map((file) => ({ kind: 'not-a-file', file }) as const),
  ]
}

const hashes = (files: Files, expected: ReadonlyMap<string, string>): readonly Problem[] =>
  [...expected].flatMap(([file, hash]) => {
    const bytes = files.get(file)
    return bytes && sha256(bytes) !== hash ? [{ kind: 'hash', file } as const] : []
  })

const statement = (files: Files, claims: Claims): readonly Problem[] => {
  const bytes = files.get('statement.txt')
  return !bytes || isStatement(decode(bytes) ?? '', claims) ? [] : [{ kind: 'statement', file: 'statement.txt' }]
}

const proof = (files: Files, claims: Claims): readonly Problem[] => {
  const problems: Problem[] = [...certified(claims), ...forbidden(claims)]
  if (claims.proof === 'rounding' && !claims.madeUp) problems.push({ kind: 'not-made-up', file: 'manifest.json' })
  if (claims.published === 'incomplete' || (claims.proof === 'owner-published' && !claims.published))
    problems.push({ kind: 'not-published', file: 'manifest.json' })
  const rule = ruleOf(claims)
  const found = claims.tables.map((table) => {
    const bytes = files.get(table.file)
    const rows = verifyRows(bytes ? decode(bytes) : '', table, rule)
    if (bytes) problems.push(...rows.problems.map((problem) => ({ ...problem, file: table.file })))
    return { table, cost: rows.cost }
  })
  if (problems.length === 0 && claims.suppression) problems.push(...together(files, claims, claims.suppression))
  if (claims.proof === 'controlled-rounding' && problems.length === 0)
    problems.push(
      ...notAdditive(claims.tables.map(rowsIn(files))).map((file) => ({ kind: 'not-additive', file }) as const),
    )
  const isWhole = claims.tables.every(({ file }) => files.get(file))
  if (isWhole && problems.length === 0 && !sameCost(claims, found))
    problems.push({ kind: 'cost', file: 'manifest.json' })
  return problems
}

/** What the numbers of all tables tell together, each of which is well in itself. */
const together = (files: Files, { policy, tables }: Claims, suppression: Suppression): readonly Problem[] =>
  verifyShown(
    tables.flatMap((table) => {
      const bytes = files.get(table.file)
      return bytes ? [{ table, text: decode(bytes) ?? '' }] : []
    }),
    rulesOf(policy, suppression),
    pairsIn(suppression.notCrossed),
  )
const rowsIn =
  (files: Files) =>
  (table: Claims['tables'][number]): SummedTable => {
    const lines = (decode(files.get(table.file) ?? new Uint8Array()) ?? '').trimEnd().split('\n')
    return { ...table, rows: lines.slice(1).map((line) => line.split(',')) }
  }

const ruleOf = ({ proof, suppression }: Claims): RowRule => {
  if (proof !== 'certificate') return { proof }
  // What a policy does not say holds nobody back: then everything is too small to be shown.
  const { threshold, zeros } = suppression ?? { threshold: Infinity, zeros: 'withheld' }
  return { proof, threshold, zeros }
}

/** Whether every table is in one certificate, and no other is in any. */
const certified = ({ suppression, certificates, tables }: Claims): readonly Problem[] => {
  if (!suppression) return []
  const named = certificates.flatMap((each) => each.tables)
  const isOnce = (name: string) => named.filter((each) => each === name).length === 1
  const isPartition = tables.length === named.length && tables.every(({ name }) => isOnce(name))
  return isPartition ? [] : [{ kind: 'certificates', file: 'manifest.json' }]
}

/** Tables of confidential data that their policy does not take, before any number is looked at. */
const forbidden = ({ policy, refused, tables }: Claims): readonly Problem[] => {
  if (!refused) return []
  const notAllowed = listed(refused.notAllowed)
  const notCrossed = pairsIn(refused.notCrossed)
  return tables.flatMap(({ file, stage, unit, by }): readonly Problem[] => [
    ...(unit === 'per-100000' || unit === 'per-cent' ? [{ kind: 'not-counts', file } as const] : []),
    // Courts sit in public, and victims do not.
    ...((policy === 'justice' && /^V(?:_|$)/.test(stage)) ||
    by.some((name) => notAllowed.includes(name)) ||
    notCrossed.some((pair) => pair.every((each) => by.includes(each)))
      ? [{ kind: 'not-allowed', file } as const]
      : []),
  ])
}

const listed = (text: string): readonly string[] => text.split(', ').filter((each) => each !== '')

const pairsIn = (text: string): readonly (readonly string[])[] => listed(text).map((pair) => pair.split('*'))

/** Text of UTF-8 bytes, or null where they are none. A byte order mark stays in, so that it is found. */
const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
