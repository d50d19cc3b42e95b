import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Document } from './document.ts'
import { renderHtml } from './render-html.ts'
import { writeReport } from './write-report.ts'

let home = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tipstat-report-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

const document: Document = {
  title: 'Title',
  subtitle: 'Subtitle',
  language: 'en',
  direction: 'ltr',
  meta: {},
  blocks: [{ kind: 'paragraph', text: 'Text' }],
}

test('a report is written into a folder that is not there yet, with nothing beside it', async () => {
  const folder = join(home, 'national-HRV')
  await writeReport(document, folder)
  expect(await readdir(folder)).toEqual(['index.html'])
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(renderHtml(document))
})

test('a second report takes the place of the first', async () => {
  await writeReport(document, home)
  await writeReport({ ...document, title: 'Second' }, home)
  expect(await readFile(join(home, 'index.html'), 'utf8')).toContain('<h1>Second</h1>')
})

test('where the page can’t be put in place, nothing half-written stays', async () => {
  await writeFile(join(home, 'file'), '')
  await expect(writeReport(document, join(home, 'file'))).rejects.toThrow()
  expect(await readdir(home)).toEqual(['file'])
})
