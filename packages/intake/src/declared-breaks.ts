import type { Series } from '@tipstat/scheme'
import { checkCode } from './check-code.ts'
import type { Mapping } from './mapping.ts'
import { IntakeRefusal } from './refusal.ts'

/** The breaks in series that a mapping declares. Only numbers of persons over the years have any. Throws `mapping.*` refusals. */
export const declaredBreaks = ({ breaks, record }: Mapping, file: string): Pick<Series, 'breaks'> => {
  if (breaks.length === 0) return {}
  if (record !== 'count' && record !== 'person')
    throw new IntakeRefusal('mapping.invalid', { file, entry: 'breaks', reason: `record: ${record}` })
  for (const [i, { areas = [], stages = [] }] of breaks.entries()) {
    for (const code of areas) checkCode('area', code, `breaks / ${i} / areas`)
    for (const code of stages) checkCode('stage', code, `breaks / ${i} / stages`)
  }
  return {
    breaks: breaks.map(({ year, what, areas, stages, note }) => ({
      year,
      what,
      ...(areas ? { areas } : {}),
      ...(stages ? { stages } : {}),
      ...(note === undefined ? {} : { note }),
    })),
  }
}
