import { fieldOf, isCode, isCodedKind, isFieldName } from '@tipstat/scheme'
import { isMap, isScalar, isSeq, parseDocument, YAMLMap } from 'yaml'
import { openQuestions } from './open-questions.ts'
import { IntakeRefusal } from './refusal.ts'

/** What a text of a column stands for, who said so, and on which day. */
export interface AcceptedValue {
  readonly column: string
  readonly text: string
  readonly code: string
  readonly by: string
  /** ISO 8601 date. */
  readonly on: string
}

/**
 * Writes an accepted value into the YAML of a mapping: into the table of its column, and under `accepted`, which keeps who
 * said so and when. Comments and the order of entries stay. Throws `mapping.invalid` where no such column is read as codes,
 * `mapping.unknown-code` for a code that the field does not have.
 */
export const acceptValue = (
  yaml: string,
  value: AcceptedValue,
  file: string,
): { readonly yaml: string; readonly hasQuestions: boolean } => {
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true })
  const [trouble] = document.errors
  if (trouble) throw new IntakeRefusal('mapping.not-yaml', { file, reason: trouble.message.split('\n')[0] ?? '' })
  const { table, field } = tableOf(document.getIn(['columns', value.column], true), value.column, file)
  if (!isCode(field, value.code))
    throw new IntakeRefusal('mapping.unknown-code', { entry: value.column, field, code: value.code, known: '' })
  table.set(value.text, value.code)
  const before: unknown = document.get('accepted', true)
  if (isSeq(before)) before.add(document.createNode({ ...value }))
  else document.set('accepted', document.createNode([{ ...value }]))
  return { yaml: document.toString({ lineWidth: 0 }), hasQuestions: openQuestions(document.toJS()).length > 0 }
}

/** The table of values of a column: one is made where the column is read by codes or by names alone. */
const tableOf = (entry: unknown, column: string, file: string) => {
  const refuse = () => new IntakeRefusal('mapping.invalid', { file, entry: column, reason: 'no column of codes' })
  if (!isMap(entry)) throw refuse()
  const pair = entry.items.find(({ key }) => isScalar(key) && isFieldName(String(key.value)))
  const field = pair && isScalar(pair.key) ? String(pair.key.value) : ''
  if (!isFieldName(field) || !isCodedKind(fieldOf(field).kind)) throw refuse()
  if (isMap(pair?.value)) return { table: pair.value, field }
  const known: unknown = entry.get('values', true)
  if (isMap(known)) return { table: known, field }
  const made = new YAMLMap()
  entry.set('values', made)
  return { table: made, field }
}
