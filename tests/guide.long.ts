import { runSamplesOf } from './page-samples.test-data.ts'

runSamplesOf('docs/guide/store.md')
