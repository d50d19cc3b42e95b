import type { NumberElsewhere } from '@tipstat/disclosure'
import type { ElsewhereConfig, Project } from './project.ts'

/** What `tipstat.yaml` says was printed elsewhere and is still what is counted. */
export const numbersElsewhere = ({ config }: Pick<Project, 'config'>): readonly NumberElsewhere[] =>
  config.elsewhere.filter(({ revised }) => revised === undefined).map(numberOf)

/** All of it, what is counted otherwise today among it: it is still known, and of nearly the same persons. */
export const everPrintedElsewhere = ({ config }: Pick<Project, 'config'>): readonly NumberElsewhere[] =>
  config.elsewhere.map(numberOf)

const numberOf = ({ where, source, stage, unit, count, areas, years, codes }: ElsewhereConfig): NumberElsewhere => ({
  where,
  source,
  stage,
  ...(unit === undefined ? {} : { unit }),
  count: Number(count),
  areas,
  years: years.flatMap(yearsOf),
  codes,
})

/** `2015-2022` is each of the years from 2015 to 2022. */
const yearsOf = (text: string): readonly number[] => {
  const [first = 0, last = first] = text.split('-').map(Number)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
