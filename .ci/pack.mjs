import { mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pnpm } from './pnpm.mjs'
import { setUp } from './setup.mjs'
import { root, say } from './tool.mjs'

/** Packs every package that is meant for the registry into the folder given, one tarball each. */
const [destination] = process.argv.slice(2)
if (destination === undefined) {
  say('Where to? node .ci/pack.mjs FOLDER')
  process.exitCode = 2
} else {
  setUp()
  const target = resolve(destination)
  mkdirSync(target, { recursive: true })
  const folders = ['seeds', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)]
  const failed = folders.filter((folder) => pnpm(['-C', folder, 'pack', '--pack-destination', target]) !== 0)
  for (const folder of failed) say(`${folder} could not be packed.`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
