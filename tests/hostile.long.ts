import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../packages/tipstat/bin/tipstat.mjs', import.meta.url))
const mapping = fileURLToPath(new URL('../seeds/samples/world/mappings/gbr-nrm.yaml', import.meta.url))

/** A workbook whose one sheet is `size` spaces: packed as it is made, so that the test itself holds little of it. */
const bomb = (size: number): Buffer => {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const part = (name: string, ...texts: readonly (string | Uint8Array)[]) => {
    const file = new ZipDeflate(name, { level: 9 })
    zip.add(file)
    for (const [i, text] of texts.entries())
      file.push(typeof text === 'string' ? strToU8(text) : text, i === texts.length - 1)
  }
  const spaces = new Uint8Array(10_000_000).fill(32)
  part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
  part(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  )
  part(
    'xl/workbook.xml',
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
  )
  part(
    'xl/_rels/workbook.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  )
  part(
    'xl/worksheets/sheet1.xml',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
    ...Array.from({ length: size / spaces.length }, () => spaces),
    '</sheetData></worksheet>',
  )
  zip.end()
  return Buffer.concat(chunks)
}

test('a workbook of 1.5 MB that inflates to 1.5 GB is refused in one line, in seconds and with little memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipstat-bomb-'))
  try {
    const file = join(folder, 'bomb.xlsx')
    await writeFile(file, bomb(1_500_000_000))
    expect((await stat(file)).size).toBeLessThan(3_000_000)
    const peak = join(folder, 'peak.mjs')
    await writeFile(peak, "process.on('exit', () => process.stdout.write('peak ' + process.resourceUsage().maxRSS))\n")
    const begun = performance.now()
    const { code, out, err } = await new Promise<{ code: number | null; out: string; err: string }>((done) => {
      const child = spawn(process.execPath, [
        '--import',
        pathToFileURL(peak).href,
        bin,
        'submit',
        file,
        '--mapping',
        mapping,
        '--store',
        join(folder, 'store'),
      ])
      let [out, err] = ['', '']
      child.stdout.on('data', (data: Buffer) => {
        out += data
      })
      child.stderr.on('data', (data: Buffer) => {
        err += data
      })
      child.on('close', (code) => done({ code, out, err }))
    })
    expect(code).toBe(1)
    expect(err).toContain('[intake.zip-bomb]')
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(Number(/peak (\d+)/.exec(out)?.[1])).toBeLessThan(500_000)
    expect((performance.now() - begun) / 1000).toBeLessThan(60)
    // That it came is logged; of itself nothing is there.
    expect(await readdir(join(folder, 'store', 'submissions'))).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 300_000)
