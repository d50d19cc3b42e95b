import { drawCoverageOf } from '../drawings.ts'
import type { Section } from '../section.ts'
import { figureSection } from './figure-section.ts'

/** Which country has numbers for which year. */
export const coverage: Section = figureSection({
  id: 'coverage',
  heading: 'heading.coverage',
  draws: () => [drawCoverageOf],
  absent: 'absent.coverage',
})
