import type { Certificate } from '../verify-certificate/certificate.ts'

/**
 * What a cell counted when a certificate was made, by the codes of its dimensions; null where it is by a dimension that the
 * certificate does not have. Counts of the same dimensions are added up once, when the first of them is asked for.
 */
export const countedThen = ({
  dimensions,
  micro,
}: Certificate): ((codes: Readonly<Record<string, string>>) => number | null) => {
  const names = dimensions.map(({ name }) => name)
  // The codes that each micro-code counts under, itself among them.
  const under = dimensions.map(({ sums }, d) => {
    const above = new Map<string, string[]>()
    for (const [sum, parts] of sums) for (const part of parts) above.set(part, [...(above.get(part) ?? []), sum])
    const upwards = (code: string): readonly string[] => [
      ...new Set([code, ...(above.get(code) ?? []).flatMap(upwards)]),
    ]
    return (micro.codes[d] ?? []).map(upwards)
  })
  const countBy = (own: readonly number[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const [m, count] of micro.counts.entries()) {
      const cells = own.reduce<readonly string[]>(
        (keys, d) =>
          keys.flatMap((key) => (under[d]?.[micro.index[d]?.[m] ?? -1] ?? []).map((code) => `${key} ${code}`)),
        [''],
      )
      for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + count)
    }
    return counts
  }
  const known = new Map<string, ReadonlyMap<string, number>>()
  return (codes) => {
    const others = Object.entries(codes).filter(([name]) => !names.includes(name))
    if (others.some(([, code]) => code !== total)) return null
    const own = [...names.keys()].filter((d) => (codes[names[d] ?? ''] ?? total) !== total)
    const counts = known.get(own.join()) ?? countBy(own)
    known.set(own.join(), counts)
    // A code that was not there then is one of which there was nobody.
    return counts.get(own.map((d) => ` ${codes[names[d] ?? '']}`).join('')) ?? 0
  }
}

/** SDMX's code of a total. */
const total = '_T'
