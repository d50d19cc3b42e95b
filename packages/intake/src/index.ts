export type { Decoded, Grid } from './grid.ts'
export type { Receipt, Submission, Verdict } from './submission.ts'
