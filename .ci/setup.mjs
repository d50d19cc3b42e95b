import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm } from './pnpm.mjs'
import { isEntry, root, say } from './tool.mjs'

const oldest = [20, 19]

/** Stops with a plain sentence on a Node that is too old to run the sources. */
const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  say(`tipstat needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.`)
  say('Install a current version from https://nodejs.org and run the same command again.')
  process.exit(1)
}

/** pnpm keeps a copy of the lockfile that it installed from: equal bytes mean that there is nothing to do. */
const isInstalled = () => {
  const installed = join(root, 'node_modules', '.pnpm', 'lock.yaml')
  return existsSync(installed) && readFileSync(installed).equals(readFileSync(join(root, 'pnpm-lock.yaml')))
}

/** Installs from the lockfile; gives the exit code. */
const install = () =>
  // Without the last two a half-made or foreign node_modules makes pnpm ask a question, and stop where nobody can answer.
  pnpm(['install', '--frozen-lockfile', '--prod=false', '--config.confirm-modules-purge=false'])

/** Makes the checkout ready to run. Asks the network only when the lockfile has changed since the last time. */
export const setUp = () => {
  requireNode()
  if (isInstalled()) return
  say('Setting up: installing the packages named in pnpm-lock.yaml (once).')
  const code = install()
  if (code === 0) return
  say()
  say('Set-up did not finish: the packages could not be installed.')
  say('The reason stands above. The usual one is that the npm registry cannot be reached: check the network or the')
  say('proxy (npm config get proxy, npm config get registry), then run the same command again.')
  process.exit(code)
}

if (isEntry(import.meta.url)) {
  setUp()
  say('Ready. npm start runs the sample project, npm test the tests, npx tipstat --help lists the commands.')
}
