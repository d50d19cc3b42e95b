import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Entry scripts of the development tools. Each is plain JavaScript, so that no shell is needed on any system. */
export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
}

/** Runs a script with this Node from the root, its output going straight through; gives the exit code. */
export const node = (args, env = {}) => {
  const { NODE_ENV: _, ...inherited } = process.env
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...inherited, ...env },
  })
  if (error) throw error
  return status ?? 1
}

/** Prints one line. */
export const say = (line = '') => process.stdout.write(`${line}\n`)

/** True when `module` (its `import.meta.url`) is the script that Node was started with. */
export const isEntry = (module) => process.argv[1] === fileURLToPath(module)
