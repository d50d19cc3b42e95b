import { type Params, Refusal } from '@tipstat/language'
import type { StatisticsRefusalCode } from './messages/en.ts'

/** Raised by package statistics: the number asked for can't be given from this release. Words stand in `statisticsMessages`. */
export class StatisticsRefusal extends Refusal {
  declare readonly code: StatisticsRefusalCode

  constructor(code: StatisticsRefusalCode, params: Params = {}) {
    super(code, params)
  }
}
