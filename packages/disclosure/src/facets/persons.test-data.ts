import type { BaseTable, CubeTable } from '@tipstat/cube'
import { type Breakdown, breakdowns } from '@tipstat/scheme'

/** An invented person: one code in each dimension, several in `form`. */
export interface Person {
  readonly area: string
  readonly year: number
  readonly sex: string
  readonly age: string
  readonly citizenship: string
  readonly form: readonly string[]
  /** Who reported them. */
  readonly agency: string
}

const codesOf = (person: Person, name: string): readonly string[] => {
  const value = person[name as keyof Person]
  return typeof value === 'object' ? value : [String(value)]
}

const inOrder = (by: readonly string[]): readonly Breakdown[] => breakdowns.filter((name) => by.includes(name))

/** Counts in which nobody stands twice, as the store gives them. */
export const baseOf = (persons: readonly Person[], names: readonly string[]): BaseTable => {
  const by = inOrder(names)
  const rows = new Map<string, { readonly person: Person; readonly agencies: Set<string>; count: number }>()
  for (const person of persons) {
    const key = [person.area, person.year, ...by.map((name) => [...codesOf(person, name)].sort().join('+'))].join(' ')
    const row = rows.get(key) ?? { person, agencies: new Set<string>(), count: 0 }
    row.count++
    row.agencies.add(person.agency)
    rows.set(key, row)
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  return {
    by,
    length: sorted.length,
    area: sorted.map(({ person }) => person.area),
    year: sorted.map(({ person }) => person.year),
    codes: Object.fromEntries(by.map((name) => [name, sorted.map(({ person }) => [...codesOf(person, name)].sort())])),
    count: sorted.map(({ count }) => count),
    agencies: sorted.map(({ agencies }) => [...agencies].sort()),
  }
}

/** The table that a store makes of persons: a whole grid of what occurs, each person under each of their codes. */
export const tableOf = (persons: readonly Person[], names: readonly string[]): CubeTable => {
  const by = inOrder(names)
  const places = [...new Set(persons.map(({ area, year }) => `${area} ${year}`))].sort()
  const codes = by.map((name) => [...new Set(persons.flatMap((person) => codesOf(person, name)))].sort())
  const cells = codes.reduce<readonly (readonly string[])[]>(
    (all, some) => all.flatMap((cell) => some.map((code) => [...cell, code])),
    places.map((place) => [place]),
  )
  const count = cells.map(
    ([place, ...own]) =>
      persons.filter(
        (person) =>
          `${person.area} ${person.year}` === place &&
          by.every((name, i) => codesOf(person, name).includes(own[i] ?? '')),
      ).length,
  )
  return {
    source: 'invented',
    stage: 'V_IDN',
    unit: 'persons',
    counting: 'PERSON',
    reference: 'DETECTION',
    by,
    length: cells.length,
    area: cells.map(([place = '']) => place.split(' ')[0] ?? ''),
    year: cells.map(([place = '']) => Number(place.split(' ')[1])),
    codes: Object.fromEntries(by.map((name, i) => [name, cells.map((cell) => cell[i + 1] ?? '')])),
    low: count,
    high: count,
    status: count.map(() => 'exact'),
    disputed: count.map(() => false),
    multiple: by.filter((name) => name === 'form'),
    exhaustive: by.filter((name) => name !== 'form'),
  }
}

/** So many invented persons of one kind. */
export const persons = (number: number, about: Partial<Person>): readonly Person[] =>
  Array.from({ length: number }, () => ({
    area: 'ZZZ',
    year: 2024,
    sex: 'F',
    age: 'Y_GE18',
    citizenship: 'ZZZ',
    form: ['SEX'],
    agency: 'POLICE',
    ...about,
  }))
