import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { filesWithRoles, type Judged, judge } from '../map/judged-roles.ts'

/**
 * How well mappings are proposed without help, file by file, against what a person says of each column
 * (`tests/map/roles.csv`). `npm run bench -- map [--page]` prints a line of JSON a file; `--page` writes the table of
 * docs/methods/proposals.md. Files that may not lie in this repository are read below the folder that TIPSTAT_SHARED names.
 */
const judged = [...filesWithRoles()].flatMap(([file, path]) => (path === null ? [] : [judge(file, path)]))
for (const { file, columns, right, settled, wrong, asked } of judged)
  process.stdout.write(`${JSON.stringify({ bench: 'map', file, columns, right, settled, wrong, asked })}\n`)

const page = fileURLToPath(new URL('../../docs/methods/proposals.md', import.meta.url))
const [begin, end] = ['<!-- measured: npm run bench -- map -->', '<!-- /measured -->']

const tableOf = (all: readonly Judged[]): string => {
  const lines = all.map(
    ({ file, columns, right, settled, wrong, asked }) =>
      `| ${file} | ${columns} | ${right} | ${settled} | ${asked.length} | ${wrong.length} |`,
  )
  const sum = (of: (each: Judged) => number) => all.reduce((total, each) => total + of(each), 0)
  const total = `| **all** | ${sum((each) => each.columns)} | ${sum((each) => each.right)} | ${sum((each) => each.settled)} | ${sum((each) => each.asked.length)} | ${sum((each) => each.wrong.length)} |`
  return [
    '| file | columns | role right | of them without a question | wrong, and asked | wrong, unasked |',
    '|---|---:|---:|---:|---:|---:|',
    ...lines,
    total,
  ].join('\n')
}

if (process.argv.includes('--page')) {
  const text = readFileSync(page, 'utf8')
  const [before, rest] = [text.indexOf(begin), text.indexOf(end)]
  if (before < 0 || rest < before) throw new Error(`${page} has no block to write`)
  writeFileSync(page, `${text.slice(0, before + begin.length)}\n\n${tableOf(judged)}\n\n${text.slice(rest)}`)
}
