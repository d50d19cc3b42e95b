import { drawForms } from '../drawings.ts'
import type { Section } from '../section.ts'
import { figureSection } from './figure-section.ts'

/** Forms of exploitation, over time. */
export const forms: Section = figureSection({
  id: 'forms',
  heading: 'heading.forms',
  draws: () => [drawForms],
  absent: 'absent.forms',
  caution: 'quality.forms',
})
