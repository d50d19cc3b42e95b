import { drawRates, drawRatesBySexAge, drawReportedParts } from '../drawings.ts'
import type { Section } from '../section.ts'
import { figureSection } from './figure-section.ts'

/** Victims per 100,000 population with random variation; where the source reports rates, those, by each breakdown it has. */
export const rate: Section = figureSection({
  id: 'rate',
  heading: 'heading.rate',
  draws: (context) => [drawRates, ...drawRatesBySexAge(context), ...drawReportedParts(context)],
  absent: 'absent.rate',
})
