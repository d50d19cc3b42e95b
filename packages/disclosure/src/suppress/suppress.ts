import type { Solver } from '../solver/solver.ts'
import { type Pattern, primary, type Sums, secondary, shown, zero } from '../sums/sums.ts'
import { type Audit, audit } from './audit.ts'
import { certify } from './certify.ts'
import { eliminate } from './eliminate.ts'
import { beginEvidence, type Demand, type Evidence, isProved, openCells, type Table, trim } from './evidence.ts'
import { heldZeros, narrowed } from './narrow.ts'
import { type Knowledge, type View, viewOf } from './reader.ts'
import { type CostOf, repair } from './repair.ts'
import { type Moves, movesOf, walk } from './walk.ts'

/** How a universe is protected. */
export interface SuppressOptions {
  /** Cells to withhold, and those that are never printed: primary, zero and unprinted of `Pattern`; the rest is shown. */
  readonly pattern: Pattern
  readonly demand: Demand
  readonly knowledge: Knowledge
  /** Sums that must not be told though they are no cells, each by its micro-cells: differences, rests of groups. */
  readonly targets?: readonly Int32Array[]
  /** What withholding a cell costs. Default: the more the larger its count. */
  readonly costOf?: CostOf
  /** Seconds after which work ends with what is proved till then. Default: none. */
  readonly seconds?: number
  /** Reads the clock, in milliseconds. Only to end in time and to tell how long each step took. */
  readonly now?: () => number
  /** Told of `eliminate` before it begins, of the others after each round, with the number of cells that are still open. */
  readonly onProgress?: (step: Step, open: number) => void
}

/** The steps of protection, in their order. */
export type Step = 'eliminate' | 'walk' | 'audit' | 'repair' | 'certify'

/** A protected universe with the proof of it. */
export interface Suppressed {
  readonly pattern: Pattern
  readonly evidence: Evidence
  /** The reader's bounds of each protected cell as far as they are known: the widest seen. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** Protected cells, by their place in the demand, that could not be proved safe. Nothing may be released while there are any. */
  readonly unproved: readonly number[]
  /** False where work ended since time was up: on a faster machine other cells might be withheld. */
  readonly inTime: boolean
  /** Milliseconds that each step took, over all rounds. */
  readonly took: Readonly<Record<Step, number>>
}

/** Rounds of audit and repair after which what is still open counts as unproved. */
const mostRounds = 6

/**
 * Complementary suppression with proof: elimination, so that nothing follows from sums and differences; then, as often as
 * needed, a search for evidence, an audit of what it leaves open, and repair of what fails; last, whole tables as a
 * certificate that every protected cell can be as far apart as is demanded. Heuristic in what it withholds, not in what it
 * claims: a cell without two such tables is in `unproved`.
 */
export const suppress = (solver: Solver, sums: Sums, options: SuppressOptions): Suppressed => {
  const { demand, knowledge, onProgress, seconds = Infinity, now = () => 0 } = options
  const took: Record<Step, number> = { eliminate: 0, walk: 0, audit: 0, repair: 0, certify: 0 }
  const end = now() + seconds * 1000
  let inTime = true
  const mayGoOn = () => {
    inTime &&= seconds === Infinity || now() < end
    return inTime
  }
  const timed = <T>(step: Step, work: () => T): T => {
    const began = now()
    const result = work()
    took[step] += now() - began
    return result
  }
  // It only grows: repair only withholds more, and so every table goes on to agree with what is shown.
  const evidence = beginEvidence(sums, demand)
  let seen: Audit = { low: evidence.low, high: evidence.high, failing: [], unseen: [], programmes: 0 }
  let unproved: readonly number[] = openCells(evidence)
  const unfinished = (pattern: Pattern): Suppressed => ({
    pattern,
    evidence,
    low: seen.low,
    high: seen.high,
    unproved,
    inTime,
    took,
  })
  if (unknowns(sums, options.pattern) > mostUnknowns) return unfinished(options.pattern)
  onProgress?.('eliminate', unproved.length)
  let pattern = timed('eliminate', () =>
    eliminate(sums, options.pattern, {
      known: knownCells(sums, options),
      told: toldCells(sums, options),
      targets: options.targets ?? [],
      mayGoOn,
    }),
  )
  if (unknowns(sums, pattern) > mostUnknowns) return unfinished(pattern)
  let asked = demand
  for (let round = 0; round < mostRounds && mayGoOn(); round++) {
    const grounds = groundsOf(sums, pattern, knowledge, evidence)
    const [ground] = grounds
    if (ground) timed('walk', () => walkOn(sums, ground, evidence, round))
    onProgress?.('walk', openCells(evidence).length)
    const { view } = grounds.at(-1) ?? {}
    if (!view) break
    seen = timed('audit', () => audit(solver, sums, view, evidence, { mayGoOn }))
    onProgress?.('audit', seen.failing.length)
    const failing =
      asked === demand
        ? seen.failing
        : [...new Set([...seen.failing, ...unproved.filter((i) => !isProved(evidence, i))])]
    if (failing.length === 0) {
      // The whole ground is dear, and repair mostly helps: it comes last.
      for (const each of round < mostRounds - 2 ? grounds.slice(0, 1) : grounds)
        unproved = timed('certify', () => proveOn(solver, sums, each, evidence, round, mayGoOn))
      onProgress?.('certify', unproved.length)
      if (unproved.length === 0) break
      asked = raised(demand, unproved, round)
      continue
    }
    // What no whole table proves is repaired on the smaller ground, where whole tables are found.
    const known = asked === demand ? knowledge : { ...knowledge, high: heldZeros(sums, pattern, knowledge, demand) }
    const mended = timed('repair', () =>
      repair(solver, sums, pattern, known, asked, { ...seen, failing }, { ...options, mayGoOn }),
    )
    onProgress?.('repair', mended.hopeless.length)
    unproved = openCells(evidence)
    if (mended.hopeless.length === failing.length) break
    pattern = mended.pattern
    asked = demand
  }
  return { pattern, evidence: trim(evidence), low: seen.low, high: seen.high, unproved, inTime, took }
}

