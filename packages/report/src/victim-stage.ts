import type { CubeTable } from '@tipstat/cube'

/** The stages at which victims are counted, best first: what UNODC counts, then what nations count in its stead. */
const stages = ['V_DET', 'V_IDN', 'V_REG', 'V_PRES', 'V_POT', 'V_REF', 'V_ASST', 'V']

/** The stage that a report on these tables counts victims at; null where no table is of victims. */
export const victimStage = (tables: readonly CubeTable[]): string | null =>
  stages.find((stage) => tables.some((table) => table.stage === stage)) ?? null
