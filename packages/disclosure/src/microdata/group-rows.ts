/** Rows in groups: `of[row]` is the group of a row, numbered from 0 as they first occur; there are `count` of them. */
export interface Groups {
  readonly of: Int32Array
  readonly count: number
}

/** A column of whole numbers from 0 to below `range`; with `through`, each stands for what is found there at its place. */
export interface Digits {
  readonly of: ArrayLike<number>
  readonly range: number
  readonly through?: ArrayLike<number>
}

/** Keys stay whole in a double, with room for one more product of their hash. */
const mostKeys = 2 ** 50

/** Groups rows that are alike in all columns. Takes time and memory in proportion to the rows. */
export const groupRows = (length: number, columns: readonly Digits[]): Groups => {
  let key = new Float64Array(length)
  let range = 1
  for (const column of columns) {
    if (range * column.range > mostKeys) {
      const packed = numberKeys(key, range)
      key = Float64Array.from(packed.of)
      range = packed.count
    }
    appendDigits(key, column)
    range *= column.range
  }
  return numberKeys(key, range)
}

const appendDigits = (key: Float64Array, { of, range, through }: Digits): void => {
  if (through === undefined)
    for (let row = 0; row < key.length; row++) key[row] = (key[row] ?? 0) * range + (of[row] ?? 0)
  else for (let row = 0; row < key.length; row++) key[row] = (key[row] ?? 0) * range + (through[of[row] ?? 0] ?? 0)
}

/** Numbers keys from 0 to below `range` as they first occur: by a table where that is small beside the rows, else by hash. */
export const numberKeys = (key: Float64Array, range: number): Groups =>
  range <= 4 * key.length + 4096 ? numberByTable(key, range) : numberByHash(key)

const numberByTable = (key: Float64Array, range: number): Groups => {
  const of = new Int32Array(key.length)
  const table = new Int32Array(range)
  let count = 0
  for (let row = 0; row < key.length; row++) {
    const at = key[row] ?? 0
    let group = table[at] ?? 0
    if (group === 0) {
      group = ++count
      table[at] = group
    }
    of[row] = group - 1
  }
  return { of, count }
}

const numberByHash = (key: Float64Array): Groups => {
  const of = new Int32Array(key.length)
  let size = 16
  while (size < 2 * key.length) size *= 2
  const held = new Float64Array(size).fill(-1)
  const group = new Int32Array(size)
  let count = 0
  for (let row = 0; row < key.length; row++) {
    const wanted = key[row] ?? 0
    let slot = mix(wanted) & (size - 1)
    while (held[slot] !== wanted && held[slot] !== -1) slot = (slot + 1) & (size - 1)
    if (held[slot] === -1) {
      held[slot] = wanted
      group[slot] = count++
    }
    of[row] = group[slot] ?? 0
  }
  return { of, count }
}

/** Spreads a whole number below 2^53 over 32 bits (the last step of MurmurHash3, A. Appleby, on both halves). */
const mix = (key: number): number => {
  let h = (key >>> 0) ^ Math.imul((key / 4294967296) >>> 0, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** How many rows each group has, a row counting as its weight. */
export const groupSizes = ({ of, count }: Groups, weight?: ArrayLike<number>): Float64Array => {
  const sizes = new Float64Array(count)
  for (let row = 0; row < of.length; row++) {
    const group = of[row] ?? 0
    sizes[group] = (sizes[group] ?? 0) + (weight === undefined ? 1 : (weight[row] ?? 0))
  }
  return sizes
}

/** The first row of each group. */
export const firstRows = ({ of, count }: Groups): Int32Array => {
  const first = new Int32Array(count).fill(-1)
  for (let row = 0; row < of.length; row++) if (first[of[row] ?? 0] === -1) first[of[row] ?? 0] = row
  return first
}
