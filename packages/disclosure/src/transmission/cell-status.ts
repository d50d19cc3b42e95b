import { type CellStatus, type CubeTable, isMissingStatus } from '@tipstat/cube'
import type { ConfidentialityCode, StatusCode } from '@tipstat/seeds/codes'

/**
 * Counts below this are marked as small, where a transmission does not say otherwise. For smaller areas, organ removal
 * and children crossed with form or citizenship 10 is usual.
 */
export const defaultThreshold = 5

/** Units that are no counts: an amount or a rate below the threshold is not a small group. */
const notCounted: ReadonlySet<string> = new Set(['per-100000', 'per-cent', 'index', 'ratio', 'XDC', 'USD', 'EUR'])

/** What the marking of a table goes by. */
export interface Marking {
  readonly threshold: number
  /** Whether the owner of the data has published them. */
  readonly published: boolean
}

/**
 * SDMX confidentiality status of a cell (CL_CONF_STATUS). `A`, primary confidentiality due to small counts: above zero, and
 * possibly below the threshold. `N`, not for publication: every other cell, zeros and large numbers too, since a small
 * count can be worked out from them. `F`, free: data that their owner has published. `D`, secondary confidentiality, is not
 * set: which cells hide others is decided when a release is made.
 */
export const confStatus = (table: CubeTable, i: number, { threshold, published }: Marking): ConfidentialityCode => {
  if (published) return 'F'
  const [low = Number.NaN, high = Number.NaN] = [table.low[i], table.high[i]]
  return !notCounted.has(table.unit) && high > 0 && low < threshold ? 'A' : 'N'
}

const ofStatus: Readonly<Record<CellStatus, StatusCode>> = {
  exact: 'A',
  rounded: 'A',
  estimated: 'E',
  // The source printed `<5`: there is a number, and it is not told.
  censored: 'Q',
  suppressed: 'Q',
  confidential: 'Q',
  'not-collected': 'L',
  'not-recorded': 'O',
  'not-applicable': 'M',
  'not-available': 'O',
}

/**
 * SDMX status of an observation (CL_OBS_STATUS). Where there are bounds and no single number the observation is missing,
 * `O`, or `Q` where it is withheld; a number about which the sender's file contradicts itself is unvalidated, `V`.
 */
export const obsStatus = (table: CubeTable, i: number): StatusCode => {
  const status = table.status[i] ?? 'not-available'
  const said = ofStatus[status]
  if (isMissingStatus(status) || said === 'Q') return said
  if (table.low[i] !== table.high[i]) return 'O'
  return table.disputed[i] ? 'V' : said
}