/** Counts unknown to the reader up to which a proof is tried: beyond, the tables are too fine to be of use, and are coarsened first. */
export const mostUnknowns = 20_000

const unknowns = ({ micro }: Sums, pattern: Pattern): number =>
  pattern.subarray(0, micro).filter((kind) => kind !== shown && kind !== zero).length

/** Micro-cells that do not take part: those of printed zeros, and those under the common symbol as long as they need not move. */
const knownCells = ({ micro, value, start, member }: Sums, { pattern, knowledge }: SuppressOptions): Int32Array => {
  const known = new Set<number>()
  for (let c = 0; c < value.length; c++) {
    const isZero = value[c] === 0 && pattern[c] === shown && knowledge.high[c] === 0
    if (isZero) for (const m of member.subarray(start[c], start[c + 1])) known.add(m)
    if (c < micro && pattern[c] === zero) known.add(c)
  }
  return Int32Array.from(known).sort()
}

/** Shown cells that the reader knows whatever is shown, zeros aside: those of earlier releases. */
const toldCells = ({ value }: Sums, { pattern, knowledge: { low, high } }: SuppressOptions): Int32Array =>
  Int32Array.from(pattern.keys()).filter((c) => pattern[c] === shown && (value[c] ?? 0) > 0 && low[c] === high[c])

/** Where evidence is looked for: a reader's view, and its moves, which are worked out when they are first wanted. */
interface Ground {
  readonly view: View
  readonly moves: () => Moves
}

/**
 * The whole view of the reader last. Before it one in which unprinted zeros stay zero, where there are any: a far smaller
 * ground, and what is found on it holds on the whole.
 */
const groundsOf = (sums: Sums, pattern: Pattern, knowledge: Knowledge, evidence: Evidence): readonly Ground[] => {
  const groundOf = (on: Pattern): Ground => {
    const view = viewOf(sums, on, knowledge)
    let moves: Moves | null = null
    return {
      view,
      moves: () => {
        moves ??= movesOf(sums, view, evidence.demand.cells, openCells(evidence).length > 100 ? 10 : 4)
        return moves
      },
    }
  }
  const narrow = narrowed(sums, pattern, evidence.demand)
  const isNarrower = narrow.some((kind, c) => kind !== pattern[c])
  return [...(isNarrower ? [groundOf(narrow)] : []), groundOf(pattern)]
}

/** Walks as long as they are of use: short ones, then longer. */
const walkOn = (sums: Sums, { view, moves }: Ground, evidence: Evidence, round: number): void => {
  const free = view.space.free.length
  for (const [long, factor] of [100, 1000].entries()) {
    for (let batch = 0; batch < 10; batch++) {
      const before = openCells(evidence).length
      if (before === 0) return
      const seed = 1 + batch + 100 * long + 1000 * round
      walk(sums, view, moves(), evidence, { walks: 10, steps: factor * free, seed })
      if (openCells(evidence).length > 0.98 * before) break
    }
  }
}

/** Proves by programmes what walks have left open, and walks on from each table that is found. Gives what stays unproved. */
const proveOn = (
  solver: Solver,
  sums: Sums,
  { view, moves }: Ground,
  evidence: Evidence,
  round: number,
  mayGoOn: () => boolean,
): readonly number[] => {
  let found = 0
  const onTable = (from: Table) => {
    if (openCells(evidence).length === 0) return
    const steps = 1000 * view.space.free.length
    walk(sums, view, moves(), evidence, { walks: 4, steps, seed: 100_000 * (round + 1) + found++, from })
  }
  return certify(solver, sums, view, evidence, { mayGoOn, onTable })
}

/** The demand with more asked of the cells that no whole table proves, so that repair goes further there. */
const raised = (demand: Demand, unproved: readonly number[], round: number): Demand => {
  const spread = Float64Array.from(demand.spread)
  for (const i of unproved) spread[i] = (spread[i] ?? 0) + 1 + round
  return { cells: demand.cells, spread }
}

/** Cells withheld for their own sake or for others'. */
export const withheld = (pattern: Pattern): number =>
  pattern.filter((kind) => kind === primary || kind === secondary).length
