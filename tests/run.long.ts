import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const bin = fileURLToPath(new URL('../packages/tipstat/bin/tipstat.mjs', import.meta.url))

test('the main job on all files, UNODC’s workbook among them, takes under 60 s and 1 GB, and accounts for every row', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipstat-long-'))
  try {
    const preload = join(folder, 'peak.mjs')
    await writeFile(
      preload,
      "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))\n",
    )
    const begun = performance.now()
    const { code, err } = await new Promise<{ code: number | null; err: string }>((done) => {
      const child = spawn(process.execPath, [
        '--import',
        pathToFileURL(preload).href,
        bin,
        'run',
        world,
        '--out',
        folder,
      ])
      let err = ''
      child.stdout.resume()
      child.stderr.on('data', (data: Buffer) => {
        err += data
      })
      child.on('close', (code) => done({ code, err }))
    })
    const seconds = (performance.now() - begun) / 1000
    const kilobytes = Number(/peak (\d+)/.exec(err)?.[1])
    expect(code).toBe(0)
    expect(seconds).toBeLessThan(60)
    expect(kilobytes).toBeLessThan(1_000_000)
    const { rows } = JSON.parse(await readFile(join(folder, 'receipts', 'unodc-glotip.receipt.json'), 'utf8'))
    expect(rows).toMatchObject({ read: 46_556 })
    expect(rows.accepted + rows.setAside).toBe(46_556)
    for (const name of ['national-GBR', 'national-HRV', 'national-ZZZ', 'regional-039', 'global-world']) {
      const page = await readFile(join(folder, 'report', name, 'index.html'), 'utf8')
      expect(page).not.toMatch(/<script|https?:\/\/[^"\s]*\.(?:js|css)/)
      expect((await stat(join(folder, 'report', name, 'index.html'))).size).toBeLessThan(2_500_000)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 180_000)
