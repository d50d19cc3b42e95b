import type { Params } from '@tipstat/language'
import { rules, type Subject } from '@tipstat/scheme'
import { type CodedField, codedFields, type Plan, type PlanColumn, type PlanField } from './plan.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { fromTable, normalise, type Resolved, resolve } from './resolve.ts'
import { effectOf, type Runner, runner } from './rule-runner.ts'

/** A failing cell rule, as it will be reported at every place where the text stands. */
export interface CellFailure {
  readonly runner: Runner
  readonly params: Params
}

/** What one text of one column is worth. Several codes only where the column has a separator. */
export interface CellRead {
  readonly codes: readonly string[]
  readonly number: NumberRead | null
  readonly years: number | null
  readonly failures: readonly CellFailure[]
  /** True for a text that the mapping declares to stand for several areas together. */
  readonly aggregate: boolean
  /** True where a failure leaves the field unresolved or worse. */
  readonly failed: boolean
}

/** Reads the cells of one column. Every distinct text is read and judged once. */
export type CellReader = (text: string) => CellRead

const cellRules = rules.filter((rule) => rule.on === 'cell').map(runner)

/** A reader for a coded or whole-number column. */
export const columnReader = (column: PlanColumn): CellReader =>
  remembered((text) => {
    if (isCoded(column.field)) return readCoded(text, column)
    return readPlain(fromTable(text, column.table) ?? text, column.field)
  })

/** A reader for numbers: whole ones, or rates and estimates. */
export const valueReader = (plan: Plan, whole: boolean): CellReader => {
  const zerosPrinted = plan.series.zerosPrinted
  const { decimal, thousands, blanks } = plan
  return remembered((text) => {
    const number = readNumber(text, { decimal, thousands, blanks, zerosPrinted, whole })
    const facts = {
      text,
      field: 'value',
      coded: false,
      resolution: number.resolution,
      label: '',
      list: number.resolution,
    }
    return { codes: [], number, years: null, aggregate: false, ...judge(facts, 'value') }
  })
}

/** A reader for a column that cases turn on: a text that no case knows is a question, and never passed over. */
export const caseReader = (texts: readonly string[]): CellReader => {
  const known = new Set(texts)
  return remembered((text) => {
    const resolution = known.has(text.trim()) ? 'table' : 'unknown'
    const facts = { text, field: 'case', coded: false, resolution, candidates: '', label: '', list: 'case' }
    return { codes: [], number: null, years: null, aggregate: false, ...judge(facts, 'case') }
  })
}

const readCoded = (text: string, column: PlanColumn): CellRead => {
  const parts = partsOf(text, column.separator)
  const read = parts.map((part) => resolve(part, column))
  const judged = parts.map((part, i) => judge(factsOf(part, column.field, read[i] as Resolved), column.field))
  return {
    codes: [...new Set(read.flatMap(({ code }) => (code === null ? [] : [code])))],
    number: null,
    years: null,
    aggregate: read.some(({ label }) => label === 'aggregate'),
    failures: judged.flatMap(({ failures }) => failures),
    failed: judged.some(({ failed }) => failed),
  }
}

/** The values in a cell. A separator at its end parts nothing off; a blank cell stays one blank. */
const partsOf = (text: string, separator: string | undefined): readonly string[] => {
  if (separator === undefined) return [text]
  const parts = text.split(separator).filter((part) => normalise(part) !== '')
  return parts.length > 0 ? parts : [text]
}

const factsOf = (text: string, field: PlanField, { resolution, candidates, label }: Resolved): Subject => ({
  text,
  field,
  coded: true,
  resolution,
  candidates: candidates.join(', '),
  label,
  list: field,
})

/** Years and ages: digits only, a blank age is unknown, a blank year is an error. Other plain fields are texts. */
const readPlain = (text: string, field: PlanField): CellRead => {
  const clean = normalise(text)
  const years = /^\d{1,4}$/.test(clean) && (field !== 'year' || clean.length === 4) ? Number(clean) : null
  const blankAge = field === 'ageYears' && clean === ''
  const resolution = years !== null || blankAge || (field !== 'year' && field !== 'ageYears') ? 'code' : 'unknown'
  const facts = { text, field, coded: field === 'ageYears', resolution, candidates: '', label: '', list: field }
  return { codes: clean === '' ? [] : [clean], number: null, years, aggregate: false, ...judge(facts, field) }
}

const judge = (facts: Subject, field: string): Pick<CellRead, 'failures' | 'failed'> => {
  const failing = cellRules.filter((each) => each.judge(facts, [facts]) === 'fails')
  return {
    failures: failing.map((each) => ({ runner: each, params: each.params(facts, [facts]) })),
    failed: failing.some((each) => effectOf(each.rule, field) !== 'none'),
  }
}

const isCoded = (field: PlanField): field is CodedField => (codedFields as readonly string[]).includes(field)

const remembered = (read: CellReader): CellReader => {
  const known = new Map<string, CellRead>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const made = read(text)
    known.set(text, made)
    return made
  }
}
