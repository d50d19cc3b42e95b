import {
  type Approval,
  type Confidential,
  type CubeTable,
  isOfConfidential,
  type Release,
  tableName,
} from '@tipstat/cube'
import type { Breakdown, Dimension } from '@tipstat/scheme'
import { changeOf, type ExactCost, exactCost } from '../cost.ts'
import type { ProtectedFamily } from '../facets/protect-family.ts'
import type { EarlierRelease } from '../ledger/release-entry.ts'
import { presetOf } from '../policy.ts'
import type { AdviceCode } from '../primary/coarsenings.ts'
import type { CertifiedRelease } from '../protect-with-certificate.ts'
import type { ChangeCost } from '../rounding/change-cost.ts'
import { insiderGaps } from '../suppress/insiders.ts'
import { adviceOn } from './advice.ts'
import { digestOf, isDraft } from './approval.ts'
import { type CellKind, type KnownRows, kindsOf } from './kinds.ts'
import { type LeftOutCode, leftOutOf } from './left-out.ts'
import { type SinceEarlier, sinceEarlier } from './since-earlier.ts'
import { type Spread, spreadOf } from './spread.ts'
import { sumOf, type Tallies, tallyOf } from './tally.ts'

/** What every account says. */
interface AccountHead {
  readonly format: 'tipstat-account-1'
  readonly release: string
  readonly policy: string
  /** See `digestOf`: what stands under `approval.tables` when these tables are approved. */
  readonly digest: string
  /** Null where nobody has approved it. */
  readonly approval: Approval | null
  readonly isDraft: boolean
  readonly isMadeUp: boolean
  /** Title of the source. */
  readonly source: string
}

/** What a release by suppression withholds and why, for the one who signs. Plain data; CONFIDENTIAL. */
export interface SuppressionAccount extends AccountHead {
  readonly method: 'suppression'
  /** Cells and persons of the tables that no other of the release is finer than. */
  readonly inner: Tallies
  /** By how many dimensions the tables are broken down: 0 are totals. */
  readonly levels: readonly (Tallies & { readonly level: number; readonly tables: number })[]
  readonly families: readonly FamilyAccount[]
  readonly tables: readonly TableAccount[]
  /** Null where no release of the same persons has left the house before. */
  readonly since: SinceEarlier | null
}

/** What rounding or noise really did. Plain data; CONFIDENTIAL: it tells how many numbers were exact. */
export interface RoundingAccount extends AccountHead {
  readonly method: 'rounding'
  readonly cost: ExactCost
  /** Under `interactive`: how far all numbers moved, those that are 0 now among them. */
  readonly change?: ChangeCost
  readonly levels: readonly (ExactCost & { readonly level: number; readonly tables: number })[]
}

/** Tables that are proved together. */
export interface FamilyAccount {
  /** Names, sorted. */
  readonly tables: readonly string[]
  /** sha256 of its certificate. */
  readonly certificate: string
  /** Of all its protected cells, and of sums that are no cells and must not be worked out. */
  readonly spread: Spread | null
  /** Whole other tables that agree with everything shown. */
  readonly alternatives: number
  /** Pairs of somebody who is alone in a cell and of a protected cell, of which no such table shows that it stays uncertain to them. */
  readonly insiderPairs: number
  /** How tables could be made coarser so that fewer cells are withheld; none where nothing helps. */
  readonly advice: readonly Advice[]
}

/** The step that costs readers least, with the tables that it is about. */
export interface Advice {
  readonly tables: readonly string[]
  readonly code: AdviceCode
  readonly params: Readonly<Record<string, string | number>>
}

export interface TableAccount extends Tallies {
  readonly table: string
  readonly stage: string
  readonly by: readonly Breakdown[]
  /** Whether no other table of its family is finer. */
  readonly isInner: boolean
  /** Of its protected cells. */
  readonly spread: Spread | null
  /** What is not in the table, and why. */
  readonly leftOut: readonly LeftOutCode[]
  /** The picture: every cell of the table as it was counted, and what became of it. No count. */
  readonly pattern: readonly PatternCell[]
}

