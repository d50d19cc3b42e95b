import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join, sep } from 'node:path'
import { node, root, tools } from './tool.mjs'

/**
 * `prepack` of every package: `dist/` from `src/`. TypeScript builds the packages it leans on first, where they are
 * not up to date. Files that are not TypeScript (data, SQL, styles) go along as they lie, and so do licence and notice.
 */
const home = process.cwd()
const source = join(home, 'src')
const target = join(home, 'dist')
const { name } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))

const isForDevelopment = (path) => path.endsWith('.ts') || path.split(sep).includes('fixtures')

rmSync(target, { recursive: true, force: true })
const code = node([join(root, tools.tsc), '-b', join(home, 'tsconfig.build.json')])
if (code === 0) {
  cpSync(source, target, { recursive: true, filter: (path) => !isForDevelopment(path) })
  cpSync(join(root, 'NOTICE'), join(target, 'NOTICE'))
} else {
  process.stderr.write(`${name} does not build: correct the lines listed above.\n`)
}
process.exitCode = code
