import { codeListOf } from '../code-lists.ts'
import { ageLow, and, descends, type Expression, eq, field, ge, given, includes, isIn, not, or } from '../expression.ts'
import type { FieldName } from '../fields.ts'

/** Codes that say nothing of a record: total, unknown, not applicable. */
const silent = ['_T', '_U', '_Z'] as const

/** Whether a field of several codes, or a route, holds any of some. */
export const holdsAny = (name: FieldName, codes: readonly string[]): Expression =>
  or(...codes.map((code) => includes(field(name), code)))

/** Whether a field of several codes says something: neither unknown, nor not applicable, nor a total. */
export const saysSeveral = (name: FieldName): Expression => not(holdsAny(name, silent))

/** Whether a field of one code says something: neither unknown, nor not applicable, nor a total. */
export const says = (name: FieldName): Expression => and(given(field(name)), not(isIn(field(name), ...silent)))

/** Whether the record is of a victim, at any stage. */
export const isVictim = descends(field('stage'), 'stage', 'V')

/** Whether the record is of a person suspected, prosecuted or convicted: for trafficking, or for using what victims provide. */
export const isOffender = or(descends(field('stage'), 'stage', 'P'), descends(field('stage'), 'stage', 'B'))

const age = field('age')
/** Whether the person was of age. Bands on both sides of 18 are neither of adults nor of children. */
export const isAdult = and(says('age'), ge(ageLow(age), 18))

/** Whether the record is of a legal person. */
export const isLegalPerson = eq(field('kind'), 'LEGAL')

/** A code of a list and all that stand below it. */
export const under = (name: FieldName, ...ancestors: readonly string[]): readonly string[] => {
  const list = codeListOf(name)
  return list.codes.filter((code) => ancestors.some((ancestor) => list.descends(code, ancestor)))
}

/** Codes that stand directly below the total: no person is in two of them, the unknown included. */
export const topCodes = (name: FieldName): readonly string[] => {
  const list = codeListOf(name)
  return list.codes.filter((code) => list.get(code).parent === '_T')
}

/** Codes with others below them, each with all of these; the total is not among them. */
export const parents = (name: FieldName): readonly (readonly [string, readonly string[]])[] => {
  const list = codeListOf(name)
  return list.codes.flatMap((parent) => {
    const below = list.codes.filter((code) => code !== parent && list.descends(code, parent))
    return parent === '_T' || below.length === 0 ? [] : [[parent, below] as const]
  })
}

/** The entries of a table of rules by field, with the types of its literals. */
export const entries = <const T extends object>(table: T): readonly { [K in keyof T]: [K, T[K]] }[keyof T][] =>
  Object.entries(table) as { [K in keyof T]: [K, T[K]] }[keyof T][]
