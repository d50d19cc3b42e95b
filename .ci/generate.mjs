import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setUp } from './setup.mjs'
import { isEntry, node, root, tools } from './tool.mjs'

/** Everything that writes committed files, in the order in which one builds on the other. */
const generators = ['seeds/generate.mjs', 'data-schemas/generate.mjs', 'docs/generate.mjs', 'notebooks/generate.mjs']

/** Writes all generated files afresh, or with `--check` only compares; gives the number of generators that failed. */
export const generate = (args) => {
  const present = generators.filter((script) => existsSync(join(root, script)))
  return present.filter((script) => node([tools.tsx, script, ...args]) !== 0).length
}

if (isEntry(import.meta.url)) {
  setUp()
  process.exitCode = generate(process.argv.slice(2)) === 0 ? 0 : 1
}
