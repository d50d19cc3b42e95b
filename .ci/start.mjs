import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setUp } from './setup.mjs'
import { node, root, say } from './tool.mjs'

setUp()
const code = node([
  'packages/tipstat/bin/tipstat.mjs',
  'run',
  'seeds/samples/world',
  '--out',
  'out',
  ...process.argv.slice(2),
])

const reports = join(root, 'out', 'report')
if (code === 0 && existsSync(reports)) {
  say()
  say('Reports, to be opened in a browser:')
  for (const name of readdirSync(reports).sort()) {
    const page = join(reports, name, 'index.html')
    if (existsSync(page)) say(`  ${page}`)
  }
}
process.exitCode = code
