import { createHash } from 'node:crypto'
import { everyFigure } from './every-figure.test-data.ts'
import { render } from './render.ts'
import { bundleFiles } from './write-bundle.ts'

/** Hashes of all files of a few bundles, as JSON on standard output: run in another process, time zone and locale. */
const figures = [...everyFigure('ar').slice(0, 1), ...everyFigure('fr').slice(6, 7)]
const hashes: Record<string, string> = {}
for (const figure of figures) {
  for (const [name, content] of Object.entries(bundleFiles(await render(figure)))) {
    hashes[`${figure.language}/${figure.id}/${name}`] = createHash('sha256').update(content).digest('hex')
  }
}
process.stdout.write(JSON.stringify(hashes))
