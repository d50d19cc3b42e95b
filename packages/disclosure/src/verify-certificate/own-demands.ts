import type { Certificate } from './certificate.ts'
import type { Finding } from './family-grids.ts'
import { findDifferences } from './find-differences.ts'
import { findGroups } from './find-groups.ts'
import { findSmall } from './find-small.ts'
import { findTwoCodes } from './find-two-codes.ts'
import type { PolicyRules } from './policy-rules.ts'
import { type FileRow, trueFamily } from './true-family.ts'
import { type TellingZero, zerosThatTell } from './zeros-that-tell.ts'

/** What the rules of a policy ask of a sum of cells, as the verifier finds it by itself. */
export interface OwnDemand {
  readonly kind: Finding['kind']
  /** Each by its codes, in the order of the certificate's dimensions. */
  readonly cells: readonly (readonly string[])[]
  readonly spread: number
  readonly place: { readonly file: string; readonly line?: number }
}

/**
 * All that the rules ask of the true table of a certificate, whether it stands among its demands or not, and printed zeros that
 * tell. What was told before, cell by cell, is known to everybody: of that nothing is asked. Null where the certificate is not
 * such as a release has.
 */
export const ownDemands = (
  certificate: Certificate,
  rows: readonly FileRow[],
  rules: PolicyRules,
): { readonly demands: readonly OwnDemand[]; readonly zeros: readonly TellingZero[] } | null => {
  const known = trueFamily(certificate, rows)
  if (!known) return null
  const { family } = known
  const { findings, holders } = findGroups(family, rules)
  const names = family.dimensions.map(({ name }) => name)
  const order = certificate.dimensions.map(({ name }) => names.indexOf(name))
  const isArea = certificate.dimensions.map(({ name }) => name === 'area')
  const told = new Set(certificate.told.flatMap(({ cells }) => (cells.length === 1 ? [cells.join()] : [])))
  const demands = new Map<string, OwnDemand>()
  for (const finding of [
    ...findSmall(family, rules),
    ...findings,
    ...findDifferences(family, rules),
    ...findTwoCodes(known, rules),
  ]) {
    const { kind, spread, file, line } = finding
    const cells = expand(finding.cells, order, isArea)
    const key = cells.map((cell) => cell.join()).join(' ')
    if (cells.length === 0 || told.has(key) || (demands.get(key)?.spread ?? 0) >= spread) continue
    demands.set(key, { kind, cells, spread, place: line > 0 ? { file, line } : { file } })
  }
  return { demands: [...demands.values()], zeros: zerosThatTell(family, holders) }
}

/** The cells of a set, by their codes in the order of a certificate's dimensions. */
const expand = (
  { place: [area, year], codes }: Finding['cells'],
  order: readonly number[],
  isArea: readonly boolean[],
): readonly (readonly string[])[] =>
  order.reduce<readonly (readonly string[])[]>(
    (cells, d, i) => {
      const some = d >= 0 ? (codes[d] ?? []) : [isArea[i] ? area : year]
      return cells.flatMap((cell) => some.map((code) => [...cell, code]))
    },
    [[]],
  )
