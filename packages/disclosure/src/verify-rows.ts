/** What is amiss with a row of a table, or, without a line, with the whole of it. */
export interface RowProblem {
  readonly kind:
    | 'shape'
    | 'repeated-cell'
    | 'not-rounded'
    /** Under cell key: a number that noise can't make, or other bounds than it tells. */
    | 'not-noise'
    | 'tells-a-category'
    | 'changed-number'
    /** Under a certificate: neither an exact whole number, nor the symbol with its bounds, nor a reason for there being none. */
    | 'neither-number-nor-symbol'
    /** Under a certificate: a number above 0 and below the threshold. */
    | 'small-shown'
    /** Under a certificate: a zero as such, where zeros are withheld. */
    | 'zero-shown'
  readonly line?: number
}

/** What a table says of its cost: cells, those with the symbol, those rounded, and the fewest persons in these. */
export interface RowCost {
  /** The sum of the exact numbers that are shown, by area and year; none where none is shown. */
  readonly shown: ReadonlyMap<string, number>
  readonly cells: number
  readonly hidden: number
  readonly rounded: number
  readonly personsAtLeast: number
  /** The most persons that can stand behind the symbols. */
  readonly hiddenAtMost: number
  /** How far rounded numbers can be below the exact ones: all together, and the farthest. */
  readonly movedAtMost: number
  readonly farthest: number
}

/** What is expected of a table file. */
export interface TableClaim {
  readonly by: readonly string[]
  readonly rows: number
}

/** What the numbers must bear: which proof, and for a certificate what its policy says of them. */
export type RowRule =
  | { readonly proof: 'rounding' | 'owner-published' | 'controlled-rounding' | 'cell-key' }
  | { readonly proof: 'certificate'; readonly threshold: number; readonly zeros: 'withheld' | 'printed' }

/** Verifies the rows of a table file under the proof that the release claims. */
export const verifyRows = (
  text: string | null,
  { by, rows }: TableClaim,
  rule: RowRule,
): { readonly problems: readonly RowProblem[]; readonly cost: RowCost } => {
  const lines = text?.endsWith('\n') ? text.slice(0, -1).split('\n') : []
  const header = ['area', 'year', ...by, 'value', 'low', 'high', 'status', 'disputed'].join(',')
  const cells = lines.slice(1).map((line) => line.split(','))
  const cost = costOf(cells, by.length)
  if (lines[0] !== header || cells.length !== rows) return { problems: [{ kind: 'shape' }], cost }
  const problems = cells.flatMap((row, i) => rowProblem(row, by.length, rule, i + 2))
  if (problems.length === 0 && rule.proof !== 'owner-published') problems.push(...gridProblems(cells, by.length))
  return { problems, cost }
}

const rowProblem = (row: readonly string[], by: number, rule: RowRule, line: number): readonly RowProblem[] => {
  const codes = [row[0] ?? '', ...row.slice(2, 2 + by)]
  const [value = '', low = '', high = '', status = '', disputed = ''] = row.slice(2 + by)
  const isWell =
    row.length === by + 7 &&
    codes.every((code) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(code)) &&
    /^[1-9]\d{3}$/.test(row[1] ?? '') &&
    /^[01]$/.test(disputed)
  if (!isWell) return [{ kind: 'shape', line }]
  if (rule.proof === 'rounding') return isRounded(value, low, high, status) ? [] : [{ kind: 'not-rounded', line }]
  if (rule.proof === 'controlled-rounding')
    return disputed === '0' && isRoundedTogether(value, low, high, status) ? [] : [{ kind: 'not-rounded', line }]
  if (rule.proof === 'cell-key')
    return disputed === '0' && hasNoise(value, low, high, status) ? [] : [{ kind: 'not-noise', line }]
  if (rule.proof === 'certificate') {
    const kind = certifiedProblem([value, low, high, status, disputed], rule)
    return kind ? [{ kind, line }] : []
  }
  return isPublished(value, low, high, status) ? [] : [{ kind: 'changed-number', line }]
}

/** Digits, and a point among them; no sign, no exponent. */
const isNumber = (text: string): boolean => /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)

/** The symbol for 0 to 4, or a multiple of 5 with the widest bounds that round to it. */
const isRounded = (value: string, low: string, high: string, status: string): boolean => {
  if (status === 'suppressed') return value === '' && low === '0' && high === '4'
  if (status !== 'rounded' || !/^[1-9]\d*$/.test(value)) return false
  const shown = Number(value)
  const from = shown === 5 ? 5 : shown - 2
  return shown % 5 === 0 && low === String(from) && high === String(shown + 2)
}

