import { drawOriginsOf } from '../drawings.ts'
import type { Section } from '../section.ts'
import { figureSection } from './figure-section.ts'

/** Citizenship; for a region or the world by region of detection. */
export const origins: Section = figureSection({
  id: 'origins',
  heading: 'heading.origins',
  draws: () => [drawOriginsOf],
  absent: 'absent.origins',
})
