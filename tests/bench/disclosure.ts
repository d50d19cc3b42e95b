import { readFileSync } from 'node:fs'
import {
  type CellCodes,
  cellsOfKind,
  knowledgeOf,
  type Lattice,
  latticeOf,
  openSolver,
  type SumDimension,
  suppress,
  withheld,
} from '@tipstat/disclosure/engine'

/**
 * What protecting and proving costs: the benchmark cube (invented; 3,200 micro-cells, 8,991 cells) at thresholds 5 and 10
 * under the common symbol, at 5 with zeros printed, the linked release of three tables, and a cube of 100,000 micro-cells.
 * Seconds of this process on one thread; elimination in R withholds 3,585 cells of the cube at 5 (3,938 with singletons).
 * `npm run bench -- disclosure [cube-5 cube-10 zeros-5 linked-5 large-5]`.
 */
interface Universe {
  readonly lattice: Lattice
  readonly threshold: number
  readonly zeros: 'withheld' | 'printed'
  readonly seconds?: number
}

const lines = readFileSync(
  new URL('../../packages/disclosure/src/fixtures/cases/bench_tip_micro.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

const column = (at: number): readonly string[] => [...new Set(lines.map((line) => line[at] ?? ''))]
const regions = Object.fromEntries(
  column(0).map((region) => [region, [...new Set(lines.filter(([of]) => of === region).map((line) => line[1] ?? ''))]]),
)
const dimensions: readonly SumDimension[] = [
  { name: 'citizenship', parts: { _T: column(0), ...regions } },
  { name: 'sex', parts: { _T: column(2) } },
  { name: 'age', parts: { _T: column(3) } },
  { name: 'form', parts: { _T: column(4) } },
]
const levels = {
  citizenship: [...column(1), ...column(0), '_T'],
  region: [...column(0), '_T'],
  sex: [...column(2), '_T'],
  age: [...column(3), '_T'],
  form: [...column(4), '_T'],
}
const crossed = (...codes: readonly (readonly string[])[]): readonly CellCodes[] =>
  codes.reduce<readonly CellCodes[]>(
    (cells, each) => cells.flatMap((cell) => each.map((code) => [...cell, code])),
    [[]],
  )

const micro = { codes: lines.map((line) => line.slice(1, 5)), count: lines.map((line) => Number(line[5])) }
const cube = () => latticeOf(dimensions, micro, crossed(levels.citizenship, levels.sex, levels.age, levels.form))
const linked = () =>
  latticeOf(dimensions, micro, [
    ...crossed(levels.citizenship, levels.sex, levels.age, ['_T']),
    ...crossed(levels.citizenship, ['_T'], ['_T'], levels.form),
    ...crossed(levels.region, levels.sex, levels.age, levels.form),
  ])

/** The cube thirty-two times over, as if of thirty-two areas with their total: 102,400 micro-cells. */
const large = () => {
  const areas = Array.from({ length: 32 }, (_, i) => `A${i}`)
  return latticeOf(
    [{ name: 'area', parts: { _T: areas } }, ...dimensions],
    {
      codes: areas.flatMap((area) => micro.codes.map((codes) => [area, ...codes])),
      count: areas.flatMap((_, i) => micro.count.map((_, m) => micro.count[(m + 97 * i) % micro.count.length] ?? 0)),
    },
    crossed([...areas, '_T'], levels.citizenship, levels.sex, levels.age, levels.form),
  )
}

const universes: Readonly<Record<string, () => Universe>> = {
  'cube-5': () => ({ lattice: cube(), threshold: 5, zeros: 'withheld' }),
  'cube-10': () => ({ lattice: cube(), threshold: 10, zeros: 'withheld' }),
  'zeros-5': () => ({ lattice: cube(), threshold: 5, zeros: 'printed' }),
  'linked-5': () => ({ lattice: linked(), threshold: 5, zeros: 'withheld' }),
  'large-5': () => ({ lattice: large(), threshold: 5, zeros: 'withheld', seconds: 120 }),
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 10) / 100
const solver = await openSolver()
const asked = process.argv.slice(2)

for (const [name, universe] of Object.entries(universes)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const began = performance.now()
  const { lattice, threshold, zeros, seconds: limit } = universe()
  const { sums } = lattice
  const printed = new Set(lattice.numbers)
  const pattern = Uint8Array.from(sums.value, (count, c) => {
    if (!printed.has(c)) return 4
    return count > 0 && count < threshold ? 1 : count === 0 && zeros === 'withheld' ? 3 : 0
  })
  const cells = cellsOfKind(pattern, 1)
  const spread = zeros === 'withheld' ? threshold - 1 : threshold - 2
  const done = suppress(solver, sums, {
    pattern,
    demand: { cells, spread: new Float64Array(cells.length).fill(spread) },
    knowledge: knowledgeOf(sums, pattern, zeros),
    now: () => performance.now(),
    ...(limit ? { seconds: limit } : {}),
  })
  const { took } = done
  const line = {
    bench: 'disclosure',
    universe: name,
    micro: sums.micro,
    cells: printed.size,
    primary: cells.length,
    suppressed: withheld(done.pattern),
    protectS: seconds(took.eliminate),
    auditRepairS: seconds(took.walk + took.audit + took.repair),
    certifyS: seconds(took.certify),
    allS: seconds(performance.now() - began),
    tables: done.evidence.tables.length,
    unproved: done.unproved.length,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
