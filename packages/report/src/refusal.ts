import { Refusal } from '@tipstat/language'

/** A report that can't be made as asked: `report.not-released`, `report.nothing-about`. Words in `reportMessages`. */
export class ReportRefusal extends Refusal {}
