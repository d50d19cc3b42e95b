import { compareText } from '@tipstat/scheme'
import { DisclosureRefusal } from '../refusal.ts'
import { type CaseRecords, codeColumn } from './case-records.ts'
import { firstRows, groupRows, groupSizes } from './group-rows.ts'
import type { KeyVariable } from './key-variable.ts'
import { toldBy } from './told.ts'

/** A level of a key over the codes that occur. */
export interface CodedLevel {
  readonly name: string
  readonly texts: readonly string[]
  /** Group of each code, as its place in `texts`. */
  readonly of: Uint32Array
  /** Bits that a record of each code loses at this level. */
  readonly lost: Float64Array
  /** Share of all bits of the key that are lost at this level when no record is dropped, 0 to 1. */
  readonly share: number
}

/** A key over the codes that occur, its levels from the finest on. */
export interface CodedKey {
  readonly name: string
  readonly weight: number
  readonly levels: readonly CodedLevel[]
  /** Bits that are lost of a record of each code when it is dropped, and of all records together. */
  readonly dropped: Float64Array
  readonly bits: number
}

/** What is sensitive, as far as classes can differ in it: so many records of a finest class have a value. */
export interface SensitiveCounts {
  readonly name: string
  readonly range: number
  /** The codes that each value tells (`toldBy`), as numbers; none where it is unknown. */
  readonly codesOf: readonly (readonly number[])[]
  readonly class: Int32Array
  readonly value: Uint32Array
  readonly count: Float64Array
  /** The same by the codes that values tell: a record stands under each. */
  readonly told: ToldCounts
}

/** So many records of a finest class tell a code. */
export interface ToldCounts {
  readonly range: number
  readonly class: readonly number[]
  readonly code: readonly number[]
  readonly count: readonly number[]
}

/** Records as their finest classes, from which the classes of every other node of the lattice are merged. */
export interface Lattice {
  readonly records: number
  readonly keys: readonly CodedKey[]
  /** Code of each finest class in each key. */
  readonly code: readonly Uint32Array[]
  readonly size: Float64Array
  /** Finest class of each record. */
  readonly classOf: Int32Array
  readonly sensitive: readonly SensitiveCounts[]
}

/** A node of the lattice: the place of the level taken of each key. */
export type Node = readonly number[]

/** Prepares records for the search. Throws DisclosureRefusal for columns as `columnOf` does, and for levels that do not nest. */
export const latticeOf = (
  records: CaseRecords,
  keys: readonly KeyVariable[],
  sensitive: readonly string[],
): Lattice => {
  const columns = keys.map(({ name }) => codeColumn(records, name))
  const classes = groupRows(
    records.length,
    columns.map(({ of, texts }) => ({ of, range: texts.length })),
  )
  const first = firstRows(classes)
  return {
    records: records.length,
    keys: keys.map((key, i) => codeKey(key, columns[i]?.texts ?? [], groupSizes(countable(columns[i])))),
    code: columns.map(({ of }) => Uint32Array.from(first, (row) => of[row] ?? 0)),
    size: groupSizes(classes),
    classOf: classes.of,
    sensitive: sensitive.map((name) => countSensitive(records, name, classes.of, classes.count)),
  }
}

const countable = (column: { readonly of: Uint32Array; readonly texts: readonly string[] } | undefined) => ({
  of: Int32Array.from(column?.of ?? []),
  count: column?.texts.length ?? 0,
})

const countSensitive = (records: CaseRecords, name: string, classOf: Int32Array, classes: number): SensitiveCounts => {
  const { of, texts } = codeColumn(records, name)
  const cells = groupRows(records.length, [
    { of: classOf, range: classes },
    { of, range: texts.length },
  ])
  const first = firstRows(cells)
  const told = texts.map((text) => toldBy(name, text))
  const codes = [...new Set(told.flat())].sort(compareText)
  const place = new Map(codes.map((code, i) => [code, i]))
  const codesOf = told.map((each) => each.map((code) => place.get(code) ?? 0))
  const counts = {
    class: first.map((row) => classOf[row] ?? 0),
    value: Uint32Array.from(first, (row) => of[row] ?? 0),
    count: groupSizes(cells),
  }
  return { name, range: texts.length, codesOf, ...counts, told: toldCounts(codesOf, counts) }
}

/** Counts by value as counts by the codes that values tell. */
export const toldCounts = (
  codesOf: SensitiveCounts['codesOf'],
  counts: Pick<SensitiveCounts, 'class' | 'value' | 'count'>,
): ToldCounts => {
  const entries = Array.from(counts.value, (value, entry) =>
    (codesOf[value] ?? []).map((code) => ({ entry, code })),
  ).flat()
  return {
    range: codesOf.flat().reduce((most, code) => Math.max(most, code + 1), 1),
    class: entries.map(({ entry }) => counts.class[entry] ?? 0),
    code: entries.map(({ code }) => code),
    count: entries.map(({ entry }) => counts.count[entry] ?? 0),
  }
}

const codeKey = (key: KeyVariable, codes: readonly string[], count: Float64Array): CodedKey => {
  const records = count.reduce((sum, each) => sum + each, 0)
  const dropped = count.map((each) => Math.log2(records / each))
  const bits = dropped.reduce((sum, each, code) => sum + each * (count[code] ?? 0), 0)
  const levels = key.levels.map(({ name, of }): CodedLevel => {
    const named = codes.map(of)
    const texts = [...new Set(named)].sort(compareText)
    const place = new Map(texts.map((text, i) => [text, i]))
    const groups = Uint32Array.from(named, (text) => place.get(text) ?? 0)
    const size = groupSizes({ of: Int32Array.from(groups), count: texts.length }, count)
    const lost = count.map((each, code) => Math.log2((size[groups[code] ?? 0] ?? 0) / each))
    const all = lost.reduce((sum, each, code) => sum + each * (count[code] ?? 0), 0)
    return { name, texts, of: groups, lost, share: bits === 0 ? 0 : all / bits }
  })
  refuseLoose(key.name, levels)
  return { name: key.name, weight: key.weight ?? 1, levels, dropped, bits }
}

/** Only whole groups may be merged: otherwise a coarser file is not safer, and two files of one source cut through each other. */
const refuseLoose = (column: string, levels: readonly CodedLevel[]): void => {
  for (const [i, level] of levels.entries()) {
    const finer = levels[i - 1]
    if (!finer) continue
    const above = new Map<number, number>()
    for (let code = 0; code < level.of.length; code++) {
      const [from, to] = [finer.of[code] ?? 0, level.of[code] ?? 0]
      if ((above.get(from) ?? to) !== to)
        throw new DisclosureRefusal('disclosure.not-nested', { column, level: level.name })
      above.set(from, to)
    }
  }
}
