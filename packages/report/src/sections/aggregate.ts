import { drawSums } from '../drawings.ts'
import type { Section } from '../section.ts'
import { figureSection } from './figure-section.ts'

/** Sums over the countries of a region or of the world, with how many countries each sum is made of. */
export const aggregate: Section = figureSection({
  id: 'aggregate',
  heading: 'heading.aggregate',
  draws: () => [drawSums],
  absent: 'absent.aggregate',
  caution: 'quality.aggregate',
})
