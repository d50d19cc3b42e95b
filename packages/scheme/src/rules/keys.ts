import { type Attribute, type Dimension, dimensions } from '../concepts.ts'

/** The key of a count: all dimensions and what decides whether two series are of the same kind. */
export const key: readonly (Dimension | Attribute)[] = [...dimensions, 'unit', 'counting', 'authority', 'reference']

/** The key without some dimensions: what the cells of a group agree in. */
export const except = (...without: readonly (Dimension | Attribute)[]): readonly string[] =>
  key.filter((name) => !without.includes(name))
