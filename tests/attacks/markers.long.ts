import { languages } from '@tipstat/language'
import { searchOutputs } from './markers.test-data.ts'

searchOutputs(languages)
