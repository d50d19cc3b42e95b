import type { ClaimedTable, Claims } from './verify-claims.ts'
import type { RowCost } from './verify-rows.ts'

/** A table, and what its rows say of its cost. */
interface Found {
  readonly table: ClaimedTable
  readonly cost: RowCost
}

type Cost = Readonly<Record<string, number>>

/** Whether the claimed cost follows from the printed numbers: else it could tell more than they do. */
export const sameCost = ({ proof, cost }: Claims, found: readonly Found[]): boolean => {
  const expected = proof === 'certificate' ? withheldCost(found) : roundedCost(found)
  return (
    Object.keys(cost).length === Object.keys(expected).length &&
    Object.entries(expected).every(([name, number]) => cost[name] === number) &&
    found.every(({ table, cost: { hidden } }) => (table.hidden ?? hidden) === hidden)
  )
}

const sum = (found: readonly Found[], of: Exclude<keyof RowCost, 'shown' | 'farthest'>) =>
  found.reduce((total, { cost }) => total + cost[of], 0)

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6)

const roundedCost = (found: readonly Found[]): Cost => {
  const [cells, hidden, rounded] = [sum(found, 'cells'), sum(found, 'hidden'), sum(found, 'rounded')]
  const hiddenAtMost = sum(found, 'hiddenAtMost')
  return {
    cells,
    hidden,
    rounded,
    movedAtMost: found.reduce((most, { cost }) => Math.max(most, cost.farthest), 0),
    movedInAllAtMost: sum(found, 'movedAtMost'),
    shareHidden: share(hidden, cells),
    shareRounded: share(rounded, cells),
    sharePersonsHiddenAtMost: share(hiddenAtMost, hiddenAtMost + sum(found, 'personsAtLeast')),
  }
}

/** Persons hidden: what totals hold more than the breakdowns of the same persons show, in the places where both are shown. */
const withheldCost = (found: readonly Found[]): Cost => {
  const [cells, hidden] = [sum(found, 'cells'), sum(found, 'hidden')]
  const persons = found
    .filter(({ table }) => table.by.length > 0 && table.multiple.length === 0)
    .flatMap(({ table, cost: { shown } }) => {
      const total = found.find((other) => other.table.by.length === 0 && keyOf(other.table) === keyOf(table))
      return [...shown].flatMap(([place, parts]) => {
        const all = total?.cost.shown.get(place)
        return all === undefined ? [] : [{ all, parts }]
      })
    })
  const all = persons.reduce((total, each) => total + each.all, 0)
  const parts = persons.reduce((total, each) => total + each.parts, 0)
  return { cells, hidden, shareHidden: share(hidden, cells), sharePersonsHidden: share(Math.max(0, all - parts), all) }
}

/** What a table and its total have in common. */
const keyOf = ({ source, stage, unit, counting, reference }: ClaimedTable): string =>
  JSON.stringify([source, stage, unit, counting, reference])
