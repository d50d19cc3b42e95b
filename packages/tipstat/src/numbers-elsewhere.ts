import type { NumberElsewhere } from '@tipstat/disclosure'
import type { ElsewhereConfig, Project } from './project.ts'

/** What `tipstat.yaml` says was printed elsewhere. What is counted otherwise today is marked as revised: it is still known. */
export const numbersElsewhere = ({ config }: Pick<Project, 'config'>): readonly NumberElsewhere[] =>
  config.elsewhere.map(numberOf)

const numberOf = (entry: ElsewhereConfig): NumberElsewhere => {
  const { where, source, stage, unit, count, areas, years, codes, revised } = entry
  return {
    where,
    source,
    stage,
    ...(unit === undefined ? {} : { unit }),
    count: Number(count),
    areas,
    years: years.flatMap(yearsOf),
    codes,
    ...(revised === undefined ? {} : { revised: true as const }),
  }
}

/** `2015-2022` is each of the years from 2015 to 2022. */
const yearsOf = (text: string): readonly number[] => {
  const [first = 0, last = first] = text.split('-').map(Number)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
