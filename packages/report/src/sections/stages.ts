import { drawPersonsTried } from '../drawings.ts'
import type { Section } from '../section.ts'
import { figureSection } from './figure-section.ts'

/** Persons prosecuted and convicted, over time. */
export const stages: Section = figureSection({
  id: 'stages',
  heading: 'heading.stages',
  draws: () => [drawPersonsTried],
  absent: 'absent.stages',
})
