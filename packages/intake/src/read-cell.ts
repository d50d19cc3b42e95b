import type { Params } from '@tipstat/language'
import {
  dateSpan,
  exact,
  type FieldKind,
  type FieldName,
  fieldOf,
  isCodedKind,
  type KnownRuleCode,
  rules,
  type Subject,
  shapes,
} from '@tipstat/scheme'
import { yearText } from './date-order.ts'
import type { Plan, PlanColumn } from './plan.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { fromTable, normalise, type Resolved, resolve } from './resolve.ts'
import { effectOf, type Runner, runner } from './rule-runner.ts'
import { type Suggest, suggester } from './suggest.ts'
import { westernDigits } from './western-digits.ts'

/** A failing cell rule, as it will be reported at every place where the text stands. */
export interface CellFailure {
  readonly runner: Runner
  readonly params: Params
  /** A code of ours that the text may have been meant for: proposed, never read. */
  readonly suggestion?: string
}

/** What one text of one column is worth. Several codes only where the column has a separator. */
export interface CellRead {
  readonly codes: readonly string[]
  /** Of a measure. */
  readonly number: NumberRead | null
  /** Of a field that holds neither codes nor a measure: a year, an age, a date, a text. */
  readonly plain: number | string | null
  readonly failures: readonly CellFailure[]
  /** True for a text that the mapping declares to stand for several areas together, or to be left out. */
  readonly aggregate: boolean
  /** True where a failure leaves the field unresolved or worse. */
  readonly failed: boolean
}

/** Reads the cells of one column. Every distinct text is read and judged once. */
export type CellReader = (text: string) => CellRead

const cellRules = rules.filter((rule) => rule.on === 'cell').map(runner)

/** A reader for a column of codes, of plain numbers, dates or texts. */
export const columnReader = (column: PlanColumn, plan: Plan): CellReader => {
  const { kind } = fieldOf(column.field)
  if (isCodedKind(kind)) return remembered(codedReader(column, plan))
  const { order } = column
  const plain = (text: string) => (order === undefined ? text : yearText(text, order))
  return remembered((text) => readPlain(fromTable(text, column.table) ?? plain(text), column.field, plan))
}

/** A reader for numbers: whole ones, or rates and estimates. */
export const valueReader = (plan: Plan, whole: boolean): CellReader => {
  const zerosPrinted = plan.series.zerosPrinted
  const { decimal, thousands, blanks } = plan
  return numbersReader((text) => readNumber(text, { decimal, thousands, blanks, zerosPrinted, whole }))
}

/** A reader for a column whose records count one each: a blank cell is no record, and no zero; nor is a formula that failed. */
export const eachReader = (): CellReader =>
  numbersReader((text) => {
    if (shapes['formula-error'].test(text)) return { resolution: 'not-a-number' }
    return normalise(text) === '' ? { resolution: 'blank' } : { resolution: 'number', value: exact(1) }
  })

const numbersReader = (read: (text: string) => NumberRead): CellReader =>
  remembered((text) => {
    const number = read(text)
    const facts = {
      text,
      field: 'value',
      coded: false,
      resolution: number.resolution,
      label: '',
      list: number.resolution,
    }
    return { codes: [], number, plain: null, aggregate: false, ...judge(facts, 'value') }
  })

/** A reader for a column that cases turn on: a text that no case knows is a question, and never passed over. */
export const caseReader = (texts: readonly string[]): CellReader => {
  const known = new Set(texts)
  return remembered((text) => {
    const resolution = known.has(text.trim()) ? 'table' : 'unknown'
    const facts = { text, field: 'case', coded: false, resolution, candidates: '', label: '', list: 'case' }
    return { codes: [], number: null, plain: null, aggregate: false, ...judge(facts, 'case') }
  })
}

/** A reader for a column whose records may be left out: it finds those that are, and says why. */
export const leftOutReader = (reasons: Readonly<Record<string, string>>): CellReader =>
  remembered((text) => {
    const reason = Object.hasOwn(reasons, text.trim()) ? reasons[text.trim()] : undefined
    if (reason === undefined) return ordinary
    const facts = { text, field: 'case', coded: false, resolution: 'table', candidates: reason, label: 'left-out' }
    return { ...ordinary, aggregate: true, ...judge({ ...facts, list: 'case' }, 'case') }
  })

/** A cell of which nothing is to be said. */
const ordinary: CellRead = { codes: [], number: null, plain: null, failures: [], aggregate: false, failed: false }

/** Whether the mapping declares a text to be missing. */
const isNone = (blanks: Plan['blanks'], text: string): boolean => Object.hasOwn(blanks, text) && blanks[text] !== 'zero'