export interface PatternCell {
  readonly codes: Readonly<Partial<Record<Dimension, string>>>
  readonly kind: CellKind
}

/** The account of a release by suppression. `cubes` are those that it was made of, `before` what the ledger has. */
export const accountOf = (
  { release, families }: CertifiedRelease,
  cubes: readonly Confidential[],
  before: readonly EarlierRelease[] = [],
): SuppressionAccount => {
  const counted = new Map(cubes.map(({ table }) => [tableName(table), table]))
  const preset = presetOf(release.manifest.policy as Parameters<typeof presetOf>[0])
  const tables = families.flatMap((family) =>
    family.tables.flatMap((table): readonly TableAccount[] => {
      const whole = counted.get(tableName(table))
      return whole ? [tableAccount(whole, table, family)] : []
    }),
  )
  const levels = [...new Set(tables.map(({ by }) => by.length))].sort((a, b) => a - b)
  return {
    ...headOf(release),
    method: 'suppression',
    inner: sumOf(tables.filter(({ isInner }) => isInner)),
    levels: levels.map((level) => {
      const own = tables.filter(({ by }) => by.length === level)
      return { level, tables: own.length, ...sumOf(own) }
    }),
    families: families.map((family, i): FamilyAccount => {
      const { sums, pattern, evidence } = family.inside
      return {
        tables: family.tables.map(tableName),
        certificate: release.manifest.certificates?.[i]?.sha256 ?? '',
        spread: spreadOf(evidence, () => true),
        alternatives: evidence.tables.length,
        insiderPairs: insiderGaps(sums, pattern, evidence).length,
        advice: adviceOn(family, preset),
      }
    }),
    tables: tables.toSorted((a, b) => (a.table < b.table ? -1 : 1)),
    since: sinceEarlier(release, before),
  }
}

/** The account of a release under `round-5` or `interactive`. */
export const roundingAccountOf = (release: Release, cubes: readonly Confidential[]): RoundingAccount => {
  const before = cubes.map(({ table }) => table)
  const levels = [...new Set(before.map(({ by }) => by.length))].sort((a, b) => a - b)
  return {
    ...headOf(release),
    method: 'rounding',
    cost: exactCost(before, release),
    ...(isOfConfidential(release.manifest.proof) ? { change: changeOf(before, release) } : {}),
    levels: levels.map((level) => {
      const own = before.filter(({ by }) => by.length === level)
      return { level, tables: own.length, ...exactCost(own, release) }
    }),
  }
}

const headOf = (release: Release): AccountHead => ({
  format: 'tipstat-account-1',
  release: release.manifest.name,
  policy: release.manifest.policy.name,
  digest: digestOf(release),
  approval: release.manifest.approval ?? null,
  isDraft: isDraft(release.manifest),
  isMadeUp: release.manifest.lineage.madeUp,
  source: release.manifest.lineage.title,
})

const tableAccount = (whole: CubeTable, released: CubeTable, family: ProtectedFamily): TableAccount => {
  const { kinds, within, cells } = kindsOf(whole, released, family)
  const own = new Set(cells)
  const isFiner = (other: CubeTable) =>
    other.by.length > whole.by.length && whole.by.every((name) => other.by.includes(name))
  const { sums, evidence } = family.inside
  return {
    table: tableName(whole),
    stage: whole.stage,
    by: whole.by,
    isInner: !family.tables.some(isFiner),
    ...tallyOf(kinds.map((kind, row) => ({ kind, persons: sums.value[cells[row] ?? -1] ?? 0 }))),
    spread: spreadOf(evidence, (cell) => own.has(cell)),
    leftOut: leftOutOf(whole, released, within),
    pattern: patternOf(whole, { kinds }),
  }
}

const patternOf = ({ area, year, by, codes }: CubeTable, { kinds }: Pick<KnownRows, 'kinds'>): readonly PatternCell[] =>
  kinds.map((kind, row) => ({
    codes: {
      area: area[row] ?? '',
      year: String(year[row]),
      ...Object.fromEntries(by.map((name) => [name, codes[name]?.[row] ?? ''])),
    },
    kind,
  }))
