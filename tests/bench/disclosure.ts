import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type CellCodes,
  cellsOfKind,
  certificateBytes,
  certificateOf,
  findPrimaries,
  insiderGaps,
  knowledgeOf,
  type Lattice,
  latticeOf,
  openSolver,
  type Pattern,
  type PublishedTable,
  presets,
  type SumDimension,
  type Suppressed,
  shown,
  suppress,
  verifyCertificate,
  withheld,
} from '@tipstat/disclosure/engine'

/**
 * What protecting and proving costs: the benchmark cube (invented; 3,200 micro-cells, 8,991 cells) at thresholds 5 and 10
 * under the common symbol, at 5 with zeros printed, the linked release of three tables, and a cube of 100,000 micro-cells.
 * `insiderPairsOpen` counts those of one person who might work out a protected cell, as far as the evidence says. Seconds of this process on one thread; elimination in R withholds 3,585 cells of the cube at 5 (3,938 with singletons).
 * `npm run bench -- disclosure [cube-5 cube-10 zeros-5 linked-5 large-5]`.
 */
interface Universe {
  readonly lattice: Lattice
  readonly dimensions: readonly SumDimension[]
  /** The cells of each table that is printed. */
  readonly tables: readonly (readonly CellCodes[])[]
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
const printed = (tables: readonly (readonly CellCodes[])[], of = micro, by = dimensions) => ({
  lattice: latticeOf(by, of, tables.flat()),
  dimensions: by,
  tables,
})
const cube = () => printed([crossed(levels.citizenship, levels.sex, levels.age, levels.form)])
const linked = () =>
  printed([
    crossed(levels.citizenship, levels.sex, levels.age, ['_T']),
    crossed(levels.citizenship, ['_T'], ['_T'], levels.form),
    crossed(levels.region, levels.sex, levels.age, levels.form),
  ])

/** The cube thirty-two times over, as if of thirty-two areas with their total: 102,400 micro-cells. */
const large = () => {
  const areas = Array.from({ length: 32 }, (_, i) => `A${i}`)
  return printed(
    [crossed([...areas, '_T'], levels.citizenship, levels.sex, levels.age, levels.form)],
    {
      codes: areas.flatMap((area) => micro.codes.map((codes) => [area, ...codes])),
      count: areas.flatMap((_, i) => micro.count.map((_, m) => micro.count[(m + 97 * i) % micro.count.length] ?? 0)),
    },
    [{ name: 'area', parts: { _T: areas } }, ...dimensions],
  )
}

const universes: Readonly<Record<string, () => Universe>> = {
  'cube-5': () => ({ ...cube(), threshold: 5, zeros: 'withheld' }),
  'cube-10': () => ({ ...cube(), threshold: 10, zeros: 'withheld' }),
  'zeros-5': () => ({ ...cube(), threshold: 5, zeros: 'printed' }),
  'linked-5': () => ({ ...linked(), threshold: 5, zeros: 'withheld' }),
  'large-5': () => ({ ...large(), threshold: 5, zeros: 'withheld', seconds: 120 }),
}

/** The tables as the files that a release would have. */
const filesOf = ({ lattice, dimensions: by, tables, threshold, zeros }: Universe, pattern: Pattern) => {
  let at = 0
  return tables.map((cells, t) => {
    const rows = cells.map((codes) => {
      const c = lattice.numbers[at++] ?? -1
      const count = lattice.sums.value[c]
      const least = zeros === 'printed' ? 1 : 0
      const printed =
        c < 0
          ? ',,,not-applicable'
          : pattern[c] === shown
            ? `${count},${count},${count},exact`
            : `,${least},inf,suppressed`
      return `${codes.join()},${printed},0`
    })
    const names = by.map(({ name }) => name)
    const bytes = new TextEncoder().encode(
      `${[...names, 'value,low,high,status,disputed'].join()}\n${rows.join('\n')}\n`,
    )
    const table: PublishedTable = {
      columns: names.map((name) => [name, name]),
      file: `data/table-${t}.csv`,
      fixed: [],
      sha256: createHash('sha256').update(bytes).digest('hex'),
      threshold,
      zeros,
    }
    return { table, bytes }
  })
}

/** Writes the certificate and has it checked: seconds of the first check in this process, its size and its verdict. */
const certified = (universe: Universe, { pattern, evidence }: Suppressed) => {
  const files = filesOf(universe, pattern)
  const published = files.map(({ table }) => table)
  const { lattice, dimensions: by } = universe
  const bytes = certificateBytes(certificateOf(lattice, evidence, { dimensions: by, published, salt: '5a'.repeat(32) }))
  const began = performance.now()
  const { problems, tables } = verifyCertificate(bytes, new Map(files.map((file) => [file.table.file, file.bytes])), {
    tables: published,
    demands: 0,
  })
  return {
    checkS: (performance.now() - began) / 1000,
    tables,
    problems: problems.length,
    megabytes: bytes.length / 1e6,
  }
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 10) / 100
const solver = await openSolver()
const names = process.argv.slice(2)

for (const [name, universe] of Object.entries(universes)) {
  if (names.length > 0 && !names.includes(name)) continue
  const began = performance.now()
  const asked = universe()
  const { lattice, threshold, zeros, seconds: limit } = asked
  const { sums } = lattice
  const printed = new Set(lattice.numbers)
  const pattern = Uint8Array.from(sums.value, (count, c) => {
    if (!printed.has(c)) return 4
    return count > 0 && count < threshold ? 1 : count === 0 && zeros === 'withheld' ? 3 : 0
  })
  const rulesBegan = performance.now()
  findPrimaries({ sums, codes: lattice.codes, dimensions: asked.dimensions }, presets.nationalAnnual)
  const rulesS = seconds(performance.now() - rulesBegan)
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
  const allS = seconds(performance.now() - began)
  const proof = done.unproved.length === 0 ? certified(asked, done) : null
  const line = {
    bench: 'disclosure',
    universe: name,
    micro: sums.micro,
    cells: printed.size,
    primary: cells.length,
    suppressed: withheld(done.pattern),
    rulesS,
    protectS: seconds(took.eliminate),
    auditRepairS: seconds(took.walk + took.audit + took.repair),
    certifyS: seconds(took.certify),
    checkS: proof ? Math.round(1000 * proof.checkS) / 1000 : null,
    allS,
    tables: proof?.tables ?? 0,
    certificateMB: proof ? Math.round(100 * proof.megabytes) / 100 : null,
    refused: proof?.problems ?? null,
    unproved: done.unproved.length,
    insiderPairsOpen: proof ? insiderGaps(sums, done.pattern, done.evidence).length : null,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
