/** Something that wants to stand around a height and needs room. */
export interface Wanted {
  /** Middle it wants, in pixels from the top. */
  readonly at: number
  readonly height: number
}

/**
 * Middles for labels that want to stand where their data are but must not overlap: in order of what they want, as near
 * to it as their neighbours and the two ends allow (pool adjacent violators). Expects that they fit between the ends.
 */
export const spread = (wanted: readonly Wanted[], top: number, bottom: number): readonly number[] => {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0) || a - b)
  const pools: { members: number[]; height: number; start: number }[] = []
  for (const i of order) {
    const { at, height } = wanted[i] ?? { at: 0, height: 0 }
    pools.push({ members: [i], height, start: within(at - height / 2, height, top, bottom) })
    for (;;) {
      const [above, below] = pools.slice(-2)
      if (!above || !below || above.start + above.height <= below.start) break
      pools.splice(-2, 2, merge(above, below, wanted, top, bottom))
    }
  }
  const middles: number[] = new Array(wanted.length).fill(0)
  for (const pool of pools) {
    let y = pool.start
    for (const i of pool.members) {
      const height = wanted[i]?.height ?? 0
      middles[i] = y + height / 2
      y += height
    }
  }
  return middles
}

type Pool = { members: number[]; height: number; start: number }

const merge = (above: Pool, below: Pool, wanted: readonly Wanted[], top: number, bottom: number): Pool => {
  const members = [...above.members, ...below.members]
  const height = above.height + below.height
  let before = 0
  let sum = 0
  for (const i of members) {
    const { at, height: own } = wanted[i] ?? { at: 0, height: 0 }
    sum += at - (before + own / 2)
    before += own
  }
  return { members, height, start: within(sum / members.length, height, top, bottom) }
}

const within = (start: number, height: number, top: number, bottom: number): number =>
  Math.max(top, Math.min(start, bottom - height))
