import type { BaseTable, CubeTable } from '@tipstat/cube'
import { languages } from '@tipstat/language'
import { type Breakdown, codeListOf, compareText, isCode } from '@tipstat/scheme'
import { distance } from 'fastest-levenshtein'
import { total } from '../primary/contexts.ts'
import { DisclosureRefusal } from '../refusal.ts'
import type { NumberElsewhere } from './number-elsewhere.ts'

/**
 * Throws `disclosure.elsewhere-unknown` for a number printed elsewhere with a code that neither a list nor the data have: it
 * would be of nobody, and nothing would be proved with it, also where it is 0. A known code that nobody has is no mistake.
 */
export const refuseUnknownCodes = (
  numbers: readonly NumberElsewhere[],
  tables: readonly Pick<CubeTable, 'area' | 'codes'>[],
  bases: readonly BaseTable[],
): void => {
  for (const { where, areas, codes } of numbers)
    for (const [dimension, own] of [['area', areas], ...Object.entries(codes)] as const)
      for (const code of own) {
        const name = dimension as Breakdown | 'area'
        const counted = countedCodes(name, tables, bases)
        if (code === total || counted.has(code) || isCode(name, code)) continue
        throw new DisclosureRefusal('disclosure.elsewhere-unknown', {
          where,
          code,
          dimension: name,
          near: nearCodes(name, code).join(', '),
        })
      }
}

const countedCodes = (
  name: Breakdown | 'area',
  tables: readonly Pick<CubeTable, 'area' | 'codes'>[],
  bases: readonly BaseTable[],
): ReadonlySet<string> =>
  name === 'area'
    ? new Set([...tables.flatMap(({ area }) => area), ...bases.flatMap(({ area }) => area)])
    : new Set([
        ...tables.flatMap(({ codes }) => codes[name] ?? []),
        ...bases.flatMap(({ codes }) => codes[name] ?? []).flat(),
      ])

/** Codes that a refusal proposes. */
const mostProposed = 3

/**
 * The code whose name, in any language, was written instead of it; else the codes of the list with the fewest letters otherwise.
 * Not those that are counted first: that would tell where somebody is.
 */
const nearCodes = (name: Breakdown | 'area', text: string): readonly string[] => {
  const list = codeListOf(name)
  const plain = (each: string) => each.trim().toLowerCase()
  const named = list.codes.filter((code) =>
    languages.some((language) => plain(list.name(code, language)) === plain(text)),
  )
  if (named.length > 0) return named.slice(0, mostProposed)
  return list.codes
    .filter((code) => code !== total)
    .map((code) => ({ code, errors: distance(plain(code), plain(text)) }))
    .sort((a, b) => a.errors - b.errors || compareText(a.code, b.code))
    .slice(0, mostProposed)
    .map(({ code }) => code)
}
