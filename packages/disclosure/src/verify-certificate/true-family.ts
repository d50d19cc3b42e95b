import type { Certificate } from './certificate.ts'
import type { Wanted } from './check-tables.ts'
import { type Categories, emptyGrids, type FamilyGrids, type Grid } from './family-grids.ts'
import { fillTold } from './fill-told.ts'

/** The true counts of a family. */
export interface TrueFamily {
  readonly family: FamilyGrids
  /** The counts of the cells of a grid, of persons alone who have one of some finest codes of a dimension, given by its number. */
  readonly countWith: (grid: Grid, d: number, codes: ReadonlySet<string>) => Float64Array
}

/** A row of a file with its codes, one for each dimension of the certificate. */
export type FileRow = Pick<Wanted, 'cells' | 'printed' | 'place'>

/**
 * The true counts of a certificate in every cell that its files print, leave out or let follow, and which of them readers are
 * told. Null where its tables are not such as a release has: area and year, and totals `_T` of what is no column.
 */
export const trueFamily = (certificate: Certificate, rows: readonly FileRow[]): TrueFamily | null => {
  const { dimensions: all, published, micro, told } = certificate
  const [area, year] = [all.findIndex(({ name }) => name === 'area'), all.findIndex(({ name }) => name === 'year')]
  if (area < 0 || year < 0) return null
  const own = [...all.keys()].filter((d) => d !== area && d !== year)
  const dimensions = own.map((d) => categoriesOf(certificate, d))
  const isPlain = published.every(({ fixed }) =>
    fixed.every(([name, code]) => name === 'area' || name === 'year' || code === '_T'),
  )
  if (!isPlain || all[area]?.sums.length !== 0 || all[year]?.sums.length !== 0) return null
  const places = new Map<string, number>()
  const placeOf = (areaCode = '', yearCode = '') => {
    const key = `${areaCode} ${yearCode}`
    const known = places.get(key) ?? places.size
    places.set(key, known)
    return known
  }
  const microPlace = micro.counts.map((_, m) =>
    placeOf(micro.codes[area]?.[micro.index[area]?.[m] ?? -1], micro.codes[year]?.[micro.index[year]?.[m] ?? -1]),
  )
  for (const { cells } of rows) for (const cell of cells) placeOf(cell[area], cell[year])
  const whole = new Set(dimensions.keys())
  const files = published.map(({ file, columns }) => ({
    file,
    by: own.flatMap((d, i) => (columns.some(([, name]) => name === all[d]?.name) ? [i] : [])),
    whole,
  }))
  const grids = emptyGrids(places.size, dimensions, files)
  if (!grids) return null
  const family = { places: [...places.keys()].map((key) => key.split(' ') as [string, string]), dimensions, grids }
  const count = (grid: Grid, value: Float64Array, isCounted: (m: number) => boolean): Float64Array =>
    countInto({ ...grid, value }, family, certificate, own, microPlace, isCounted)
  for (const grid of grids.values()) count(grid, grid.value, () => true)
  const numberOf = dimensions.map(({ codes }) => new Map(codes.map((code, c) => [code, c])))
  const byMask = new Map(
    [...grids.values()].map((grid) => [
      grid.by.reduce((mask, i) => mask + 2 ** i, 0),
      { grid, inPlace: grid.sizes.reduce((product, size) => product * size, 1) },
    ]),
  )
  /** A cell by the codes of the certificate: its grid, and its place in it; null where no grid has it. */
  const find = (cell: readonly string[]): { readonly grid: Grid; readonly at: number } | null => {
    let mask = 0
    for (let i = 0; i < own.length; i++) if (cell[own[i] ?? -1] !== '_T') mask += 2 ** i
    const known = byMask.get(mask)
    if (!known) return null
    const { grid, inPlace } = known
    let at = placeOf(cell[area], cell[year]) * inPlace
    for (let k = 0; k < grid.by.length; k++) {
      const i = grid.by[k] ?? -1
      const c = numberOf[i]?.get(cell[own[i] ?? -1] ?? '')
      if (c === undefined) return null
      at += c * (grid.strides[k] ?? 0)
    }
    return { grid, at }
  }
  for (const { cells, printed, place } of rows) {
    const found = find(cells[0] ?? [])
    if (!found) continue
    found.grid.line[found.at] = place.line ?? 0
    if (typeof printed === 'number') found.grid.isTold[found.at] = 1
  }
  for (const { cells } of told) {
    const found = cells.length === 1 ? find(cells[0] ?? []) : null
    if (found && found.at < found.grid.value.length) found.grid.isTold[found.at] = 1
  }
  fillTold(family)
  return {
    family,
    countWith: (grid, d, codes) => {
      const [places = [], of = []] = [micro.index[own[d] ?? -1], micro.codes[own[d] ?? -1]]
      return count(grid, new Float64Array(grid.value.length), (m) => codes.has(of[places[m] ?? -1] ?? ''))
    },
  }
}

/**
 * The categories of a dimension: where sums besides the total are among its codes, those, since a person may be in several;
 * else its finest codes. What begins with `__` is nothing that a table prints.
 */
const categoriesOf = ({ dimensions, micro }: Certificate, d: number): Categories => {
  const { name, sums } = dimensions[d] ?? { name: '', sums: [] }
  const several = sums.filter(([code]) => code !== '_T')
  const finest = [
    ...new Set([...(micro.codes[d] ?? []), ...sums.flatMap(([code, parts]) => (code === '_T' ? parts : []))]),
  ]
  const isMultiple = several.length > 0
  const codes = isMultiple ? several.map(([code]) => code) : finest.filter((code) => !code.startsWith('__'))
  const finestOf = isMultiple ? several.map(([, parts]) => new Set(parts)) : codes.map((code) => new Set([code]))
  return { name, codes, isMultiple, finest, finestOf, isComplete: true }
}

/** Counts persons of the true table into the cells of a grid. */
const countInto = (
  { by, strides, sizes, value }: Grid,
  { dimensions }: Pick<FamilyGrids, 'dimensions'>,
  { micro }: Certificate,
  own: readonly number[],
  microPlace: readonly number[],
  isCounted: (m: number) => boolean,
): Float64Array => {
  value.fill(0)
  const inPlace = sizes.reduce((product, size) => product * size, 1)
  // For each dimension of the grid, for each micro-code, how far its categories are from the first.
  const steps = by.map((i, at) => {
    const { finestOf = [] } = dimensions[i] ?? {}
    return (micro.codes[own[i] ?? -1] ?? []).map((code) =>
      finestOf.flatMap((finest, c) => (finest.has(code) ? [c * (strides[at] ?? 0)] : [])),
    )
  })
  const indexes = by.map((i) => micro.index[own[i] ?? -1] ?? [])
  const go = (m: number, at: number, cell: number, count: number): void => {
    if (at === by.length) {
      value[cell] = (value[cell] ?? 0) + count
      return
    }
    const some = steps[at]?.[indexes[at]?.[m] ?? -1] ?? []
    for (let s = 0; s < some.length; s++) go(m, at + 1, cell + (some[s] ?? 0), count)
  }
  for (let m = 0; m < micro.counts.length; m++) {
    const count = micro.counts[m] ?? 0
    if (count > 0 && isCounted(m)) go(m, 0, (microPlace[m] ?? 0) * inPlace, count)
  }
  return value
}
