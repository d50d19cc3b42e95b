import { direction } from '@tipstat/language'
import { word } from './category.ts'
import { inkOn } from './colour.ts'
import { directed } from './direction-marks.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { edge, frame, type Layer, plotWidth, round, textSize } from './frame.ts'
import { measureText } from './measure-text.ts'
import type { ChartsCode } from './messages/en.ts'
import { heat, ink } from './palette.ts'
import { tell } from './tell.ts'
import { writtenYears } from './ticks.ts'
import { withheldNote } from './withheld.ts'
import { fitsUnbroken, wrapText } from './wrap-text.ts'

/** A row or column of a table of tiles. */
export interface MatrixLine {
  readonly key: string
  readonly label: string
}

/** A tile. */
export interface MatrixCell {
  readonly row: string
  readonly column: string
  readonly text: string
  /** How dark the tile is: 0 palest; null for a tile that says that there is no number. */
  readonly weight: number | null
  readonly rank: number | null
  /** Whether the number is withheld. Default false. */
  readonly withheld?: boolean
  /** What the tile says in words, where its text is a sign. */
  readonly said?: string
  /** Fill of the tile; by `weight` where it is not given. */
  readonly fill?: string
}

/** Tiles by rows and columns, each with its number. */
export interface Matrix {
  readonly rows: readonly MatrixLine[]
  readonly columns: readonly MatrixLine[]
  readonly cells: readonly MatrixCell[]
  readonly kind: Extract<ChartsCode, `kind.${string}`>
  readonly notes: readonly string[]
  /** Least height of a row. Default 24: a row that needs more is taller. */
  readonly rowHeight?: number
  /** Whether tiles darken with `weight` itself, for parts of a whole. Default: with its square root. */
  readonly linear?: boolean
  /** Whether the columns are years: where there are too many to write, only every second or third is. */
  readonly years?: boolean
}

const lineHeight = 14
const emptyFill = '#ffffff'

/**
 * Tiles with their numbers in them: colour says again what the number says. Names of rows wrap; names of columns wrap,
 * or where a word would have to be broken become letters with a key below.
 */
export const matrixFigure = (
  options: FigureOptions,
  data: Pick<Figure, 'basis' | 'columns' | 'rows'>,
  matrix: Matrix,
): Figure => {
  const { language } = options
  const rowLabels = matrix.rows.map(({ label }) => wrapText(label, 190, textSize.label))
  const start = Math.ceil(edge + Math.max(...rowLabels.flat().map((line) => measureText(line, textSize.label))) + 8)
  const width = plotWidth(start, edge)
  const tile = width / matrix.columns.length
  const keyed = !matrix.years && !matrix.columns.every(({ label }) => fitsUnbroken(label, tile - 4, textSize.label))
  const heads = matrix.years
    ? yearHeads(matrix.columns, tile)
    : matrix.columns.map(({ label }, i) => (keyed ? [letter(i)] : wrapText(label, tile - 4, textSize.label)))
  const tiles = matrix.cells.map((cell) => ({
    ...cell,
    lines: wrapText(cell.text.replace('–', '–\u200B'), tile - 4, textSize.label),
  }))
  const heights = matrix.rows.map(({ key }, i) => {
    const texts = tiles.filter(({ row }) => row === key).map(({ lines }) => lines.length)
    return Math.max(matrix.rowHeight ?? 24, Math.max(rowLabels[i]?.length ?? 1, ...texts) * lineHeight + 6)
  })
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0))
  const above = Math.max(...heads.map((lines) => lines.length)) * lineHeight + 8
  const scene = { options, matrix, width, tile, heights, tops }
  const layers = [...tileLayers(scene, tiles), ...rowNames(scene, rowLabels), ...columnNames(scene, heads)]
  const key = matrix.columns.map(({ label }, i) => `${letter(i)}\u00A0${label}`).join(word('long.between', language))
  const isStarred = matrix.cells.some(({ text }) => text.endsWith('*'))
  const notes = [
    ...options.notes,
    ...matrix.notes,
    ...(keyed ? [word('note.key', language, { key })] : []),
    ...(matrix.cells.some(({ text }) => text === '..') ? [word('note.gap', language)] : []),
    ...(matrix.cells.some(({ withheld }) => withheld) ? [withheldNote(data.basis, language)] : []),
    ...(isStarred ? [`* ${word('note.contradiction', language)}`] : []),
  ]
  const told = matrix.rows.map(({ key: row, label }) => ({
    label,
    points: matrix.columns.flatMap((column) => {
      const cell = matrix.cells.find((each) => each.row === row && each.column === column.key)
      const withheld = cell?.withheld ?? false
      return cell
        ? [
            {
              at: column.label,
              text: cell.text === '..' || withheld ? null : (cell.said ?? cell.text),
              rank: cell.rank,
              withheld,
            },
          ]
        : []
    }),
  }))
  return {
    ...options,
    ...data,
    notes,
    spec: frame(
      options,
      notes,
      { height: heights.reduce((sum, height) => sum + height, 0), start, end: edge, above, below: 4, layers },
      0,
    ),
    ...tell(matrix.kind, options, told),
  }
}