/** A multiple of 5 above 0 that is less than 5 away from the exact number, or less than 10 where it is a total; 0 is the symbol. */
const isRoundedTogether = (value: string, low: string, high: string, status: string): boolean => {
  if (status === 'suppressed') return value === '' && low === '0' && (high === '4' || high === '9')
  if (status !== 'rounded' || !/^[1-9]\d{0,14}$/.test(value)) return false
  const shown = Number(value)
  const isTold = (reach: number) => low === String(Math.max(0, shown - reach)) && high === String(shown + reach)
  return shown % 5 === 0 && (isTold(4) || isTold(9))
}

/** A number above 2 with noise of 5 at most, none of which is of nobody; 0 is the symbol. */
const hasNoise = (value: string, low: string, high: string, status: string): boolean => {
  if (status === 'suppressed') return value === '' && low === '0' && high === '5'
  if (status !== 'rounded' || !/^[1-9]\d{0,14}$/.test(value)) return false
  const shown = Number(value)
  return shown > 2 && low === String(Math.max(1, shown - 5)) && high === String(shown + 5)
}

const reasons = ['not-collected', 'not-available', 'confidential', 'not-applicable', 'not-recorded']

/** A published number: one number, an interval that its owner printed, or a reason for there being none. */
const isPublished = (value: string, low: string, high: string, status: string): boolean => {
  if (reasons.includes(status)) return value === '' && low === '' && high === ''
  if (!['exact', 'censored', 'estimated'].includes(status) || !isNumber(low) || !(isNumber(high) || high === 'inf'))
    return false
  if (low === high) return value === low
  return status !== 'exact' && value === '' && (high === 'inf' || Number(low) < Number(high))
}

/** What is amiss with a number under a certificate. Disputed marks would tell in which withheld cell there are records. */
const certifiedProblem = (
  [value = '', low, high, status = '', disputed]: readonly string[],
  { threshold, zeros }: RowRule & { readonly proof: 'certificate' },
): RowProblem['kind'] | null => {
  const isNone = value === '' && disputed === '0'
  if (isNone && status === 'suppressed' && isSymbol(low, zeros) && high === 'inf') return null
  if (isNone && reasons.includes(status) && low === '' && high === '') return null
  const isCount =
    disputed === '0' && status === 'exact' && /^(?:0|[1-9]\d{0,14})$/.test(value) && low === value && high === value
  if (!isCount) return 'neither-number-nor-symbol'
  if (value === '0') return zeros === 'printed' ? null : 'zero-shown'
  return Number(value) < threshold ? 'small-shown' : null
}

/** The least that the symbol stands for. Where zeros are printed it is 1, or 0 where some of them would tell something. */
const isSymbol = (low = '', zeros: 'withheld' | 'printed'): boolean =>
  low === '0' || (zeros === 'printed' && low === '1')

/**
 * A table with a symbol is a whole grid in which every area with its year, and every code, has a printed number above 0.
 * Otherwise the symbol would tell more than it says: that somebody is there, where absent rows are zeros; or somewhere
 * under that code.
 */
const gridProblems = (rows: readonly (readonly string[])[], by: number): readonly RowProblem[] => {
  const places = rows.map((row) => [`${row[0]},${row[1]}`, ...row.slice(2, 2 + by)])
  const columns = Array.from({ length: 1 + by }, (_, i) => new Set(places.map((place) => place[i])))
  const cells = new Set(places.map((place) => place.join(',')))
  if (cells.size < rows.length) return [{ kind: 'repeated-cell' }]
  if (rows.length > 0 && cells.size !== columns.reduce((product, column) => product * column.size, 1))
    return [{ kind: 'tells-a-category' }]
  const shown = columns.map(
    (_, i) => new Set(places.flatMap((place, r) => (Number(rows[r]?.[2 + by]) > 0 ? [place[i]] : []))),
  )
  return shown.every((codes, i) => codes.size === columns[i]?.size) ? [] : [{ kind: 'tells-a-category' }]
}

const costOf = (rows: readonly (readonly string[])[], by: number): RowCost => {
  const status = (row: readonly string[]) => row[5 + by]
  const rounded = rows.filter((row) => status(row) === 'rounded')
  const hidden = rows.filter((row) => status(row) === 'suppressed')
  const moved = rounded.map((row) => Number(row[4 + by]) - Number(row[2 + by]))
  const shown = new Map<string, number>()
  for (const row of rows.filter((row) => status(row) === 'exact')) {
    const place = `${row[0]},${row[1]}`
    shown.set(place, (shown.get(place) ?? 0) + Number(row[2 + by]))
  }
  return {
    shown,
    cells: rows.length,
    hidden: hidden.length,
    hiddenAtMost: hidden.reduce((sum, row) => sum + Number(row[4 + by]), 0),
    movedAtMost: moved.reduce((sum, by) => sum + by, 0),
    farthest: moved.reduce((most, by) => Math.max(most, by), 0),
    rounded: rounded.length,
    personsAtLeast: rounded.reduce((sum, row) => sum + Number(row[3 + by]), 0),
  }
}
