export * from '@tipstat/charts'
export * from '@tipstat/cube'
export * from '@tipstat/disclosure'
export {
  compileMapping,
  decode,
  IntakeRefusal,
  mappingJsonSchema,
  type Plan,
  planHash,
  type Receipt,
  type Received,
  readMapping,
  receive,
  type Submission,
} from '@tipstat/intake'
export { readFile } from '@tipstat/intake/node'
export { type Language, languages, Refusal } from '@tipstat/language'
export {
  figures,
  globalReport,
  nationalReport,
  nationalSections,
  regionalReport,
  regionalSections,
  renderHtml,
  reportMessages,
  writeReport,
} from '@tipstat/report'
export { type Finding, rules, schemeVersion } from '@tipstat/scheme'
export { areaName, duty, lists } from '@tipstat/seeds/codes'
export { crosswalk, crosswalkSchemes } from '@tipstat/seeds/crosswalks'
export { population } from '@tipstat/seeds/population'
export * from '@tipstat/statistics'
export * from '@tipstat/store'
export { checkedText, checkText } from './check-text.ts'
export type { CheckedFile } from './checked-file.ts'
export {
  type CategoryChange,
  compareSummaries,
  type Differences,
  type Jump,
  type Revision,
} from './compare-summaries.ts'
export type { Compared, Comparison } from './compared.ts'
export { compareWithLast } from './comparison.ts'
export { groupFindings } from './group-findings.ts'
export { makeRelease } from './make-release.ts'
export { makeReport, reportFolder, reportName, reportOf } from './make-report.ts'
export { type MadeTransmission, makeTransmission } from './make-transmission.ts'
export { openProject, type Project, projectJsonSchema, projectPlan } from './project.ts'
export { type MadePublicUseFile, makePublicUseFile } from './public-use/make-public-use-file.ts'
export { receiveFile } from './receive-file.ts'
export {
  type RunOptions,
  type RunReceipt,
  type RunRelease,
  type RunSummary,
  receiveInbox,
  runProject,
  type Step,
} from './run-project.ts'
export { sayFinding, sayMend, sayRefusal, saySentence } from './say.ts'
export { storeFolder } from './store-of-project.ts'
export { type FileReading, readingOf } from './template-plan.ts'
export { version } from './version.ts'
export { type CheckFileOptions, type CheckProgress, largeFile, withCheckedFile } from './with-checked-file.ts'
export { type PipelineOptions, withProject } from './with-project.ts'
export { type ReceiptFiles, writeChecked, writeReceipt } from './write-receipt.ts'