interface Scene {
  readonly options: FigureOptions
  readonly matrix: Matrix
  readonly width: number
  readonly tile: number
  /** Heights of the rows and their upper edges. */
  readonly heights: readonly number[]
  readonly tops: readonly number[]
}

/** Years over their columns; a year that has no room leaves its place empty. */
const yearHeads = (columns: readonly MatrixLine[], tile: number): readonly (readonly string[])[] => {
  const years = columns.map(({ label }) => Number(label))
  const written = new Set(writtenYears(years, tile, measureText('2020', textSize.label)))
  return columns.map(({ label }) => (written.has(Number(label)) ? [label] : ['']))
}

const letter = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : `${letter(Math.floor(i / 26) - 1)}${letter(i % 26)}`

const isReversed = ({ options }: Scene): boolean => direction(options.language) === 'rtl'

/** Left edge of a column. */
const columnAt = (scene: Scene, i: number): number =>
  (isReversed(scene) ? scene.matrix.columns.length - 1 - i : i) * scene.tile

const pixels = (field: string) => ({ field, type: 'quantitative', scale: null }) as const

const tileLayers = (
  scene: Scene,
  tiles: readonly (MatrixCell & { readonly lines: readonly string[] })[],
): readonly Layer[] => {
  const { matrix, heights, tops, tile, options } = scene
  const most = Math.max(...matrix.cells.map(({ weight }) => weight ?? 0), 0)
  const rowAt = new Map(matrix.rows.map(({ key }, i) => [key, i]))
  const columnIndex = new Map(matrix.columns.map(({ key }, i) => [key, i]))
  const placed = tiles.map((cell) => ({
    ...cell,
    x: columnAt(scene, columnIndex.get(cell.column) ?? 0),
    y: tops[rowAt.get(cell.row) ?? 0] ?? 0,
    height: heights[rowAt.get(cell.row) ?? 0] ?? 0,
    fill: cell.fill ?? heatOf(cell.weight, matrix.linear ? 1 : most, matrix.linear ? 1 : 0.5),
  }))
  const gap = tile < 12 ? 0.5 : 1
  return [
    {
      name: 'tiles',
      data: {
        values: placed.map(({ x, y, height, fill }) => ({
          x: round(x + gap),
          x2: round(x + tile - gap),
          y: round(y + gap),
          y2: round(y + height - gap),
          fill,
        })),
      },
      mark: { type: 'rect' },
      encoding: {
        x: pixels('x'),
        x2: { field: 'x2' },
        y: pixels('y'),
        y2: { field: 'y2' },
        color: { field: 'fill', type: 'nominal', scale: null },
      },
    },
    {
      name: 'numbers',
      data: {
        values: placed.flatMap(({ x, y, height, fill, lines, text, withheld }) =>
          lines.map((line, i) => ({
            x: round(x + tile / 2),
            y: round(y + height / 2 + (i - (lines.length - 1) / 2) * lineHeight + 4),
            text: lines.length > 1 && !/\p{L}/u.test(text) ? line : directed(line, options.language),
            ink: text === '..' || withheld ? ink.quiet : inkOn(fill),
          })),
        ),
      },
      mark: { type: 'text', align: 'center', baseline: 'alphabetic' },
      encoding: {
        x: pixels('x'),
        y: pixels('y'),
        text: { field: 'text', type: 'nominal' },
        color: { field: 'ink', type: 'nominal', scale: null },
      },
    },
  ]
}

/** Six classes, of counts by the square root of the number, since most tables hold many small ones. */
const heatOf = (weight: number | null, most: number, power: number): string => {
  if (weight === null) return emptyFill
  const level = most === 0 ? 0 : Math.ceil((weight / most) ** power * (heat.length - 1))
  return heat[Math.min(level, heat.length - 1)] ?? emptyFill
}

const rowNames = (scene: Scene, labels: readonly (readonly string[])[]): readonly Layer[] => {
  const { heights, tops, width, options } = scene
  return [
    {
      name: 'rows',
      data: {
        values: labels.flatMap((lines, row) =>
          lines.map((line, i) => ({
            y: round((tops[row] ?? 0) + (heights[row] ?? 0) / 2 + (i - (lines.length - 1) / 2) * lineHeight + 4),
            text: directed(line, options.language),
          })),
        ),
      },
      mark: { type: 'text', align: isReversed(scene) ? 'left' : 'right', baseline: 'alphabetic' },
      encoding: {
        x: { value: isReversed(scene) ? round(width + 8) : -8 },
        y: pixels('y'),
        text: { field: 'text', type: 'nominal' },
      },
    },
  ]
}

const columnNames = (scene: Scene, heads: readonly (readonly string[])[]): readonly Layer[] => {
  const { tile, options } = scene
  return [
    {
      name: 'columns',
      data: {
        values: heads.flatMap((lines, column) =>
          lines.map((line, i) => ({
            x: round(columnAt(scene, column) + tile / 2),
            y: round(-6 - (lines.length - 1 - i) * lineHeight),
            text: directed(line, options.language),
          })),
        ),
      },
      mark: { type: 'text', align: 'center', baseline: 'alphabetic' },
      encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text', type: 'nominal' } },
    },
  ]
}
