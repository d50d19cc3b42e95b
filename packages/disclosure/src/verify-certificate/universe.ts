import type { Certificate } from './certificate.ts'

/** A dimension as micro-cells are counted in it. */
export interface Counted {
  readonly name: string
  readonly known: ReadonlySet<string>
  /** For each micro-code, in the order of the certificate, the codes it counts in: itself and all sums over it. */
  readonly over: readonly (readonly string[])[]
}

/** The dimensions of a certificate, or what is wrong with them or with its micro-cells. */
export const universeOf = ({
  dimensions,
  micro,
}: Certificate): readonly Counted[] | 'certificate' | 'hierarchy' | 'micro-cell' => {
  const { codes, index, counts } = micro
  const names = new Set(dimensions.map(({ name }) => name))
  if (names.size === 0 || names.size !== dimensions.length) return 'certificate'
  if (codes.length !== names.size || index.length !== names.size) return 'certificate'
  if (index.some((places) => places.length !== counts.length)) return 'certificate'
  if (!areDistinct(micro)) return 'micro-cell'
  const universe = dimensions.map(({ name, sums }, d) => {
    const over = countedIn(codes[d] ?? [], sums)
    return (
      over && { name, over, known: new Set([...(codes[d] ?? []), ...sums.flatMap(([sum, parts]) => [sum, ...parts])]) }
    )
  })
  return universe.every((each) => each !== null) ? universe : 'hierarchy'
}

/** Whether every micro-cell has codes that there are, and none has those of another. */
const areDistinct = ({ codes, index, counts }: Certificate['micro']): boolean => {
  const isPlace = (place: number, d: number) => Number.isInteger(place) && place >= 0 && place < (codes[d]?.length ?? 0)
  if (!index.every((places, d) => places.every((place) => isPlace(place, d)))) return false
  const seen = new Set(counts.map((_, m) => index.map((places) => places[m]).join()))
  return seen.size === counts.length
}

/** For each micro-code the codes it counts in. Null where a sum is none: of itself, of something twice, or given twice. */
const countedIn = (
  codes: readonly string[],
  sums: Certificate['dimensions'][number]['sums'],
): readonly (readonly string[])[] | null => {
  const place = new Map(codes.map((code, i) => [code, i]))
  const partsOf = new Map(sums)
  if (place.size !== codes.length || partsOf.size !== sums.length) return null
  const over = codes.map((code) => [code])
  const below = new Map<string, readonly number[] | null>()
  const find = (code: string): readonly number[] | null => {
    const parts = partsOf.get(code)
    const own = place.get(code)
    if (!parts) return own === undefined ? [] : [own]
    const known = below.get(code)
    if (known !== undefined) return known
    below.set(code, null)
    const found = parts.map(find)
    if (own !== undefined || found.includes(null)) return null
    const all = found.flatMap((each) => each ?? [])
    if (new Set(parts).size !== parts.length || new Set(all).size !== all.length) return null
    below.set(code, all)
    return all
  }
  for (const [sum] of sums) {
    const all = find(sum)
    if (!all) return null
    for (const i of all) over[i]?.push(sum)
  }
  return over
}
