import { thresholdOf, total } from '../primary/contexts.ts'
import { findPrimaries } from '../primary/find-primaries.ts'
import type { Preset } from '../primary/presets.ts'
import { answers } from '../primary/response-pair.ts'
import type { Found, PrimaryCell, Universe, VirtualCell } from '../primary/universe.ts'
import { membersOf } from '../primary/universe.ts'
import { type CellCodes, latticeOf, type SumDimension } from '../sums/lattice.ts'
import { agenciesIn, contributorsTo, fewBetween } from './contributors-in-facets.ts'
import type { CodedDimension } from './dimension-codes.ts'
import type { Facet } from './facet.ts'
import type { Joined } from './join-facets.ts'
import { leftBesideElsewhere } from './left-beside-elsewhere.ts'
import type { NumberElsewhere } from './number-elsewhere.ts'

/** A facet as the rules look at it, and for each of its micro-cells those of the facet that it is made of. */
interface Look {
  readonly universe: Universe
  readonly parts: readonly (readonly number[])[]
}

/**
 * What a preset withholds of joined facets for its own sake. Rules look at one facet after the other; in dimensions of
 * several codes a person at one category after the other, as those who are in it and those who are not.
 */
export const findInFacets = (
  facets: readonly Facet[],
  joined: Joined,
  preset: Preset,
  elsewhere: readonly NumberElsewhere[] = [],
): Found => {
  const cells = new Map<string, PrimaryCell>()
  const virtual = new Map<string, VirtualCell>()
  const widest = <T extends { readonly spread: number }>(into: Map<string, T>, key: string, found: T) => {
    if ((into.get(key)?.spread ?? -1) < found.spread) into.set(key, found)
  }
  for (const [f, facet] of facets.entries()) {
    const numbers = joined.numbers[f] ?? new Int32Array()
    const numberAt = new Map(facet.lattice.codes.map((codes, cell) => [codes.join(' '), numbers[cell] ?? -1]))
    const hide = (members: Int32Array, about: Omit<VirtualCell, 'members' | 'plus' | 'minus'>) => {
      if (members.length > 0) widest(virtual, members.join(' '), { ...about, members, plus: [], minus: [] })
    }
    for (const { universe, parts } of looksAt(facet)) {
      const numberOf = (cell: number) => numberAt.get((universe.codes[cell] ?? []).join(' '))
      const together = (members: Iterable<number>) =>
        Int32Array.from([...members].flatMap((m) => (parts[m] ?? []).map((part) => numbers[part] ?? -1))).sort()
      const agencies = agenciesIn(facet, parts)
      const found = findPrimaries(universe, preset, contributorsTo(universe, agencies))
      for (const { cell, reason, spread } of found.cells) {
        const number = numberOf(cell)
        if (number !== undefined) widest(cells, `${number} ${reason}`, { cell: number, reason, spread })
        else hide(together(membersOf(universe.sums, cell)), { reason, spread })
      }
      for (const { members, reason, spread } of found.virtual) hide(together(members), { reason, spread })
      for (const { members, spread } of fewBetween(universe, found, preset, agencies))
        hide(together(members), { reason: 'contributors', spread })
      if (preset.zeros === 'printed')
        for (const cell of zerosBeside(facet, universe, found))
          widest(cells, `${numbers[cell]} zero`, { cell: numbers[cell] ?? -1, reason: 'zero', spread: 0 })
    }
    for (const { members, spread } of [...bothCodes(facet, preset), ...leftBesideElsewhere(facet, elsewhere, preset)])
      hide(Int32Array.from(members, (m) => numbers[m] ?? -1).sort(), { reason: 'difference', spread })
  }
  return {
    cells: [...cells.values()].sort((a, b) => a.cell - b.cell || (a.reason < b.reason ? -1 : 1)),
    virtual: [...virtual.values()],
  }
}

/**
 * Those who have two codes of one dimension, where they are few: who knows that everybody has a code of it takes them from the
 * two numbers and the total, though no table prints them.
 */
const bothCodes = (
  { coded, dimensions, lattice, seen }: Facet,
  { thresholds }: Preset,
): readonly { readonly members: readonly number[]; readonly spread: number }[] => {
  if (!thresholds) return []
  const threshold = thresholdOf(dimensions, thresholds)
  const { sums, codes } = lattice
  return dimensions.flatMap(({ name, parts }, d) => {
    const known = coded.find((dimension) => dimension.name === name && dimension.isMultiple)
    if (!known) return []
    const all = codesOf(known)
    const pairs = all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b) => {
        const both = new Set(parts[a]?.filter((set) => parts[b]?.includes(set)))
        return both.size > 0 ? [{ a, b, both }] : []
      }),
    )
    return [...codes.keys()].flatMap((cell) => {
      if (seen[cell] !== 1 || codes[cell]?.[d] !== total) return []
      const own = [...membersOf(sums, cell)]
      return pairs.flatMap(({ a, b, both }) => {
        const members = own.filter((m) => both.has(codes[m]?.[d] ?? ''))
        const count = members.reduce((sum, m) => sum + (sums.value[m] ?? 0), 0)
        const k = Math.max(...[a, b].map((code) => threshold((codes[cell] ?? []).with(d, code))))
        return count > 0 && count < k ? [{ members, spread: k - 1 }] : []
      })
    })
  })
}

