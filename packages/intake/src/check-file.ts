import { type Finding, type KnownRuleCode, rules, type Subject } from '@tipstat/scheme'
import { lists } from '@tipstat/seeds/codes'
import { breakFacts, type YearSeen } from './check-breaks.ts'
import { mappedFields } from './check-records.ts'
import type { ColumnFact, HeaderFound } from './columns.ts'
import { shortened } from './decode-xlsx.ts'
import type { Decoded, Grid } from './grid.ts'
import { mappingEntry } from './mapping-entry.ts'
import { mergedHeader, mergedRecords } from './merged-cells.ts'
import { isOwnSheet } from './own-columns.ts'
import type { Plan } from './plan.ts'
import { findingOf, runner } from './rule-runner.ts'
import { rangeText, readRange } from './sheet-layout.ts'
import type { StrayRows } from './stray-rows.ts'

/** Judges the file as a whole and its columns: what decides whether its records are read at all. */
export const checkFile = (
  decoded: Decoded,
  grid: Grid,
  header: HeaderFound,
  plan: Plan,
  stray: Omit<StrayRows, 'grid'> = { repeated: [], notes: [], otherTables: [], beside: [] },
): readonly Finding[] => {
  const whole = placeOfFile(grid)
  const headerPlace = { ...whole, row: grid.row[header.at] ?? 0, line: grid.line[header.at] ?? 0 }
  return [
    ...about('file', fileFacts(decoded, grid, header, plan, stray), whole),
    ...header.columns.flatMap((column) =>
      about(
        'column',
        { ...column },
        column.index < 0 ? headerPlace : { ...headerPlace, column: { letter: column.letter, name: column.header } },
      ).map((finding) => proposing(finding, column, plan)),
    ),
  ]
}

/** Of a column that got another name, the entry of the mapping as it should read: proposed, and never read by. */
const proposing = (finding: Finding, { header, near }: ColumnFact, plan: Plan): Finding =>
  near === '' || finding.code !== missingColumn ? finding : { ...finding, suggestion: mappingEntry(plan, header, near) }

const missingColumn: KnownRuleCode = 'TIP-KEY-06'

/** What the records of a file hold of a series: `years` only where breaks in it are declared. */
export interface SeriesSeen {
  readonly stages: ReadonlySet<string>
  readonly years: readonly YearSeen[]
}

/** Judges what the mapping declares of the series, beside what stands in its records: null where the records were not read. */
export const checkSeries = (grid: Grid, plan: Plan, seen: SeriesSeen | null): readonly Finding[] =>
  about('series', seriesSubject(plan, seen), placeOfFile(grid))

const placeOfFile = (grid: Grid): Finding['place'] => ({
  file: grid.file,
  ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
  row: 0,
  line: 0,
  part: 0,
})

const about = (on: 'file' | 'column' | 'series', subject: Subject, place: Finding['place']): readonly Finding[] =>
  rules
    .filter((rule) => rule.on === on)
    .map(runner)
    .filter((each) => each.judge(subject, [subject]) === 'fails')
    .map((each) => findingOf(each, place, each.params(subject, [subject])))

const fileFacts = (
  decoded: Decoded,
  grid: Grid,
  header: HeaderFound,
  plan: Plan,
  { repeated, notes, otherTables, beside }: Omit<StrayRows, 'grid'>,
): Subject => {
  const first = grid.row[header.at] ?? 0
  // The list of damage ends at a thousand, its total does not; what stands before the header is in the list. Notes have a finding of their own.
  const others = new Set(notes)
  const { bottom = Infinity } = readRange(plan.range ?? '') ?? {}
  const isCropped = (row: number) => row > bottom
  const before = decoded.damage.filter(
    ({ kind, row }) => kind === 'ragged' && (row <= first || others.has(row) || isCropped(row)),
  )
  const raggedRows = (decoded.damageTotals?.ragged ?? 0) - before.length
  const strayRows = new Set([...repeated, ...notes, ...beside])
  const isRecord = (row: number) => row > first && !strayRows.has(row)
  const { hiddenRows = [], hiddenColumns = [], uncomputed = [] } = grid.layout ?? {}
  const hiddenRecords = hiddenRows.filter(isRecord)
  const formulas = uncomputed.filter(isRecord)
  const hiddenNamed = header.columns.filter(({ index, header: name }) => name !== '' && hiddenColumns.includes(index))
  const hiddenSheets = (decoded.hiddenSheets ?? []).filter((name) => name !== grid.sheet && !isOwnSheet(name))
  const merged = mergedRecords(grid, header, plan)
  const ofHeader = mergedHeader(grid, header, plan)
  const encodingRead = decoded.dialect?.knownBy === 'read' ? decoded.dialect.encoding : null
  return {
    leadRows: header.leadRows,
    headerDeclared: plan.header !== null,
    raggedRows,
    encodingRead,
    repeatedHeaders: repeated.length,
    firstRepeated: repeated[0] ?? null,
    notes: notes.length,
    firstNote: notes[0] ?? null,
    otherTables: listed(otherTables),
    beside: beside.length,
    uncomputed: formulas.length,
    firstUncomputed: formulas[0] ?? null,
    hiddenSheets: listed(hiddenSheets),
    hiddenRows: hiddenRecords.length,
    firstHidden: hiddenRecords[0] ?? null,
    hiddenColumns: listed(hiddenNamed.map(({ letter }) => letter)),
    merged: merged.length,
    mergedRanges: listed(merged.map(rangeText)),
    mergedHeader: listed(ofHeader.map(rangeText)),
  }
}

/** The first few of a list, as a sentence names them; null where there is nothing to name. */
const listed = (names: readonly string[]): string | null =>
  names.length === 0 ? null : shortened(`${names.slice(0, 10).join(', ')}${names.length > 10 ? ', ...' : ''}`)

const seriesSubject = (plan: Plan, seen: SeriesSeen | null): Subject => {
  const known = mappedFields(plan)
  const stated = (name: string) => (known.has(name) ? 'stated' : null)
  const facts = {
    authority: stated('authority'),
    counting: stated('counting'),
    law: stated('law'),
    coverage: plan.coverage || null,
  }
  return {
    ...facts,
    record: plan.series.record,
    lacks: Object.entries(facts)
      .flatMap(([name, value]) => (value === null ? [name] : []))
      .join(', '),
    reference: plan.fixed.reference ?? stated('reference'),
    stageOnlyVictims: plan.fixed.stage === 'V',
    detects: seen && ([...seen.stages].some((stage) => lists.stage.descends(stage, 'V')) ? 'yes' : 'no'),
    hasAge: known.has('age'),
    ageMoment: plan.ageMoment || null,
    ...breakFacts(plan.series.breaks ?? [], seen?.years ?? []),
  }
}
