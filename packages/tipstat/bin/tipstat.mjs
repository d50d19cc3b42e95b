#!/usr/bin/env node
import { existsSync } from 'node:fs'

// A reader that has seen enough (`tipstat table ... | head`) closes the pipe: that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}

/** The sources in a checkout, run as they lie; what they were built to in an installed package, which has no `src`. */
const load = async () => {
  const source = new URL('../src/cli.ts', import.meta.url)
  if (!existsSync(source)) return import('../dist/cli.js')
  const { register } = await import('tsx/esm/api')
  register()
  return import(source.href)
}

const { main } = await load()
process.exitCode = await main(process.argv.slice(2))
