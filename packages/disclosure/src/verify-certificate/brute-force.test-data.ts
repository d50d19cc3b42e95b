/** What an attacker has: files, what their codes mean, which micro-cells can be anything but zero, and what zeros mean. */
export interface Known {
  /** Text of each file with the codes of the dimensions that are no columns. */
  readonly files: readonly { readonly text: string; readonly fixed: Readonly<Record<string, string>> }[]
  readonly dimensions: readonly { readonly name: string; readonly parts: Readonly<Record<string, readonly string[]>> }[]
  readonly possible: readonly (readonly string[])[]
  readonly zeros: 'printed' | 'withheld'
}

/** A cell that an attacker wants to know, and how far apart its owner says that it is. */
export interface Target {
  readonly codes: readonly string[]
  readonly spread: number
}

/** What an attacker finds of each target. `isWhole`: every table was tried; else the search ended, since none is narrower than said. */
export interface Found {
  readonly ranges: readonly (readonly [number, number])[]
  readonly end: 'whole' | 'as-said' | 'tired'
}

interface Row {
  readonly members: readonly number[]
  readonly count: number | null
}

/**
 * Tries every table of counts from 0 to `most` that agrees with what is printed, depth first, until all targets have been
 * seen as far apart as their owner says or there is no other table; `patience` is how many steps a search takes. Written for itself: reads the text of the files, and
 * shares nothing with what protects or verifies.
 */
export const attack = (known: Known, targets: readonly Target[], most: number, patience: number): Found => {
  let found: Found = { ranges: targets.map(() => [Infinity, -Infinity] as const), end: 'tired' }
  for (const isUpwards of orders) {
    found = tryAll(known, targets, found.ranges, { most, patience, isUpwards })
    if (found.end !== 'tired') break
  }
  return found
}

/** In which order counts are tried of micro-cell m: from 0 or from the most. Where one order tires, another may not. */
const orders: readonly ((m: number) => boolean)[] = [
  (m) => m % 2 === 0,
  (m) => m % 2 === 1,
  (m) => m % 4 < 2,
  (m) => m % 4 > 1,
  () => true,
  () => false,
]

interface Search {
  readonly most: number
  readonly patience: number
  readonly isUpwards: (m: number) => boolean
}

const tryAll = (
  known: Known,
  targets: readonly Target[],
  seen: Found['ranges'],
  { most, patience, isUpwards }: Search,
): Found => {
  const rows = known.files.flatMap(({ text, fixed }) => readFile(known, text, fixed))
  const wanted = targets.map(({ codes }) => membersOf(known, codes))
  const low = seen.map(([from]) => from)
  const high = seen.map(([, to]) => to)
  const size = known.possible.length
  const rowsAt = known.possible.map((_, m) => [...rows.keys()].filter((r) => rows[r]?.members.includes(m)))
  const lastOf = rows.map(({ members }) => Math.max(-1, ...members))
  const sum = rows.map(() => 0)
  const table = new Array<number>(size).fill(0)
  const least = known.zeros === 'printed' ? 1 : 0
  let steps = 0
  const isSeen = () => targets.every(({ spread }, i) => (high[i] ?? 0) - (low[i] ?? 0) >= spread)

  const look = (): boolean => {
    for (const [i, members] of wanted.entries()) {
      const count = members.reduce((total, m) => total + (table[m] ?? 0), 0)
      low[i] = Math.min(low[i] ?? 0, count)
      high[i] = Math.max(high[i] ?? 0, count)
    }
    return isSeen()
  }
  const isRight = (r: number, m: number): boolean => {
    if (lastOf[r] !== m) return true
    const count = rows[r]?.count ?? null
    return count === null ? (sum[r] ?? 0) >= least : sum[r] === count
  }
  /** Whether to stop. */
  const go = (m: number): boolean => {
    if (++steps > patience) return true
    if (m === size) return look()
    const at = rowsAt[m] ?? []
    const room = at.map((r) => (rows[r]?.count ?? Infinity) - (sum[r] ?? 0))
    const top = Math.min(most, ...room)
    const values = Array.from({ length: Math.max(0, top + 1) }, (_, n) => (isUpwards(m) ? n : top - n))
    for (const n of values) {
      for (const r of at) sum[r] = (sum[r] ?? 0) + n
      table[m] = n
      const stop = at.every((r) => isRight(r, m)) && go(m + 1)
      for (const r of at) sum[r] = (sum[r] ?? 0) - n
      if (stop) return true
    }
    return false
  }
  const stopped = go(0)
  return {
    ranges: low.map((from, i) => [from, high[i] ?? 0]),
    end: !stopped ? 'whole' : steps > patience ? 'tired' : 'as-said',
  }
}

const readFile = (known: Known, text: string, fixed: Readonly<Record<string, string>>): readonly Row[] => {
  const [header = '', ...lines] = text.trim().split('\n')
  const columns = header.split(',')
  return lines.flatMap((line) => {
    const cells = line.split(',')
    const codes = known.dimensions.map(({ name }) => fixed[name] ?? cells[columns.indexOf(name)] ?? '')
    const [status, value] = [cells[columns.indexOf('status')], cells[columns.indexOf('value')]]
    const members = membersOf(known, codes)
    return members.length === 0 ? [] : [{ members, count: status === 'suppressed' ? null : Number(value) }]
  })
}

const membersOf = ({ dimensions, possible }: Known, codes: readonly string[]): readonly number[] =>
  [...possible.keys()].filter((m) =>
    dimensions.every(({ parts }, d) => isIn(parts, possible[m]?.[d] ?? '', codes[d] ?? '')),
  )

const isIn = (parts: Readonly<Record<string, readonly string[]>>, code: string, sum: string): boolean =>
  code === sum || (parts[sum] ?? []).some((part) => isIn(parts, code, part))
