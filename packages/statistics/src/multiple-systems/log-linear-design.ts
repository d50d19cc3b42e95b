/**
 * The interactions of a log-linear model, as sets (bit masks) of two lists and more, in ascending order. The intercept
 * and a term for each list are always there.
 */
export type Interactions = readonly number[]

/** What is left of a model over a sparse table: its parameters that are finite and the histories that can occur. */
export interface Design {
  readonly lists: number
  /** Sets of lists with a finite parameter: 0 (the intercept), then lists, then interactions. */
  readonly parameters: readonly number[]
  /** Sets whose overlap is empty: their parameter is minus infinity, and what contains them is expected to be 0. */
  readonly minusInfinity: readonly number[]
  /** 1 at each history that can occur. */
  readonly possible: Uint8Array
}

/**
 * The design of a model over a table, given the overlaps of its sets. A term whose overlap is empty has the extended
 * maximum likelihood estimate minus infinity: it leaves the design with every history that contains it (Chan, Silverman
 * and Vincent 2021).
 */
export const designOf = (lists: number, overlaps: Float64Array, interactions: Interactions): Design => {
  const terms = [...Array.from({ length: lists }, (_, list) => 1 << list), ...interactions]
  const isEmpty = (set: number) => overlaps[set] === 0
  const minusInfinity = terms.filter(isEmpty)
  const possible = new Uint8Array(1 << lists)
  for (let history = 1; history < possible.length; history += 1)
    possible[history] = minusInfinity.some((set) => (history & set) === set) ? 0 : 1
  return { lists, parameters: [0, ...terms.filter((set) => !isEmpty(set))], minusInfinity, possible }
}

/** The same interactions with one more. */
export const withInteraction = (interactions: Interactions, set: number): Interactions =>
  [...interactions, set].sort((a, b) => a - b)

/** A model by the numbers of its lists, from 1, largest terms first: `[123,25,34]`; a list in no interaction stands alone. */
export const nameOfModel = (lists: number, interactions: Interactions): string => {
  const sets = [...Array.from({ length: lists }, (_, list) => 1 << list), ...interactions]
  const largest = sets.filter((set) => !sets.some((other) => other !== set && (other & set) === set))
  const digits = (set: number) =>
    Array.from({ length: lists }, (_, list) => list + 1).filter((list) => set & (1 << (list - 1)))
  const names = largest.map(digits).sort((a, b) => b.length - a.length || Number(a.join('')) - Number(b.join('')))
  return `[${names.map((name) => name.join('')).join(',')}]`
}
