import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root, say } from './tool.mjs'

/** npm's own script when npm started us (no shell, no search path); else `npx` as the system finds it. */
const npx = () => {
  const npm = process.env.npm_execpath ?? ''
  if (basename(npm) === 'npm-cli.js')
    return { command: process.execPath, args: [npm, 'exec', '--yes', '--'], shell: false }
  return { command: 'npx', args: ['--yes'], shell: process.platform === 'win32' }
}

/** Runs the pnpm that package.json names, fetched through npm where it is not in the cache; gives the exit code. */
export const pnpm = (words) => {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { command, args, shell } = npx()
  const { NODE_ENV: _, ...env } = process.env
  const result = spawnSync(command, [...args, packageManager, ...words], {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...env, CI: 'true' },
  })
  if (result.error) say(`npx could not be started: ${result.error.message}`)
  return result.status ?? 1
}
