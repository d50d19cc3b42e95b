export type { ColumnProposal, Confidence, Proposal, Role, Stated } from './proposal.ts'
export { type ProposeOptions, proposeMapping } from './propose-mapping.ts'
export { type WriteOptions, writeProposal } from './write-proposal.ts'
