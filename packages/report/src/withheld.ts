import { mayBeZero } from '@tipstat/charts'
import type { CubeTable, Release } from '@tipstat/cube'
import { formatRange, joinList, type Language } from '@tipstat/language'
import { reportMessages } from './messages/index.ts'
import type { SectionContext } from './section.ts'

/** Whether a cell is withheld with nothing told of it: such a cell stands as a sign, and one with bounds as a range. */
export const isSign = (table: CubeTable, i: number): boolean =>
  table.status[i] === 'suppressed' && table.high[i] === Number.POSITIVE_INFINITY

/** Whether a release withholds numbers behind one sign, and leaves out of its tables what has no number to show. */
export const withholds = (release: Release): boolean => release.manifest.proof === 'certificate'

/** What the sign stands for, and that what is left out is withheld too. Nothing for a release that has no such sign. */
export const signNotes = ({ release, language }: Pick<SectionContext, 'release' | 'language'>): readonly string[] => {
  const words = reportMessages[language]
  const hasSign = release.tables.some((table) => table.status.some((_, i) => isSign(table, i)))
  const sign = mayBeZero(release) ? 'withheld.sign' : 'withheld.sign-zeros-shown'
  return [...(hasSign ? [words[sign]({})] : []), ...(withholds(release) ? [words['withheld.left-out']({})] : [])]
}

/** The ranges that stand in place of withheld numbers, each once: `0–4`. */
export const rangesOf = (tables: readonly CubeTable[], language: Language): string => {
  const texts = tables.flatMap((table) =>
    table.status.flatMap((status, i) =>
      status === 'suppressed' && !isSign(table, i)
        ? [formatRange(table.low[i] ?? 0, table.high[i] ?? Number.POSITIVE_INFINITY, language)]
        : [],
    ),
  )
  return joinList([...new Set(texts)], language)
}
