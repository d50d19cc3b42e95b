import { fieldNames, fieldsOfType, type SchemeRecord } from '@tipstat/scheme'
import type { Draft } from './conform.ts'
import type { Plan } from './plan.ts'

/** A draft that passed becomes a record. Codes were checked when they were read, so they are taken as what they are. */
export const toRecord = ({ series }: Plan): ((draft: Draft) => SchemeRecord) => {
  const names = fieldsOfType(series.record).map(({ name }) => name)
  return ({ fields, value, row, part, line, unresolved, disputed }) => {
    const held = Object.fromEntries(names.map((name) => [name, name === 'value' ? value : fields[name]]))
    // In the order of the scheme, whichever cell or rule found it out first.
    const lost = fieldNames.filter((name) => unresolved.includes(name))
    return { type: series.record, ...held, row, part, line, unresolved: lost, disputed } as unknown as SchemeRecord
  }
}
