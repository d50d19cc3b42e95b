import { type Finding, rules, type Subject } from '@tipstat/scheme'
import { mappedFields } from './check-records.ts'
import type { HeaderFound } from './columns.ts'
import type { Decoded, Grid } from './grid.ts'
import type { Plan } from './plan.ts'
import { findingOf, runner } from './rule-runner.ts'

/** Judges the file as a whole, its columns, and what the mapping declares of the series. */
export const checkFile = (decoded: Decoded, grid: Grid, header: HeaderFound, plan: Plan): readonly Finding[] => {
  const whole = {
    file: grid.file,
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
    row: 0,
    line: 0,
    part: 0,
  }
  const headerPlace = { ...whole, row: grid.row[header.at] ?? 0, line: grid.line[header.at] ?? 0 }
  const about = (on: 'file' | 'column' | 'series', subject: Subject, place: Finding['place']) =>
    rules
      .filter((rule) => rule.on === on)
      .map(runner)
      .filter((each) => each.judge(subject, [subject]) === 'fails')
      .map((each) => findingOf(each, place, each.params(subject, [subject])))
  return [
    ...about('file', fileFacts(decoded, grid, header, plan), whole),
    ...header.columns.flatMap((column) =>
      about(
        'column',
        { ...column },
        column.index < 0 ? headerPlace : { ...headerPlace, column: { letter: column.letter, name: column.header } },
      ),
    ),
    ...about('series', seriesSubject(plan), whole),
  ]
}

const fileFacts = (decoded: Decoded, grid: Grid, header: HeaderFound, plan: Plan): Subject => {
  const first = grid.row[header.at] ?? 0
  // The list of damage ends at a thousand, its total does not; what stands before the header is in the list.
  const before = decoded.damage.filter(({ kind, row }) => kind === 'ragged' && row <= first)
  const raggedRows = (decoded.damageTotals?.ragged ?? 0) - before.length
  return { leadRows: header.leadRows, headerDeclared: plan.header !== null, raggedRows }
}

const seriesSubject = (plan: Plan): Subject => {
  const known = mappedFields(plan)
  const stated = (name: string) => (known.has(name) ? 'stated' : null)
  const facts = {
    authority: stated('authority'),
    counting: stated('counting'),
    law: stated('law'),
    coverage: plan.coverage || null,
  }
  const victims = plan.fixed.stage === undefined || plan.fixed.stage.startsWith('V')
  return {
    ...facts,
    record: plan.series.record,
    lacks: Object.entries(facts)
      .flatMap(([name, value]) => (value === null ? [name] : []))
      .join(', '),
    reference: plan.fixed.reference ?? stated('reference'),
    stageOnlyVictims: plan.fixed.stage === 'V',
    detects: victims ? 'yes' : 'no',
    hasAge: known.has('age'),
    ageMoment: plan.ageMoment || null,
  }
}
