import { drawSharesBySexAge } from '../drawings.ts'
import type { Section } from '../section.ts'
import { figureSection } from './figure-section.ts'

/** Women, girls, men and boys among the victims, over time. */
export const shares: Section = figureSection({
  id: 'shares',
  heading: 'heading.shares',
  draws: () => [drawSharesBySexAge],
  absent: 'absent.shares',
})
