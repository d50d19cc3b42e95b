import { type Attribute, type Dimension, dimensions } from '../concepts.ts'

/**
 * The key of a count: all dimensions and what decides whether two series are of the same kind. `slice` is the part of a
 * cell that a record is, where the records of a file add up (of a district, an agency, an event), and else blank.
 */
export const key: readonly string[] = [...dimensions, 'unit', 'counting', 'authority', 'reference', 'slice']

/**
 * The key of a cell. `unread` is the record's number where one of its dimensions could not be read: two such records
 * share `_U`, but they are not the same cell, and both count.
 */
export const cellKey: readonly string[] = [...key, 'unread']

/** The key without some dimensions: what the cells of a group agree in. */
export const except = (...without: readonly (Dimension | Attribute | 'slice')[]): readonly string[] =>
  key.filter((name) => !(without as readonly string[]).includes(name))
