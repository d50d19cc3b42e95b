import type { BaseTable, CubeTable, Release } from '@tipstat/cube'
import { cellKey, recordKey } from '../cell-key/record-key.ts'
import { confidential } from '../cubes.test-data.ts'
import { baseOf, type Person, tableOf } from '../facets/persons.test-data.ts'
import { earlierReleases, releaseEntry } from '../ledger/release-entry.ts'
import { type Policy, policies } from '../policy.ts'
import { protectInteractive } from '../protect-interactive.ts'
import { releaseTexts } from '../release-texts.ts'

/** Invented persons as they are counted, each with an id; those who are left out are not counted. */
export interface Counted extends Person {
  readonly id: string
}

/** Gives persons their ids, in their order. */
export const withIds = (people: readonly Person[], prefix = 'p'): readonly Counted[] =>
  people.map((person, i) => ({ ...person, id: `${prefix}${i}` }))

const secret = new Uint8Array(32).fill(9)

/** Counts with the sums of the keys of their persons, as a store gives them. */
const keyedBase = (people: readonly Counted[], by: readonly string[]): BaseTable => {
  const base = baseOf(people, by)
  const keys = Array.from({ length: base.length }, (_, row) =>
    cellKey(
      people
        .filter(
          (person) =>
            person.area === base.area[row] &&
            person.year === base.year[row] &&
            base.by.every((name) => {
              const value = person[name as keyof Person]
              const own = typeof value === 'object' ? [...value].sort() : [String(value)]
              return own.join() === base.codes[name]?.[row]?.join()
            }),
        )
        .map(({ id }) => recordKey(secret, id)),
    ),
  )
  return { ...base, keys }
}

/** A release under policy interactive, and its files as a reader has them. */
export interface MadeInteractive {
  readonly release: Release
  readonly files: ReadonlyMap<string, string>
}

/** Protects tables of invented persons under policy `interactive`. */
export const interactive = async (
  people: readonly Counted[],
  tables: readonly (readonly string[])[],
  options: {
    readonly policy?: Policy
    readonly earlier?: readonly MadeInteractive[]
    readonly name?: string
    readonly change?: (table: CubeTable) => CubeTable
  } = {},
): Promise<MadeInteractive> => {
  const { policy = policies.interactive, earlier = [], name = 'test', change = (table) => table } = options
  const release = await protectInteractive(
    tables.map((by) => confidential(change(tableOf(people, by)))),
    policy,
    {
      name,
      secret: 'only the house knows',
      earlier: earlierReleases(earlier.map((each) => releaseEntry(each.release))),
      baseOf: async (_, by, { keys }) => (keys ? keyedBase(people, by) : baseOf(people, by)),
    },
  )
  return { release, files: releaseTexts(release.manifest, release.tables) }
}

/** Rows of a table file: codes, and the number that is shown, `.` for the symbol. */
export const rowsOf = ({ files }: MadeInteractive, by: string): readonly (readonly string[])[] => {
  const name = by === '' ? 'total' : `by-${by}`
  const [, ...lines] = (files.get(`data/invented.V_IDN.persons.${name}.csv`) ?? '').trimEnd().split('\n')
  const dimensions = by === '' ? 0 : by.split('-').length
  return lines.map((line) => {
    const cells = line.split(',')
    return [...cells.slice(2, 2 + dimensions), cells[2 + dimensions] || '.']
  })
}
