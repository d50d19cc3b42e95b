// Runs every notebook here from scratch and writes its .ipynb with outputs; `--check` fails where one is stale.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const here = new URL('./', import.meta.url)

/** Cells of a source: code, or Markdown in comments. What stands before the first mark is for readers of the source. */
const cellsOf = (source) =>
  source
    .split(/^\/\/ %%/m)
    .slice(1)
    .map((text) => {
      const [mark, ...lines] = text.split('\n')
      const body = lines.join('\n').trim()
      if (mark.trim() !== '[markdown]') return { kind: 'code', text: body }
      return { kind: 'markdown', text: body.replace(/^\/\/ ?/gm, '') }
    })

/** A code cell with its last expression handed to `show`. */
const instrumented = (text, index) => {
  const tree = ts.createSourceFile('cell.ts', text, ts.ScriptTarget.Latest, true)
  const last = tree.statements.at(-1)
  if (!last || !ts.isExpressionStatement(last)) return text
  const expression = last.expression.getText(tree)
  return `${text.slice(0, last.getStart(tree))}await show(${index}, ${expression})\n`
}

const prelude = `import { inspect } from 'node:util'
import { writeFileSync as writeOutputs } from 'node:fs'
const outputs = {}
const show = async (index, value) => {
  const display = value?.[Symbol.for('Jupyter.display')]
  outputs[index] = display ? await display.call(value) : value === undefined ? null : { 'text/plain': inspect(value, { depth: 6, sorted: true }) }
}
`

/** Runs the cells in Node, in their order, and gives what each one showed. */
const run = (cells) => {
  const folder = mkdtempSync(fileURLToPath(new URL('run-', here)))
  try {
    const code = cells.map((cell, i) => (cell.kind === 'code' ? instrumented(cell.text, i) : '')).join('\n')
    const placed = code.replaceAll('import.meta.url', 'notebookUrl')
    const script = `${folder}/cells.mts`
    const outputs = `${folder}/outputs.json`
    writeFileSync(
      script,
      `${prelude}const notebookUrl = new URL('../', import.meta.url)\n${placed}\nwriteOutputs(${JSON.stringify(outputs)}, JSON.stringify(outputs))\n`,
    )
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`A cell failed:\n${stderr}`)
    return JSON.parse(readFileSync(outputs, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const lines = (text) => text.split(/(?<=\n)/)

const notebook = (name) => {
  const cells = cellsOf(readFileSync(new URL(name, here), 'utf8'))
  const outputs = run(cells)
  return {
    cells: cells.map(({ kind, text }, i) =>
      kind === 'markdown'
        ? { cell_type: 'markdown', id: `cell-${i}`, metadata: {}, source: lines(text) }
        : {
            cell_type: 'code',
            id: `cell-${i}`,
            metadata: {},
            execution_count: null,
            source: lines(text),
            outputs: outputs[i]
              ? [
                  {
                    output_type: 'display_data',
                    metadata: {},
                    data: Object.fromEntries(Object.entries(outputs[i]).map(([type, data]) => [type, lines(data)])),
                  },
                ]
              : [],
          },
    ),
    metadata: {
      generated_by: 'node notebooks/generate.mjs',
      kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
      language_info: { file_extension: '.ts', mimetype: 'text/x.typescript', name: 'typescript' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  }
}

const check = process.argv.includes('--check')
const stale = []
for (const name of readdirSync(here)
  .filter((each) => each.endsWith('.ts'))
  .sort()) {
  const target = new URL(name.replace(/\.ts$/, '.ipynb'), here)
  const made = `${JSON.stringify(notebook(name), null, 1)}\n`
  let old = ''
  try {
    old = readFileSync(target, 'utf8')
  } catch {
    // There is none yet.
  }
  if (made === old) continue
  if (check) stale.push(fileURLToPath(target))
  else writeFileSync(target, made)
}
if (stale.length > 0) {
  process.stderr.write(`Stale: ${stale.join(', ')}\nRun: node notebooks/generate.mjs\n`)
  process.exitCode = 1
}
