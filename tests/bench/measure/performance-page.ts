import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type MeasuredRecord, measuredRecords } from './command-steps.ts'

/** What was measured of one command. */
export interface CommandFigures {
  readonly bench: 'commands'
  /** `2 cores, 24 GB of memory`. */
  readonly machine: string
  readonly record: MeasuredRecord
  readonly rows: number
  readonly command: string
  readonly seconds: number
  readonly peakMB: number
  /** Absent where it did its work; else why it did not. */
  readonly failed?: string
}

const page = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url))
const [begin, end] = ['<!-- measured: npm run bench -- commands -->', '<!-- /measured -->']

/** Writes the measured block of `docs/performance.md`: the same figures, the same text. */
export const writePerformancePage = (all: readonly CommandFigures[], commands: readonly string[]): void => {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : `# How fast, and how much memory\n\n${begin}\n${end}\n`
  const [before, rest] = [text.indexOf(begin), text.indexOf(end)]
  if (before < 0 || rest < before) throw new Error(`${page} has no block to write`)
  writeFileSync(page, `${text.slice(0, before + begin.length)}\n\n${blockOf(all, commands)}\n\n${text.slice(rest)}`)
}

const blockOf = (all: readonly CommandFigures[], commands: readonly string[]): string =>
  [...new Set(all.map(({ machine }) => machine))]
    .sort()
    .flatMap((machine) =>
      measuredRecords.flatMap((record) => {
        const mine = all.filter((each) => each.machine === machine && each.record === record)
        const sizes = [...new Set(mine.map(({ rows }) => rows))].sort((a, b) => a - b)
        if (sizes.length === 0) return []
        const head = `**${record === 'person' ? 'Persons' : 'Counts'}**, on ${machine}: seconds, and the most memory held (MB)`
        const cellOf = (command: string, rows: number) =>
          cellText(mine.find((each) => each.command === command && each.rows === rows))
        const lines = commands.map(
          (command) =>
            `| \`${command.replace(' (', '` (')}${command.includes(' (') ? '' : '`'} | ${sizes.map((rows) => cellOf(command, rows)).join(' | ')} |`,
        )
        return [
          [
            head,
            '',
            `| | ${sizes.map(sizeText).join(' | ')} |`,
            `|---|${sizes.map(() => '---:|').join('')}`,
            ...lines,
          ].join('\n'),
        ]
      }),
    )
    .join('\n\n')

const cellText = (figures: CommandFigures | undefined): string => {
  if (!figures) return 'not measured'
  const { seconds, peakMB, failed } = figures
  const took = `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s, ${peakMB} MB`
  return failed === undefined ? took : `**${failed}** (${took})`
}

const sizeText = (rows: number): string =>
  rows % 1_000_000 === 0 ? `${rows / 1_000_000} million` : rows % 1000 === 0 ? `${rows / 1000} thousand` : String(rows)
