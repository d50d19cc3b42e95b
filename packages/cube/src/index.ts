export { toArquero } from './arquero.ts'
export type { BaseTable } from './base-table.ts'
export { type Confidential, type Lineage, markConfidential } from './confidential.ts'
export { type DisplayBundle, displayable, htmlTable, jupyterDisplay } from './display.ts'
export {
  type Approval,
  isOfConfidential,
  isReleased,
  type Manifest,
  type Proof,
  type Release,
  type ReleaseCertificate,
  type ReleasedTable,
} from './release.ts'
export { shownNumber } from './shown-number.ts'
export type { Statistic } from './statistic.ts'
export { type CellStatus, type CubeTable, isMissingStatus, type TableKey, tableName } from './table.ts'
export { isTransmission, type Transmission, type TransmissionTerms, type TransmittedTable } from './transmission.ts'
export { version } from './version.ts'
