import type { Plan } from '@tipstat/intake'
import type { BoundHeader } from './bound-header.ts'
import { anyOf, isOneOf } from './sql-text.ts'

/** Whether the cell of a column holds one of some texts, apart from space at its ends. */
export const holds = ({ texts, index }: BoundHeader, wanted: readonly string[]): string => {
  const set = new Set(wanted)
  const positions = texts.p.filter((_, i) => set.has((texts.text[i] ?? '').trim()))
  return isOneOf(`c.p${index}`, positions.map(String))
}

/** Whether a record stays in the table, as SQL; null where none is left out. */
export const staysSql = ({ leftOut }: Plan, bound: (name: string) => BoundHeader): string | null => {
  const left = (leftOut ?? []).map(({ header, reasons }) => holds(bound(header), Object.keys(reasons)))
  return left.length === 0 ? null : `NOT ${anyOf(left)}`
}

/** A condition where both hold; null where neither is one. */
export const bothOf = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : `(${a} AND ${b})`
