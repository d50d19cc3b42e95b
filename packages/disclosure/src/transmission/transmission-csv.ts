import { type CubeTable, isMissingStatus } from '@tipstat/cube'
import { fields } from '@tipstat/scheme'
import { numberText } from '../number-text.ts'
import { confStatus, type Marking, obsStatus } from './cell-status.ts'

/**
 * A table as it is transmitted, as CSV under the ids of SDMX concepts: REF_AREA, TIME_PERIOD, the dimensions, OBS_VALUE,
 * OBS_STATUS, CONF_STATUS. After them what SDMX has no place for: LOW and HIGH (both bounds, `inf` where nothing bounds the
 * number), PRECISION (the status in tipstat's words) and DISPUTED. OBS_VALUE is empty where there is no single number.
 * Codes and numbers only, so that no cell can be a formula.
 */
export const transmissionCsv = (table: CubeTable, marking: Marking): string => {
  const header = [
    fields.area.sdmx,
    fields.year.sdmx,
    ...table.by.map((name) => fields[name].sdmx),
    fields.value.sdmx,
    fields.status.sdmx,
    fields.confidentiality.sdmx,
    'LOW',
    'HIGH',
    'PRECISION',
    'DISPUTED',
  ]
  const rows = table.area.map((area, i) => [
    area,
    table.year[i],
    ...table.by.map((name) => table.codes[name]?.[i] ?? ''),
    ...valueCells(table, i, marking),
  ])
  return `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`
}

const valueCells = (table: CubeTable, i: number, marking: Marking): readonly string[] => {
  const status = table.status[i] ?? 'not-available'
  const [low = Number.NaN, high = Number.NaN] = [table.low[i], table.high[i]]
  const [value, from, to] = isMissingStatus(status)
    ? ['', '', '']
    : [low === high ? numberText(low) : '', numberText(low), high === Infinity ? 'inf' : numberText(high)]
  const marks = [obsStatus(table, i), confStatus(table, i, marking)]
  return [value, ...marks, from, to, status, table.disputed[i] ? '1' : '0']
}
