import { type Code, readCode } from './code-list.ts'
import { type DutyCode, dutyDetailRows, dutyRows } from './generated/duty.ts'
import { type IndicatorCode, indicatorDetailRows, indicatorRows } from './generated/indicator.ts'
import type { UnitCode } from './generated/unit.ts'

/** A duty that the Global Plan of Action lays on States, or a chapter of it. */
export interface Duty extends Code<DutyCode> {
  /** Paragraph in the numbering of the facilitators' draft, such as `45(a)` or `17-19`; null for chapters and where it is not known. */
  readonly paragraph: string | null
  /** Paragraph of the text as adopted (A/RES/64/293); null where it is not known. */
  readonly adopted: string | null
}

/** An indicator of the conditions in which people become vulnerable, or a group of such indicators. */
export interface Indicator extends Code<IndicatorCode> {
  /** Unit in which the series is published; null for groups. */
  readonly unit: UnitCode | null
  /** Series of another body that it corresponds to, in the codes of that body; null where there is none. */
  readonly series: string | null
}

/** A duty of the register. Throws RangeError for a code that is not in it. */
export const duty = (code: DutyCode): Duty => {
  const [paragraph, adopted] = detailsOf(dutyDetailRows, code)
  return { ...codeOf<DutyCode>(dutyRows, code), paragraph: paragraph || null, adopted: adopted || null }
}

/** A context indicator. Throws RangeError for a code that is not in the list. */
export const indicator = (code: IndicatorCode): Indicator => {
  const [unit, series] = detailsOf(indicatorDetailRows, code)
  return {
    ...codeOf<IndicatorCode>(indicatorRows, code),
    unit: (unit || null) as UnitCode | null,
    series: series || null,
  }
}

const lineOf = (rows: readonly string[], code: string): string => {
  const line = rows.find((row) => row.split('\t', 1)[0] === code)
  if (line === undefined) throw new RangeError(`${JSON.stringify(code)} is not in the register`)
  return line
}

const codeOf = <C extends string>(rows: readonly string[], code: C): Code<C> => readCode<C>(lineOf(rows, code))

const detailsOf = (rows: readonly string[], code: string): readonly string[] => lineOf(rows, code).split('\t').slice(1)
