import type { Certificate } from '../verify-certificate/certificate.ts'

/**
 * What a cell counted when a certificate was made, by the codes of its dimensions; null where it is by a dimension that the
 * certificate does not have.
 */
export const countedThen = ({
  dimensions,
  micro,
}: Certificate): ((codes: Readonly<Record<string, string>>) => number | null) => {
  const names = dimensions.map(({ name }) => name)
  const above = dimensions.map(({ sums }, d) => {
    const parts = new Map(sums)
    const within = (code: string): ReadonlySet<string> =>
      new Set([code, ...(parts.get(code) ?? []).flatMap((part) => [...within(part)])])
    const known = new Map<string, ReadonlySet<number>>()
    return (code: string): ReadonlySet<number> => {
      const found = known.get(code)
      if (found) return found
      const inside = within(code)
      const places = new Set((micro.codes[d] ?? []).flatMap((each, i) => (inside.has(each) ? [i] : [])))
      known.set(code, places)
      return places
    }
  })
  const isKnown = dimensions.map(({ sums }, d) => {
    const all = new Set([...(micro.codes[d] ?? []), ...sums.flatMap(([sum, parts]) => [sum, ...parts])])
    return (code: string) => all.has(code)
  })
  return (codes) => {
    const others = Object.entries(codes).filter(([name]) => !names.includes(name))
    if (others.some(([, code]) => code !== '_T')) return null
    const wanted = names.map((name, d) => ({ code: codes[name] ?? '_T', d }))
    // A code that was not there then is one of which there was nobody.
    if (!wanted.every(({ code, d }) => isKnown[d]?.(code))) return 0
    const places = wanted.map(({ code, d }) => above[d]?.(code) ?? new Set<number>())
    let count = 0
    for (const [m, each] of micro.counts.entries())
      if (places.every((some, d) => some.has(micro.index[d]?.[m] ?? -1))) count += each
    return count
  }
}
