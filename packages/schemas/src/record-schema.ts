import {
  codeListOf,
  type FieldName,
  fieldsOfType,
  isCode,
  missingReasons,
  type Provenance,
  precisions,
  type RecordField,
  type RecordOf,
  type RecordType,
} from '@tipstat/scheme'
import { z } from 'zod'

/** What a record of a type says, without where it came from: the type and its fields. */
export type RecordContent<Type extends RecordType> = Omit<RecordOf<Type>, keyof Provenance>

/** What is noted of a part of a schema for readers; `id` names a part that others refer to. */
export interface SchemaNote {
  readonly id?: string
  readonly title?: string
  readonly description?: string
  readonly uniqueItems?: true
}

/** Takes note of a part of a schema: of one field, of one code list. */
export type TakeNote = (schema: z.ZodType, part: { readonly field: FieldName } | { readonly list: string }) => void

/** Codes of age as a pattern: a year, a band, an open band, total or unknown. That a band must rise, it can't say. */
export const agePattern = /^(?:_T|_U|Y(?:0|[1-9]\d{0,2})(?:T(?:0|[1-9]\d{0,2}))?|Y_GE(?:0|[1-9]\d{0,2}))$/

/** A day, a month or a year of ISO 8601 as a pattern. */
export const datePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/**
 * The shape of one record of a type: exactly the fields that the declaration gives it, each of its kind. This is the
 * reference; JSON Schema is made from it. What fields say about each other, and records about each other, is in the rules.
 * `takeNote` is given every part that is worth a title.
 */
export const recordSchema = (type: RecordType, takeNote: TakeNote = () => {}) => {
  const lists = new Map<string, z.ZodType>()
  const coded = (name: FieldName, list: string): z.ZodType => {
    const known = lists.get(list)
    if (known) return known
    const made = list === 'age' ? ageSchema : z.enum([...codeListOf(name).codes])
    lists.set(list, made)
    takeNote(made, { list })
    return made
  }
  const shape = Object.fromEntries(
    fieldsOfType(type).map((field) => {
      // A schema of its own for every field, so that what is noted of one is not noted of another.
      const held = heldSchema(field, () => coded(field.name, field.list ?? field.name)).clone()
      takeNote(held, { field: field.name })
      return [field.name, held]
    }),
  )
  return z.strictObject({ type: z.literal(type), ...shape })
}

const ageSchema = z
  .string()
  .regex(agePattern)
  .refine((code) => isCode('age', code))

const measureSchema = z.union([
  z
    .strictObject({ low: z.number(), high: z.number(), precision: z.enum(precisions) })
    .refine(({ low, high }) => low <= high),
  z.strictObject({ missing: z.enum(missingReasons) }),
])

const isDistinct = (codes: readonly unknown[]): boolean => new Set(codes).size === codes.length

const heldSchema = ({ kind }: RecordField, coded: () => z.ZodType): z.ZodType => {
  switch (kind) {
    case 'code':
    case 'age':
      // A field of its own around the list, which several fields share.
      return coded()
    case 'codes':
      return z.array(coded()).min(1).refine(isDistinct)
    case 'path':
      return z.array(coded()).min(1).nullable()
    case 'year':
      return z.int().min(0).max(9999)
    case 'integer':
      return z.int().min(0).max(9999).nullable()
    case 'decimal':
      return z.number().nullable()
    case 'date':
      return z.string().regex(datePattern).nullable()
    case 'text':
      return z.string()
    case 'id':
      return z.string().min(1).nullable()
    case 'measure':
      return measureSchema
  }
}
