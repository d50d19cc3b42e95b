import type { DateKind } from './serial-date.ts'

/** Formats that every workbook knows without defining them (ISO/IEC 29500-1, 18.8.30), East Asian ones included. */
const builtIn: ReadonlyMap<number, DateKind> = new Map([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, 'time'] as const),
])

/**
 * Whether a number format shows a date, a time of day, or neither. Durations (`[h]:mm`) are neither: they stay numbers.
 * `m` is a month beside days or years and minutes beside hours or seconds; alone it is a month.
 */
export const dateKindOf = (id: number, code: string | undefined): DateKind | null => {
  if (code === undefined) return builtIn.get(id) ?? null
  const bare = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./gs, '')
    .split(';', 1)[0]
    ?.toLowerCase()
  if (bare === undefined || /\[(?:h+|m+|s+)\]/.test(bare)) return null
  const letters = bare.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/am\/pm|a\/p/g, 'h')
  if (/general|[#?]/.test(letters)) return null
  if (/[yd]/.test(letters)) return 'date'
  if (/[hs]/.test(letters)) return 'time'
  return letters.includes('m') ? 'date' : null
}
