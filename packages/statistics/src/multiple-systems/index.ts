export { type CaptureRow, type CaptureTable, captureTable } from './capture-table.ts'
export type { HiddenMethod, MethodFlag } from './hidden-methods.ts'
export {
  type HiddenPopulation,
  type HiddenPopulationOptions,
  hiddenPopulation,
  type MethodResult,
} from './hidden-population.ts'
export { hiddenPopulationOfParts } from './hidden-population-of-parts.ts'
export type { HiddenRange } from './hidden-range.ts'
