import { Refusal } from '@tipstat/language'
import type { ChartsRefusalCode } from './messages/en.ts'

/** Raised by package charts: what was asked for can't be drawn or written. Words stand in `chartsMessages`. */
export class ChartsRefusal extends Refusal {
  declare readonly code: ChartsRefusalCode

  constructor(code: ChartsRefusalCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code, params)
  }
}