/**
 * The printed zeros of a facet beside a category that holds all or nearly all of a group, in a dimension of several codes a
 * person: they are of other categories, which no look sees together with that one. And every other printed zero that has a
 * micro-cell in common with one of them.
 */
const zerosBeside = ({ coded, dimensions, lattice, printed }: Facet, universe: Universe, found: Found) => {
  const several = coded.filter(({ isMultiple }) => isMultiple).map(({ name }) => name as string)
  const rowOf = (codes: CellCodes, d: number) => codes.with(d, total).join(' ')
  const rows = new Set(
    found.cells
      .filter(({ reason }) => reason === 'group')
      .flatMap(({ cell }) =>
        dimensions.flatMap(({ name }, d) =>
          several.includes(name) ? [`${d} ${rowOf(universe.codes[cell] ?? [], d)}`] : [],
        ),
      ),
  )
  const { sums, codes } = lattice
  const zeros = [...sums.value.keys()].filter((cell) => printed[cell] === 1 && sums.value[cell] === 0)
  const isBeside = (cell: number) => dimensions.some((_, d) => rows.has(`${d} ${rowOf(codes[cell] ?? [], d)}`))
  const touched = new Set(zeros.filter(isBeside).flatMap((cell) => [...membersOf(sums, cell)]))
  return zeros.filter((cell) => membersOf(sums, cell).some((m) => touched.has(m)))
}

/** The codes that numbers are of in a dimension of several codes a person: those of tables, and of what was printed elsewhere. */
const codesOf = ({ parts }: Pick<CodedDimension, 'parts'>): readonly string[] =>
  Object.keys(parts).filter((code) => code !== total)

const looksAt = (facet: Facet): readonly Look[] => {
  const { dimensions, coded, lattice, seen } = facet
  const several = coded.filter(({ isMultiple }) => isMultiple)
  if (several.length === 0)
    return [
      {
        universe: { sums: lattice.sums, codes: lattice.codes, dimensions, printed: seen },
        parts: Array.from({ length: lattice.sums.micro }, (_, m) => [m]),
      },
    ]
  // Where nothing is printed of a dimension, all are in no category: the rules still look at the others.
  const choices = several.reduce<readonly ReadonlyMap<string, string>[]>(
    (all, dimension) => {
      const codes = codesOf(dimension)
      const asked = codes.length > 0 ? codes : [answers.yes]
      return all.flatMap((each) => asked.map((code) => new Map(each).set(dimension.name, code)))
    },
    [new Map()],
  )
  return choices.map((chosen) => pairsOf(facet, chosen))
}

/** A facet in which each dimension of several codes a person is one category of it, yes or no. */
const pairsOf = ({ dimensions, coded, lattice, seen: isToldBy }: Facet, chosen: ReadonlyMap<string, string>): Look => {
  const ofName = new Map<string, CodedDimension>(coded.map((dimension) => [dimension.name, dimension]))
  const asPair = (codes: CellCodes): CellCodes =>
    codes.map((code, d) => {
      const name = dimensions[d]?.name ?? ''
      const yes = chosen.get(name)
      if (yes === undefined || code === total) return code
      return (ofName.get(name)?.parts[yes] ?? []).includes(code) ? yes : answers.no
    })
  const micro = new Map<string, { readonly codes: CellCodes; count: number; readonly parts: number[] }>()
  for (let m = 0; m < lattice.sums.micro; m++) {
    const codes = asPair(lattice.codes[m] ?? [])
    const key = codes.join(' ')
    const pair = micro.get(key) ?? { codes, count: 0, parts: [] }
    pair.count += lattice.sums.value[m] ?? 0
    pair.parts.push(m)
    micro.set(key, pair)
  }
  const isSeen = (codes: CellCodes) =>
    codes.every((code, d) => {
      const yes = chosen.get(dimensions[d]?.name ?? '')
      return yes === undefined || code === total || code === yes
    })
  const seen = lattice.codes.filter((codes, cell) => isToldBy[cell] === 1 && isSeen(codes))
  const pairs = dimensions.map(({ name, parts }): SumDimension => {
    const yes = chosen.get(name)
    return yes === undefined ? { name, parts } : { name, parts: { [total]: [yes, answers.no] } }
  })
  const found = [...micro.values()]
  const of = latticeOf(pairs, { codes: found.map(({ codes }) => codes), count: found.map(({ count }) => count) }, seen)
  const isPrinted = new Set(seen.map((codes) => codes.join(' ')))
  return {
    universe: {
      sums: of.sums,
      codes: of.codes,
      dimensions: pairs,
      printed: Uint8Array.from(of.codes, (codes) => (isPrinted.has(codes.join(' ')) ? 1 : 0)),
    },
    parts: found.map(({ parts }) => parts),
  }
}
