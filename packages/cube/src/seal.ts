export { seal } from './release.ts'
