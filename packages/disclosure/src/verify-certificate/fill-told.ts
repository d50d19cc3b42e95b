import { along, type FamilyGrids, keyOf } from './family-grids.ts'

/** Notes as told what follows from told numbers by adding up a whole row of them: the total that no table prints, or withholds. */
export const fillTold = ({ dimensions, grids }: FamilyGrids): void => {
  const finestFirst = [...grids.values()].sort((a, b) => b.by.length - a.by.length)
  for (const grid of finestFirst)
    for (const [i, d] of grid.by.entries()) {
      const totals = grids.get(keyOf(grid.by.toSpliced(i, 1)))
      if (!totals || !grid.whole.has(d) || dimensions[d]?.isMultiple) continue
      const { size, stride, first } = along(grid, i)
      for (let total = 0; total < totals.value.length; total++) {
        if (totals.isTold[total] === 1) continue
        let sum = 0
        for (let c = 0, cell = first(total); c < size; c++, cell += stride)
          sum += grid.isTold[cell] === 1 ? (grid.value[cell] ?? 0) : Number.NaN
        const known = totals.value[total] ?? Number.NaN
        if (Number.isNaN(sum) || (known !== sum && !Number.isNaN(known))) continue
        totals.value[total] = sum
        totals.isTold[total] = 1
      }
    }
}
