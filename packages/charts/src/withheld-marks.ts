import type { Release } from '@tipstat/cube'
import type { Language } from '@tipstat/language'
import { compareCategories, word } from './category.ts'
import type { Json } from './figure.ts'
import type { Layer } from './frame.ts'
import { ink } from './palette.ts'
import { withheldNote, withheldSign } from './withheld.ts'

/** What of a number a mark or a note of withheld numbers needs. */
export interface MaybeWithheld {
  readonly key: string
  readonly label: string
  readonly year: number
  readonly withheld: boolean
}

/** Years in which any number is withheld, in order. */
export const withheldYears = (points: readonly Pick<MaybeWithheld, 'year' | 'withheld'>[]): readonly number[] =>
  [...new Set(points.filter(({ withheld }) => withheld).map(({ year }) => year))].sort((a, b) => a - b)

/** A row of signs at one height, one for each year: where they stand says nothing of the numbers. */
export const withheldMarks = (years: readonly number[], x: Json, y: number): readonly Layer[] =>
  years.length === 0
    ? []
    : [
        {
          name: 'withheld',
          data: { values: years.map((year) => ({ year: String(year) })) },
          mark: { type: 'text', text: withheldSign, color: ink.quiet, baseline: 'alphabetic' },
          encoding: { x, y: { value: y } },
        },
      ]

/** What the sign stands for and, of several lines or parts, which are withheld in which years. */
export const withheldNotes = (
  points: readonly MaybeWithheld[],
  basis: Release,
  language: Language,
): readonly string[] => {
  const own = points.filter(({ withheld }) => withheld)
  if (own.length === 0) return []
  const keys = [...new Set(own.map(({ key }) => key))].sort(compareCategories)
  const names = keys.map((key) => {
    const mine = own.filter((point) => point.key === key)
    return `${mine[0]?.label ?? key} (${yearRuns(withheldYears(mine))})`
  })
  const isOne = new Set(points.map(({ key }) => key)).size === 1
  const which = word('note.withheld-names', language, { names: names.join(word('long.between', language)) })
  return [withheldNote(basis, language), ...(isOne ? [] : [which])]
}

/** Years in order, runs of three and more as a range. */
const yearRuns = (years: readonly number[]): string => {
  const runs: number[][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last?.at(-1) === year - 1) last.push(year)
    else runs.push([year])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ')
}
