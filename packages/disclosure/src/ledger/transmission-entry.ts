import type { Transmission } from '@tipstat/cube'
import { canonical } from '@tipstat/scheme'

/**
 * What the ledger says of a transmission, as canonical JSON: known to this recipient from then on. Which tables, of which
 * submissions, but none of their numbers, and no moment: the same data sent again to the same keys are the same entry.
 */
export const transmissionEntry = ({ id, terms, keys, threshold, lineages, tables }: Transmission): string => {
  const { name, to, basis, purpose, expires } = terms
  return canonical({
    kind: 'transmission',
    name,
    recipient: to,
    basis,
    purpose,
    expires,
    sha256: id,
    keys,
    threshold,
    lineages: lineages.map(({ source, lineage }) => ({
      source,
      submissions: lineage.submissions,
      schemeVersion: lineage.schemeVersion,
    })),
    tables: tables.map(({ source, stage, unit, counting, reference, by, name: called, cells }) => ({
      name: called,
      source,
      stage,
      unit,
      counting,
      reference,
      by,
      cells,
    })),
  })
}