/**
 * Reads a cell of codes. The same part stands in many cells: it is read and judged once. A path of which nothing is said
 * is not given: its cell is blank, or holds what the mapping declares to be missing.
 */
const codedReader = (column: PlanColumn, { blanks }: Plan): CellReader => {
  const suggest = suggester(column)
  const { kind } = fieldOf(column.field)
  const isMissing = (text: string) =>
    kind === 'path' &&
    fromTable(text, column.table) === undefined &&
    (normalise(text) === '' || isNone(blanks, text.trim()))
  const known = new Map<string, PartRead>()
  const readPart = (part: string): PartRead => {
    const before = known.get(part)
    if (before) return before
    const read = resolve(part, column)
    const judged = judge(factsOf(part, column.field, read), column.field)
    const made = { read, ...judged, failures: judged.failures.map((failure) => proposing(failure, part, suggest)) }
    known.set(part, made)
    return made
  }
  return (text) => {
    const parts = isMissing(text) ? [] : partsOf(text, column.separator).map(readPart)
    return {
      codes: distinctUnlessPath(
        parts.flatMap(({ read: { code } }) => (code === null ? [] : [code])),
        kind,
      ),
      number: null,
      plain: null,
      aggregate: parts.some(({ read: { label } }) => label === 'aggregate'),
      failures: parts.flatMap(({ failures }) => failures),
      failed: parts.some(({ failed }) => failed),
    }
  }
}

/** A text that stands for no code at all is the one for which a code can be proposed. */
const unknownText: KnownRuleCode = 'TIP-CODE-01'

const proposing = (failure: CellFailure, text: string, suggest: Suggest): CellFailure => {
  const suggestion = failure.runner.rule.code === unknownText ? suggest(text) : null
  return suggestion === null ? failure : { ...failure, suggestion }
}

interface PartRead extends Pick<CellRead, 'failures' | 'failed'> {
  readonly read: Resolved
}

/** A person has each form once, but a journey may pass the same country twice. */
const distinctUnlessPath = (codes: readonly string[], kind: FieldKind): readonly string[] =>
  kind === 'path' ? codes : [...new Set(codes)]

/** The values in a cell. A separator at its end parts nothing off; a blank cell stays one blank. */
const partsOf = (text: string, separator: string | undefined): readonly string[] => {
  if (separator === undefined) return [text]
  const parts = text.split(separator).filter((part) => normalise(part) !== '')
  return parts.length > 0 ? parts : [text]
}

const factsOf = (text: string, field: FieldName, { resolution, candidates, label }: Resolved): Subject => ({
  text,
  field,
  coded: true,
  resolution,
  candidates: candidates.join(', '),
  label,
  list: field,
})

/** A blank is no value; but a blank year is an error. Texts and case numbers are taken as they stand. */
const readPlain = (text: string, field: FieldName, plan: Plan): CellRead => {
  const clean = normalise(text)
  const { kind } = fieldOf(field)
  const plain = clean === '' ? null : plainValue(clean, kind, plan)
  const unreadable = plain === undefined || (plain === null && kind === 'year')
  const facts = {
    text,
    field,
    coded: kind !== 'year' && kind !== 'text' && kind !== 'id',
    resolution: unreadable ? 'unknown' : 'code',
    candidates: '',
    label: '',
    list: field,
  }
  return { codes: [], number: null, plain: plain ?? null, aggregate: false, ...judge(facts, field) }
}

/** Undefined where the text is none of its kind: it is tested before it is cast. */
const plainValue = (cell: string, kind: FieldKind, { decimal, thousands }: Plan): number | string | undefined => {
  const text = kind === 'text' || kind === 'id' ? cell : westernDigits(cell)
  switch (kind) {
    case 'year':
      return /^\d{4}$/.test(text) ? Number(text) : undefined
    case 'integer':
      return /^\d{1,4}$/.test(text) ? Number(text) : undefined
    case 'decimal': {
      const read = readNumber(text, { decimal, thousands, blanks: {}, zerosPrinted: false, whole: false })
      return read.resolution === 'number' && 'low' in read.value ? read.value.low : undefined
    }
    case 'date':
      return dateSpan(text) ? text : undefined
    default:
      return text
  }
}

const judge = (facts: Subject, field: string): Pick<CellRead, 'failures' | 'failed'> => {
  const failing = cellRules.filter((each) => each.judge(facts, [facts]) === 'fails')
  return {
    failures: failing.map((each) => ({ runner: each, params: each.params(facts, [facts]) })),
    failed: failing.some((each) => effectOf(each.rule, field) !== 'none'),
  }
}

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
