import { runSamplesOf } from './page-samples.test-data.ts'

runSamplesOf('README.md')
