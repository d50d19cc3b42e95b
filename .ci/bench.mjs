import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setUp } from './setup.mjs'
import { node, root, say, tools } from './tool.mjs'

const folder = join(root, 'tests', 'bench')
const [name = '', ...rest] = process.argv.slice(2)

/** The benchmarks there are: one file each, named after what it measures. */
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .sort()

if (!names.includes(name) || !existsSync(join(folder, `${name}.ts`))) {
  say(name === '' ? 'Which benchmark? npm run bench -- NAME' : `There is no benchmark "${name}".`)
  say(`There are: ${names.join(', ')}`)
  process.exitCode = 2
} else {
  setUp()
  process.exitCode = node([tools.tsx, `tests/bench/${name}.ts`, ...rest])
}
