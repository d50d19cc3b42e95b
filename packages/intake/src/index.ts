export { type AcceptedValue, acceptValue } from './accept-value.ts'
export { columnLetter } from './column-letter.ts'
export { compileMapping } from './compile-mapping.ts'
export { type DecodeOptions, decode } from './decode.ts'
export { type EntryIssue, entryTrouble } from './entry-trouble.ts'
export type { DamageKind, Decoded, Grid } from './grid.ts'
export { defaultLimits, type Limits } from './limits.ts'
export { type Mapping, mappingJsonSchema, readMapping } from './mapping.ts'
export { entryWords } from './messages/entry-words.ts'
export { intakeMessages } from './messages/intake-messages.ts'
export { countQuestions } from './open-questions.ts'
export { type Plan, type PlanColumn, type PlanValue, planHash } from './plan.ts'
export {
  type ColumnProposal,
  type Confidence,
  type Proposal,
  type ProposeOptions,
  proposeMapping,
  type Role,
  type Stated,
  type WriteOptions,
  writeProposal,
} from './propose/index.ts'
export { type Received, type ReceiveOptions, receive, type SentFile } from './receive.ts'
export { type FileRefusalCode, IntakeRefusal } from './refusal.ts'
export type { SetAside } from './set-aside.ts'
export type { Receipt, Submission, Verdict } from './submission.ts'
export { codeMeant } from './suggest.ts'
