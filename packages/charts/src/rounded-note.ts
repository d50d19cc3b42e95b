import type { Release } from '@tipstat/cube'
import type { ChartsCode } from './messages/en.ts'

/** What is said of numbers that were rounded, as points, as cells of a table, or as shares of them; of noise where it is that. */
export const roundedNote = ({ manifest }: Release, as: 'points' | 'cells' | 'shares'): ChartsCode => {
  const about = manifest.proof === 'cell-key' ? 'note.noise' : 'note.rounded'
  return as === 'points' ? about : `${about}-${as}`
}
