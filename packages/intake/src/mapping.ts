import { breakKinds, recordTypeNames } from '@tipstat/scheme'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { entryTrouble } from './entry-trouble.ts'
import { openQuestions } from './open-questions.ts'
import { IntakeRefusal } from './refusal.ts'

/**
 * A mapping as a statistician writes it: a small YAML file that says how one source's file becomes records. All scalars
 * are read as text (the failsafe schema), so that a country code `NO` or a value `0` stays what was written.
 */
const text = z.string()
const trueOrFalse = z.enum(['true', 'false'])
const yesNo = trueOrFalse.transform((word) => word === 'true')
const texts = z.record(text, text)
/**
 * A column is a field by name; or a field with a reading (`codes`, `names`, `date`) or a table of values; or a number with
 * fixed codes.
 */
const column = z.union([text, z.record(text, z.union([text, texts, z.array(text)]))])
const columns = z.record(text, column)

/** Row of a sheet or a file, as a spreadsheet counts. */
const row = z.coerce.number().int().positive()

const mappingSchema = z.strictObject({
  source: text.min(1),
  record: z.enum(recordTypeNames),
  published: z
    .strictObject({ by: text.min(1), url: z.url({ protocol: /^https?$/ }), date: z.iso.date(), licence: text.min(1) })
    .optional(),
  processing: z.strictObject({ controller: text.min(1), basis: text.min(1), 'retain-until': z.iso.date() }).optional(),
  'made-up': yesNo.default(false),
  'zeros-printed': yesNo.default(false),
  sheet: text.optional(),
  header: z.union([row, z.tuple([row, row])]).optional(),
  merged: z.literal('fill-down').optional(),
  range: text.optional(),
  encoding: text.optional(),
  delimiter: text.optional(),
  decimal: z.enum(['.', ',']).optional(),
  thousands: z.enum([',', '.', ' ', "'", '']).default(''),
  fixed: texts.default({}),
  blank: texts.default({}),
  columns,
  cases: z
    .array(
      z.strictObject({
        when: z.record(text, z.union([text, z.array(text)])),
        set: texts.default({}),
        columns: columns.default({}),
        'leave-out': text.min(1).optional(),
      }),
    )
    .default([]),
  ignore: z.array(text).default([]),
  'adds-up': z.union([z.literal('rows'), z.array(text).min(1)]).optional(),
  exhaustive: z.array(text).default([]),
  multiple: z.array(text).default([]),
  coverage: text.default(''),
  'age-moment': text.default(''),
  notes: z.array(text).default([]),
  breaks: z
    .array(
      z.strictObject({
        year: z.coerce.number().int().min(1900).max(2200),
        what: z.enum(breakKinds),
        areas: z.array(text).min(1).optional(),
        stages: z.array(text).min(1).optional(),
        note: text.min(1).optional(),
      }),
    )
    .default([]),
  limit: z.coerce.number().min(0).max(1).default(0.05),
  /** Who said what a text stands for, and when: a record for people, no part of the plan. */
  accepted: z.array(z.strictObject({ column: text, text, code: text, by: text.min(1), on: z.iso.date() })).default([]),
})

/** A mapping, parsed once and never doubted again. */
export type Mapping = z.infer<typeof mappingSchema>
export type MappingColumn = z.infer<typeof column>

/**
 * Reads the YAML of a mapping. Throws `mapping.not-yaml`, `mapping.open-questions` where a value is still `?`, or
 * `mapping.invalid`, which name the entries that are wrong.
 */
export const readMapping = (yaml: string, file: string): Mapping => {
  const said = parseYaml(yaml, file)
  const questions = openQuestions(said)
  if (questions.length > 0) {
    const entries = `${questions.slice(0, 10).join('; ')}${questions.length > 10 ? '; …' : ''}`
    throw new IntakeRefusal('mapping.open-questions', { file, n: questions.length, entries })
  }
  const result = mappingSchema.safeParse(said)
  if (result.success) return result.data
  throw new IntakeRefusal('mapping.invalid', { file, ...entryTrouble(result.error, said, mappingJsonSchema()) })
}

const parseYaml = (yaml: string, file: string): unknown => {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: true, uniqueKeys: true })
    // A warning is a tag, such as `!!js/function`, that has no meaning here: it is refused, and not read as a text.
    const [trouble] = [...document.errors, ...document.warnings]
    if (trouble) throw trouble
    return document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    throw new IntakeRefusal('mapping.not-yaml', {
      file,
      reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '',
    })
  }
}

/** JSON Schema (2020-12) of a mapping, for editors that check YAML as it is written. */
export const mappingJsonSchema = (): object =>
  z.toJSONSchema(mappingSchema, {
    io: 'input',
    // An editor reads `true` as a boolean, where tipstat reads every scalar as text.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === trueOrFalse) Object.assign(jsonSchema, { type: 'boolean', enum: [true, false] })
    },
  })
