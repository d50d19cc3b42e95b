/** Outcome of a linear programme: its optimum, or null where nothing satisfies it. */
export type Optimum = number | null

const tiny = 1e-9

/** Programmes of eight lists end after some hundred; rounding could make one go round for ever. */
const mostPivots = 100_000

/**
 * The largest value of the last variable under equations `rows * x = right` with x >= 0 and `right` >= 0. Two phases on a
 * dense tableau, with the rule of Bland (1977), so that it ends. For equations of small whole numbers: what is within
 * 1e-9 of zero is taken as zero. Infinity where nothing bounds it.
 */
export const maximiseLast = (rows: readonly Float64Array[], right: Float64Array): Optimum => {
  const columns = rows[0]?.length ?? 0
  const height = rows.length
  const width = columns + height + 1
  // Each row: the equation, its artificial variable, its right-hand side. The last row is what is minimised.
  const tableau = Array.from({ length: height + 1 }, (_, i) => {
    const line = new Float64Array(width)
    const row = rows[i]
    if (row === undefined) return line
    line.set(row)
    line[columns + i] = 1
    line[width - 1] = right[i] ?? 0
    return line
  })
  const goal = tableau[height] ?? new Float64Array(width)
  const basis = Array.from({ length: height }, (_, i) => columns + i)
  for (const line of tableau.slice(0, height))
    for (let j = 0; j < width; j += 1) if (j < columns || j === width - 1) goal[j] = (goal[j] ?? 0) - (line[j] ?? 0)
  minimise(tableau, basis, columns)
  if (-(goal[width - 1] ?? 0) > tiny * Math.max(1, ...right)) return null

  dropArtificials(tableau, basis, columns)
  goal.fill(0)
  goal[columns - 1] = -1
  const at = basis.indexOf(columns - 1)
  const line = tableau[at]
  if (at >= 0 && line) for (let j = 0; j < width; j += 1) goal[j] = (goal[j] ?? 0) + (line[j] ?? 0)
  return minimise(tableau, basis, columns) ? (goal[width - 1] ?? 0) : Number.POSITIVE_INFINITY
}

/** Lowers the goal to its least over the first columns; false where nothing bounds it. */
const minimise = (tableau: Float64Array[], basis: number[], columns: number): boolean => {
  const goal = tableau[tableau.length - 1] ?? new Float64Array()
  for (let pivots = 0; pivots < mostPivots; pivots += 1) {
    const enters = goal.findIndex((cost, j) => j < columns && cost < -tiny)
    if (enters < 0) return true
    const leaves = leaving(tableau, basis, enters)
    if (leaves < 0) return false
    pivot(tableau, basis, leaves, enters)
  }
  throw new Error('A linear programme came to no end')
}

/** The row of the least ratio, of several the one whose variable comes first; -1 for none. */
const leaving = (tableau: readonly Float64Array[], basis: readonly number[], enters: number): number => {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < basis.length; i += 1) {
    const line = tableau[i]
    const slope = line?.[enters] ?? 0
    if (!(slope > tiny)) continue
    const ratio = (line?.[line.length - 1] ?? 0) / slope
    if (ratio > least + tiny) continue
    if (ratio < least - tiny || (basis[i] ?? 0) < (basis[best] ?? 0)) {
      best = i
      least = Math.min(ratio, least)
    }
  }
  return best
}

const pivot = (tableau: readonly Float64Array[], basis: number[], at: number, enters: number): void => {
  const line = tableau[at] ?? new Float64Array()
  const by = line[enters] ?? 1
  for (let j = 0; j < line.length; j += 1) line[j] = (line[j] ?? 0) / by
  for (let i = 0; i < tableau.length; i += 1) {
    const other = tableau[i]
    const times = other?.[enters] ?? 0
    if (i === at || other === undefined || times === 0) continue
    for (let j = 0; j < other.length; j += 1) other[j] = (other[j] ?? 0) - times * (line[j] ?? 0)
  }
  basis[at] = enters
}

/** An artificial variable left in the basis, at zero, leaves it; where none can take its place its equation follows from others. */
const dropArtificials = (tableau: Float64Array[], basis: number[], columns: number): void => {
  for (let i = basis.length - 1; i >= 0; i -= 1) {
    if ((basis[i] ?? 0) < columns) continue
    const enters = tableau[i]?.findIndex((value, j) => j < columns && Math.abs(value) > tiny) ?? -1
    if (enters >= 0) pivot(tableau, basis, i, enters)
    else {
      tableau.splice(i, 1)
      basis.splice(i, 1)
    }
  }
}
