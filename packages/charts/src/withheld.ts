import type { Release } from '@tipstat/cube'
import type { Language } from '@tipstat/language'
import { word } from './category.ts'
import type { Entry, ShownWithin } from './released-rows.ts'

/** Stands in a picture or a table where a number is withheld and nothing is told of it. */
export const withheldSign = '×'

/**
 * Whether disclosure control withholds a number and tells nothing of it: no bound, or none but that persons are no
 * fewer than none, or than one where zeros are shown.
 */
export const isWithheld = (entry: Entry): boolean => {
  const [low, high] = [entry.number('low'), entry.number('high')]
  return entry.text('status') === 'suppressed' && (low === null || (low <= 1 && high === Number.POSITIVE_INFINITY))
}

/** Whether the sign for withheld numbers may stand for zero in a release. True where nothing says otherwise. */
export const mayBeZero = (release: Release): boolean => {
  const lows = release.tables.flatMap((table) =>
    table.low.filter((_, i) => table.status[i] === 'suppressed' && table.high[i] === Number.POSITIVE_INFINITY),
  )
  return lows.length === 0 || lows.some((low) => low === 0)
}

/** What the sign for withheld numbers stands for. */
export const withheldNote = (release: Release, language: Language): string =>
  word(mayBeZero(release) ? 'note.withheld' : 'note.withheld-zeros-shown', language)

/**
 * Number, lower and upper bound as cells of the data: empty where nothing is told, where a sign or a word would have to
 * stand. Of a rounded number it is the one that was printed, where `shownWithin` knows it.
 */
export const numberCells = (entry: Entry, shownWithin?: ShownWithin): readonly (number | string | null)[] => {
  const [value, low, high] = [entry.number('value'), entry.number('low'), entry.number('high')]
  if (isWithheld(entry)) return [null, null, null]
  const isOpen = high === Number.POSITIVE_INFINITY
  return [
    value ?? shownOf(entry, shownWithin),
    low,
    isOpen ? (entry.text('status') === 'suppressed' ? null : '∞') : high,
  ]
}

/** The number that was printed of a rounded one; null for any other, and where it is not known. */
export const shownOf = (entry: Entry, shownWithin: ShownWithin = () => null): number | null => {
  const [low, high] = [entry.number('low'), entry.number('high')]
  return entry.text('status') === 'rounded' && low !== null && high !== null ? shownWithin(low, high) : null
}
