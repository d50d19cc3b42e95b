export { quoteText as text } from '../sql-text.ts'

/** A number as an SQL literal; infinity has a name. */
export const number = (value: number): string => {
  if (value === Infinity) return "'infinity'::DOUBLE"
  if (value === -Infinity) return "'-infinity'::DOUBLE"
  return Number.isInteger(value) ? String(value) : `${value}::DOUBLE`
}

/** True in any of these cases; `false` for none. */
export const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'false' : conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' OR ')})`

/** Membership in a list of literals; `false` for an empty one. */
export const isOneOf = (sql: string, literals: readonly string[]): string =>
  literals.length === 0 ? 'false' : `${sql} IN (${literals.join(', ')})`
