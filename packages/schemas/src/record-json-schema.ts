import { type codeListOf, fieldName, fieldOf, fieldsOfType, keyOf, type RecordType } from '@tipstat/scheme'
import type { CodeList } from '@tipstat/seeds/codes'
import { lists } from '@tipstat/seeds/codes'
import { z } from 'zod'
import { fieldMeanings } from './field-meanings.ts'
import { recordSchema, type SchemaNote } from './record-schema.ts'
import { rulesOfType } from './rules-of-type.ts'

/** Longer lists are not spelled out in a description: countries and areas are known by their codes. */
const spelledOut = 60

/**
 * JSON Schema (2020-12) of one record of a type, made from `recordSchema`. What it can't say, its description lists: the
 * rules that hold fields and records against each other, by code.
 */
export const recordJsonSchema = (type: RecordType): object => {
  const registry = z.registry<SchemaNote>()
  const severals = new Set(fieldsOfType(type).flatMap(({ kind, name }) => (kind === 'codes' ? [name] : [])))
  const schema = recordSchema(type, (part, about) => {
    if ('list' in about)
      registry.add(part, { id: about.list, title: listTitle(about.list), description: listText(about.list) })
    else
      registry.add(part, {
        title: fieldName(about.field, 'en'),
        description: fieldMeanings[about.field],
        ...(severals.has(about.field) ? { uniqueItems: true } : {}),
      })
  })
  const { $schema, ...made } = z.toJSONSchema(schema, { metadata: registry })
  return {
    $schema,
    $id: `${type}.schema.json`,
    title: `A record of tipstat: ${type}`,
    description: [`${keyText(type)} ${unexpressedText(type)}`].join(' '),
    ...made,
  }
}

const listOf = (id: string): CodeList => (lists as Readonly<Record<string, CodeList>>)[id] as CodeList

const listTitle = (id: string): string => `Codes of the list ${id}`

const listText = (id: string): string => {
  if (id === 'age')
    return 'Y17 is one year of age, Y0T17 a band with both ends in it, Y_GE18 an open band; _T is total, _U unknown. In a band the second age is the higher one.'
  const list = listOf(id)
  if (list.codes.length > spelledOut)
    return 'ISO 3166-1 alpha-3 for countries, M49 for regions, and what is said instead of them.'
  return list.codes.map((code) => `${code}: ${list.name(code, 'en')}`).join('; ')
}

/** What makes a record the same as another, in words. */
export const keyText = (type: RecordType): string => {
  const key = keyOf(type)
  return key.length > 0
    ? `Two records are of the same thing if they agree in ${key.join(', ')}.`
    : 'Records are told apart by id alone, where there is one.'
}

/** Which rules a schema of single records and fields does not say. */
export const unexpressedText = (type: RecordType): string =>
  `Not expressed here, and explained in docs/reference: ${rulesOfType(type)
    .map(({ code }) => code)
    .join(', ')}.`

/** The code list of a field as text, for other schemas than JSON Schema. */
export const codesText = (name: Parameters<typeof codeListOf>[0]): string => listText(fieldOf(name).list ?? name)
