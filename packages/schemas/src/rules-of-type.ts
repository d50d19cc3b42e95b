import { fieldsOfType, type KnownRuleCode, type RecordType, type Rule, rules } from '@tipstat/scheme'

/** What every record has besides its fields, and rules may speak of. */
const always: ReadonlySet<string> = new Set(['key', 'file', 'field'])

/** Rules that judge records of a type: those of the type itself, and those of every record that has the fields. */
export const rulesOfType = (type: RecordType): readonly Rule<KnownRuleCode>[] => {
  const names = new Set<string>(fieldsOfType(type).map(({ name }) => name))
  const exists = (name: string) => always.has(name) || name.startsWith('series.') || names.has(name)
  return rules.filter(
    ({ on, fields, needs = [] }) => on === type || (on === 'record' && [...fields, ...needs].every(exists)),
  )
}
