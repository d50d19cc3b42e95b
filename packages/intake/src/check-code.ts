import { type FieldName, isCode, shortCodes } from '@tipstat/scheme'
import { IntakeRefusal } from './refusal.ts'
import { codeMeant } from './suggest.ts'

/** Throws `mapping.unknown-code` where a field has no such code, with those that it has. */
export const checkCode = (field: FieldName, code: string, entry: string): void => {
  if (!isCode(field, code))
    throw new IntakeRefusal('mapping.unknown-code', { entry, field, code, known: knownCodes(field, code) })
}

/** The codes of a short list; of a longer one that which the writer most likely means. */
const knownCodes = (field: FieldName, code: string): string => {
  const codes = shortCodes(field)
  if (codes.length > 0) return codes.join(', ')
  return codeMeant(field, code) ?? ''
}
